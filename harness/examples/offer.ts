import type { Store } from '../../simulator';
import type { ExampleOperation } from './example';

const talentId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const offerId = '={{ $json.id }}';
const types = { departmentIdType: 'department_id', employeeTypeIdType: 'employee_type_enum_id', jobFamilyIdType: 'job_family_id', jobLevelIdType: 'job_level_id', userIdType: 'union_id' };
const typesOnWire = { department_id_type: 'department_id', employee_type_id_type: 'employee_type_enum_id', job_family_id_type: 'job_family_id', job_level_id_type: 'job_level_id', user_id_type: 'union_id' };

const applicationId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const form = { __rl: true, mode: 'id', value: '7680792645903286275' };
const [department, person] = ['od-4e6ac4d14bcd5071a37a39de902c7141', 'ou_99be8e24ad1ad390b6cd3b8916940df1'];
const union = 'on_94a1ee5551019f18cd73d9f111898cf2';
const newOffer = { applicationId, departmentId: department, leaderId: person, ownerId: person, operatorId: person };
const people = { department_id: department, leader_user_id: person, owner_user_id: person, operator_user_id: person };
const offerOf = (store: Store, wanted: string | undefined) => [...store.applications.values()].find(({ offer: one }) => one?.id === wanted)?.offer;

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
		operation: 'create',
		id: 'applicationId',
		parameters: {
			...newOffer,
			leaderId: union,
			ownerId: union,
			operatorId: union,
			offerFormId: form,
			additionalFields: {
				...types,
				departmentIdType: 'open_department_id',
				attachmentIds: '7483412052430997804',
				basicSalary: '={{ $json.pay }}',
				contractLength: 3,
				currency: 'CNY',
				customFields: { field: [{ fieldId: { __rl: true, mode: 'id', value: '6972464088568269101' }, value: '2' }] },
				onboardDate: '2026-04-01',
			},
		},
		// Amounts require a currency, and a unit a length.
		least: { ...newOffer, additionalFields: { contractLength: 3, currency: 'CNY' } },
		items: [
			{ id: '7073372582620416300', pay: '20000' },
			{ id: '6949805467799537972', pay: '18000' },
		],
		wire: ({ id, pay }) => ({
			path: '/open-apis/hire/v1/offers',
			query: { ...typesOnWire, department_id_type: 'open_department_id' },
			body: {
				application_id: id,
				schema_id: '6888217964693309704',
				basic_info: {
					department_id: department,
					leader_user_id: union,
					owner_user_id: union,
					operator_user_id: union,
					common_attachment_id_list: ['7483412052430997804'],
					contract_period: { period_type: 2, period: 3 },
					expected_onboard_date: '{"date":"2026-04-01"}',
				},
				salary_info: { currency: 'CNY', basic_salary: pay },
				customized_info_list: [{ id: '6972464088568269101', value: '2' }],
			},
		}),
		effect: ({ applications }, { id = '' }) => applications.get(id)?.offer?.basic_salary,
		expected: ['{"amount":"20000","period":2}', '{"amount":"18000","period":2}'],
	},
	{
		resource: 'offer',
		operation: 'update',
		id: 'offerId',
		parameters: { offerId, mode: 'merge', unreadable: 'clear', offerFormId: form, operatorId: union, additionalFields: { basicSalary: '={{ $json.pay }}', onboardDate: '2026-04-01' } },
		least: {
			offerId,
			mode: 'replace',
			withdrawApproval: true,
			offerFormId: form,
			operatorId: person,
			additionalFields: { departmentId: department, leaderId: person, ownerId: person, contractLength: 3, currency: 'CNY' },
		},
		items: [
			{ id: '7057802493489285414', pay: '20000' },
			{ id: '7057802493489285417', pay: '18000' },
		],
		wire: ({ id, pay }) => ({
			path: `/open-apis/hire/v1/offers/${id}`,
			query: { user_id_type: 'union_id' },
			body: {
				schema_id: '6888217964693309704',
				basic_info: { ...people, operator_user_id: union, employee_type_id: '1', probation_month: 3, expected_onboard_date: '{"date":"2026-04-01"}' },
				salary_info: { currency: 'CNY', basic_salary: pay },
			},
		}),
		effect: (store, { id }) => offerOf(store, id)?.basic_salary,
		expected: ['{"amount":"20000","period":2}', '{"amount":"18000","period":2}'],
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
