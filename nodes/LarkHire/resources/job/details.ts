import type { Field } from '../../framework/field';
import { InputError } from '../../framework/inputError';
import type { Lark } from '../../api/sdk';
import type { CustomValue } from '../../fields/customValues';
import {
	detectedDepartmentIdType,
	detectedUserIdType,
	hireDepartmentIdKind,
	hireUserIdKind,
	jobFamilyIdType,
	jobLevelIdType,
	withDefault,
} from '../../fields/idTypes';
import { optionalId, optionalIds } from '../../fields/ids';
import { count } from '../../framework/readers/number';
import { customFields } from './customFields';
import { addressesLocator, jobFunctionLocator, subjectLocator } from './pickers';

type NewJob = NonNullable<Parameters<Lark['hire']['v1']['job']['combinedCreate']>[0]>;
export type JobBody = Partial<Omit<NewJob['data'], 'job_managers'>>;
export type JobIdTypes = NonNullable<NewJob['params']>;

export const experiences = [
	{ name: '1 to 3 Years', value: 4 },
	{ name: '3 to 5 Years', value: 5 },
	{ name: '5 to 7 Years', value: 6 },
	{ name: '7 to 10 Years', value: 7 },
	{ name: 'Any', value: 1 },
	{ name: 'Graduate', value: 2 },
	{ name: 'Less Than 1 Year', value: 3 },
	{ name: 'More Than 10 Years', value: 8 },
] as const;

export const degrees = [
	{ name: 'Any', value: 20 },
	{ name: 'Associate or Above', value: 5 },
	{ name: 'Bachelor or Above', value: 6 },
	{ name: 'Doctor or Above', value: 8 },
	{ name: 'High School or Above', value: 4 },
	{ name: 'Master or Above', value: 7 },
	{ name: 'Middle School or Above', value: 2 },
	{ name: 'Primary School or Above', value: 1 },
	{ name: 'Vocational School or Above', value: 3 },
] as const;

export const processTypes = [
	{ name: 'Campus', value: 2 },
	{ name: 'Experienced Hires', value: 1 },
] as const;

export const jobAttributes = [
	{ name: 'Actual', value: 1 },
	{ name: 'Virtual', value: 2 },
] as const;

const amount = <const F extends Pick<Field, 'description' | 'displayName' | 'name'>>(field: F) =>
	({ ...field, type: 'number', default: 1, typeOptions: { minValue: 1, numberPrecision: 0 }, read: count }) as const;
const long = <const F extends Pick<Field, 'description' | 'displayName' | 'name'>>(field: F) =>
	({ ...field, type: 'string', typeOptions: { rows: 3 }, default: '' }) as const;

const user = 'e.g. ou_99be8e24ad1ad390b6cd3b8916940df1';
export const title = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	placeholder: 'e.g. 后端研发工程师',
	description: 'Name of the job',
} as const satisfies Field;
export const departmentId = optionalId({
	displayName: 'Department ID',
	name: 'departmentId',
	placeholder: 'e.g. od-4e6ac4d14bcd5071a37a39de902c7141',
	description: 'Department that the job belongs to',
});
export const recruiterId = optionalId({
	displayName: 'Recruiter ID',
	name: 'recruiterId',
	placeholder: user,
	description: 'Who is responsible for recruiting',
});
export const hiringManagerIds = optionalIds({
	displayName: 'Hiring Manager IDs',
	name: 'hiringManagerIds',
	placeholder: user,
	description: 'Who needs the new colleague, separated by commas',
});
export const assistantIds = optionalIds({
	displayName: 'Assistant IDs',
	name: 'assistantIds',
	placeholder: user,
	description: 'Who helps the recruiter, separated by commas',
});

/** What an operation can say about a job. Feishu's settings may require some of it. */
export const jobDetails = [
	addressesLocator,
	assistantIds,
	customFields,
	detectedDepartmentIdType,
	long({ displayName: 'Description', name: 'description', description: 'What the work is about' }),
	{
		displayName: 'Experience',
		name: 'experience',
		type: 'options',
		default: 1,
		options: experiences,
		description: 'Years of work that are required',
	},
	amount({ displayName: 'Headcount', name: 'headCount', description: 'How many people are wanted' }),
	optionalIds({
		displayName: 'Highlight IDs',
		name: 'highlightIds',
		placeholder: 'e.g. 6732430418210982148',
		description: "Feishu's IDs of what speaks for the job, separated by commas",
	}),
	{
		displayName: 'Job Attribute',
		name: 'jobAttribute',
		type: 'options',
		default: 1,
		options: jobAttributes,
		description: 'Whether people are hired for this very job',
	},
	optionalId({
		displayName: 'Job Family ID',
		name: 'jobFamilyId',
		placeholder: 'e.g. 6960663240925956550',
		description: 'Family of the job (序列)',
	}),
	withDefault('old People Admin IDs', jobFamilyIdType),
	jobFunctionLocator,
	withDefault('old People Admin IDs', jobLevelIdType),
	optionalId({
		displayName: 'Highest Level ID',
		name: 'maxLevelId',
		placeholder: 'e.g. 6960663240925956548',
		description: 'Highest job level (职级)',
	}),
	amount({ displayName: 'Highest Salary', name: 'maxSalary', description: 'Per month, in thousands' }),
	optionalId({
		displayName: 'Lowest Level ID',
		name: 'minLevelId',
		placeholder: 'e.g. 6960663240925956547',
		description: 'Lowest job level (职级)',
	}),
	amount({ displayName: 'Lowest Salary', name: 'minSalary', description: 'Per month, in thousands' }),
	subjectLocator,
	{
		displayName: 'Required Degree',
		name: 'requiredDegree',
		type: 'options',
		default: 20,
		options: degrees,
		description: 'Education that is required',
	},
	long({ displayName: 'Requirement', name: 'requirement', description: 'What candidates have to bring' }),
	optionalIds({
		displayName: 'Target Major IDs',
		name: 'targetMajorIds',
		placeholder: 'e.g. MDMJ00000067',
		description: 'Fields of study, separated by commas; 0 alone: any',
	}),
	detectedUserIdType,
] as const satisfies readonly Field[];

export interface GivenJob {
	readonly title?: string | undefined;
	readonly departmentId?: string | undefined;
	readonly processId?: string | undefined;
	readonly jobTypeId?: string | undefined;
	readonly addressIds?: readonly string[] | undefined;
	readonly customFields?: readonly CustomValue[] | undefined;
	readonly description?: string | undefined;
	readonly experience?: number | undefined;
	readonly headCount?: number | undefined;
	readonly highlightIds?: readonly string[] | undefined;
	readonly jobAttribute?: number | undefined;
	readonly jobFamilyId?: string | undefined;
	readonly jobFunctionId?: string | undefined;
	readonly maxLevelId?: string | undefined;
	readonly maxSalary?: number | undefined;
	readonly minLevelId?: string | undefined;
	readonly minSalary?: number | undefined;
	readonly subjectId?: string | undefined;
	readonly requiredDegree?: number | undefined;
	readonly requirement?: string | undefined;
	readonly targetMajorIds?: readonly string[] | undefined;
}

export interface GivenManagers {
	readonly recruiterId?: string | undefined;
	readonly hiringManagerIds?: readonly string[] | undefined;
	readonly assistantIds?: readonly string[] | undefined;
	readonly userIdType?: JobIdTypes['user_id_type'] | undefined;
}

interface GivenTypes extends GivenManagers {
	readonly departmentId?: string | undefined;
	readonly departmentIdType?: JobIdTypes['department_id_type'] | undefined;
	readonly jobFamilyIdType?: JobIdTypes['job_family_id_type'] | undefined;
	readonly jobLevelIdType?: JobIdTypes['job_level_id_type'] | undefined;
}

/** The type of the IDs of people. Throws an InputError where they differ. */
export const managersKind = ({ recruiterId: recruiter, hiringManagerIds: managers, assistantIds: assistants, userIdType }: GivenManagers) =>
	hireUserIdKind(userIdType, { 'Recruiter ID': recruiter, 'Hiring Manager IDs': managers, 'Assistant IDs': assistants });

/** The types of all IDs. Throws an InputError where IDs do not fit. */
export const typesOf = (given: GivenTypes): JobIdTypes => ({
	user_id_type: managersKind(given),
	department_id_type: hireDepartmentIdKind(given.departmentIdType, { 'Department ID': given.departmentId }),
	job_family_id_type: given.jobFamilyIdType,
	job_level_id_type: given.jobLevelIdType,
});

const copied = (ids: readonly string[] | undefined) => ids && [...ids];

/** What is set, as Feishu accepts it. */
export const jobBody = (given: GivenJob, custom: readonly CustomValue[]): JobBody => ({
	title: given.title,
	department_id: given.departmentId,
	job_process_id: given.processId,
	job_type_id: given.jobTypeId,
	address_id_list: copied(given.addressIds),
	customized_data_list: custom.length > 0 ? [...custom] : undefined,
	description: given.description,
	experience: given.experience,
	head_count: given.headCount,
	highlight_list: copied(given.highlightIds),
	job_attribute: given.jobAttribute,
	job_category_id: given.jobFamilyId,
	job_function_id: given.jobFunctionId,
	max_level_id: given.maxLevelId,
	max_salary: given.maxSalary,
	min_level_id: given.minLevelId,
	min_salary: given.minSalary,
	subject_id: given.subjectId,
	required_degree: given.requiredDegree,
	requirement: given.requirement,
	target_major_id_list: copied(given.targetMajorIds),
});

/** Rules between the fields. Throws an InputError. */
export function checkJob(given: GivenJob & GivenTypes): void {
	typesOf(given);
	if (given.minSalary !== undefined && given.maxSalary !== undefined && given.minSalary > given.maxSalary)
		throw new InputError('Lowest Salary is greater than Highest Salary', 'Swap them.');
	if (given.targetMajorIds?.includes('0') && given.targetMajorIds.length > 1)
		throw new InputError('Target Major IDs contains 0, which means any major, and others', 'Enter 0 alone, or leave it out.');
}
