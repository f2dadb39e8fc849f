import type { Store, Website } from '../../simulator/store';
import type { ExampleOperation } from './example';

const fill = ({ websites }: Store, records: number) => {
	const [first] = websites as [Website];
	websites.splice(0, Infinity, ...Array.from({ length: records }, (_, index) => ({ ...first, id: String(7047318856652261676n + BigInt(index)) })));
};

/** More websites than one page holds. */
export const manyWebsites = { pageSize: 10, records: 25, fill };

export const website: readonly ExampleOperation[] = [
	{
		resource: 'website',
		operation: 'getAll',
		parameters: { returnAll: false, limit: '={{ $json.limit }}' },
		least: {},
		items: [{ limit: '2' }, { limit: '3' }],
		wire: ({ limit = '' }) => ({ path: '/open-apis/hire/v1/websites', query: { page_size: limit } }),
		list: manyWebsites,
	},
];
