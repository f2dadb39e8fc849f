import type { Field } from '../framework/field';
import { id } from './ids';

/** The employee, in CoreHR's words: one employment. */
export const employmentId = id({
	displayName: 'Employment ID',
	name: 'employmentId',
	placeholder: 'e.g. 7140964208476371111',
	description: 'CoreHR\'s ID of the employee, e.g. from Probation: Search',
});

/** How employees are identified; Open ID where it is left out. */
export const userIdType = {
	displayName: 'User ID Type',
	name: 'userIdType',
	type: 'options',
	default: 'people_corehr_id',
	options: [
		{ name: 'CoreHR ID', value: 'people_corehr_id' },
		{ name: 'Open ID', value: 'open_id' },
		{ name: 'Union ID', value: 'union_id' },
		{ name: 'User ID', value: 'user_id', description: 'Needs the scope contact:user.employee_id:readonly' },
	],
	description: 'Kind of the employee IDs that go to CoreHR and come back. Without this field, CoreHR takes them for Open IDs.',
} as const satisfies Field;

/** How departments are identified; Open Department ID where it is left out. */
export const departmentIdType = {
	displayName: 'Department ID Type',
	name: 'departmentIdType',
	type: 'options',
	default: 'people_corehr_department_id',
	options: [
		{ name: 'CoreHR Department ID', value: 'people_corehr_department_id' },
		{ name: 'Department ID', value: 'department_id' },
		{ name: 'Open Department ID', value: 'open_department_id' },
	],
	description: 'Kind of the Department IDs. Without this field, CoreHR takes them for Open Department IDs.',
} as const satisfies Field;
