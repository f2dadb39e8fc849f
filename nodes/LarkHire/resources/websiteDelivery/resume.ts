import type { Field } from '../../framework/field';
import { InputError } from '../../framework/inputError';
import type { Lark } from '../../api/sdk';
import { readId } from '../../fields/ids';
import { readJsonObject } from '../../framework/readers/json';
import { optionalFields } from '../../fields/additionalFields';
import { time } from '../../fields/time';

type Delivery = NonNullable<Parameters<Lark['hire']['v1']['websiteDelivery']['createByResume']>[0]>['data'];
export type Resume = Delivery['resume'];
/** As the JSON field gives it: the name has a field of its own. */
type PartialResume = Partial<Omit<Resume, 'basic_info'>> & { readonly basic_info?: Partial<Resume['basic_info']> };

const sections: Record<keyof Resume, 'a list of objects' | 'an object' | 'text'> = {
	award_list: 'a list of objects',
	basic_info: 'an object',
	career_list: 'a list of objects',
	customized_data: 'a list of objects',
	education_list: 'a list of objects',
	internship_list: 'a list of objects',
	language_list: 'a list of objects',
	project_list: 'a list of objects',
	resume_attachment_id: 'text',
	self_evaluation: 'an object',
	sns_list: 'a list of objects',
	works_list: 'a list of objects',
};

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const kindOf = (part: unknown) =>
	typeof part === 'string'
		? 'text'
		: Array.isArray(part) && part.every(isObject)
			? 'a list of objects'
			: isObject(part)
				? 'an object'
				: 'nothing of these';

const isResume = (value: Readonly<Record<string, unknown>>): value is PartialResume =>
	Object.entries(value).every(([key, part]) => {
		const kind = Object.entries(sections).find(([section]) => section === key)?.[1];
		if (kind === undefined)
			throw new InputError(`has the key ${key}, which is no part of a résumé`, `There are ${Object.keys(sections).join(', ')}.`);
		if (kind !== kindOf(part)) throw new InputError(`is invalid: ${key} must be ${kind}`);
		return true;
	});

export const resumeJson = {
	displayName: 'Resume (JSON)',
	name: 'resumeJson',
	type: 'json',
	default: '',
	description:
		"Further parts in the form of the API's resume, such as career_list, project_list or customized_data. Times in it are milliseconds. Fields that are filled in count instead of the same ones here.",
	read: (raw: unknown): PartialResume => {
		const value = readJsonObject(raw);
		return isResume(value) ? value : {};
	},
} as const satisfies Field;

export const degrees = [
	{ name: 'Associate (大专)', value: 5 },
	{ name: 'Bachelor (本科)', value: 6 },
	{ name: 'Doctor (博士)', value: 8 },
	{ name: 'High School (高中)', value: 4 },
	{ name: 'Junior High School (初中)', value: 2 },
	{ name: 'Master (硕士)', value: 7 },
	{ name: 'Other', value: 9 },
	{ name: 'Primary School (小学)', value: 1 },
	{ name: 'Secondary Vocational (专职)', value: 3 },
] as const;

interface EducationRow {
	readonly school?: string;
	readonly fieldOfStudy?: string;
	readonly additionalFields?: {
		readonly degree?: number;
		readonly end?: number;
		readonly start?: number;
	};
}

export const educations = {
	displayName: 'Education',
	name: 'education',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Education',
	default: {},
	description: 'Schools of the candidate. Counts instead of education_list in the JSON.',
	options: [
		{
			displayName: 'School',
			name: 'school',
			values: [
				{ displayName: 'School', name: 'school', type: 'string', default: '', description: 'Name of the school' },
				{ displayName: 'Field of Study', name: 'fieldOfStudy', type: 'string', default: '', description: 'What was studied' },
				optionalFields([
					{ displayName: 'Degree', name: 'degree', type: 'options', default: 6, options: degrees, description: 'Degree that it leads to' },
					time({
						displayName: 'End Date',
						name: 'end',
						description: 'When it ended or will end: the exact time of graduation, which some websites ask for',
					}),
					time({ displayName: 'Start Date', name: 'start', description: 'When it began' }),
				]),
			],
		},
	],
	read: ({ school: rows }: { readonly school: readonly EducationRow[] }): NonNullable<Resume['education_list']> =>
		rows.map(({ school, fieldOfStudy, additionalFields: { degree, end, start } = {} }) => ({
			school,
			field_of_study: fieldOfStudy,
			degree,
			start_time: start,
			end_time_v2: end,
		})),
} as const satisfies Field;

export const resumeAttachmentId = {
	displayName: 'Résumé Attachment ID',
	name: 'resumeAttachmentId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 7095614894070434092',
	description: 'ID that Attachment: Upload gives, of a file to go with the data',
	read: readId,
} as const satisfies Field;
