import { assessmentLabels } from './rows';
import { assessmentBody, externalAssessmentDetails } from './fields';
import { applicationForList } from '../externalApplication/fields';
import { externalInterviewLocator } from '../externalInterview/fields';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { createExternalInterviewAssessment } from './endpoints';

const [conclusion, content, dimensions, username] = externalAssessmentDetails;

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create an external interview assessment',
	description: "Add an interviewer's assessment to an external interview",
	endpoint: createExternalInterviewAssessment,
	wrapper: 'external_interview_assessment',
	labels: assessmentLabels,
	// The interview's updates write its assessments, too.
	recordKey: 'externalInterviewId',
	hints: {
		1002002:
			'The external interview may not exist, or an assessment with this External ID may already exist. Otherwise check all IDs and values of this item.',
	},
	fields: [
		...applicationForList,
		externalInterviewLocator,
		optionalFields([
			conclusion,
			content,
			dimensions,
			{
				displayName: 'External ID',
				name: 'externalId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 123',
				description: 'ID of the assessment in the other system. Feishu uses it only to reject duplicates.',
			},
			username,
		]),
	],
	async execute({ lark, params: { externalInterviewId, additionalFields } }) {
		return await lark.hire.v1.externalInterviewAssessment.create({
			data: { external_interview_id: externalInterviewId, external_id: additionalFields.externalId, ...assessmentBody(additionalFields) },
		});
	},
});
