import { perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:external_application'] as const;

/** Not idempotent: what a second request with the same external ID answers is not documented. */
export const createExternalBackgroundCheck = {
	endpoint: 'POST /open-apis/hire/v1/external_background_checks',
	limit: perSecond(20),
	scopes,
	apps: 'custom',
} as const satisfies Endpoint;

export const queryExternalBackgroundChecks = {
	endpoint: 'POST /open-apis/hire/v1/external_background_checks/batch_query',
	limit: perSecond(10),
	scopes: ['hire:external_application:readonly', 'hire:external_application'],
	apps: 'custom',
	safe: true,
} as const satisfies Endpoint;

export const updateExternalBackgroundCheck = {
	endpoint: 'PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id',
	limit: perSecond(10),
	scopes,
	apps: 'custom',
	idempotent: true,
} as const satisfies Endpoint;

export const deleteExternalBackgroundCheck = {
	endpoint: 'DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id',
	limit: perSecond(10),
	scopes,
	apps: 'custom',
	idempotent: true,
} as const satisfies Endpoint;
