import { Calendar } from '../../simulator/calendar';
import type { ExampleOperation } from './example';

/** Days within the simulated probations whenever the tests run. */
const calendar = new Calendar('Asia/Shanghai');
const [first, second] = [calendar.day(-20), calendar.day(-5)];

const employee = { employmentId: '={{ $json.id }}' };
const feature = { path: '/open-apis/corehr/v2/probation/enable_disable_assessment' };

export const probation: readonly ExampleOperation[] = [
	{
		resource: 'probation',
		operation: 'search',
		parameters: {
			returnAll: false,
			limit: '={{ $json.limit }}',
			include: ['person_info.preferred_name', 'department.department_name'],
			additionalFields: { startDateFrom: '2020-01-01', startDateTo: '2099-12-31T12:00:00', probationStatus: '={{ $json.status }}', userIdType: 'people_corehr_id' },
		},
		least: {},
		items: [{ limit: '3', status: 'waiting' }, { limit: '1', status: 'converted' }],
		wire: ({ limit = '', status }) => ({
			path: '/open-apis/corehr/v2/probation/search',
			query: { page_size: limit, user_id_type: 'people_corehr_id' },
			body: { probation_start_date_start: '2020-01-01', probation_start_date_end: '2099-12-31', probation_status: status },
		}),
		list: {
			pageSize: 100,
			records: 230,
			fill: ({ probations }, records) => {
				const [first] = [...probations.values()];
				probations.clear();
				for (let index = 0; first && index < records; index += 1) {
					const id = String(7140964208476371111n + BigInt(index));
					probations.set(id, { ...first, employment_id: id });
				}
			},
		},
	},
	{
		resource: 'probation',
		operation: 'submit',
		id: 'employmentId',
		parameters: {
			...employee,
			conversionMode: 1,
			submissionType: 'hr_submission',
			additionalFields: { notes: '={{ $json.notes }}', actualEndDate: '={{ $json.end }}', initiatorId: '7140964208476371115', selfReview: 'Learned a lot', customFields: { field: [{ apiName: 'mentor__c', value: '={{ $json.notes }}' }] }, userIdType: 'people_corehr_id' },
		},
		least: { ...employee, conversionMode: 2, submissionType: 'system' },
		items: [
			{ id: '7140964208476371111', notes: 'As expected', end: first },
			{ id: '7140964208476371112', notes: '超出预期', end: second },
		],
		wire: ({ id, notes, end }) => ({
			path: '/open-apis/corehr/v2/probation/submit',
			query: { user_id_type: 'people_corehr_id' },
			body: {
				employment_id: id,
				conversion_mode: 1,
				submission_type: 'hr_submission',
				actual_probation_end_date: end,
				initiator_id: '7140964208476371115',
				notes,
				self_review: 'Learned a lot',
				custom_fields: [{ custom_api_name: 'mentor__c', value: notes }],
			},
		}),
		effect: ({ probations }, { id = '' }) => [probations.get(id)?.probation_status, probations.get(id)?.actual_probation_end_date],
		expected: [['converted', first], ['converted', second]],
	},
	{
		resource: 'probation',
		operation: 'withdraw',
		id: 'employmentId',
		parameters: employee,
		least: employee,
		items: [{ id: '7140964208476371113' }, { id: '7140964208476371114' }],
		wire: ({ id }) => ({ path: '/open-apis/corehr/v2/probation/withdraw', query: { user_id_type: 'people_corehr_id' }, body: { employment_id: id } }),
		effect: ({ probations }, { id = '' }) => probations.get(id)?.probation_status,
		expected: ['waiting', 'waiting'],
	},
	{
		resource: 'probation',
		operation: 'enableAssessment',
		parameters: { appUrl: '={{ $json.url }}' },
		get least() {
			return this.parameters;
		},
		items: [{ url: 'https://assessment.example.com/a' }, { url: 'https://assessment.example.com/b' }],
		wire: ({ url }) => ({ ...feature, body: { active: true, app_url: url } }),
		effect: ({ probationFeatures }) => probationFeatures.get('assessment')?.active,
		expected: [true, true],
	},
	{
		resource: 'probation',
		operation: 'disableAssessment',
		parameters: {},
		get least() {
			return this.parameters;
		},
		items: [{ id: '1' }, { id: '2' }],
		wire: () => ({ ...feature, body: { active: false } }),
		effect: ({ probationFeatures }) => probationFeatures.get('assessment')?.active,
		expected: [false, false],
	},
	{
		resource: 'probation',
		operation: 'edit',
		id: 'employmentId',
		parameters: {
			...employee,
			outcome: 'delayed',
			extend: 'date',
			extendedEndDate: '={{ $json.extended }}',
			additionalFields: {
				startDate: calendar.day(-40),
				expectedEndDate: '={{ $json.end }}',
				notes: 'Needs more time',
				selfReview: 'Learned a lot',
				customFields: { field: [{ apiName: 'mentor__c', value: '1' }] },
				userIdType: 'people_corehr_id',
			},
		},
		// What another outcome would need is there, too.
		least: { ...employee, outcome: 'delayed', extend: 'period', extension: 10, extensionUnit: 'day', extendedEndDate: calendar.day(90), actualEndDate: calendar.day(-5) },
		items: [
			{ id: '7140964208476371111', end: calendar.day(20), extended: calendar.day(30) },
			{ id: '7140964208476371112', end: calendar.day(21), extended: calendar.day(31) },
		],
		wire: ({ id, end, extended }) => ({
			path: '/open-apis/corehr/v2/probation/edit',
			query: { user_id_type: 'people_corehr_id' },
			body: {
				employment_id: id,
				probation_start_date: calendar.day(-40),
				probation_expected_end_date: end,
				probation_outcome: 'delayed',
				probation_extend_expected_end_date: extended,
				notes: 'Needs more time',
				self_review: 'Learned a lot',
				custom_fields: [{ custom_api_name: 'mentor__c', value: '1' }],
			},
		}),
		effect: ({ probations }, { id = '' }) => probations.get(id)?.probation_extend_expected_end_date,
		expected: [calendar.day(30), calendar.day(31)],
	},
	{
		resource: 'probation',
		operation: 'delete',
		id: 'employmentId',
		parameters: employee,
		least: employee,
		items: [{ id: '7140964208476371111' }, { id: '7140964208476371112' }],
		wire: ({ id }) => ({
			path: '/open-apis/corehr/v2/probation/edit',
			query: { user_id_type: 'people_corehr_id' },
			body: { employment_id: id, probation_start_date: '', probation_expected_end_date: '' },
		}),
		effect: ({ probations }, { id = '' }) => probations.has(id),
		expected: [false, false],
	},
];
