import { spawnSync } from 'node:child_process';
import { tryToParseDateTime } from 'n8n-workflow';
import { readDay } from '../../nodes/LarkHire/fields/day';
import { readTime } from '../../nodes/LarkHire/fields/time';

// The suite runs itself again in processes with other zones: what is read must not depend on where n8n runs.
const PROCESS_ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York'];
const ZONES = ['Asia/Shanghai', 'America/New_York', 'UTC'] as const;
/** 10:00 on 2026-11-20 in each zone, and midnight. */
const TEN = {
	'Asia/Shanghai': '2026-11-20T02:00:00.000Z',
	'America/New_York': '2026-11-20T15:00:00.000Z',
	UTC: '2026-11-20T10:00:00.000Z',
};
const MIDNIGHT = {
	'Asia/Shanghai': '2026-11-19T16:00:00.000Z',
	'America/New_York': '2026-11-20T05:00:00.000Z',
	UTC: '2026-11-20T00:00:00.000Z',
};

const iso = (raw: unknown, timezone: string) => new Date(readTime(raw, { timezone })).toISOString();
const inZones = (read: (zone: (typeof ZONES)[number]) => string) => Object.fromEntries(ZONES.map((zone) => [zone, read(zone)]));

describe("without an offset, in the workflow's time zone", () => {
	it.each([
		'2026-11-20T10:00',
		'2026-11-20T10:00:00',
		'2026-11-20T10:00:00.000',
		'2026-11-20 10:00',
		'2026-11-20  10:00:00',
		'2026/11/20 10:00',
		'2026/11/20 10:00:00',
		'2026.11.20 10:00',
		'2026年11月20日 10:00',
		'2026年11月20日10:00',
		'2026年11月20日 10时',
		'2026年11月20日10时00分',
		'2026年11月20日 10时00分00秒',
		'2026／11／20　10：00',
		' 2026-11-20 10:00\n',
		'20 Nov 2026 10:00',
		'November 20, 2026 10:00:00',
		46346 + 10 / 24,
		'46346.416666666664',
	])("%p is ten o'clock", (raw) => {
		expect(inZones((zone) => iso(raw, zone))).toEqual(TEN);
		expect(inZones((timezone) => readDay(raw, { timezone }))).toEqual(inZones(() => '2026-11-20'));
	});

	it.each([
		'2026-11-20',
		'2026/11/20',
		'2026.11.20',
		'2026年11月20日',
		'２０２６年１１月２０日',
		'20 Nov 2026',
		'Nov 20, 2026',
		46346,
		'46346',
	])('%p is midnight, and the day', (raw) => {
		expect(inZones((zone) => iso(raw, zone))).toEqual(MIDNIGHT);
		expect(inZones((timezone) => readDay(raw, { timezone }))).toEqual(inZones(() => '2026-11-20'));
	});

	it.each([
		['2026-1-5', '2026-01-05T00:00:00.000Z'],
		['2026/1/5 9:05', '2026-01-05T09:05:00.000Z'],
		['2026.1.5 9:05:06', '2026-01-05T09:05:06.000Z'],
		['2026年1月5日 9时5分', '2026-01-05T09:05:00.000Z'],
		['2026-01-05 09:05:06.7', '2026-01-05T09:05:06.700Z'],
		['2026-01-05 09:05:06,789', '2026-01-05T09:05:06.789Z'],
		['2026-01-05T09:05:06.789999', '2026-01-05T09:05:06.789Z'],
		['1900-01-01', '1900-01-01T00:00:00.000Z'],
		['1968-09-01', '1968-09-01T00:00:00.000Z'],
		['9999-12-31 23:59', '9999-12-31T23:59:00.000Z'],
		['2024-02-29', '2024-02-29T00:00:00.000Z'],
	])('%p', (raw, expected) => expect(iso(raw, 'UTC')).toBe(expected));
});

describe('with an offset, one moment in every zone', () => {
	const at = '2026-11-20T02:00:00.000Z';

	it.each([
		'2026-11-20T02:00:00Z',
		'2026-11-20T02:00:00.000Z',
		'2026-11-20 10:00+08:00',
		'2026/11/20 10:00 +0800',
		'2026-11-20T10:00:00+08',
		'2026-11-19T21:00:00-05:00',
		'2026-11-20 02:00 UTC',
		'Fri, 20 Nov 2026 10:00:00 +0800',
		'Fri, 20 Nov 2026 02:00:00 GMT',
		'Fri Nov 20 2026 10:00:00 GMT+0800 (China Standard Time)',
		Date.parse(at),
		String(Date.parse(at)),
		Date.parse(at) / 1000,
		String(Date.parse(at) / 1000),
		new Date(at),
		tryToParseDateTime(at, 'Asia/Tokyo'),
	])('%p', (raw) => {
		expect(inZones((zone) => iso(raw, zone))).toEqual(inZones(() => at));
		expect(inZones((timezone) => readDay(raw, { timezone }))).toEqual({
			'Asia/Shanghai': '2026-11-20',
			'America/New_York': '2026-11-19',
			UTC: '2026-11-20',
		});
	});

	it('keeps the milliseconds', () => {
		expect(
			[1795140000123, 1795140000.123, '1795140000123', '2026-11-20T10:00:00.123+08:00', new Date(1795140000123)].map((raw) =>
				readTime(raw, { timezone: 'Asia/Shanghai' }),
			),
		).toEqual(Array(5).fill(1795140000123));
	});

	it('accepts milliseconds of the years before 2000', () =>
		expect(iso(Date.UTC(1996, 8, 1), 'Asia/Shanghai')).toBe('1996-09-01T00:00:00.000Z'));
});

describe('a day', () => {
	it.each([
		'2026-03-02T00:00:00.000Z',
		'2026-03-02 00:00:00+00',
		'2026-03-02T00:00:00+08:00',
		'2026-03-02T00:00:00-05:00',
		new Date('2026-03-02'),
		tryToParseDateTime('2026-03-02', 'Asia/Tokyo'),
	])('that is written as midnight is that day: %p', (raw) => {
		expect(inZones((timezone) => readDay(raw, { timezone }))).toEqual(inZones(() => '2026-03-02'));
	});

	it('is what is written, even at a time that the clocks skip', () =>
		expect(readDay('2026-03-08 02:30', { timezone: 'America/New_York' })).toBe('2026-03-08'));
});

describe('where the clocks change', () => {
	const timezone = 'America/New_York';

	it('a time that does not occur is rejected', () => {
		expect(() => readTime('2026-03-08 02:30', { timezone })).toThrow('does not exist in America/New_York: the clocks go forward over it');
		expect([iso('2026-03-08 01:59', timezone), iso('2026-03-08 03:00', timezone)]).toEqual([
			'2026-03-08T06:59:00.000Z',
			'2026-03-08T07:00:00.000Z',
		]);
	});

	it('a time that occurs twice is rejected, unless it has an offset', () => {
		expect(() => readTime('2026-11-01 01:30', { timezone })).toThrow('occurs twice in America/New_York: the clocks go back after it');
		expect([
			iso('2026-11-01 00:59', timezone),
			iso('2026-11-01 01:30-04:00', timezone),
			iso('2026-11-01 01:30-05:00', timezone),
			iso('2026-11-01 02:00', timezone),
		]).toEqual(['2026-11-01T04:59:00.000Z', '2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z', '2026-11-01T07:00:00.000Z']);
	});

	it('at midnight, a day begins when its first second comes', () => {
		// São Paulo skipped midnight; Havana has it twice.
		expect(iso('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
		expect(iso('2026-11-01', 'America/Havana')).toBe('2026-11-01T04:00:00.000Z');
	});
});

describe('rejected', () => {
	it.each<[unknown, string]>([
		['soon', 'is not a date'],
		['2026-11', 'is not a date'],
		['2026-11/20', 'is not a date'],
		['2026-11-20T', 'is not a date'],
		['2026-11-20 10', 'is not a date'],
		['2026-11-20 3:30 PM', 'is not a date'],
		['2026-11-20Z', 'is not a date'],
		['26-11-20', 'ends with the year, so day and month are ambiguous'],
		['03/04/2026', 'ends with the year, so day and month are ambiguous'],
		['31.12.2026 10:00', 'ends with the year, so day and month are ambiguous'],
		['Nov 20', 'is not a date'],
		['Stage 5 March 2026', 'is not a date'],
		[`2026-11-20${' '.repeat(1000)}10:00`, 'is not a date'],
		['2026', 'is not a date, but a number of 4 digits'],
		[5, 'is not a date, but a number of 1 digit'],
		[19_999, 'is not a date, but a number of 5 digits'],
		[80_001, 'is not a date, but a number of 5 digits'],
		[20261120, 'is not a date, but a number of 8 digits'],
		['13800138000', 'is not a date, but a number of 11 digits'],
		[1795140000123000, 'is not a date, but a number of 16 digits'],
		[-1795140000123, 'is not a date, but a number of 13 digits'],
		[NaN, 'is not a date, but a number'],
		[Infinity, 'is not a date, but a number'],
		['2026-02-30', 'is a day or time that does not exist'],
		['2026/13/1', 'is a day or time that does not exist'],
		['2023-02-29', 'is a day or time that does not exist'],
		['46/11/20', 'ends with the year, so day and month are ambiguous'],
		['2026-11-20 24:00', 'is a day or time that does not exist'],
		['2026年11月20日 10时75分', 'is a day or time that does not exist'],
		['2026-11-20 10:00+15:00', 'has an offset that does not exist'],
		['1899-12-31', 'is not a date between 1900 and 9999'],
		[new Date(NaN), 'is an invalid date'],
		[new Date(8.64e15), 'is not a date between 1900 and 9999'],
		[true, 'is not a date, but a value of another kind'],
		[['2026-11-20'], 'is not a date, but a list'],
		[{ date: '2026-11-20' }, 'is not a date, but an object'],
	])('%p %s', (raw, message) => {
		for (const read of [readTime, readDay])
			for (const timezone of ZONES)
				expect(() => read(raw, { timezone })).toThrow(
					expect.objectContaining({ message, description: expect.stringMatching(/\.$|\}\}$/) as string }),
				);
	});
});

if (process.env.DATES_AGAIN === undefined) {
	it.each(PROCESS_ZONES)(
		'all of this in a process in %s',
		(TZ) => {
			const { status, stderr } = spawnSync(process.execPath, [require.resolve('jest/bin/jest'), __filename, '--reporters=default'], {
				env: { ...process.env, TZ, DATES_AGAIN: 'yes' },
				encoding: 'utf8',
			});
			expect(status === 0 ? '' : stderr).toBe('');
		},
		60_000,
	);
}
