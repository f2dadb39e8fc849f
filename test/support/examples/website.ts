import type { Website } from '../../simulator/store';
import type { ExampleOperation } from './example';

export const website: readonly ExampleOperation[] = [
	{
		resource: 'website',
		operation: 'getAll',
		parameters: { returnAll: false, limit: '={{ $json.limit }}' },
		least: {},
		items: [{ limit: '2' }, { limit: '3' }],
		wire: ({ limit = '' }) => ({ path: '/open-apis/hire/v1/websites', query: { page_size: limit } }),
		list: {
			pageSize: 10,
			records: 25,
			fill: ({ websites }, records) => {
				const [first] = websites as [Website];
				websites.splice(0, Infinity, ...Array.from({ length: records }, (_, index) => ({ ...first, id: String(7047318856652261676n + BigInt(index)) })));
			},
		},
	},
];
