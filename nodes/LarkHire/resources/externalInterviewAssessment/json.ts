import * as z from 'zod/mini';
import type { Field } from '../../framework/field';
import { integer, listOf, objectOf, oneOf, readShape, text } from '../../framework/readers/json';
import { dimensionTypes, type Assessment, type Dimension, type GivenAssessment } from './rows';
import { externalConclusions } from './conclusions';

const dimension = () =>
	objectOf({
		assessment_type: z.optional(oneOf(dimensionTypes)),
		content: z.optional(text()),
		description: z.optional(text()),
		option: z.optional(text()),
		options: z.optional(listOf(text())),
		score: z.optional(integer()),
		title: z.optional(text()),
	} satisfies Record<keyof Dimension, z.ZodMiniType>);

/** Keys that this package or Feishu returns, but the API does not accept. */
const ignored = ['conclusion_label', 'external_id', 'external_interview_id'] as const;

const assessment = () =>
	objectOf(
		{
			assessment_dimension_list: z.optional(listOf(dimension())),
			conclusion: z.optional(oneOf(externalConclusions)),
			content: z.optional(text()),
			id: z.optional(text()),
			username: z.optional(text()),
		} satisfies Record<Exclude<keyof GivenAssessment, (typeof ignored)[number]>, z.ZodMiniType>,
		{ ignored },
	);

/** The same as JSON in the API's own form, e.g. from an earlier response. */
export const assessmentsJson = {
	displayName: 'Assessments (JSON)',
	name: 'assessmentsJson',
	type: 'json',
	default: '',
	description:
		"A list in the format of the API's interview_assessments, instead of Assessments. Conclusions: 1 failed, 2 passed, 3 undecided. Lark Hire's own evaluations and interviews use 1 for passed and 2 for failed, so convert them first. IDs are not sent, because the API does not accept them.",
	read: readShape<readonly GivenAssessment[]>(
		() => listOf(assessment()),
		'list',
		'[{ "username": "Li Wei", "conclusion": 2, "content": "Good" }]',
	),
} as const satisfies Field;

/** As the API accepts it. */
export const withoutId = ({ id: _id, ...assessment }: GivenAssessment): Assessment => assessment;
