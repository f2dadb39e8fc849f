import type { Endpoint } from '../../api/endpoint';

/** Stands for the endpoints that items name. What such a request does is not known, so only reading is retried. */
export const anyEndpoint = {
	endpoint: 'POST /open-apis/*',
	limit: [],
	scopes: [],
} as const satisfies Endpoint;
