import type { Field } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import { integer } from '../../framework/readers/number';
import { externalConclusions, externalConclusionWords } from './conclusions';
import { wordsOf, type Labels } from '../../framework/labels';
import { notGiven } from '../../fields/notChosen';
import { optionalFields } from '../../fields/additionalFields';

type Interview = NonNullable<Parameters<Lark['hire']['v1']['externalInterview']['update']>[0]>['data'];
/** An interviewer's assessment in the API's form. */
export type Assessment = NonNullable<Interview['interview_assessments']>[number];
export type Dimension = NonNullable<Assessment['assessment_dimension_list']>[number];
/** The same with its stored ID: the update accepts no ID, but the node finds the stored assessment by it. */
export type GivenAssessment = Assessment & { readonly id?: string };

export const dimensionTypes = [
	{ name: 'Multiple Choice', value: 4 },
	{ name: 'Score', value: 1 },
	{ name: 'Single Choice', value: 2 },
	{ name: 'Text', value: 3 },
] as const;

/** Of an assessment. */
export const assessmentLabels: Labels = {
	conclusion: externalConclusionWords,
	'assessment_dimension_list.assessment_type': wordsOf(dimensionTypes),
};

interface DimensionRow {
	readonly title?: string;
	readonly assessmentType?: 1 | 2 | 3 | 4;
	readonly additionalFields?: {
		readonly content?: string;
		readonly description?: string;
		readonly option?: string;
		readonly options?: readonly string[];
		readonly score?: number;
	};
}

interface AssessmentRow {
	readonly username?: string;
	readonly conclusion?: 1 | 2 | 3;
	readonly content?: string;
	readonly dimensions?: readonly Dimension[];
}

export const dimensions = {
	displayName: 'Dimensions',
	name: 'dimensions',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Dimension',
	default: {},
	description: 'Individual ratings. Replaces all existing dimensions of the assessment.',
	options: [
		{
			displayName: 'Dimension',
			name: 'dimension',
			values: [
				{
					displayName: 'Title',
					name: 'title',
					type: 'string',
					default: '',
					placeholder: 'e.g. 专业能力',
					description: 'Name of the dimension',
				},
				{
					displayName: 'Assessment Type',
					name: 'assessmentType',
					type: 'options',
					default: '',
					options: [dimensionTypes[0], notGiven, dimensionTypes[1], dimensionTypes[2], dimensionTypes[3]],
					description: 'How the dimension is assessed',
				},
				optionalFields([
					{ displayName: 'Content', name: 'content', type: 'string', default: '', description: 'The assessment in words, for type Text' },
					{ displayName: 'Description', name: 'description', type: 'string', default: '', description: 'What the dimension means' },
					{ displayName: 'Choice', name: 'option', type: 'string', default: '', description: 'What was chosen, for type Single Choice' },
					{
						displayName: 'Choices',
						name: 'options',
						type: 'string',
						typeOptions: { multipleValues: true },
						default: [],
						description: 'What was chosen, for type Multiple Choice',
					},
					{
						displayName: 'Score',
						name: 'score',
						type: 'number',
						default: 0,
						description: 'A whole number, for type Score. Once added, 0 is also sent.',
						read: integer,
					},
				]),
			],
		},
	],
	read: ({ dimension }: { readonly dimension: readonly DimensionRow[] }): readonly Dimension[] =>
		dimension.map(({ title, assessmentType, additionalFields: { options, ...more } = {} }) => ({
			...(title && { title }),
			...(assessmentType && { assessment_type: assessmentType }),
			...more,
			...(options && options.length > 0 && { options: [...options] }),
		})),
} as const satisfies Field;

export const conclusion = {
	displayName: 'Conclusion',
	name: 'conclusion',
	type: 'options',
	default: 3,
	options: externalConclusions,
	description: 'What the interviewer decided',
} as const satisfies Field;
export const content = {
	displayName: 'Content',
	name: 'content',
	type: 'string',
	typeOptions: { rows: 3 },
	default: '',
	description: "The interviewer's summary",
} as const satisfies Field;
export const username = {
	displayName: 'Interviewer',
	name: 'username',
	type: 'string',
	default: '',
	placeholder: 'e.g. 林晓',
	description: 'Name of the interviewer',
} as const satisfies Field;

/** Filled in row by row. */
export const assessments = {
	displayName: 'Assessments',
	name: 'assessments',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Assessment',
	default: {},
	description: 'One per interviewer',
	options: [
		{
			displayName: 'Assessment',
			name: 'assessment',
			values: [username, { ...conclusion, default: '', options: [notGiven, ...externalConclusions] }, content, dimensions],
		},
	],
	read: ({ assessment }: { readonly assessment: readonly AssessmentRow[] }): readonly GivenAssessment[] =>
		assessment.map(({ dimensions: list, ...own }) => ({ ...own, ...(list && { assessment_dimension_list: [...list] }) })),
} as const satisfies Field;
