import { endpoint, type Facts } from './endpoint';
import { coreHrDepartmentIdTypes, coreHrUserIdTypes } from './values';

const rare = 'rarely needed; API Request has it';

export const jobChange: readonly Facts[] = [
	endpoint({
		endpoint: 'POST /open-apis/corehr/v2/job_changes/search',
		page: 'uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/search',
		copy: 'corehr-v1/job_change/search.md',
		dated: '2025-09-09',
		limit: ['100/min'],
		apps: 'custom and store',
		scopes: ['corehr:job_change:read', 'corehr:job_change:write'],
		requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
		responseScopes: {
			custom_fields: ['corehr:job_change.custom_field:read'],
			is_adjust_salary: ['corehr:job_change.is_adjust_salary:read'],
		},
		query: {
			page_size: { is: 'int!', most: 100 },
			page_token: 'string',
			user_id_type: { is: 'string', values: coreHrUserIdTypes, default: 'open_id' },
			department_id_type: { is: 'string', values: coreHrDepartmentIdTypes, default: 'open_department_id' },
		},
		body: {
			employment_ids: { is: 'string[]', most: 30 },
			job_change_ids: { is: 'string[]', most: 10 },
			statuses: {
				is: 'string[]',
				values: {
					Approving: 'in approval',
					Approved: 'approved',
					Transformed: 'in effect',
					Rejected: 'rejected',
					Cancelled: 'withdrawn',
					NoNeedApproval: 'needs no approval',
				},
				most: 10,
			},
			effective_date_start: { is: 'string day', when: 'effective_date_end is given' },
			effective_date_end: { is: 'string day', when: 'effective_date_start is given' },
			updated_time_start: { is: 'string ms', when: 'updated_time_end is given' },
			updated_time_end: { is: 'string ms', when: 'updated_time_start is given' },
			target_department_ids: { is: 'string[]', most: 30 },
			transfer_type_unique_identifier: { is: 'string[]', most: 30 },
			transfer_reason_unique_identifier: { is: 'string[]', most: 30 },
			exception_statuses: { is: 'string[]', values: { pending: 'not dealt with', processed: 'dealt with' }, most: 10 },
		},
		record: {
			at: 'items[]',
			keys: [
				'job_change_id',
				'employment_id',
				'status',
				'transfer_type_unique_identifier',
				'transfer_reason_unique_identifier',
				'process_id',
				'effective_date',
				'created_time',
				'updated_time',
				'transfer_info',
				'is_adjust_salary',
				'custom_fields',
			],
		},
		codes: {
			1160101: [500, 'failure inside Feishu'],
			1160102: [500, 'failure inside Feishu'],
			1160103: [500, 'repeated request ID'],
			1160104: [500, 'bad custom field'],
			1160105: [500, 'a required parameter is empty'],
			1160106: [500, 'bad date'],
			1160107: [400, 'bad parameter'],
		},
		notOffered: {
			target_department_ids: rare,
			transfer_type_unique_identifier: rare,
			transfer_reason_unique_identifier: rare,
			exception_statuses: rare,
		},
	}),
];
