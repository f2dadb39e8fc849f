import { endpoint, type Facts, type Parameters } from './endpoint';
import { departmentIdTypes, oldHrIds, userIdTypes } from './values';

const idTypes: Parameters = {
	user_id_type: { is: 'string', values: userIdTypes, default: 'open_id' },
	department_id_type: { is: 'string', values: departmentIdTypes, default: 'open_department_id' },
	...oldHrIds,
};

const reading = {
	apps: 'custom and store',
	scopes: ['hire:job_requirement:readonly', 'hire:job_requirement'],
	requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
} as const;

const writing = {
	limit: ['5/s'],
	apps: 'custom',
	scopes: ['hire:job_requirement'],
	requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
	query: idTypes,
} as const;

const keys = [
	'id',
	'short_code',
	'name',
	'display_progress',
	'head_count',
	'recruitment_type',
	'employee_type',
	'max_level',
	'min_level',
	'sequence',
	'category',
	'department',
	'recruiter_list',
	'jr_hiring_managers',
	'direct_leader_list',
	'start_time',
	'deadline',
	'priority',
	'required_degree',
	'max_salary',
	'min_salary',
	'address',
	'description',
	'customized_data_list',
	'job_id_list',
	'process_type',
	'job_type',
	'create_time',
	'creator_id',
	'update_time',
	'employment_job_id',
	'position_id',
	'completion_time',
	'approval_status',
] as const;

/** What both pages that write a requirement have alike. */
const written: Parameters = {
	name: 'string!',
	display_progress: {
		is: 'int!',
		values: { 1: 'not started', 2: 'in progress', 3: 'canceled', 4: 'paused', 5: 'completed', 6: 'overdue' },
	},
	head_count: 'int!',
	// The older name of employee_type_id; one of the two is required.
	recruitment_type_id: 'string',
	employee_type_id: { is: 'string', when: 'there is no recruitment_type_id' },
	max_level_id: 'string',
	min_level_id: 'string',
	sequence_id: 'string',
	category: { is: 'int', values: { 1: 'addition', 2: 'replacement' } },
	department_id: 'string',
	recruiter_id_list: 'string[]',
	jr_hiring_manager_id_list: 'string[]',
	direct_leader_id_list: 'string[]',
	start_time: 'string ms',
	deadline: 'string ms',
	priority: { is: 'int', values: { 1: 'high', 2: 'medium', 3: 'low' } },
	required_degree: {
		is: 'int',
		values: {
			1: 'primary school',
			2: 'middle school',
			3: 'vocational school',
			4: 'high school',
			5: 'associate',
			6: 'bachelor',
			7: 'master',
			8: 'doctor',
			20: 'any',
		},
	},
	// In thousands a month.
	max_salary: 'string',
	min_salary: 'string',
	address_id: 'string',
	description: 'string',
	customized_data_list: 'object[]',
	'customized_data_list[].object_id': 'string',
	'customized_data_list[].value': 'string',
	process_type: { is: 'int', values: { 1: 'experienced people', 2: 'graduates' } },
	job_type_id: 'string',
	job_id_list: { is: 'string[]', most: 200 },
	employment_job_id: 'string',
	position_id: 'string',
};

const codesOfWriting = {
	1002001: [500, 'failure inside Feishu'],
	1002002: [400, 'bad parameter'],
	1002705: [400, 'requirements go through approval'],
	1002708: [400, 'no such employee type'],
	1002710: [400, 'the job level is switched off'],
	1002721: [400, 'somebody is named twice'],
	1002722: [400, 'more than the planned headcount'],
	1002723: [400, 'lacks what the headcount plan checks'],
} as const;

export const jobRequirement: readonly Facts[] = [
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/job_requirements',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list',
		copy: 'hire-v1/recruitment-related-configuration/job_requirement/list-job_requirement.md',
		dated: '2025-02-26',
		limit: ['1000/min', '50/s'],
		...reading,
		query: {
			page_token: 'string',
			page_size: { is: 'int', default: 1, most: 100 },
			job_id: 'string',
			create_time_begin: 'string ms',
			create_time_end: 'string ms',
			update_time_begin: 'string ms',
			update_time_end: 'string ms',
			...idTypes,
		},
		record: { at: 'items[]', keys },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/job_requirements/search',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list_by_id',
		copy: 'hire-v1/recruitment-related-configuration/job_requirement/list_by_id.md',
		dated: '2026-01-26',
		limit: ['10/s'],
		...reading,
		query: idTypes,
		// Either of the two. Requirements in approval are not returned.
		body: { id_list: { is: 'string[]', most: 100 }, short_code_list: { is: 'string[]', most: 100 } },
		record: { at: 'items[]', keys: [...keys, 'count_data'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'more than 100 IDs'],
			1002725: [400, 'IDs and numbers together'],
		},
	}),
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/job_requirement_schemas',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement_schema/list',
		copy: 'hire-v1/recruitment-related-configuration/job_requirement/list-job_requirement_schema.md',
		dated: '2024-09-09',
		limit: ['10/s'],
		apps: 'custom and store',
		scopes: ['hire:job_requirement:readonly', 'hire:job_requirement'],
		query: { page_token: 'string', page_size: { is: 'int', default: 10, most: 100 } },
		record: { at: 'items[]', keys: ['id', 'name', 'object_list'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
		notOffered: { page_token: 'a tenant has fewer templates than fit on a page' },
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/job_requirements',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/create',
		copy: 'hire-v1/recruitment-related-configuration/job_requirement/create.md',
		dated: '2025-07-01',
		...writing,
		body: { ...written, short_code: 'string!' },
		record: { at: 'job_requirement', keys },
		codes: {
			...codesOfWriting,
			1002701: [500, 'the switch for requirements by API is off'],
			1002702: [400, 'the number is taken'],
			1002724: [400, 'no jobs before the approval'],
		},
		notOffered: { recruitment_type_id: 'Feishu is phasing it out' },
	}),
	endpoint({
		endpoint: 'PUT /open-apis/hire/v1/job_requirements/:job_requirement_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/update',
		copy: 'hire-v1/recruitment-related-configuration/job_requirement/update.md',
		dated: '2025-07-01',
		...writing,
		// The page says only of custom fields that they are overwritten as a whole. What becomes of others that are left out is UNCONFIRMED.
		body: { ...written, update_option: 'object', 'update_option.need_update_related_job': 'boolean' },
		codes: {
			...codesOfWriting,
			1002701: [400, 'the switch for requirements by API is off'],
			1002702: [400, 'no jobs before the approval'],
			1002703: [400, 'in approval'],
		},
	}),
	endpoint({
		endpoint: 'DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/delete',
		copy: 'hire-v1/recruitment-related-configuration/job_requirement/delete.md',
		dated: '2025-04-17',
		limit: ['10/s'],
		apps: 'custom',
		scopes: ['hire:job_requirement'],
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
			// Here alone; everywhere else the switch has 1002701.
			1002071: [400, 'the switch for requirements by API is off'],
			1002704: [400, 'it has jobs'],
		},
	}),
];
