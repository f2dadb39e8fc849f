import { perSecond, type Endpoint } from '../../api/endpoint';

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
