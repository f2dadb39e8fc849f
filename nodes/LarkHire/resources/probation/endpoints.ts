import { perMinute, perMinuteAndSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['corehr:probation:write'] as const;

export const searchProbations = {
	endpoint: 'POST /open-apis/corehr/v2/probation/search',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['corehr:probation:read', 'corehr:probation:write'],
	safe: true,
} as const satisfies Endpoint;

/** Employees' names and departments. */
export const getEmployees = {
	endpoint: 'POST /open-apis/corehr/v2/employees/batch_get',
	limit: perMinute(100),
	scopes: ['corehr:employee:read', 'corehr:employee:write'],
	apps: 'custom',
	safe: true,
} as const satisfies Endpoint;

/** Idempotent by the client token, which every request carries. */
export const submitProbation = {
	endpoint: 'POST /open-apis/corehr/v2/probation/submit',
	limit: perMinute(100),
	scopes,
	idempotent: true,
} as const satisfies Endpoint;

/** Idempotent by the client token, which every request carries. */
export const withdrawProbation = {
	endpoint: 'POST /open-apis/corehr/v2/probation/withdraw',
	limit: perMinute(100),
	scopes,
	idempotent: true,
} as const satisfies Endpoint;

/** Creates, changes and deletes. Idempotent: what it sends is how the probation is to be. */
export const editProbation = {
	endpoint: 'POST /open-apis/corehr/v2/probation/edit',
	limit: perMinute(100),
	scopes,
	idempotent: true,
} as const satisfies Endpoint;

/** One endpoint for on and off. */
export const switchProbationAssessment = {
	endpoint: 'POST /open-apis/corehr/v2/probation/enable_disable_assessment',
	limit: perMinute(100),
	scopes: ['corehr:probation.assessment:write'],
	idempotent: true,
} as const satisfies Endpoint;

export const queryCustomFields = {
	endpoint: 'GET /open-apis/corehr/v1/custom_fields/query',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['corehr:common_data.meta_data:read', 'corehr:corehr:readonly', 'corehr:corehr'],
} as const satisfies Endpoint;
