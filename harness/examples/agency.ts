import type { ExampleOperation } from './example';

const by = (value: string) => ({ __rl: true, mode: 'id', value });
const agencyId = by('={{ $json.id }}');
const talentId = by('={{ $json.id }}');
const whose = { talentId };
const types = { userIdType: 'union_id' };

const protection = {
	talentId,
	agencyId: by('6898173495386147079'),
	consultantId: by('ou_f476cb099ac9227c9bae09ce46112501'),
	protectedFrom: '={{ $json.from }}',
	protectedUntil: '2027-03-02T00:00:00Z',
};

export const agency: readonly ExampleOperation[] = [
	{
		resource: 'agency',
		operation: 'getAll',
		parameters: {
			returnAll: false,
			limit: '={{ $json.limit }}',
			additionalFields: { keyword: 's', statuses: ['2', '3'], area: '2', createdAfter: '2020-03-02T00:00:00Z', ...types },
		},
		least: { additionalFields: { createdBefore: '2040-03-02T00:00:00Z' } },
		items: [{ limit: '1' }, { limit: '2' }],
		wire: ({ limit = '' }) => ({
			path: '/open-apis/hire/v1/agencies/batch_query',
			query: { page_size: limit, user_id_type: 'union_id' },
			body: {
				keyword: 's',
				filter_list: [
					{ key: 'cooperation_status', value_type: 1, value_list: ['2', '3'] },
					{ key: 'supplier_area', value_type: 1, value_list: ['2'] },
					{ key: 'cooperation_create_time', value_type: 2, range_filter: { from: String(Date.parse('2020-03-02T00:00:00Z')) } },
				],
			},
		}),
		list: {
			pageSize: 20,
			records: 45,
			fill: ({ agencies }, records) => {
				const [, second] = [...agencies.values()];
				agencies.clear();
				for (let index = 0; second && index < records; index += 1) {
					const id = String(BigInt(second.id) + BigInt(index));
					agencies.set(id, { ...second, id });
				}
			},
		},
	},
	{
		resource: 'agency',
		operation: 'findByName',
		parameters: { name: '={{ $json.agency }}', additionalFields: types },
		least: { name: '={{ $json.agency }}' },
		items: [{ agency: 'Sample Search' }, { agency: '示例猎头' }],
		wire: ({ agency: name = '' }) => ({ path: '/open-apis/hire/v1/agencies/query', query: { name, user_id_type: 'union_id' } }),
	},
	{
		resource: 'agency',
		operation: 'get',
		id: 'agencyId',
		parameters: { agencyId, additionalFields: types },
		least: { agencyId },
		items: [{ id: '6898173495386147079' }, { id: '6898173495386147080' }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v1/agencies/${id}`, query: { user_id_type: 'union_id' } }),
	},
	{
		resource: 'agency',
		operation: 'getConsultants',
		id: 'agencyId',
		parameters: { agencyId, returnAll: false, limit: '={{ $json.limit }}', additionalFields: { role: 1, status: 0, ...types } },
		least: { agencyId },
		items: [{ id: '6898173495386147079', limit: '1' }, { id: '6898173495386147080', limit: '2' }],
		wire: ({ id, limit = '' }) => ({
			path: '/open-apis/hire/v1/agencies/get_agency_account',
			query: { page_size: limit, user_id_type: 'union_id' },
			body: { supplier_id: id, role: 1, status: 0 },
		}),
		list: {
			pageSize: 20,
			records: 45,
			fill: ({ consultants }, records) => {
				const [, second] = [...consultants.values()];
				consultants.clear();
				for (let index = 0; second && index < records; index += 1) {
					const id = String(BigInt(second.id) + BigInt(index));
					consultants.set(id, { ...second, id });
				}
			},
		},
	},
	{
		resource: 'agency',
		operation: 'getProtection',
		id: 'talentId',
		parameters: whose,
		least: whose,
		items: [{ id: '6960663240925956556' }, { id: '6960663240925956555' }],
		wire: ({ id }) => ({ path: '/open-apis/hire/v1/agencies/protection_period/search', body: { talent_id: id } }),
	},
	{
		resource: 'agency',
		operation: 'protectTalent',
		id: 'talentId',
		parameters: { ...protection, consultantId: by('on_94a1ee5551019f18cd73d9f111898cf2'), additionalFields: { comment: 'Recommended', currentSalary: '15k', expectedSalary: '18k' } },
		least: protection,
		items: [{ id: '6960663240925956555', from: '2026-03-02T00:00:00Z' }, { id: '6960663240925956557', from: '2026-03-03T00:00:00Z' }],
		wire: ({ id, from = '' }) => ({
			path: '/open-apis/hire/v1/agencies/protect',
			query: { user_id_type: 'union_id' },
			body: {
				talent_id: id,
				supplier_id: '6898173495386147079',
				consultant_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
				protect_create_time: Date.parse(from),
				protect_expire_time: Date.parse('2027-03-02T00:00:00Z'),
				comment: 'Recommended',
				current_salary: '15k',
				expected_salary: '18k',
			},
		}),
		effect: ({ protections }, { id = '' }) => protections.get(id)?.map(({ comment }) => comment),
		expected: [['Recommended'], ['Recommended']],
	},
];
