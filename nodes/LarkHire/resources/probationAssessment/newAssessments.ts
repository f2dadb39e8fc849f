import type { Field } from '../../framework/field';
import { InputError } from '../../framework/inputError';
import { readJson } from '../../framework/readers/json';
import type { Lark } from '../../api/sdk';
import { optionalFields } from '../../fields/additionalFields';
import { assessmentDetails, assessmentResult, assessmentStatus, assessmentStatuses, isFinalAssessment } from './fields';

/** An assessment of a probation, as the API takes it. */
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
		{ displayName: 'Assessment', name: 'assessment', values: [assessmentStatus, isFinalAssessment, optionalFields(assessmentDetails)] },
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

/** The same as JSON in the API's own form. */
export const newAssessmentsJson = {
	displayName: 'Assessments (JSON)',
	name: 'assessmentsJson',
	type: 'json',
	default: '',
	description:
		'A list in the API\'s own form, instead of Assessments, e.g. [{"assessment_status": "completed", "is_final_asssessment": true, "assessment_result": "approved"}]. The name is_final_asssessment has three s.',
	read: (raw: unknown): readonly NewAssessment[] => {
		const list = readJson(raw);
		if (Array.isArray(list) && list.length > 0) return list.map((entry: unknown, index) => checked(entry, `[${index}]`));
		throw new InputError('must be a JSON list', 'For example: [{ "assessment_status": "completed", "is_final_asssessment": false }].');
	},
} as const satisfies Field;

const isOneOf = (options: ReadonlyArray<{ readonly value: string }>) => (value: unknown) =>
	options.some((option) => option.value === value);
const isText = (value: unknown) => typeof value === 'string';

const rules: Record<keyof NewAssessment, (value: unknown) => boolean> = {
	assessment_comment: isText,
	assessment_detail: isText,
	assessment_grade: isText,
	assessment_result: isOneOf(assessmentResult.options),
	assessment_score: Number.isFinite,
	assessment_status: isOneOf(assessmentStatuses),
	is_final_asssessment: (value) => typeof value === 'boolean',
};

/** Known keys with right values only; empty ones stay out. */
function checked(entry: unknown, where: string): NewAssessment {
	if (!isObject(entry)) throw new InputError(`is invalid: ${where} must be an object`);
	const kept = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== undefined && value !== ''));
	const { assessment_status: status, is_final_asssessment: final } = kept;
	for (const [key, value] of Object.entries({ ...kept, assessment_status: status, is_final_asssessment: final })) {
		const rule = Object.entries(rules).find(([name]) => name === key)?.[1];
		if (!rule) throw new InputError(`is invalid: ${where}.${key} is none of ${Object.keys(rules).join(', ')}`);
		if (!rule(value))
			throw new InputError(
				`is invalid: ${where}.${key} is missing or has a wrong value`,
				'Statuses and results are bare names such as "completed"; the score is a number; is_final_asssessment is true or false.',
			);
	}
	return kept as NewAssessment;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
