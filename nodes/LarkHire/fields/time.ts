import { tryToParseDateTime } from 'n8n-workflow';
import type { Field, ReadContext } from '../framework/field';
import { InputError } from '../framework/inputError';

/** 2000-01-01. A smaller number is most likely in seconds. */
const EARLIEST_MS = 946_684_800_000;

/** A date as n8n gives it (picker, Luxon, Date, ISO text) or epoch milliseconds. @returns epoch ms */
export function readTime(raw: unknown, { timezone }: ReadContext): number {
	const ms = typeof raw === 'number' || (typeof raw === 'string' && /^\d{11,}$/.test(raw.trim())) ? Number(raw) : parse(raw, timezone);
	if (Number.isInteger(ms) && ms >= EARLIEST_MS) return ms;
	throw new InputError('is not a date', 'Use the date picker, an ISO date such as 2026-03-02T09:00:00+08:00, or milliseconds since 1970.');
}

/** A date without an offset means the workflow's time zone. NaN for what is no date. */
function parse(raw: unknown, timezone: string): number {
	// Luxon reads "2026" and "12" as dates; here they are slips.
	if (typeof raw === 'string' && !/\d{4}-\d{2}|\d{1,2}[ /.]\w+[ /.]\d{2}|[A-Za-z]{3}/.test(raw)) return NaN;
	try {
		return tryToParseDateTime(raw, timezone).toMillis();
	} catch {
		return NaN;
	}
}

/** An optional date. */
export const time = <const F extends Pick<Field, 'displayName' | 'name' | 'description'>>(field: F) =>
	({ ...field, type: 'dateTime', default: '', read: readTime }) as const;
