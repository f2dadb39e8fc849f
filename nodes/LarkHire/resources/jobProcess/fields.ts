import type { Field } from '../../framework/field';
import type { Words } from '../../framework/labels';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf, zhEnNames } from '../../fields/picker';
import { listJobProcesses } from './endpoints';

/** The API's own maximum. */
export const JOB_PROCESSES_PER_PAGE = 100;

const list = { endpoints: [listJobProcesses], pageSize: JOB_PROCESSES_PER_PAGE } as const;

const processes = pickerOf({
	...list,
	name: 'searchJobProcesses',
	lists: 'hiring processes',
	ask: async ({ lark }, page) => await lark.hire.v1.jobProcess.list({ params: page }),
	entry: ({ id, ...names }) => ({ name: zhEnNames(names), value: id }),
});

/** Processes may have stages of the same name, so each is shown with its process. */
const stages = pickerOf({
	...list,
	name: 'searchStages',
	lists: 'stages of hiring processes',
	async ask({ lark }, page) {
		const { data } = await lark.hire.v1.jobProcess.list({ params: page });
		const items = (data?.items ?? []).flatMap((process) => (process.stage_list ?? []).map((stage) => ({ process, stage })));
		return { data: { ...data, items } };
	},
	entry: ({ process, stage }) => ({ name: `${zhEnNames(process)}: ${zhEnNames(stage)}`, value: stage.id }),
});

export const processLocator = {
	displayName: 'Process',
	name: 'processId',
	description: 'A hiring process (招聘流程)',
	...locator(processes, { pick: 'Select a process…', typed: 'ID', mode: 'id', example: '6960663240925956554' }),
	read: readId,
} as const satisfies Field;

export const stageLocator = {
	displayName: 'Stage',
	name: 'stageId',
	description: 'A stage of a hiring process (招聘阶段)',
	...locator(stages, { pick: 'Select a stage…', typed: 'ID', mode: 'id', example: '614218419274131' }),
	read: readId,
} as const satisfies Field;

export const stageTypeWords: Words = {
	1: 'Screening',
	2: 'Evaluation',
	3: 'Written test',
	4: 'Interview',
	5: 'Offer',
	6: 'To be onboarded',
	7: 'Onboarded',
	8: 'Other',
	255: 'System default',
};
