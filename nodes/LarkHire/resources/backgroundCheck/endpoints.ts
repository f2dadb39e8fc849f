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
