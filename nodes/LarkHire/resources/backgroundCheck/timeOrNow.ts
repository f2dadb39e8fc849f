import type { Field } from '../../framework/field';
import { readTime } from '../../fields/time';

/** Calls within this time get different results; a clock set back by more is followed. */
const TOLD_APART_MS = 1000;
let last = 0;

/**
 * The moment of sending, for a date that was left blank: later than every one before it, so that several stages of one
 * background check keep their order. @returns epoch ms
 */
export function momentOfSending(): number {
	const clock = Date.now();
	last = last >= clock && last < clock + TOLD_APART_MS ? last + 1 : clock;
	return last;
}

/** A date that may be left blank, which means now. */
export const timeOrNow = <const F extends Pick<Field, 'displayName' | 'name' | 'description'>>(field: F) =>
	({ ...field, type: 'dateTime', default: '', placeholder: 'now', blankMeans: 'now', read: readTime }) as const;
