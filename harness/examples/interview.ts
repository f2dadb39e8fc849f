import type { ExampleOperation } from './example';

const from = '2020-03-02T01:00:00Z';
const to = '2099-06-02T01:00:00Z';
const ms = (time: string) => String(Date.parse(time));

export const interview: readonly ExampleOperation[] = [
	{
		resource: 'evaluation',
		operation: 'getAll',
		parameters: { returnAll: false, limit: '={{ $json.limit }}', additionalFields: { updatedAfter: '={{ $json.from }}', updatedBefore: to, userIdType: 'union_id' } },
		least: {},
		items: [{ limit: '1', from }, { limit: '2', from: '2020-03-03T01:00:00Z' }],
		wire: ({ limit = '', from = '' }) => ({
			path: '/open-apis/hire/v1/evaluations',
			query: { page_size: limit, update_start_time: ms(from), update_end_time: ms(to), user_id_type: 'union_id' },
		}),
		list: {
			pageSize: 100,
			records: 230,
			fill: ({ evaluations }, records) => {
				const [first] = [...evaluations.values()];
				for (let index = evaluations.size; first && index < records; index += 1) {
					const id = String(6875295756292425998n + BigInt(index));
					evaluations.set(id, { ...first, id });
				}
			},
		},
	},
	{
		resource: 'interview',
		operation: 'getAll',
		parameters: { returnAll: false, limit: '={{ $json.limit }}', additionalFields: { startsAfter: '={{ $json.from }}', startsBefore: to, userIdType: 'union_id' } },
		least: { additionalFields: { startsAfter: from } },
		items: [{ limit: '1', from }, { limit: '2', from: '2020-03-03T01:00:00Z' }],
		wire: ({ limit = '', from = '' }) => ({
			path: '/open-apis/hire/v1/interviews',
			query: { page_size: limit, start_time: ms(from), end_time: ms(to), user_id_type: 'union_id' },
		}),
		list: {
			pageSize: 100,
			records: 230,
			fill: ({ hireInterviews }, records) => {
				const [first] = [...hireInterviews.values()];
				for (let index = hireInterviews.size; first && index < records; index += 1) {
					const id = String(6949805467799538001n + BigInt(index));
					hireInterviews.set(id, { ...first, id });
				}
			},
		},
	},
];
