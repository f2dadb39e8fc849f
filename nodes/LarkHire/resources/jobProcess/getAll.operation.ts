import { JOB_PROCESSES_PER_PAGE, stageTypeWords } from './fields';
import { paging } from '../../fields/paging';
import { processTypeWords } from '../job/fields';
import { operation } from '../../framework/operation';
import { listJobProcesses } from './endpoints';

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many hiring processes',
	description: 'List hiring processes with the IDs of their stages',
	endpoint: listJobProcesses,
	labels: { type: processTypeWords, 'stage_list.type': stageTypeWords },
	fields: [...paging],
	execute: async ({ lark, list }) =>
		await list(JOB_PROCESSES_PER_PAGE, async (page) => await lark.hire.v1.jobProcess.list({ params: page })),
});
