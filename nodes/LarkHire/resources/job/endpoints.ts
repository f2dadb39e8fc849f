import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

export const listJobs = {
	endpoint: 'GET /open-apis/hire/v1/jobs',
	limit: perSecond(50),
	scopes: ['hire:job:readonly'],
} as const satisfies Endpoint;

export const getJob = {
	endpoint: 'GET /open-apis/hire/v1/jobs/:job_id/get_detail',
	limit: perSecond(20),
	scopes: ['hire:job.composite_info:readonly'],
} as const satisfies Endpoint;

const lists = { scopes: ['hire:job:readonly'] } as const;

export const listJobTypes = { endpoint: 'GET /open-apis/hire/v1/job_types', limit: perSecond(20), ...lists } as const satisfies Endpoint;
export const listJobFunctions = {
	endpoint: 'GET /open-apis/hire/v1/job_functions',
	limit: perSecond(20),
	...lists,
} as const satisfies Endpoint;
export const listJobSchemas = {
	endpoint: 'GET /open-apis/hire/v1/job_schemas',
	limit: perSecond(10),
	...lists,
} as const satisfies Endpoint;

/** The page says that it has a limit of its own, and no figure. */
export const listSubjects = {
	endpoint: 'GET /open-apis/hire/v1/subjects',
	limit: [],
	scopes: ['hire:subject:readonly'],
} as const satisfies Endpoint;

export const listLocations = {
	endpoint: 'GET /open-apis/hire/v1/locations',
	limit: perSecond(20),
	scopes: ['hire:location:readonly'],
} as const satisfies Endpoint;

const changes = { limit: perSecond(10), scopes: ['hire:job'], apps: 'custom' } as const;

/** Not idempotent: Feishu makes up a code for each request that has none. */
export const createJob = {
	endpoint: 'POST /open-apis/hire/v1/jobs/combined_create',
	...changes,
	limit: perSecond(20),
} as const satisfies Endpoint;

export const updateJob = {
	endpoint: 'POST /open-apis/hire/v1/jobs/:job_id/combined_update',
	...changes,
	idempotent: true,
} as const satisfies Endpoint;

/** Idempotent: Feishu rejects the second request, because the job is open. */
export const openJob = {
	endpoint: 'POST /open-apis/hire/v1/jobs/:job_id/open',
	...changes,
	idempotent: true,
} as const satisfies Endpoint;

/** Idempotent: Feishu rejects the second request, because the job is closed. */
export const closeJob = {
	endpoint: 'POST /open-apis/hire/v1/jobs/:job_id/close',
	...changes,
	idempotent: true,
} as const satisfies Endpoint;

export const updateJobManagers = {
	endpoint: 'POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update',
	...changes,
	limit: perMinuteAndSecond(1000, 50),
	idempotent: true,
} as const satisfies Endpoint;

/** Not idempotent: the page does not say what a second request does. */
export const publishJobPost = {
	endpoint: 'POST /open-apis/hire/v1/advertisements/:advertisement_id/publish',
	...changes,
	scopes: ['hire:advertisement'],
} as const satisfies Endpoint;
