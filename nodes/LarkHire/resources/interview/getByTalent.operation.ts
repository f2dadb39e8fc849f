import { recordsOf } from '../../api/records';
import { optionalFields } from '../../fields/additionalFields';
import { hireUserIdType, jobLevelIdType, withDefault } from '../../fields/idTypes';
import { operation } from '../../framework/operation';
import { talentLocator } from '../talent/fields';
import { getInterviewsByTalent } from './endpoints';
import { interviewLabels, simpleInterview } from './fields';

export const getByTalent = operation({
	name: 'Get by Talent',
	value: 'getByTalent',
	action: 'Get the interviews of a talent',
	description: 'Get all interviews of a talent, over all applications',
	notice: 'One item per interview.',
	endpoint: getInterviewsByTalent,
	simplified: simpleInterview,
	labels: interviewLabels,
	fields: [
		{ ...talentLocator, required: true },
		optionalFields([withDefault('old People Admin IDs', jobLevelIdType), withDefault('Open ID', hireUserIdType)]),
	],
	async execute({ lark, params: { talentId, additionalFields: types } }) {
		const { data } = await lark.hire.v1.interview.getByTalent({
			params: { talent_id: talentId, job_level_id_type: types.jobLevelIdType, user_id_type: types.userIdType },
		});
		// By application; each interview has the ID of its own.
		return { data: recordsOf(data?.items).flatMap(({ interview_list: interviews }) => recordsOf(interviews)) };
	},
});
