import type { Field } from '../framework/field';
import { id } from './ids';
import { kindOf } from './idKinds';

/** The employee, in CoreHR's words: one employment. */
export const employmentId = id({
	displayName: 'Employment ID',
	name: 'employmentId',
	placeholder: 'e.g. 7140964208476371111',
	description: "CoreHR's ID of the employee, e.g. from Probation: Search. An Open ID, Union ID or User ID works too.",
});

/** How employees are identified. */
export const coreHrUserIdType = {
	displayName: 'User ID Type',
	name: 'userIdType',
	type: 'options',
	default: 'people_corehr_id',
	options: [
		{ name: 'CoreHR ID', value: 'people_corehr_id', description: '15 to 20 digits' },
		{ name: 'Open ID', value: 'open_id', description: 'Begins with ou_' },
		{ name: 'Union ID', value: 'union_id', description: 'Begins with on_' },
		{ name: 'User ID', value: 'user_id', description: 'Anything else. Needs the scope contact:user.employee_id:readonly.' },
	],
	description:
		'ID type for employees, in the request and the response. Without this field, the node detects it from the format of the IDs.',
} as const satisfies Field;

/** What to send as `user_id_type`. Without it CoreHR treats every ID as an Open ID, even one of 19 digits. */
export const employeeIdKind = kindOf({
	...coreHrUserIdType,
	forms: [
		['people_corehr_id', /^\d{15,20}$/],
		['open_id', /^ou_/],
		['union_id', /^on_/],
		['user_id', /^/],
	],
});

/** How departments are identified. */
export const coreHrDepartmentIdType = {
	displayName: 'Department ID Type',
	name: 'departmentIdType',
	type: 'options',
	default: 'people_corehr_department_id',
	options: [
		{ name: 'CoreHR Department ID', value: 'people_corehr_department_id', description: '15 to 20 digits' },
		{ name: 'Department ID', value: 'department_id', description: 'Anything else' },
		{ name: 'Open Department ID', value: 'open_department_id', description: 'Begins with od-' },
	],
	description: 'ID type of the Department IDs. Without this field, the node detects it from their format.',
} as const satisfies Field;

/** What to send as `department_id_type`, which otherwise is the Open Department ID. */
export const departmentIdKind = kindOf({
	...coreHrDepartmentIdType,
	forms: [
		['people_corehr_department_id', /^\d{15,20}$/],
		['open_department_id', /^od-/],
		['department_id', /^/],
	],
});
