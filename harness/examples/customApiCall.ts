import type { ExampleOperation } from './example';
import { manyWebsites } from './website';

export const customApiCall: readonly ExampleOperation[] = [
	{
		resource: 'customApiCall',
		operation: 'call',
		endpoint: 'GET /open-apis/hire/v1/websites',
		parameters: { path: '/open-apis/hire/v1/websites', pagination: true, returnAll: false, limit: '={{ $json.limit }}' },
		least: { path: '/open-apis/hire/v1/websites' },
		items: [{ limit: '2' }, { limit: '3' }],
		wire: ({ limit = '' }) => ({ path: '/open-apis/hire/v1/websites', query: { page_size: limit } }),
		list: manyWebsites,
	},
];
