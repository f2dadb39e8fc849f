import type * as z from 'zod/mini';
import type { Field } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import { InputError } from '../../framework/inputError';
import { listOf, readShape } from '../../framework/readers/json';
import { hireUserIdType } from '../../fields/idTypes';
import { readId } from '../../fields/ids';
import { country, mobile, phoneOf, type GivenPhone } from '../../fields/mobile';
import { cityCode, cityCodes, countryCode } from '../../fields/places';
import { time } from '../../fields/time';
import { notChosen } from '../../fields/notChosen';
import type { CustomValue } from '../../fields/customValues';
import { customFields } from './customFields';
import { folderIds } from './folders';
import { identificationTypes } from './identification';
import { award, career, customModule, education, language, project, socialAccount, work } from './sections';

type NewTalent = NonNullable<Parameters<Lark['hire']['v1']['talent']['combinedCreate']>[0]>['data'];
export type BasicInfo = Partial<NewTalent['basic_info']>;

const code = <const F extends Pick<Field, 'description' | 'displayName' | 'name' | 'placeholder'>>(field: F) =>
	({ ...field, type: 'string', default: '', read: readId }) as const;

/** A section of the resume, as the API has it. */
const section = <const N extends string, T>(displayName: string, name: N, shape: () => z.ZodMiniType<T>, example: string) =>
	({
		displayName: `${displayName} (JSON)`,
		name,
		type: 'json',
		default: '',
		description: `List in the API's format, such as ${example}. Times are milliseconds, as text.`,
		read: readShape<T[]>(() => listOf(shape()), 'list', example),
	}) as const satisfies Field;

interface Identification {
	readonly type: number;
	readonly number: string;
}

export const genders = [
	{ name: 'Female', value: 2 },
	{ name: 'Male', value: 1 },
	{ name: 'Other', value: 3 },
] as const;

export const email = {
	displayName: 'Email',
	name: 'email',
	type: 'string',
	placeholder: 'name@email.com',
	default: '',
	description: 'Email address of the candidate',
} as const satisfies Field;

export const mobileNumber = [mobile('Mobile number without country code'), country] as const;

/** What an operation can say about a person. Feishu's settings may require some of it. */
export const profile = [
	section('Awards', 'awardsJson', award, '[{ "title": "Best Newcomer" }]'),
	time({ displayName: 'Birthday', name: 'birthday', description: 'Day of birth' }),
	section('Careers', 'careersJson', career, '[{ "company": "Lark" }]'),
	cityCode({ displayName: 'Current City', name: 'currentCityCode', description: 'Where the candidate lives' }),
	customFields,
	section('Custom Modules', 'customModulesJson', customModule, '[{ "object_id": "6934193211960330504", "children": [[]] }]'),
	section('Education', 'educationJson', education, '[{ "school": "Sample University" }]'),
	folderIds,
	{ displayName: 'Gender', name: 'gender', type: 'options', default: 3, options: genders, description: 'Gender of the candidate' },
	cityCode({ displayName: 'Hometown', name: 'hometownCityCode', description: 'Where the candidate comes from' }),
	{
		displayName: 'Identification',
		name: 'identification',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Identification',
		default: {},
		description: 'Identity document of the candidate, only one',
		options: [
			{
				displayName: 'Document',
				name: 'document',
				values: [
					{
						displayName: 'Number',
						name: 'number',
						type: 'string',
						required: true,
						default: '',
						description: 'Number of the document',
					},
					{
						displayName: 'Type',
						name: 'type',
						type: 'options',
						required: true,
						default: '',
						options: [...identificationTypes, notChosen],
						description: 'Kind of the document',
					},
				],
			},
		],
		read({ document: [document, another] }: { readonly document: readonly Identification[] }) {
			if (another === undefined) return document;
			throw new InputError('has several documents', 'Feishu keeps one for each talent.');
		},
	},
	section('Languages', 'languagesJson', language, '[{ "language": 1, "proficiency": 3 }]'),
	countryCode({ displayName: 'Nationality', name: 'nationalityCode', description: 'Country of the candidate' }),
	cityCodes({ displayName: 'Preferred Cities', name: 'preferredCityCodes', description: 'Where the candidate wants to work.' }),
	section('Projects', 'projectsJson', project, '[{ "name": "Sample Project" }]'),
	code({
		displayName: 'Resume Attachment ID',
		name: 'resumeAttachmentId',
		placeholder: 'e.g. 7095614894070434092',
		description: 'ID from Attachment: Upload. Feishu adds the resume, and does not parse it.',
	}),
	{
		displayName: 'Self Evaluation',
		name: 'selfEvaluation',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'What the candidate says about themselves',
	},
	section('Social Accounts', 'socialAccountsJson', socialAccount, '[{ "sns_type": 5, "link": "https://example.com" }]'),
	time({ displayName: 'Start Work Time', name: 'startWorkTime', description: 'When the candidate began to work' }),
	section('Works', 'worksJson', work, '[{ "link": "https://example.com" }]'),
] as const satisfies readonly Field[];

/** The person who makes the change; Feishu says it was the system, without one. */
export const actor = (displayName: string, name: 'creatorId' | 'operatorId') =>
	[
		code({
			displayName,
			name,
			placeholder: 'e.g. ou_99be8e24ad1ad390b6cd3b8916940df1',
			description: 'Employee in whose name the change is made. Default: the system.',
		}),
		{ ...hireUserIdType, description: `ID type of ${displayName}. Without this field, the node detects it from its format.` },
	] as const;

/** An employee, in Feishu's account types. */
export const EMPLOYEE = 1;

export interface GivenBasics extends GivenPhone {
	readonly name?: string | undefined;
	readonly email?: string | undefined;
	readonly identification?: Identification | undefined;
	readonly startWorkTime?: number | undefined;
	readonly birthday?: number | undefined;
	readonly gender?: number | undefined;
	readonly nationalityCode?: string | undefined;
	readonly currentCityCode?: string | undefined;
	readonly hometownCityCode?: string | undefined;
}

/** Rules between the fields. Throws an InputError. */
export const checkProfile = (given: GivenBasics): void => void phoneOf('code', given);

/** The part of the request about the person; only what is set. */
export const basicsOf = (given: GivenBasics, custom: readonly CustomValue[]): BasicInfo => ({
	...(given.name !== undefined && { name: given.name }),
	...phoneOf('code', given),
	...(given.email !== undefined && { email: given.email }),
	...(given.identification && {
		identification: { identification_type: given.identification.type, identification_number: given.identification.number },
	}),
	...(given.startWorkTime !== undefined && { start_work_time: String(given.startWorkTime) }),
	...(given.birthday !== undefined && { birthday: String(given.birthday) }),
	...(given.gender !== undefined && { gender: given.gender }),
	...(given.nationalityCode !== undefined && { nationality_id: given.nationalityCode }),
	...(given.currentCityCode !== undefined && { current_city_code: given.currentCityCode }),
	...(given.hometownCityCode !== undefined && { hometown_city_code: given.hometownCityCode }),
	...(custom.length > 0 && { customized_data: [...custom] }),
});

type Given = {
	readonly [F in (typeof profile)[number] as F['name']]?: F extends { read: (...args: never[]) => infer V } ? V | undefined : unknown;
} & {
	readonly selfEvaluation?: string | undefined;
};

/** The rest of the request: only what is set. */
export const sectionsOf = (given: Given) => ({
	folder_id_list: given.folderIds && [...given.folderIds],
	resume_attachment_id: given.resumeAttachmentId,
	education_list: given.educationJson,
	career_list: given.careersJson,
	project_list: given.projectsJson,
	works_list: given.worksJson,
	award_list: given.awardsJson,
	language_list: given.languagesJson,
	sns_list: given.socialAccountsJson,
	preferred_city_code_list: given.preferredCityCodes && [...given.preferredCityCodes],
	self_evaluation: given.selfEvaluation === undefined ? undefined : { content: given.selfEvaluation },
	customized_data: given.customModulesJson,
});
