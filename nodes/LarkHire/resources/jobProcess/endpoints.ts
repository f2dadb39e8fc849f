import { perSecond, type Endpoint } from '../../api/endpoint';

export const listJobProcesses = {
	endpoint: 'GET /open-apis/hire/v1/job_processes',
	limit: perSecond(20),
	scopes: ['hire:job_process:readonly'],
} as const satisfies Endpoint;
