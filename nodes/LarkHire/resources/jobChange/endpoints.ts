import { perMinute, type Endpoint } from '../../api/endpoint';

export const searchJobChanges = {
	endpoint: 'POST /open-apis/corehr/v2/job_changes/search',
	limit: perMinute(100),
	scopes: ['corehr:job_change:read', 'corehr:job_change:write'],
	safe: true,
} as const satisfies Endpoint;
