import type { Field, Params } from '../framework/field';
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

/** What to send as `department_id_type` with IDs of departments. */
export const hireDepartmentIdKind = kindOf({
	...hireDepartmentIdType,
	forms: [
		['open_department_id', /^od-/],
		['department_id', /^/],
	],
});

/** The two consoles in which a tenant may have set up what the IDs stand for. */
const consoles = <const C extends string, const O extends string>(current: C, old: O) =>
	[
		{ name: 'Feishu Admin', value: current },
		{ name: 'People Admin (Old)', value: old, description: 'From the people admin console, which Feishu is phasing out' },
	] as const;

export const employeeTypeIdType = {
	displayName: 'Employee Type ID Type',
	name: 'employeeTypeIdType',
	type: 'options',
	default: 'employee_type_enum_id',
	options: consoles('employee_type_enum_id', 'people_admin_employee_type_id'),
	description: 'ID type for employee types',
} as const satisfies Field;

export const jobFamilyIdType = {
	displayName: 'Job Family ID Type',
	name: 'jobFamilyIdType',
	type: 'options',
	default: 'job_family_id',
	options: consoles('job_family_id', 'people_admin_job_category_id'),
	description: 'ID type for job families (序列)',
} as const satisfies Field;

export const jobLevelIdType = {
	displayName: 'Job Level ID Type',
	name: 'jobLevelIdType',
	type: 'options',
	default: 'job_level_id',
	options: consoles('job_level_id', 'people_admin_job_level_id'),
	description: 'ID type for job levels (职级)',
} as const satisfies Field;

/** All of them, with the kind that an API assumes for employee types, job families and job levels. */
const idTypes = (kind: string) =>
	[
		withDefault('Open Department IDs', hireDepartmentIdType),
		withDefault(kind, employeeTypeIdType),
		withDefault(kind, jobFamilyIdType),
		withDefault(kind, jobLevelIdType),
		withDefault('Open IDs', hireUserIdType),
	] as const;

/** Of the APIs that use the current IDs. */
export const currentIdTypes = idTypes('IDs of Feishu Admin');

/** Of the older APIs. */
export const oldIdTypes = idTypes('old People Admin IDs');

const DETECTED = 'Without this field, the node detects it.';

/** Of people and departments in a request: the node finds the type by the form of the IDs. */
export const detectedUserIdType = { ...hireUserIdType, description: `${hireUserIdType.description}. ${DETECTED}` } as const;
export const detectedDepartmentIdType = {
	...hireDepartmentIdType,
	description: `${hireDepartmentIdType.description}. ${DETECTED}`,
} as const;

/** Of the older APIs that write. */
export const writtenIdTypes = [
	detectedDepartmentIdType,
	withDefault('old People Admin IDs', employeeTypeIdType),
	withDefault('old People Admin IDs', jobFamilyIdType),
	withDefault('old People Admin IDs', jobLevelIdType),
	detectedUserIdType,
] as const;

/** Their query parameters. */
export const idTypesOnWire = (types: Partial<Params<typeof oldIdTypes>>) => ({
	department_id_type: types.departmentIdType,
	employee_type_id_type: types.employeeTypeIdType,
	job_family_id_type: types.jobFamilyIdType,
	job_level_id_type: types.jobLevelIdType,
	user_id_type: types.userIdType,
});
