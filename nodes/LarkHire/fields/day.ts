import type { Field, ReadContext } from '../framework/field';
import { InputError } from '../framework/inputError';
import { readTime } from './time';

/** A date as n8n gives it, or epoch ms. @returns YYYY-MM-DD: its day in the workflow's time zone */
export function readDay(raw: unknown, context: ReadContext): string {
	// Swedish dates have the form of ISO 8601.
	return new Date(readTime(raw, context)).toLocaleDateString('sv-SE', { timeZone: context.timezone });
}

/** An optional date, of which only the day counts. */
export const day = <const F extends Pick<Field, 'displayName' | 'name' | 'description'>>(field: F) =>
	({ ...field, type: 'dateTime', default: '', read: readDay }) as const;

/** Both ends of a range of days, which an API takes only together. Throws an InputError. */
export function wholeRange(label: string, from: string | undefined, to: string | undefined): void {
	if (from === undefined && to === undefined) return;
	if (from === undefined || to === undefined) throw new InputError(`${label} needs both ends`, `Fill in ${label} From and ${label} To: the API uses them only together.`);
	if (from > to) throw new InputError(`${label} From is after ${label} To`, 'Swap them.');
}
