import type { ExampleOperation } from './example';

const applicationId = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
const employeeId = '={{ $json.id }}';
const types = { departmentIdType: 'department_id', employeeTypeIdType: 'people_admin_employee_type_id', jobFamilyIdType: 'people_admin_job_category_id', jobLevelIdType: 'people_admin_job_level_id', userIdType: 'union_id' };
const typesOnWire = { department_id_type: 'department_id', employee_type_id_type: 'people_admin_employee_type_id', job_family_id_type: 'people_admin_job_category_id', job_level_id_type: 'people_admin_job_level_id', user_id_type: 'union_id' };
const [FIRST, SECOND] = ['7379910335417927975', '6891613503971461384'] as const;

export const employee: readonly ExampleOperation[] = [
	{
		resource: 'employee',
		operation: 'getByApplication',
		id: 'applicationId',
		parameters: { applicationId, additionalFields: types },
		least: { applicationId },
		items: [{ id: '7379910335417927975' }, { id: '7891613503971461384' }],
		wire: ({ id = '' }) => ({ path: '/open-apis/hire/v1/employees/get_by_application', query: { application_id: id, ...typesOnWire } }),
	},
	{
		resource: 'employee',
		operation: 'get',
		id: 'employeeId',
		parameters: { employeeId, additionalFields: types },
		least: { employeeId },
		items: [{ id: FIRST }, { id: SECOND }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v1/employees/${id}`, query: typesOnWire }),
	},
	{
		resource: 'employee',
		operation: 'update',
		id: 'employeeId',
		parameters: {
			employeeId,
			change: 2,
			conversionTime: '={{ $json.left }}',
			offboardingTime: '={{ $json.left }}',
			offboardingReason: 'Moves to another city',
			additionalFields: types,
		},
		// Both times, each for its own change: only one is shown, and sent.
		least: { employeeId, change: 2, conversionTime: '={{ $json.left }}', offboardingTime: '={{ $json.left }}' },
		items: [
			{ id: FIRST, left: '2026-04-01T01:00:00Z' },
			{ id: SECOND, left: '2026-04-02T01:00:00Z' },
		],
		wire: ({ id, left = '' }) => ({
			path: `/open-apis/hire/v1/employees/${id}`,
			query: typesOnWire,
			body: { operation: 2, overboard_info: { actual_overboard_time: Date.parse(left), overboard_note: 'Moves to another city' } },
		}),
		effect: ({ hireEmployees }, { id = '' }) => {
			const found = [...hireEmployees.values()].find((one) => one.id === id);
			return [found?.onboard_status, found?.overboard_time];
		},
		expected: [[2, Date.parse('2026-04-01T01:00:00Z')], [2, Date.parse('2026-04-02T01:00:00Z')]],
	},
];
