import { endpoint, type Facts } from './endpoint';
import { oldDepartmentIdTypes, oldHrIds, userIdTypes } from './values';

/** Of the record. */
export const employeeKeys = [
	'id',
	'application_id',
	'onboard_status',
	'conversion_status',
	'onboard_time',
	'expected_conversion_time',
	'actual_conversion_time',
	'overboard_time',
	'overboard_note',
	'onboard_city_code',
	'department',
	'leader',
	'sequence',
	'level',
	'employee_type',
	'job_requirement_id',
];

const query = {
	user_id_type: { is: 'string', values: userIdTypes, default: 'open_id' },
	department_id_type: { is: 'string', values: oldDepartmentIdTypes, default: 'people_admin_department_id' },
	...oldHrIds,
} as const;

const common = {
	dated: '2024-09-09',
	limit: ['1000/min', '50/s'],
	apps: 'custom and store',
	scopes: ['hire:employee:readonly', 'hire:employee'],
	requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
	notOffered: { 'department_id_type=people_admin_department_id': 'Feishu is phasing it out' },
} as const;

const folder = 'hire-v1/candidate-management/delivery-process-management/onboard';
const pages = 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee';

const codes = {
	1002001: [500, 'failure inside Feishu'],
	1002002: [400, 'bad parameter'],
} as const;

export const employee: readonly Facts[] = [
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/employees/:employee_id',
		page: `${pages}/get`,
		copy: `${folder}/get.md`,
		...common,
		query,
		record: { at: 'employee', keys: employeeKeys },
		codes,
	}),
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/employees/get_by_application',
		page: `${pages}/get_by_application`,
		copy: `${folder}/get_by_application.md`,
		...common,
		dated: '2025-09-25',
		query: { application_id: 'string!', ...query },
		record: { at: 'employee', keys: [...employeeKeys, 'external_employment_id'] },
		codes: { ...codes, 1002903: [400, 'no such employee'] },
	}),
	endpoint({
		endpoint: 'PATCH /open-apis/hire/v1/employees/:employee_id',
		page: `${pages}/patch`,
		copy: `${folder}/patch-employee.md`,
		...common,
		dated: '2025-03-04',
		apps: 'custom',
		scopes: ['hire:employee'],
		query,
		body: {
			operation: {
				is: 'int!',
				values: { 1: 'convert', 2: 'leave', 3: 'back to be onboarded', 4: 'undo leaving', 5: 'undo conversion' },
			},
			conversion_info: { is: 'object', when: 'operation is 1' },
			'conversion_info.actual_conversion_time': 'int ms',
			overboard_info: { is: 'object', when: 'operation is 2' },
			'overboard_info.actual_overboard_time': 'int ms',
			'overboard_info.overboard_note': 'string',
		},
		record: { at: 'employee', keys: employeeKeys },
		codes: {
			...codes,
			1002902: [400, "the employee's state does not allow it"],
			1002903: [400, 'no such employee'],
			1002905: [400, 'bad time'],
			1002907: [400, 'leaving cannot be undone'],
			1002908: [400, 'the synchronisation with the E-HR system is off'],
			1002910: [400, 'already in CoreHR, which leads'],
		},
	}),
];
