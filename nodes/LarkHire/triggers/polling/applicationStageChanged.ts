import { newRecordsById } from '../../framework/polling/newRecords';
import { stageLocator } from '../../resources/jobProcess/fields';
import { changedApplications, listChanged } from './applications';
import { filters, ofJob } from './filters';
import { sampleApplication } from './samples';
import { epochMs } from './times';

export const applicationStageChanged = newRecordsById({
	...changedApplications,
	name: 'Application Stage Changed',
	value: 'applicationStageChanged',
	description: 'An application has reached another stage of its hiring process',
	fields: [filters([ofJob, { ...stageLocator, description: 'Only applications that have reached this stage' }])],
	lists: [async ({ lark, params: { filters: by }, ...where }) => await listChanged(lark, where, { job_id: by.jobId })],
	// Each stage that it has been in, with the latest time at which it came there. The first one is where it began.
	occurrences({ record: { basic_info: { id = '', stage_time_list: stages = [] } = {} }, params: { filters: by } }) {
		const entered = stages.map(({ stage_id: stage = '', enter_time: time }) => ({ stage, time: epochMs(time) }));
		const began = Math.min(...entered.map(({ time }) => time));
		return entered
			.filter(({ stage, time }) => time !== began && (by.stageId === undefined || by.stageId === stage))
			.map(({ stage, time }) => ({ id, version: `${stage} ${time}`, time, more: { enteredStageId: stage } }));
	},
	sample: { ...sampleApplication, enteredStageId: '614218419274131', eventTime: '2026-03-02T01:00:00.000Z' },
});
