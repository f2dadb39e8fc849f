import { recordIn } from '../../api/records';
import { id } from '../../fields/ids';
import { operation } from '../../framework/operation';
import { getInterviewRecord } from './endpoints';
import { interviewerIdType, interviewRecordLabels } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get an interview record',
	description: "Get an interviewer's feedback on an interview, with scores and answers",
	endpoint: getInterviewRecord,
	recordKey: 'interviewRecordId',
	labels: interviewRecordLabels,
	fields: [
		id({
			displayName: 'Interview Record ID',
			name: 'interviewRecordId',
			placeholder: 'e.g. 7171693733661327361',
			description: 'ID of the feedback, from interview_record_list of an interview',
		}),
		interviewerIdType,
	],
	async execute({ lark, params: { interviewRecordId, additionalFields: types } }) {
		const { data } = await lark.hire.v2.interviewRecord.get({
			path: { interview_record_id: interviewRecordId },
			params: { user_id_type: types.userIdType },
		});
		return { data: recordIn(data?.interview_record) };
	},
});
