import { readTime } from '../../fields/time';
import { InputError } from '../../framework/inputError';
import { readText } from '../../framework/readers/text';
import { newRecords } from '../../framework/polling/newRecords';
import { searchProbations } from '../../resources/probation/endpoints';
import { PROBATIONS_PER_PAGE } from '../../resources/probation/fields';
import { simpleProbation } from '../../resources/probation/record';
import { DAY_MS } from './times';
import { t } from '../../language/texts';

/** New probations become searchable after about five seconds. */
const OVERLAP_MS = 60_000;
const MOST_DAYS = 365;
const OVER = ['converted', 'offboarded'];

/** Numbers of days, separated by commas, as a list or as one number. */
function readDays(raw: unknown): readonly number[] {
	const texts = (Array.isArray(raw) ? raw : [raw]).flatMap((one: unknown) => readText(one).split(/[\s,;]+/));
	const days = texts.filter((text) => text !== '').map(Number);
	if (days.length === 0 || days.length > 20 || days.some((day) => !Number.isInteger(day) || day < 0 || day > MOST_DAYS))
		throw new InputError(t`must be whole numbers from 0 to ${MOST_DAYS}`, 'Separate them with commas, such as 30, 14, 3.');
	return [...new Set(days)].sort((a, b) => a - b);
}

/** What the clocks of a zone show, as a day: YYYY-MM-DD. */
const dayIn = (timezone: string, time: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: timezone }).format(time);

export const probationEnding = newRecords({
	name: 'Probation Ending',
	value: 'probationEnding',
	description: "An employee's probation ends in some days",
	cost: 'Each poll sends 1 request for each 100 probations that end within the longest of these periods',
	endpoints: [searchProbations],
	pageSize: PROBATIONS_PER_PAGE,
	overlapMs: OVERLAP_MS,
	grainMs: DAY_MS,
	upcoming: true,
	simplified: simpleProbation,
	fields: [
		{
			displayName: 'Days Before',
			name: 'daysBefore',
			type: 'string',
			required: true,
			default: '30, 14, 3',
			placeholder: 'e.g. 30, 14, 3',
			description:
				"How many days before the expected end the workflow starts. With several numbers it starts several times. Days are those of the workflow's time zone.",
			read: readDays,
		},
	],
	// A day on either side, because days begin at different times.
	reach: ({ daysBefore }) => ({ back: DAY_MS, forward: (Math.max(...daysBefore) + 1) * DAY_MS }),
	lists: [
		async ({ lark, timezone, window: { from, to }, page }) =>
			await lark.corehr.v2.probation.search({
				params: { ...page, user_id_type: 'people_corehr_id' },
				data: { probation_expected_end_date_start: dayIn(timezone, from), probation_expected_end_date_end: dayIn(timezone, to) },
			}),
	],
	occurrences({ record, params: { daysBefore }, timezone, now }) {
		const { probation_id: id = '', probation_status: status, probation_expected_end_date: end = '' } = record;
		if (OVER.includes(status?.enum_name ?? '')) return [];
		const time = readTime(end, { timezone });
		const today = readTime(dayIn(timezone, now), { timezone });
		const daysLeft = Math.round((time - today) / DAY_MS);
		const reached = daysBefore.find((days) => days >= daysLeft);
		return reached === undefined ? [] : [{ id, version: `${end} ${reached}`, time, more: { daysLeft } }];
	},
	sample: {
		employment_id: '7140964208476371111',
		probation_id: '6893014062142064132',
		probation_status: 'waiting',
		probation_status_label: '待发起转正',
		probation_start_date: '2026-01-02',
		probation_expected_end_date: '2026-04-01',
		daysLeft: 14,
		eventTime: '2026-04-01T00:00:00.000Z',
	},
});
