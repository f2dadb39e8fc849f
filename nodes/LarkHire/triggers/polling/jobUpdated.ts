import { newRecords } from '../../framework/polling/newRecords';
import { listJobs } from '../../resources/job/endpoints';
import { activeWords, JOBS_PER_PAGE } from '../../resources/job/fields';
import { jobLabels, simpleJob } from '../../resources/job/record';
import { among, filters } from './filters';
import { epochMs, HIRE_OVERLAP_MS } from './times';

export const jobUpdated = newRecords({
	name: 'Job Updated',
	value: 'jobUpdated',
	description: 'A job was created or has changed',
	cost: 'Each poll sends 1 request, and more only if over 20 jobs have changed',
	endpoints: [listJobs],
	pageSize: JOBS_PER_PAGE,
	overlapMs: HIRE_OVERLAP_MS,
	simplified: simpleJob,
	labels: jobLabels,
	fields: [
		filters([
			{
				displayName: 'Active Status',
				name: 'activeStatus',
				type: 'multiOptions',
				default: [],
				options: Object.entries(activeWords).map(([value, name]) => ({ name, value: Number(value) })),
				description: 'Only jobs that now have one of these statuses',
			},
		]),
	],
	lists: [
		async ({ lark, window: { from, to }, page }) =>
			await lark.hire.v1.job.list({ params: { ...page, update_start_time: String(from), update_end_time: String(to) } }),
	],
	occurrences({ record: { id = '', active_status: status, update_timestamp: updated }, params: { filters: by } }) {
		return among(by.activeStatus, status) ? [{ id, version: String(updated), time: epochMs(updated) }] : [];
	},
	sample: {
		id: '6956499586395523359',
		title: '后端研发工程师',
		code: 'A75256',
		active_status: 1,
		process_id: '6960663240925956554',
		head_count: 2,
		update_timestamp: '1772413200000',
		eventTime: '2026-03-02T01:00:00.000Z',
	},
});
