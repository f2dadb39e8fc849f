import type { Field } from '../framework/field';
import { kindOf } from './idKinds';

/** Adds the API's default to a field's description: each API has its own. */
export const withDefault = <const F extends Field>(kind: string, field: F) => ({
	...field,
	description: `${field.description ?? ''}. Without this field: ${kind}.`,
});

/** Lark Hire's own ID types, among the additional fields. */
export const hireUserIdType = {
	displayName: 'User ID Type',
	name: 'userIdType',
	type: 'options',
	default: 'open_id',
	options: [
		{ name: 'Open ID', value: 'open_id' },
		{ name: 'Union ID', value: 'union_id' },
		{ name: 'User ID', value: 'user_id', description: 'Needs the scope contact:user.employee_id:readonly' },
	],
	description: 'ID type for users, in the request and the response',
} as const satisfies Field;

/** What to send as `user_id_type` with IDs of people. */
export const hireUserIdKind = kindOf({
	...hireUserIdType,
	forms: [
		['open_id', /^ou_/],
		['union_id', /^on_/],
		['user_id', /^/],
	],
});

export const hireDepartmentIdType = {
	displayName: 'Department ID Type',
	name: 'departmentIdType',
	type: 'options',
	default: 'open_department_id',
	options: [
		{ name: 'Department ID', value: 'department_id' },
		{ name: 'Open Department ID', value: 'open_department_id' },
	],
	description: 'ID type for departments, in the request and the response',
} as const satisfies Field;

export const employeeTypeIdType = {
	displayName: 'Employee Type ID Type',
	name: 'employeeTypeIdType',
	type: 'options',
	default: 'employee_type_enum_id',
	options: [
		{ name: 'Feishu Admin', value: 'employee_type_enum_id' },
		{
			name: 'People Admin (Old)',
			value: 'people_admin_employee_type_id',
			description: 'From the people admin console, which Feishu is phasing out',
		},
	],
	description: 'ID type for employee types',
} as const satisfies Field;

export const jobFamilyIdType = {
	displayName: 'Job Family ID Type',
	name: 'jobFamilyIdType',
	type: 'options',
	default: 'job_family_id',
	options: [
		{ name: 'Feishu Admin', value: 'job_family_id' },
		{
			name: 'People Admin (Old)',
			value: 'people_admin_job_category_id',
			description: 'From the people admin console, which Feishu is phasing out',
		},
	],
	description: 'ID type for job families (序列)',
} as const satisfies Field;

export const jobLevelIdType = {
	displayName: 'Job Level ID Type',
	name: 'jobLevelIdType',
	type: 'options',
	default: 'job_level_id',
	options: [
		{ name: 'Feishu Admin', value: 'job_level_id' },
		{
			name: 'People Admin (Old)',
			value: 'people_admin_job_level_id',
			description: 'From the people admin console, which Feishu is phasing out',
		},
	],
	description: 'ID type for job levels (职级)',
} as const satisfies Field;

/** Defaults of the APIs that use the current IDs. */
export const currentIdTypes = [
	withDefault('Open Department IDs', hireDepartmentIdType),
	withDefault('IDs of Feishu Admin', employeeTypeIdType),
	withDefault('IDs of Feishu Admin', jobFamilyIdType),
	withDefault('IDs of Feishu Admin', jobLevelIdType),
	withDefault('Open IDs', hireUserIdType),
] as const;

/** Defaults of the older APIs. */
export const oldIdTypes = [
	withDefault('Open Department IDs', hireDepartmentIdType),
	withDefault('old People Admin IDs', employeeTypeIdType),
	withDefault('old People Admin IDs', jobFamilyIdType),
	withDefault('old People Admin IDs', jobLevelIdType),
	withDefault('Open IDs', hireUserIdType),
] as const;
