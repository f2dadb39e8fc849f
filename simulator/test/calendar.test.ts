import { sdkFor } from './sdk';
import { Simulator } from '..';
import { FORM_SITE_ID } from '../data/websites';

// Whatever the day: what is to end this month is found, and nothing depends on when the tests run.

const clocks = [
	'2026-01-01T00:00:00+08:00',
	'2026-01-31T23:59:59+08:00',
	'2026-02-28T12:00:00+08:00',
	'2028-02-29T23:59:59+08:00',
	'2026-11-30T16:00:00Z',
	'2026-12-31T15:59:59Z',
	'2026-03-08T07:30:00Z',
];
const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];

afterEach(() => jest.restoreAllMocks());

describe.each(clocks)('at %s', (clock) => {
	test.each(zones)('a probation ends this month in %s', async (zone) => {
		const now = Date.parse(clock);
		jest.spyOn(Date, 'now').mockReturnValue(now);
		const feishu = await Simulator.start({ zone });
		try {
			const local = Object.fromEntries(
				new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
					.formatToParts(now)
					.map(({ type, value }) => [type, value]),
			);
			const [year, month] = [local.year ?? '', local.month ?? ''];
			expect(feishu.calendar.day()).toBe(`${year}-${month}-${local.day}`);
			const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
			const { data } = await sdkFor(feishu).corehr.v2.probation.search({
				params: { page_size: 100, user_id_type: 'people_corehr_id' },
				data: {
					probation_expected_end_date_start: `${year}-${month}-01`,
					probation_expected_end_date_end: `${year}-${month}-${last}`,
					probation_status: 'waiting',
				},
			});
			expect(data?.items?.map(({ employment_id: id }) => id)).toContain('7140964208476371111');
			for (const { probation_start_date: start, probation_expected_end_date: end } of feishu.store.probations.values())
				expect(start < end).toBe(true);
		} finally {
			await feishu.stop();
		}
	});
});

test('a reset moves no date', async () => {
	const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-03-31T23:59:59+08:00'));
	const feishu = await Simulator.start();
	const ends = () => [...feishu.store.probations.values()].map(({ probation_expected_end_date: end }) => end);
	const before = ends();
	clock.mockReturnValue(Date.parse('2026-04-01T00:00:01+08:00'));
	feishu.reset();
	expect(ends()).toEqual(before);
	expect(before[0]).toBe('2026-03-31');
	await feishu.stop();
});

test('nothing in the tenant is dated more than a year from today', async () => {
	const feishu = await Simulator.start();
	const year = 366 * 86_400_000;
	const dates = JSON.stringify([...Object.values(feishu.store)].map((part) => [...(part as Iterable<unknown>)]));
	const times = [...dates.matchAll(/(?<![\d])(1[5-9]\d{11})(?![\d])/g)]
		.map(([, time]) => Number(time))
		.filter((time) => time !== Number(FORM_SITE_ID));
	expect(times.length).toBeGreaterThan(30);
	for (const time of times) expect(Math.abs(time - Date.now())).toBeLessThan(year);
	await feishu.stop();
});
