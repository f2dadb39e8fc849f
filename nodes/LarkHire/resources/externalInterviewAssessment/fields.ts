import type { Field } from '../../framework/field';
import { conclusion, content, dimensions, username, type Assessment, type Dimension } from './rows';

/** One assessment, sorted by label. */
export const externalAssessmentDetails = [conclusion, content, dimensions, username] as const satisfies readonly Field[];

interface Given extends Pick<Assessment, 'conclusion' | 'content' | 'username'> {
	readonly dimensions?: readonly Dimension[] | undefined;
}

/** In the API's words. */
export const assessmentBody = ({ dimensions: list, ...own }: Given) => ({
	conclusion: own.conclusion,
	content: own.content,
	assessment_dimension_list: list && [...list],
	username: own.username,
});
