import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

const reads = { limit: perSecond(10), scopes: ['hire:agency:readonly', 'hire:agency'] } as const;

export const findAgency = {
	endpoint: 'GET /open-apis/hire/v1/agencies/query',
	...reads,
} as const satisfies Endpoint;

export const getAgency = {
	endpoint: 'GET /open-apis/hire/v1/agencies/:agency_id',
	...reads,
} as const satisfies Endpoint;

export const listAgencies = {
	endpoint: 'POST /open-apis/hire/v1/agencies/batch_query',
	...reads,
	safe: true,
} as const satisfies Endpoint;

export const listConsultants = {
	endpoint: 'POST /open-apis/hire/v1/agencies/get_agency_account',
	limit: perSecond(10),
	scopes: ['hire:agency_account:readonly', 'hire:agency_account'],
	apps: 'custom',
	safe: true,
} as const satisfies Endpoint;

/** Not idempotent: the page does not say what becomes of a period that is there already. */
export const protectTalent = {
	endpoint: 'POST /open-apis/hire/v1/agencies/protect',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:agency'],
	apps: 'custom',
} as const satisfies Endpoint;

export const searchProtection = {
	endpoint: 'POST /open-apis/hire/v1/agencies/protection_period/search',
	...reads,
	safe: true,
} as const satisfies Endpoint;
