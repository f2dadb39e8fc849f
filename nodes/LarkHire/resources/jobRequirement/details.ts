import type { Field } from '../../framework/field';
import { InputError } from '../../framework/inputError';
import { count } from '../../framework/readers/number';
import { readText } from '../../framework/readers/text';
import { writtenIdTypes } from '../../fields/idTypes';
import { optionalId, optionalIds, readUpTo } from '../../fields/ids';
import { time } from '../../fields/time';
import { degrees, processTypes } from '../job/details';
import { jobLocator } from '../job/fields';
import { addressLocator, jobTypeLocator } from '../job/pickers';
import { customFields } from './customFields';

const MOST_JOBS = 200;

export const statuses = [
	{ name: 'Canceled', value: 3 },
	{ name: 'Completed', value: 5 },
	{ name: 'In Progress', value: 2 },
	{ name: 'Not Started', value: 1 },
	{ name: 'Overdue', value: 6 },
	{ name: 'Paused', value: 4 },
] as const;
export const categories = [
	{ name: 'Addition', value: 1 },
	{ name: 'Replacement', value: 2 },
] as const;
export const priorities = [
	{ name: 'High', value: 1 },
	{ name: 'Low', value: 3 },
	{ name: 'Medium', value: 2 },
] as const;

const user = 'e.g. ou_0c9b1b7b9b94146b9df142c349e3c4bf';
const salary = <const F extends Pick<Field, 'displayName' | 'name'>>(field: F) =>
	({ ...field, type: 'string', default: '', placeholder: 'e.g. 10', description: 'Per month, in thousands', read: readSalary }) as const;

function readSalary(raw: unknown): string {
	const text = readText(raw).trim();
	if (/^\d+(\.\d+)?$/.test(text)) return text;
	throw new InputError('must be a number');
}

export const name = {
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. 平台组招聘需求',
	description: 'What the requirement is called',
} as const satisfies Field;
export const headCount = {
	displayName: 'Headcount',
	name: 'headCount',
	type: 'number',
	default: 1,
	typeOptions: { minValue: 1, numberPrecision: 0 },
	description: 'How many people are wanted',
	read: count,
} as const satisfies Field;
export const employeeTypeId = optionalId({
	displayName: 'Employee Type ID',
	name: 'employeeTypeId',
	placeholder: 'e.g. 6807409776231254285',
	description: 'Type of employee that is wanted (人员类型)',
});

export const status = {
	displayName: 'Status',
	name: 'status',
	type: 'options',
	default: 2,
	options: statuses,
	description: 'How far it is',
} as const satisfies Field;

/** What an operation can say about a job requirement. Feishu's settings may require some of it. */
export const requirementDetails = [
	addressLocator,
	{ displayName: 'Category', name: 'category', type: 'options', default: 1, options: categories, description: 'Why people are wanted' },
	customFields,
	time({ displayName: 'Deadline', name: 'deadline', description: 'When the people should be found' }),
	optionalId({
		displayName: 'Department ID',
		name: 'departmentId',
		placeholder: 'e.g. od-4e6ac4d14bcd5071a37a39de902c7141',
		description: 'Department that wants people',
	}),
	{
		displayName: 'Description',
		name: 'description',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'Why and for what people are wanted',
	},
	optionalIds({
		displayName: 'Direct Manager IDs',
		name: 'directLeaderIds',
		placeholder: user,
		description: 'Future managers, separated by commas',
	}),
	optionalId({
		displayName: 'Employment Job ID',
		name: 'employmentJobId',
		placeholder: 'e.g. 6807407987381831949',
		description: 'Job in CoreHR (职务). Only for tenants with CoreHR.',
	}),
	optionalIds({
		displayName: 'Hiring Manager IDs',
		name: 'hiringManagerIds',
		placeholder: user,
		description: 'Who wants the people, separated by commas',
	}),
	optionalId({
		displayName: 'Highest Level ID',
		name: 'maxLevelId',
		placeholder: 'e.g. 6807409776231254286',
		description: 'Highest job level (职级)',
	}),
	salary({ displayName: 'Highest Salary', name: 'maxSalary' }),
	jobTypeLocator,
	optionalId({
		displayName: 'Job Family ID',
		name: 'jobFamilyId',
		placeholder: 'e.g. 6911957338526091536',
		description: 'Family of the job (序列)',
	}),
	{
		...jobLocator,
		name: 'jobIds',
		displayName: 'Jobs',
		description: 'Jobs that people are hired for: one from the list, or IDs separated by commas',
		read: readUpTo(MOST_JOBS),
	},
	optionalId({
		displayName: 'Lowest Level ID',
		name: 'minLevelId',
		placeholder: 'e.g. 6807409776231254287',
		description: 'Lowest job level (职级)',
	}),
	salary({ displayName: 'Lowest Salary', name: 'minSalary' }),
	optionalId({
		displayName: 'Position ID',
		name: 'positionId',
		placeholder: 'e.g. 7094136522860922111',
		description: 'Position in CoreHR (岗位). Only for tenants with CoreHR.',
	}),
	{ displayName: 'Priority', name: 'priority', type: 'options', default: 2, options: priorities, description: 'How urgent it is' },
	{
		displayName: 'Process Type',
		name: 'processType',
		type: 'options',
		default: 1,
		options: processTypes,
		description: 'Whom the hiring process is for',
	},
	optionalIds({
		displayName: 'Recruiter IDs',
		name: 'recruiterIds',
		placeholder: user,
		description: 'Who is responsible for recruiting, separated by commas',
	}),
	{
		displayName: 'Required Degree',
		name: 'requiredDegree',
		type: 'options',
		default: 20,
		options: degrees,
		description: 'Education that is required',
	},
	time({ displayName: 'Start Time', name: 'startTime', description: 'When recruiting begins' }),
	...writtenIdTypes,
] as const satisfies readonly Field[];
