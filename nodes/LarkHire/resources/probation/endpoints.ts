import { perMinute, perMinuteAndSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['corehr:probation:write'] as const;

export const searchProbations = {
	endpoint: 'POST /open-apis/corehr/v2/probation/search',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['corehr:probation:read', 'corehr:probation:write'],
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

/** One endpoint for on and off. */
export const switchProbationAssessment = {
	endpoint: 'POST /open-apis/corehr/v2/probation/enable_disable_assessment',
	limit: perMinute(100),
	scopes: ['corehr:probation.assessment:write'],
	idempotent: true,
} as const satisfies Endpoint;
