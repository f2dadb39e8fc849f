import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

const read = ['hire:background_check_order:readonly', 'hire:background_check_order'] as const;
const write = ['hire:background_check_order'] as const;

export const listBackgroundCheckOrders = {
	endpoint: 'GET /open-apis/hire/v1/background_check_orders',
	limit: perMinuteAndSecond(1000, 50),
	scopes: read,
} as const satisfies Endpoint;

/** The same orders, by ID or by further filters. */
export const queryBackgroundCheckOrders = {
	endpoint: 'POST /open-apis/hire/v1/background_check_orders/batch_query',
	limit: perSecond(10),
	scopes: read,
	safe: true,
} as const satisfies Endpoint;

export const updateBackgroundCheckProgress = {
	endpoint: 'POST /open-apis/hire/v1/eco_background_checks/update_progress',
	limit: perMinuteAndSecond(1000, 50),
	scopes: write,
	idempotent: true,
} as const satisfies Endpoint;

/** Not idempotent: where reports need approval, Feishu does not document what a second result does to one that is being approved. */
export const updateBackgroundCheckResult = {
	endpoint: 'POST /open-apis/hire/v1/eco_background_checks/update_result',
	limit: perMinuteAndSecond(1000, 50),
	scopes: write,
} as const satisfies Endpoint;

export const cancelBackgroundCheck = {
	endpoint: 'POST /open-apis/hire/v1/eco_background_checks/cancel',
	limit: perMinuteAndSecond(1000, 50),
	scopes: write,
	idempotent: true,
} as const satisfies Endpoint;

const catalogue = { limit: perMinuteAndSecond(1000, 50), scopes: write } as const;

/** Not idempotent: Feishu rejects the second request, with a code that also stands for a failure inside Feishu. */
export const createCheckPackages = {
	endpoint: 'POST /open-apis/hire/v1/eco_background_check_packages',
	...catalogue,
} as const satisfies Endpoint;

export const updateCheckPackages = {
	endpoint: 'PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update',
	...catalogue,
	idempotent: true,
} as const satisfies Endpoint;

/** Not idempotent: the page does not say what a second request does. */
export const deleteCheckPackages = {
	endpoint: 'POST /open-apis/hire/v1/eco_background_check_packages/batch_delete',
	...catalogue,
} as const satisfies Endpoint;

/** Idempotent: the last request counts. */
export const createCheckFields = {
	endpoint: 'POST /open-apis/hire/v1/eco_background_check_custom_fields',
	...catalogue,
	idempotent: true,
} as const satisfies Endpoint;

export const updateCheckFields = {
	endpoint: 'PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update',
	...catalogue,
	idempotent: true,
} as const satisfies Endpoint;

/** Not idempotent: the page does not say what a second request does. */
export const deleteCheckFields = {
	endpoint: 'POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete',
	...catalogue,
} as const satisfies Endpoint;
