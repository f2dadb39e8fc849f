import { clientToken, seenBefore } from '../../fields/clientToken';
import { optionalFields } from '../../fields/optionalFields';
import { assessmentDetails, assessmentStatus, isFinalAssessment } from '../../fields/probationAssessments';
import { assessment, employeeOfAssessment } from '../../fields/probations';
import { perMinute } from '../../framework/endpoint';
import { operation } from '../../framework/operation';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a probation assessment',
	description: 'Change the status and result of an assessment in an employee\'s probation',
	endpoint: 'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id',
	limit: perMinute(100),
	scopes: ['corehr:probation.assessment:write'],
	apps: 'custom and store',
	repeatable: true,
	target: 'assessmentId',
	fields: [
		employeeOfAssessment,
		assessment,
		assessmentStatus,
		isFinalAssessment,
		optionalFields([...assessmentDetails, clientToken]),
	],
	alreadyApplied: seenBefore,
	async execute({ lark, idempotencyKey, params: { additionalFields, ...params } }) {
		return await lark.corehr.v2.probationAssessment.patch({
			path: { assessment_id: params.assessmentId },
			params: { client_token: additionalFields.clientToken ?? idempotencyKey },
			data: {
				assessment_status: params.assessmentStatus,
				// Three s: this is the name on the wire.
				is_final_asssessment: params.isFinalAssessment,
				assessment_result: additionalFields.assessmentResult,
				assessment_score: additionalFields.assessmentScore,
				assessment_grade: additionalFields.assessmentGrade,
				assessment_comment: additionalFields.assessmentComment,
				assessment_detail: additionalFields.assessmentDetail,
			},
		});
	},
});
