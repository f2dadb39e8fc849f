import { clientToken, seenBefore } from '../../fields/clientToken';
import { optionalFields } from '../../fields/additionalFields';
import { probationAssessmentDetails, storedFinality, storedStatus } from './fields';
import { probationHints } from '../probation/hints';
import { assessmentLocator, employeeOfAssessment } from './assessmentLocator';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { keepsSomething, statusAndFinality } from './stored';
import { searchProbations } from '../probation/endpoints';
import { updateProbationAssessment } from './endpoints';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a probation assessment',
	description: "Change the status and result of an assessment in an employee's probation",
	endpoint: updateProbationAssessment,
	recordKey: 'assessmentId',
	endpoints: [searchProbations],
	fields: [
		{
			...employeeOfAssessment,
			description:
				"CoreHR's ID of the employee. Needed only to pick the assessment from the list, or to keep its status or finality, which the node reads first.",
		},
		assessmentLocator,
		storedStatus,
		storedFinality,
		optionalFields([...probationAssessmentDetails, clientToken]),
	],
	check({ employmentId, ...params }) {
		if (!keepsSomething(params) || employmentId !== undefined) return;
		throw new InputError(
			'Employment ID is required to keep the status or finality of an assessment',
			'CoreHR requires both with every update, so the node reads the stored values. Enter the Employment ID, or choose both Assessment Status and Is Final Assessment.',
		);
	},
	hints: probationHints,
	alreadyApplied: seenBefore,
	async execute({ lark, readAll, idempotencyKey, params: { additionalFields, ...params } }) {
		return await lark.corehr.v2.probationAssessment.patch({
			path: { assessment_id: params.assessmentId },
			params: { client_token: additionalFields.clientToken ?? idempotencyKey },
			data: {
				...(await statusAndFinality({ lark, readAll }, params)),
				assessment_result: additionalFields.assessmentResult,
				assessment_score: additionalFields.assessmentScore,
				assessment_grade: additionalFields.assessmentGrade,
				assessment_comment: additionalFields.assessmentComment,
				assessment_detail: additionalFields.assessmentDetail,
			},
		});
	},
});
