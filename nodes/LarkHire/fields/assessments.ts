import type { Field } from '../framework/field';
import { InputError } from '../framework/inputError';
import type { Lark } from '../framework/lark';

type Interview = NonNullable<Parameters<Lark['hire']['v1']['externalInterview']['update']>[0]>['data'];
/** An interviewer's assessment, as the API takes it. */
export type Assessment = NonNullable<Interview['interview_assessments']>[number];
export type Dimension = NonNullable<Assessment['assessment_dimension_list']>[number];

export const conclusions = [
	{ name: 'Failed', value: 1 },
	{ name: 'Passed', value: 2 },
	{ name: 'Undecided', value: 3 },
] as const;

export const dimensionTypes = [
	{ name: 'Multiple Choice', value: 4 },
	{ name: 'Score', value: 1 },
	{ name: 'Single Choice', value: 2 },
	{ name: 'Text', value: 3 },
] as const;

export interface DimensionRow {
	readonly title?: string;
	readonly description?: string;
	readonly assessmentType?: 1 | 2 | 3 | 4;
	readonly score?: number;
	readonly option?: string;
	readonly options?: readonly string[];
	readonly content?: string;
}

interface AssessmentRow {
	readonly username?: string;
	readonly conclusion?: 1 | 2 | 3;
	readonly content?: string;
	readonly dimensions?: { readonly dimension?: readonly DimensionRow[] };
}

export const dimensions = {
	displayName: 'Dimensions',
	name: 'dimensions',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Dimension',
	default: {},
	description: 'What was assessed in particular',
	options: [
		{
			displayName: 'Dimension',
			name: 'dimension',
			values: [
				{ displayName: 'Assessment Type', name: 'assessmentType', type: 'options', default: 1, options: dimensionTypes, description: 'How the dimension is answered' },
				{ displayName: 'Content', name: 'content', type: 'string', default: '', description: 'The answer in words, for type Text' },
				{ displayName: 'Description', name: 'description', type: 'string', default: '', description: 'What the dimension means' },
				{ displayName: 'Option', name: 'option', type: 'string', default: '', description: 'The chosen answer, for type Single Choice' },
				{ displayName: 'Options', name: 'options', type: 'string', typeOptions: { multipleValues: true }, default: [], description: 'The chosen answers, for type Multiple Choice' },
				{ displayName: 'Score', name: 'score', type: 'number', default: 0, description: 'A whole number, for type Score' },
				{ displayName: 'Title', name: 'title', type: 'string', default: '', description: 'Name of the dimension' },
			],
		},
	],
} as const satisfies Field;

/** Filled in row by row. */
export const assessments = {
	displayName: 'Assessments',
	name: 'assessments',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Assessment',
	default: {},
	description: 'One per interviewer. Takes the place of all assessments that the interview has.',
	options: [
		{
			displayName: 'Assessment',
			name: 'assessment',
			values: [
				{ displayName: 'Conclusion', name: 'conclusion', type: 'options', default: 3, options: conclusions, description: 'What the interviewer decided' },
				{ displayName: 'Content', name: 'content', type: 'string', typeOptions: { rows: 3 }, default: '', description: 'The interviewer\'s summary' },
				dimensions,
				{ displayName: 'Username', name: 'username', type: 'string', default: '', description: 'Name of the interviewer' },
			],
		},
	],
	read: ({ assessment }: { readonly assessment: readonly AssessmentRow[] }): readonly Assessment[] =>
		assessment.map(({ dimensions: rows, ...own }, index) => {
			// A row has a conclusion from the start, and would take the place of all stored assessments.
			if (!own.username && !own.content && !rows?.dimension) throw new InputError(`${index + 1} says nothing`, 'Add a username, content or dimensions, or remove it.');
			return { ...own, ...(rows?.dimension && { assessment_dimension_list: rows.dimension.map(toDimension) }) };
		}),
} as const satisfies Field;

export const toDimension = ({ assessmentType, options, score, ...own }: DimensionRow): Dimension => ({
	...own,
	// A row has a score of 0 from the start, which says something only where the dimension is a score.
	...(score !== undefined && (score !== 0 || assessmentType === 1) && { score }),
	...(options && options.length > 0 && { options: [...options] }),
	...(assessmentType && { assessment_type: assessmentType }),
});
