import { withoutId } from '../externalInterviewAssessment/json';
import { externalConclusionWords } from '../externalInterviewAssessment/conclusions';
import { externalApplicationLocator, talentIdForList } from '../externalApplication/fields';
import { assessmentsOf, checkInterview, interviewAssessments, interviewTimes, participateStatus } from './details';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { createExternalInterview } from './endpoints';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create an external interview',
	description: 'Add an interview from another recruiting system to an external application, with the assessments of its interviewers',
	endpoint: createExternalInterview,
	labels: { 'external_interview.interview_assessments.conclusion': externalConclusionWords },
	hints: {
		1002002:
			'The external application may not exist, or an interview with this External ID may have been created within the last 24 hours. Otherwise check all IDs and values of this item.',
	},
	fields: [
		talentIdForList,
		externalApplicationLocator,
		optionalFields([
			...interviewAssessments,
			...interviewTimes,
			{
				displayName: 'External ID',
				name: 'externalId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 7396034232747641133',
				description: 'ID of the interview in the other system. Feishu uses it only to reject duplicates within 24 hours.',
			},
			participateStatus,
		]),
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
