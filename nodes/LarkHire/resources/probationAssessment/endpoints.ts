import { perMinute, perMinuteAndSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['corehr:probation.assessment:write'] as const;

/** Idempotent by the client token, which every request carries. */
export const createProbationAssessment = {
	endpoint: 'POST /open-apis/corehr/v2/probation/assessments',
	limit: perMinute(100),
	scopes,
	idempotent: true,
} as const satisfies Endpoint;

export const updateProbationAssessment = {
	endpoint: 'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id',
	limit: perMinute(100),
	scopes,
	idempotent: true,
} as const satisfies Endpoint;

export const deleteProbationAssessment = {
	endpoint: 'DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id',
	limit: perMinute(100),
	scopes,
	idempotent: true,
} as const satisfies Endpoint;

export const getCustomField = {
	endpoint: 'GET /open-apis/corehr/v1/custom_fields/get_by_param',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['corehr:common_data.meta_data:read', 'corehr:corehr:readonly', 'corehr:corehr'],
} as const satisfies Endpoint;
