import type { Field } from '../../framework/field';
import { detectedDepartmentIdType, detectedUserIdType, jobFamilyIdType, jobLevelIdType, withDefault } from '../../fields/idTypes';
import { optionalId, optionalIds } from '../../fields/ids';
import { count } from '../../framework/readers/number';
import { customFields } from './customFields';
import { addressesLocator, jobFunctionLocator, subjectLocator } from './pickers';

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
		description: 'Fields of study, separated by commas. 0 alone stands for all.',
	}),
	detectedUserIdType,
] as const satisfies readonly Field[];
