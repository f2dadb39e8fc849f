import type { Values } from './endpoint';

export const userIdTypes = { open_id: 'per app', union_id: 'per developer', user_id: 'per tenant' } as const satisfies Values;
export const oldUserIdTypes = {
	open_id: 'per app',
	union_id: 'per developer',
	user_id: 'per tenant',
	people_admin_id: 'of the old HR system',
} as const satisfies Values;
export const coreHrUserIdTypes = {
	open_id: 'per app',
	union_id: 'per developer',
	user_id: 'per tenant',
	people_corehr_id: 'of CoreHR',
} as const satisfies Values;
export const departmentIdTypes = { open_department_id: 'made by Feishu', department_id: 'chosen by the tenant' } as const satisfies Values;
export const coreHrDepartmentIdTypes = {
	open_department_id: 'made by Feishu',
	department_id: 'chosen by the tenant',
	people_corehr_department_id: 'of CoreHR',
} as const satisfies Values;
export const oldDepartmentIdTypes = {
	open_department_id: 'made by Feishu',
	department_id: 'chosen by the tenant',
	people_admin_department_id: 'of the old HR system',
} as const satisfies Values;
export const jobLevelIdTypes = {
	people_admin_job_level_id: 'of the old HR system',
	job_level_id: "of Feishu's admin console",
} as const satisfies Values;
export const jobFamilyIdTypes = {
	people_admin_job_category_id: 'of the old HR system',
	job_family_id: "of Feishu's admin console",
} as const satisfies Values;
export const employeeTypeIdTypes = {
	people_admin_employee_type_id: 'of the old HR system',
	employee_type_enum_id: "of Feishu's admin console",
} as const satisfies Values;
/** What the older APIs assume. */
export const oldHrIds = {
	job_level_id_type: { is: 'string', values: jobLevelIdTypes, default: 'people_admin_job_level_id' },
	job_family_id_type: { is: 'string', values: jobFamilyIdTypes, default: 'people_admin_job_category_id' },
	employee_type_id_type: { is: 'string', values: employeeTypeIdTypes, default: 'people_admin_employee_type_id' },
} as const;
export const currentHrIds = {
	job_level_id_type: { is: 'string', values: jobLevelIdTypes, default: 'job_level_id' },
	job_family_id_type: { is: 'string', values: jobFamilyIdTypes, default: 'job_family_id' },
	employee_type_id_type: { is: 'string', values: employeeTypeIdTypes, default: 'employee_type_enum_id' },
} as const;
export const conclusions = { 1: 'failed', 2: 'passed', 3: 'undecided' } as const satisfies Values;
export const dimensionTypes = { 1: 'score', 2: 'single choice', 3: 'text', 4: 'multiple choice' } as const satisfies Values;
export const participation = { 1: 'not yet', 2: 'took part', 3: 'did not show up' } as const satisfies Values;
export const recruitmentTypes = { 1: 'experienced people', 2: 'graduates' } as const satisfies Values;
export const deliveryTypes = { 1: 'found by HR', 2: 'applied', 3: 'recommended', 4: 'other' } as const satisfies Values;
export const assessmentStatuses = {
	not_started: 'not started',
	in_process: 'in progress',
	completed: 'completed',
	no_need: 'not needed',
} as const satisfies Values;
export const assessmentResults = { approved: 'passed', rejected: 'failed' } as const satisfies Values;
export const identificationTypes = {
	1: 'identity card, mainland',
	2: 'passport',
	3: 'residence permit for people of Hong Kong and Macao',
	4: 'travel permit for people of Taiwan',
	5: 'other',
	6: 'travel permit for people of Hong Kong and Macao',
	9: 'residence permit for people of Taiwan',
} as const satisfies Values;
export const probationStatuses = {
	pending: 'in approval',
	rejected: 'rejected',
	waiting: 'not begun',
	approved: 'approved',
	converted: 'converted',
	offboarded: 'left',
} as const satisfies Values;
