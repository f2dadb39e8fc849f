import { paging } from '../../fields/paging';
import { operation } from '../../framework/operation';
import { listInterviewRecords } from './endpoints';
import { interviewerIdType, interviewRecordLabels, MOST_RECORDS } from './fields';

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many interview records',
	description: "List interviewers' feedback in the tenant, with scores and answers",
	endpoint: listInterviewRecords,
	labels: interviewRecordLabels,
	fields: [...paging, interviewerIdType],
	async execute({ lark, list, params: { additionalFields: types } }) {
		return await list(
			MOST_RECORDS,
			async (page) => await lark.hire.v2.interviewRecord.list({ params: { ...page, user_id_type: types.userIdType } }),
		);
	},
});
