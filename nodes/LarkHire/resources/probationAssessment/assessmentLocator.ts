import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { readId } from '../../fields/ids';
import type { Field } from '../../framework/field';
import { searchProbations } from '../probation/endpoints';
import { PROBATIONS_PER_PAGE, probationsOf } from '../probation/fields';
import { t } from '../../language/texts';

/** CoreHR has no list of assessments; they come with the employee's probations. */
const assessments = pickerOf({
	name: 'searchProbationAssessments',
	lists: 'probation assessments (by employee)',
	endpoints: [searchProbations],
	pageSize: PROBATIONS_PER_PAGE,
	async ask({ lark, need }, page) {
		const { data } = await probationsOf(lark, need('employmentId', 'Employment ID'), page);
		return { data: { ...data, items: data?.items?.flatMap(({ assessments = [] }) => assessments) ?? [] } };
	},
	entry: ({
		assessment_id: value,
		assessment_status: status,
		assessment_result: result,
		is_final_asssessment: final,
		assessment_comment: comment,
	}) => ({
		value,
		name: [value, final && t`final`, ...contentOf(status?.enum_name.replace('_', ' '), result?.enum_name, comment?.slice(0, 40))]
			.filter(Boolean)
			.join(', '),
	}),
});

/** A bare ID would not say that nothing has been assessed yet. */
const contentOf = (...parts: ReadonlyArray<string | undefined>) => (parts.some(Boolean) ? parts : [t`empty`]);

/** Whose assessments the list shows. */
export const employeeOfAssessment = {
	displayName: 'Employment ID',
	name: 'employmentId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 7140964208476371111',
	description: "CoreHR's ID of the employee. Needed only to pick the assessment from the list.",
	read: readId,
} as const satisfies Field;

/** An assessment of that employee, or any by ID. */
export const assessmentLocator = {
	displayName: 'Assessment ID',
	name: 'assessmentId',
	required: true,
	description: 'ID from Create or from Probation: Search. The list needs the Employment ID.',
	...locator(assessments, { pick: 'Select an assessment…', typed: 'ID', mode: 'id', example: '7140964208476371331' }),
	read: readId,
} as const satisfies Field;
