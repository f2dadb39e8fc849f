import { tryToParseDateTime } from 'n8n-workflow';
import type { Field, ReadContext } from '../framework/field';
import { InputError } from '../framework/inputError';
import { DAY, MINUTE, readWrittenDate } from './writtenDate';
import { t, translated } from '../language/texts';

/**
 * A date in any form that `readWrittenDate` reads. @returns YYYY-MM-DD: the day that is written, if it has no offset or is
 * midnight, as databases and sheets write a day; else its day in the workflow's time zone
 */
export function readDay(raw: unknown, { timezone }: ReadContext): string {
	const { utc, offset } = readWrittenDate(raw);
	const written = offset === undefined || utc % DAY === 0 ? utc : inZone(utc - offset * MINUTE, timezone);
	return new Date(written).toISOString().slice(0, 10);
}

/** What the clocks of a zone show at a moment, as epoch ms of the same in Greenwich. */
function inZone(ms: number, zone: string): number {
	return ms + Math.round(tryToParseDateTime(new Date(ms).toISOString(), zone).setZone(zone).offset * MINUTE);
}

const withZone = (description: string): string =>
	`${description.replace(/\.$/, '')}. A time is converted to its day in the workflow's time zone.`;

/** An optional date, of which only the day counts. */
export const day = <const F extends Pick<Field, 'displayName' | 'name'> & { readonly description: string }>(field: F) =>
	({
		...field,
		description: withZone(field.description),
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		default: '',
		read: readDay,
	}) as const;

/** Checks that a range of days has both ends, which the API uses only together. Throws an InputError. */
export function wholeRange(label: string, from: string | undefined, to: string | undefined): void {
	if (from === undefined && to === undefined) return;
	const [what, first, last] = [translated(label), translated(`${label} From`), translated(`${label} To`)];
	if (from === undefined || to === undefined)
		throw new InputError(t`${what} needs both ends`, t`Fill in ${first} and ${last}: the API uses them only together.`);
	if (from > to) throw new InputError(t`${first} is after ${last}`, 'Swap them.');
}
