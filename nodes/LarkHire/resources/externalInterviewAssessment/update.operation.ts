import { assessmentLabels } from './rows';
import { assessmentBody, externalAssessmentDetails } from './fields';
import { id } from '../../fields/ids';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { updateExternalInterviewAssessment } from './endpoints';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update an external interview assessment',
	description: "Change an interviewer's assessment of an external interview",
	notice: 'Unset fields keep their value.',
	endpoint: updateExternalInterviewAssessment,
	wrapper: 'external_interview_assessment',
	labels: assessmentLabels,
	recordKey: 'externalInterviewAssessmentId',
	fields: [
		id({
			displayName: 'External Interview Assessment ID',
			name: 'externalInterviewAssessmentId',
			placeholder: 'e.g. 6989181065243969836',
			description: 'ID of the assessment, from Create or from its external interview. It may change when the interview is updated.',
		}),
		optionalFields(externalAssessmentDetails),
	],
	async execute({ lark, params: { externalInterviewAssessmentId, additionalFields } }) {
		return await lark.hire.v1.externalInterviewAssessment.patch({
			path: { external_interview_assessment_id: externalInterviewAssessmentId },
			data: assessmentBody(additionalFields),
		});
	},
});
