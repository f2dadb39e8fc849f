import { newRecords } from '../../framework/polling/newRecords';
import type { TimeWindow } from '../../framework/polling/cursor';
import { searchOffboardings } from '../../resources/offboarding/endpoints';
import { OFFBOARDINGS_PER_PAGE, offboardingStatuses, seconds } from '../../resources/offboarding/fields';
import { filters } from './filters';

/** How late offboardings become searchable, no page says; other lists of CoreHR are up to five minutes late. */
const OVERLAP_MS = 10 * 60_000;
const SECOND_MS = 1000;

/** Times are written like 2026-03-02 09:00:00, in a zone that no page names. If it is China's, the time lies in the window. */
function timeIn({ from, to }: TimeWindow, written: ReadonlyArray<string | undefined>): number {
	const times = written.map((time) => Date.parse(`${time?.replace(' ', 'T')}+08:00`));
	return times.findLast((time) => time >= from - SECOND_MS && time <= to) ?? to;
}

export const offboardingUpdated = newRecords({
	name: 'Offboarding Updated',
	value: 'offboardingUpdated',
	description: 'An offboarding was applied for, or its approval has ended',
	cost: 'Each poll sends 2 requests, and more only if there were over 100 offboardings',
	endpoints: [searchOffboardings],
	pageSize: OFFBOARDINGS_PER_PAGE,
	overlapMs: OVERLAP_MS,
	grainMs: SECOND_MS,
	fields: [filters([offboardingStatuses])],
	// There is no time of update to search by.
	lists: [
		async ({ lark, params: { filters: by }, window: { from, to }, page }) =>
			await lark.corehr.v1.offboarding.search({
				params: { ...page, user_id_type: 'people_corehr_id' },
				data: {
					apply_initiating_time_start: seconds(from),
					apply_initiating_time_end: seconds(to),
					statuses: by.statuses && [...by.statuses],
				},
			}),
		async ({ lark, params: { filters: by }, window: { from, to }, page }) =>
			await lark.corehr.v1.offboarding.search({
				params: { ...page, user_id_type: 'people_corehr_id' },
				data: {
					apply_finished_time_start: seconds(from),
					apply_finished_time_end: seconds(to),
					statuses: by.statuses && [...by.statuses],
				},
			}),
	],
	occurrences({ record: { offboarding_id: id = '', status = '', application_info: applied = {} }, window }) {
		const time = timeIn(window, [applied.apply_initiating_time, applied.apply_finish_time]);
		return [{ id, version: status, time, lasting: true }];
	},
	sample: {
		offboarding_id: '7298499290417251879',
		initiating_type: 'offboarding_directly',
		status: 'Approving',
		application_info: { apply_initiating_time: '2026-03-02 09:00:00', apply_initiator_id: '7140964208476371112' },
		offboarding_info: { employment_id: '7140964208476371111', expected_offboarding_date: '2026-04-01', offboarding_date: '2026-04-01' },
		eventTime: '2026-03-02T01:00:00.000Z',
	},
});
