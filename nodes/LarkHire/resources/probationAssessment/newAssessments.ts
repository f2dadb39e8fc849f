import * as z from 'zod/mini';
import type { Field } from '../../framework/field';
import { flag, listOf, number, objectOf, oneOf, readShape, text } from '../../framework/readers/json';
import type { Lark } from '../../api/sdk';
import { optionalFields } from '../../fields/additionalFields';
import { probationAssessmentDetails, assessmentResult, assessmentStatus, assessmentStatuses, isFinalAssessment } from './fields';

/** An assessment of a probation in the API's form. */
export type NewAssessment = NonNullable<
	Parameters<Lark['corehr']['v2']['probationAssessment']['create']>[0]
>['data']['assessments'][number];

interface Row {
	readonly assessmentStatus: NewAssessment['assessment_status'];
	readonly isFinalAssessment: boolean;
	readonly additionalFields: {
		readonly assessmentComment?: string;
		readonly assessmentDetail?: string;
		readonly assessmentGrade?: string;
		readonly assessmentResult?: 'approved' | 'rejected';
		readonly assessmentScore?: number;
	};
}

/** Filled in row by row. */
export const newAssessments = {
	displayName: 'Assessments',
	name: 'assessments',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Assessment',
	default: {},
	description: "The employee's new assessments, in this order",
	options: [
		{
			displayName: 'Assessment',
			name: 'assessment',
			values: [assessmentStatus, isFinalAssessment, optionalFields(probationAssessmentDetails)],
		},
	],
	read: ({ assessment }: { readonly assessment: readonly Row[] }): readonly NewAssessment[] =>
		assessment.map(({ additionalFields: set, ...row }) => ({
			assessment_status: row.assessmentStatus,
			// Three s: this is the name on the wire.
			is_final_asssessment: row.isFinalAssessment,
			assessment_result: set.assessmentResult,
			assessment_score: set.assessmentScore,
			assessment_grade: set.assessmentGrade,
			assessment_comment: set.assessmentComment,
			assessment_detail: set.assessmentDetail,
		})),
} as const satisfies Field;

const newAssessment = () =>
	objectOf(
		{
			assessment_comment: z.optional(text()),
			assessment_detail: z.optional(text()),
			assessment_grade: z.optional(text()),
			assessment_result: z.optional(oneOf(assessmentResult.options)),
			assessment_score: z.optional(number()),
			assessment_status: oneOf(assessmentStatuses),
			is_final_asssessment: flag(),
		} satisfies Record<keyof NewAssessment, z.ZodMiniType>,
		{ blank: [null, ''] },
	);

/** The same as JSON in the API's own form. */
export const newAssessmentsJson = {
	displayName: 'Assessments (JSON)',
	name: 'assessmentsJson',
	type: 'json',
	default: '',
	description:
		'A list in the API\'s own format, instead of Assessments, e.g. [{"assessment_status": "completed", "is_final_asssessment": true, "assessment_result": "approved"}]. The name is_final_asssessment has three s.',
	read: readShape<readonly NewAssessment[]>(
		() => listOf(newAssessment()).check(z.minLength(1)),
		'list',
		'[{ "assessment_status": "completed", "is_final_asssessment": false }]',
	),
} as const satisfies Field;
