import { newRecords } from '../../framework/polling/newRecords';
import { searchJobChanges } from '../../resources/jobChange/endpoints';
import { JOB_CHANGES_PER_PAGE, jobChangeStatuses, simpleJobChange } from '../../resources/jobChange/fields';
import { filters } from './filters';
import { epochMs } from './times';

/** How late job changes become searchable, no page says; other lists of CoreHR are up to five minutes late. */
const OVERLAP_MS = 10 * 60_000;

export const jobChangeUpdated = newRecords({
	name: 'Job Change Updated',
	value: 'jobChangeUpdated',
	description: "An employee's transfer to another job, department or place was applied for or has changed",
	cost: 'Each poll sends 1 request, and more only if over 100 job changes have changed',
	endpoints: [searchJobChanges],
	pageSize: JOB_CHANGES_PER_PAGE,
	overlapMs: OVERLAP_MS,
	simplified: simpleJobChange,
	fields: [filters([jobChangeStatuses])],
	lists: [
		async ({ lark, params: { filters: by }, window: { from, to }, page }) =>
			await lark.corehr.v2.jobChange.search({
				params: { ...page, user_id_type: 'people_corehr_id' },
				data: {
					updated_time_start: String(from),
					updated_time_end: String(to),
					statuses: by.statuses && [...by.statuses],
				},
			}),
	],
	occurrences: ({ record: { job_change_id: id = '', updated_time: updated } }) => [
		{ id, version: String(updated), time: epochMs(updated) },
	],
	sample: {
		job_change_id: '6991776076699549697',
		employment_id: '7140964208476371111',
		status: 'Approving',
		effective_date: '2026-04-01',
		created_time: '1772413200000',
		created_time_iso: '2026-03-02T01:00:00.000Z',
		updated_time: '1772413200000',
		updated_time_iso: '2026-03-02T01:00:00.000Z',
		eventTime: '2026-03-02T01:00:00.000Z',
	},
});
