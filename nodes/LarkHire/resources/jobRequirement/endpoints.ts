import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

const reads = { scopes: ['hire:job_requirement:readonly', 'hire:job_requirement'] } as const;

export const listJobRequirements = {
	endpoint: 'GET /open-apis/hire/v1/job_requirements',
	limit: perMinuteAndSecond(1000, 50),
	...reads,
} as const satisfies Endpoint;

export const searchJobRequirements = {
	endpoint: 'POST /open-apis/hire/v1/job_requirements/search',
	limit: perSecond(10),
	...reads,
	safe: true,
} as const satisfies Endpoint;

export const listJobRequirementSchemas = {
	endpoint: 'GET /open-apis/hire/v1/job_requirement_schemas',
	limit: perSecond(10),
	...reads,
} as const satisfies Endpoint;

const changes = { limit: perSecond(5), scopes: ['hire:job_requirement'], apps: 'custom', idempotent: true } as const;

/** Idempotent: Feishu rejects a second one with the same number. */
export const createJobRequirement = { endpoint: 'POST /open-apis/hire/v1/job_requirements', ...changes } as const satisfies Endpoint;

export const updateJobRequirement = {
	endpoint: 'PUT /open-apis/hire/v1/job_requirements/:job_requirement_id',
	...changes,
} as const satisfies Endpoint;

export const deleteJobRequirement = {
	endpoint: 'DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id',
	...changes,
	limit: perSecond(10),
} as const satisfies Endpoint;
