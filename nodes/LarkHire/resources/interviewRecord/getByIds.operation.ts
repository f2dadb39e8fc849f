import { recordsOf } from '../../api/records';
import { readSomeIds } from '../../fields/ids';
import { inBatches } from '../../framework/batches';
import { operation } from '../../framework/operation';
import { listInterviewRecords } from './endpoints';
import { interviewerIdType, interviewRecordLabels, MOST_RECORDS } from './fields';

export const getByIds = operation({
	name: 'Get by IDs',
	value: 'getByIds',
	action: 'Get interview records by ID',
	description: 'Get feedback on interviews by ID, one item per record',
	notice: 'Unknown IDs return no item.',
	endpoint: listInterviewRecords,
	labels: interviewRecordLabels,
	fields: [
		{
			displayName: 'Interview Record IDs',
			name: 'interviewRecordIds',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 7171693733661327361, 7171693733661327362',
			description: 'Any number of IDs, separated by commas, spaces or line breaks, or a list from an expression',
			read: readSomeIds,
		},
		interviewerIdType,
	],
	async execute({ lark, params: { interviewRecordIds, additionalFields: types } }) {
		return await inBatches(interviewRecordIds, MOST_RECORDS, async (ids) => {
			const { data } = await lark.hire.v2.interviewRecord.list({ params: { ids, user_id_type: types.userIdType } });
			return { data: recordsOf(data?.items) };
		});
	},
});
