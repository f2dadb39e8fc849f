import type { tryToParseDateTime } from 'n8n-workflow';
import { InputError } from '../framework/inputError';
import { t } from '../language/texts';

/** A date with its time of day, as the writer's calendar and clock showed it. */
export interface WrittenDate {
	/** Epoch ms of the same date and time in Greenwich. */
	readonly utc: number;
	/** Minutes east of Greenwich, where they are known. */
	readonly offset?: number;
}

type Luxon = ReturnType<typeof tryToParseDateTime>;

export const DAY = 86_400_000;
export const MINUTE = 60_000;
/** Excel, WPS and Sheets count days from 1899-12-30: this is their 1970-01-01. */
const SHEET_EPOCH = 25_569;
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(9999, 11, 31) + DAY - 1;
/** Characters of a date in words, with its zone. */
const LONGEST = 100;

const DATE =
	/^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?:(?:t|\s+)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?\s*(?:(?<utc>z|gmt|utc)|(?:gmt|utc)?(?<offset>[+-]\d{2}(?::?\d{2})?))?(?: \([^()]*\))?)?$/i;
/** As mail and HTTP write it: Mon, 02 Mar 2026 09:00:00 +0800. */
const DAY_FIRST =
	/^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?<day>\d{1,2}) (?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} (?<year>\d{4})\b,?/i;
/** As JavaScript and Americans write it: Mon Mar 02 2026 09:00:00 GMT+0800, or March 2, 2026. */
const MONTH_FIRST =
	/^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} (?<day>\d{1,2}),? (?<year>\d{4})\b,?/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR_LAST = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/;

const HOW = 'Use the date picker, or write the year first, such as 2026-03-02 09:00 or 2026-03-02T09:00:00+08:00.';

/** Reads a date in any form that can mean only one. Throws an InputError. */
export function readWrittenDate(raw: unknown): WrittenDate {
	const written = read(raw);
	if (written.utc >= EARLIEST && written.utc <= LATEST) return written;
	throw new InputError('is not a date between 1900 and 9999', HOW);
}

function read(raw: unknown): WrittenDate {
	if (typeof raw === 'number') return fromNumber(raw);
	if (typeof raw === 'string') return fromText(raw);
	if (isDate(raw)) return { utc: valid(raw.getTime()), offset: 0 };
	if (isLuxon(raw)) return { utc: valid(raw.toMillis()) + raw.offset * MINUTE, offset: raw.offset };
	throw new InputError(
		Array.isArray(raw)
			? 'is not a date, but a list'
			: typeof raw === 'object'
				? 'is not a date, but an object'
				: 'is not a date, but a value of another kind',
		HOW,
	);
}

const isDate = (raw: unknown): raw is Date => Object.prototype.toString.call(raw) === '[object Date]';
const isLuxon = (raw: unknown): raw is Luxon => typeof raw === 'object' && raw !== null && 'isLuxonDateTime' in raw;

function valid(ms: number): number {
	if (!Number.isNaN(ms)) return ms;
	throw new InputError('is an invalid date', 'The expression converts a value that is not a date. Check its input.');
}

/** The ranges are far apart, so the size of a number tells its unit. */
function fromNumber(number: number): WrittenDate {
	if (number >= 20_000 && number <= 80_000) return { utc: Math.round((number - SHEET_EPOCH) * DAY) };
	if (number >= 1e9 && number < 1e10) return { utc: Math.round(number * 1000), offset: 0 };
	if (number >= 1e11 && number <= LATEST) return { utc: Math.round(number), offset: 0 };
	const digits = Number.isFinite(number) ? BigInt(Math.trunc(Math.abs(number))).toString().length : undefined;
	throw new InputError(
		digits === undefined
			? 'is not a date, but a number'
			: digits === 1
				? 'is not a date, but a number of 1 digit'
				: t`is not a date, but a number of ${digits} digits`,
		"A number is read as a date only if it is a spreadsheet's day (20000 to 80000), or seconds (10 digits) or milliseconds (12 to 15 digits) since 1970.",
	);
}

function fromText(raw: string): WrittenDate {
	// Full-width characters become those that everybody writes.
	const text = raw.length > LONGEST ? '' : raw.normalize('NFKC').trim();
	if (/^\d+(?:\.\d+)?$/.test(text)) return fromNumber(Number(text));
	const parts = DATE.exec(yearFirst(text))?.groups;
	if (parts) return fromParts(parts);
	throw YEAR_LAST.test(text)
		? new InputError(
				'ends with the year, so day and month are ambiguous',
				'Write the year first, such as 2026-03-02. An expression can convert it: {{ DateTime.fromFormat($json.date, "dd/MM/yyyy").toISODate() }}',
			)
		: new InputError('is not a date', HOW);
}

/** 2026年3月2日 9时30分 and 2 Mar 2026 9:30 become 2026-3-2 9:30. */
function yearFirst(text: string): string {
	const words: RegExpExecArray | null = DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text);
	if (words?.groups) {
		const { year = '', month = '', day = '' } = words.groups;
		return `${year}-${MONTHS.indexOf(month.toLowerCase()) + 1}-${day}${text.slice(words[0].length)}`;
	}
	return text
		.replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日\s*/, '$1-$2-$3 ')
		.replace(
			/ (\d{1,2})[时時点](?:(\d{1,2})分?)?(?:(\d{1,2})秒)?$/,
			(_, hour: string, minute = '0', second = '0') => ` ${hour}:${twoDigits(minute)}:${twoDigits(second)}`,
		)
		.trim();
}

const twoDigits = (number: string) => number.padStart(2, '0');

type Parts = Readonly<Partial<Record<string, string>>>;

function fromParts({ fraction = '0', utc, offset, ...parts }: Parts): WrittenDate {
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
		(part) => Number(parts[part] ?? 0),
	);
	const exists =
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
		hour <= 23 &&
		minute <= 59 &&
		second <= 59;
	if (!exists) throw new InputError('is a day or time that does not exist', 'Check the month, day, hour, minute and second.');
	const ms = Date.UTC(year, month - 1, day, hour, minute, second, Math.trunc(Number(`0.${fraction}`) * 1000));
	return { utc: ms, ...(utc && { offset: 0 }), ...(offset && { offset: minutesOf(offset) }) };
}

/** +08:00, +0800 or +08. */
function minutesOf(offset: string): number {
	const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(3).replace(':', ''))];
	if (hours > 14 || minutes > 59) throw new InputError('has an offset that does not exist', 'Offsets go from -12:00 to +14:00.');
	return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
