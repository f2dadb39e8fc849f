import { withoutId } from '../externalInterviewAssessment/json';
import { externalApplicationLocator, talentForList } from '../externalApplication/fields';
import { creationHints, externalId } from '../externalApplication/imported';
import { assessmentsOf, checkInterview, interviewAssessments, interviewLabels, interviewTimes, participateStatus } from './details';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { createExternalInterview } from './endpoints';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create an external interview',
	description: 'Add an interview from another recruiting system, with its assessments',
	endpoint: createExternalInterview,
	wrapper: 'external_interview',
	labels: interviewLabels,
	hints: creationHints,
	fields: [
		talentForList,
		externalApplicationLocator,
		optionalFields([...interviewAssessments, ...interviewTimes, externalId('7396034232747641133'), participateStatus]),
	],
	check({ additionalFields }) {
		checkInterview(additionalFields, 'Nothing was sent.');
	},
	async execute({ lark, params: { externalApplicationId, additionalFields: set } }) {
		return await lark.hire.v1.externalInterview.create({
			data: {
				external_id: set.externalId,
				external_application_id: externalApplicationId,
				participate_status: set.participateStatus,
				begin_time: set.beginTime,
				end_time: set.endTime,
				interview_assessments: assessmentsOf(set)?.map(withoutId),
			},
		});
	},
});
