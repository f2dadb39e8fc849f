import { tryToParseDateTime } from 'n8n-workflow';
import type { Field, ReadContext } from '../framework/field';
import { InputError } from '../framework/inputError';

/** 2000-01-01. A smaller number is most likely in seconds. */
const EARLIEST_MS = 946_684_800_000;
/** 9999-12-31. */
const LATEST_MS = 253_402_214_400_000;
/** Characters of a date in words, with its zone. */
const LONGEST = 100;
const MONTH = /\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b/i;
const YEAR = /\d{4}/;

/** A date as n8n gives it (picker, Luxon, Date, ISO text) or epoch milliseconds. @returns epoch ms */
export function readTime(raw: unknown, { timezone }: ReadContext): number {
	const ms = typeof raw === 'number' || (typeof raw === 'string' && /^\d{11,}$/.test(raw.trim())) ? Number(raw) : parse(raw, timezone);
	if (Number.isInteger(ms) && ms >= EARLIEST_MS && ms <= LATEST_MS) return ms;
	throw new InputError('is not a date', 'Use the date picker, an ISO date such as 2026-03-02T09:00:00+08:00, or milliseconds since 1970.');
}

/** A date without an offset means the workflow's time zone. NaN for what is no date. */
function parse(raw: unknown, timezone: string): number {
	// Luxon reads "2026" and "12" as dates, JavaScript "Stage 5"; here they are slips.
	if (typeof raw === 'string' ? !looksLikeDate(raw) : typeof raw !== 'object' || Array.isArray(raw)) return NaN;
	try {
		return tryToParseDateTime(raw, timezone).toMillis();
	} catch {
		return NaN;
	}
}

const looksLikeDate = (text: string) => text.length <= LONGEST && (/\d{4}-\d{2}|\d{1,2}[ /.]\w+[ /.]\d{2}/.test(text) || (MONTH.test(text) && YEAR.test(text)));

/** An optional date. */
export const time = <const F extends Pick<Field, 'displayName' | 'name' | 'description'>>(field: F) =>
	({ ...field, type: 'dateTime', default: '', read: readTime }) as const;
