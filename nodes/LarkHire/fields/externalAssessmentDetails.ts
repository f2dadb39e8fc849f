import type { Field } from '../framework/field';
import { conclusions, dimensions, toDimension, type Assessment, type DimensionRow } from './assessments';

/** One assessment, sorted by label. */
export const assessmentDetails = [
	{ displayName: 'Conclusion', name: 'conclusion', type: 'options', default: 3, options: conclusions, description: 'What the interviewer decided' },
	{ displayName: 'Content', name: 'content', type: 'string', typeOptions: { rows: 3 }, default: '', description: 'The interviewer\'s summary' },
	{
		...dimensions,
		description: 'What was assessed in particular. An update sends the whole list anew.',
		read: ({ dimension }: { readonly dimension: readonly DimensionRow[] }) => dimension.map(toDimension),
	},
	{ displayName: 'Username', name: 'username', type: 'string', default: '', placeholder: 'e.g. 林晓', description: 'Name of the interviewer' },
] as const satisfies readonly Field[];

interface Given extends Pick<Assessment, 'conclusion' | 'content' | 'username'> {
	readonly dimensions?: NonNullable<Assessment['assessment_dimension_list']> | undefined;
}

export const assessmentBody = ({ conclusion, content, dimensions: list, username }: Given) => ({ conclusion, content, assessment_dimension_list: list, username });
