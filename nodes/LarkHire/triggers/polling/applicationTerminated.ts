import { newRecordsById } from '../../framework/polling/newRecords';
import { changedApplications, listChanged } from './applications';
import { filters, ofJob } from './filters';
import { sampleApplication } from './samples';
import { epochMs } from './times';

const INACTIVE = 2;

export const applicationTerminated = newRecordsById({
	...changedApplications,
	name: 'Application Terminated',
	value: 'applicationTerminated',
	description:
		'An application has ended without an onboarding. Feishu does not say when, so one that was terminated earlier is emitted when it changes for the first time.',
	fields: [filters([ofJob])],
	lists: [
		async ({ lark, params: { filters: by }, ...where }) =>
			await listChanged(lark, where, { job_id: by.jobId, active_status: String(INACTIVE) }),
	],
	occurrences({ record: { basic_info: { id = '', active_status: status, termination_reason: reason, modify_time: time } = {} } }) {
		if (status !== INACTIVE || !reason?.id) return [];
		return [{ id, version: `terminated ${reason.id}`, time: epochMs(time), lasting: true }];
	},
	sample: {
		basic_info: {
			...sampleApplication.basic_info,
			active_status: INACTIVE,
			termination_reason: { id: '6891560630172518671', name: '候选人放弃', name_en: 'Withdrawn by the candidate' },
		},
		eventTime: '2026-03-02T01:00:00.000Z',
	},
});
