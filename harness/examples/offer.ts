import type { ExampleOperation } from './example';

const talentId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const offerId = '={{ $json.id }}';
const types = { departmentIdType: 'department_id', employeeTypeIdType: 'employee_type_enum_id', jobFamilyIdType: 'job_family_id', jobLevelIdType: 'job_level_id', userIdType: 'union_id' };
const typesOnWire = { department_id_type: 'department_id', employee_type_id_type: 'employee_type_enum_id', job_family_id_type: 'job_family_id', job_level_id_type: 'job_level_id', user_id_type: 'union_id' };

export const offer: readonly ExampleOperation[] = [
	{
		resource: 'offer',
		operation: 'getAll',
		id: 'talentId',
		parameters: { talentId, returnAll: false, limit: '={{ $json.limit }}', additionalFields: { employeeTypeIdType: 'employee_type_enum_id', userIdType: 'union_id' } },
		least: { talentId },
		items: [{ id: '6960663240925956555', limit: '2' }, { id: '6960663240925956556', limit: '3' }],
		wire: ({ id = '', limit = '' }) => ({
			path: '/open-apis/hire/v1/offers',
			query: { page_size: limit, talent_id: id, employee_type_id_type: 'employee_type_enum_id', user_id_type: 'union_id' },
		}),
		list: {
			pageSize: 200,
			records: 450,
			fill: ({ applications }, records) => {
				const [first] = [...applications.values()];
				applications.clear();
				for (let index = 0; first?.offer && index < records; index += 1) {
					const id = String(BigInt(first.id) + BigInt(index));
					applications.set(id, { ...first, id, offer: { ...first.offer, id } });
				}
			},
		},
	},
	{
		resource: 'offer',
		operation: 'get',
		id: 'offerId',
		parameters: { offerId, additionalFields: types },
		least: { offerId },
		items: [{ id: '7057802493489285412' }, { id: '7057802493489285415' }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v1/offers/${id}`, query: typesOnWire }),
	},
	{
		resource: 'offer',
		operation: 'updateStatus',
		id: 'offerId',
		parameters: { offerId, offerStatus: 8, additionalFields: { note: '={{ $json.note }}', terminationReasonIds: { __rl: true, mode: 'id', value: '10002' } } },
		least: { offerId, offerStatus: 6, additionalFields: { expirationDate: '2026-12-31' } },
		items: [
			{ id: '7057802493489285414', note: 'Too far away' },
			{ id: '7057802493489285417', note: 'Another offer' },
		],
		wire: ({ id, note }) => ({
			path: `/open-apis/hire/v1/offers/${id}/offer_status`,
			body: { offer_status: 8, termination_reason_id_list: ['10002'], termination_reason_note: note },
		}),
		effect: ({ applications }, { id }) => [...applications.values()].find(({ offer: one }) => one?.id === id)?.offer?.offer_status,
		expected: [8, 8],
	},
	{
		resource: 'offer',
		operation: 'updateInternStatus',
		id: 'offerId',
		parameters: { offerId, event: 'offboard', additionalFields: { date: '={{ $json.day }}', note: 'Back to university' } },
		least: { offerId, event: 'offboard', additionalFields: { date: '={{ $json.day }}' } },
		items: [
			{ id: '7057802493489285415', day: '2026-03-02' },
			{ id: '7057802493489285416', day: '2026-03-09' },
		],
		wire: ({ id, day }) => ({
			path: `/open-apis/hire/v1/offers/${id}/intern_offer_status`,
			body: { operation: 'offboard', offboarding_info: { actual_offboarding_date: day, notes: 'Back to university' } },
		}),
		effect: ({ applications }, { id }) => [...applications.values()].find(({ offer: one }) => one?.id === id)?.offer?.offer_status,
		expected: [13, 13],
	},
];
