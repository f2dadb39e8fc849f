import { interviewLabels } from './details';
import { INTERVIEWS_PER_PAGE } from './fields';
import { readSomeIds } from '../../fields/ids';
import { inBatches } from '../../framework/batches';
import { operation } from '../../framework/operation';
import { queryExternalInterviews } from './endpoints';

export const getByIds = operation({
	name: 'Get by IDs',
	value: 'getByIds',
	action: 'Get external interviews by ID',
	description: 'Get external interviews by ID, with their assessments',
	notice: 'One item per interview. Unknown IDs return no item.',
	endpoint: queryExternalInterviews,
	labels: interviewLabels,
	fields: [
		{
			displayName: 'External Interview IDs',
			name: 'externalInterviewIds',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 6960663240925956660, 6960663240925956661',
			description: 'Any number of IDs, separated by commas, spaces or line breaks, or a list from an expression',
			read: readSomeIds,
		},
	],
	async execute({ lark, readAll, params: { externalInterviewIds } }) {
		return await inBatches(
			externalInterviewIds,
			INTERVIEWS_PER_PAGE,
			async (ids) =>
				await readAll(
					INTERVIEWS_PER_PAGE,
					async (page) => await lark.hire.v1.externalInterview.batchQuery({ params: page, data: { external_interview_id_list: ids } }),
				),
		);
	},
});
