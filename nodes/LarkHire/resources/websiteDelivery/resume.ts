import * as z from 'zod/mini';
import type { Field } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import { readId } from '../../fields/ids';
import { anyObject, listOf, objectOf, readShape, text } from '../../framework/readers/json';
import { optionalFields } from '../../fields/additionalFields';
import { time } from '../../fields/time';

type Delivery = NonNullable<Parameters<Lark['hire']['v1']['websiteDelivery']['createByResume']>[0]>['data'];
export type Resume = Delivery['resume'];
/** As read from the JSON field: the name has a field of its own. */
type PartialResume = Partial<Omit<Resume, 'basic_info'>> & { readonly basic_info?: Partial<Resume['basic_info']> };

type Entry<K extends keyof Resume> = NonNullable<Resume[K]> extends ReadonlyArray<infer E extends object> ? E : never;

/** The sections; Feishu checks their contents. */
const sections = () =>
	objectOf({
		award_list: z.optional(listOf(anyObject<Entry<'award_list'>>())),
		basic_info: z.optional(anyObject<NonNullable<PartialResume['basic_info']>>()),
		career_list: z.optional(listOf(anyObject<Entry<'career_list'>>())),
		customized_data: z.optional(listOf(anyObject<Entry<'customized_data'>>())),
		education_list: z.optional(listOf(anyObject<Entry<'education_list'>>())),
		internship_list: z.optional(listOf(anyObject<Entry<'internship_list'>>())),
		language_list: z.optional(listOf(anyObject<Entry<'language_list'>>())),
		project_list: z.optional(listOf(anyObject<Entry<'project_list'>>())),
		resume_attachment_id: z.optional(text()),
		self_evaluation: z.optional(anyObject<NonNullable<Resume['self_evaluation']>>()),
		sns_list: z.optional(listOf(anyObject<Entry<'sns_list'>>())),
		works_list: z.optional(listOf(anyObject<Entry<'works_list'>>())),
	} satisfies Record<keyof Resume, z.ZodMiniType>);

export const resumeJson = {
	displayName: 'Resume (JSON)',
	name: 'resumeJson',
	type: 'json',
	default: '',
	description:
		"More sections in the format of the API's resume, such as career_list, project_list or customized_data. Times are in milliseconds. Values entered in other fields take precedence.",
	read: readShape<PartialResume>(sections, 'object', '{ "career_list": [{ "company": "Lark" }] }'),
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
	description: 'Schools of the candidate. Overrides education_list in the JSON.',
	options: [
		{
			displayName: 'School',
			name: 'school',
			values: [
				{ displayName: 'School', name: 'school', type: 'string', default: '', description: 'Name of the school' },
				{ displayName: 'Field of Study', name: 'fieldOfStudy', type: 'string', default: '', description: 'What was studied' },
				optionalFields([
					{ displayName: 'Degree', name: 'degree', type: 'options', default: 6, options: degrees, description: 'Degree of the program' },
					time({
						displayName: 'End Date',
						name: 'end',
						description: 'When it ended or will end: the exact time of graduation, which some websites require',
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
	displayName: 'Resume Attachment ID',
	name: 'resumeAttachmentId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 7095614894070434092',
	description: 'ID from Attachment: Upload, of a file to send with the data',
	read: readId,
} as const satisfies Field;
