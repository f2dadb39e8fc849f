import { newRecords } from '../../framework/polling/newRecords';
import { listTalents } from '../../resources/talent/endpoints';
import { TALENTS_PER_PAGE } from '../../resources/talent/fields';
import { listedTalentLabels, simpleTalent } from '../../resources/talent/labels';
import { zh } from '../../resources/talent/zh';
import { epochMs, HIRE_OVERLAP_MS } from './times';

export const talentUpdated = newRecords({
	name: 'Talent Updated',
	value: 'talentUpdated',
	description: 'A person was added to the talent pool or has changed',
	cost: 'Each poll sends 1 request, and more only if over 20 talents have changed',
	endpoints: [listTalents],
	pageSize: TALENTS_PER_PAGE,
	overlapMs: HIRE_OVERLAP_MS,
	simplified: simpleTalent,
	labels: listedTalentLabels,
	zh,
	fields: [],
	lists: [
		// Without the option, a list without talents is rejected.
		async ({ lark, window: { from, to }, page }) =>
			await lark.hire.v1.talent.list({
				params: { ...page, update_start_time: String(from), update_end_time: String(to), query_option: 'ignore_empty_error' },
			}),
	],
	occurrences({ record }) {
		const modified = record.basic_info?.modify_time;
		return [{ id: record.id ?? '', version: String(modified), time: epochMs(modified) }];
	},
	sample: {
		id: '6960663240925956555',
		is_onboarded: false,
		is_in_agency_period: false,
		basic_info: {
			name: 'Ada Sample',
			mobile: '18200000002',
			email: 'ada.sample@example.com',
			modify_time: '1772413200000',
			modify_time_iso: '2026-03-02T01:00:00.000Z',
		},
		eventTime: '2026-03-02T01:00:00.000Z',
	},
});
