import { tryToParseDateTime } from 'n8n-workflow';
import type { Field, ReadContext } from '../framework/field';
import { InputError } from '../framework/inputError';
import { DAY, MINUTE, readWrittenDate } from './writtenDate';
import { t } from '../language/texts';

/** A date in any form that `readWrittenDate` reads; without an offset it is meant in the workflow's time zone. @returns epoch ms */
export function readTime(raw: unknown, { timezone }: ReadContext): number {
	const { utc, offset } = readWrittenDate(raw);
	return offset === undefined ? inZone(utc, timezone) : utc - offset * MINUTE;
}

/** When the clocks of a zone show what they show in Greenwich at `utc`. Throws an InputError where that is never or twice. */
function inZone(utc: number, zone: string): number {
	// Exactly ISO 8601, the first that n8n tries: its other ways would ask the computer for its zone.
	const read = tryToParseDateTime(new Date(utc).toISOString().slice(0, -1), zone);
	const moments = read.getPossibleOffsets().map((moment) => moment.toMillis());
	// Midnight stands for the day, which has begun once, even where the clocks change at midnight.
	if (utc % DAY === 0) return Math.min(...moments);
	if (Math.round(read.toMillis() + read.offset * MINUTE) !== utc) {
		throw new InputError(
			t`does not exist in ${zone}: the clocks go forward over it`,
			'Correct the time, or write it with its offset, such as 2026-03-02T09:00:00+08:00.',
		);
	}
	if (moments.length > 1) {
		throw new InputError(
			t`occurs twice in ${zone}: the clocks go back after it`,
			'Write it with its offset, such as 2026-03-02T09:00:00+08:00.',
		);
	}
	return read.toMillis();
}

/** An optional date. */
export const time = <const F extends Pick<Field, 'displayName' | 'name' | 'description'>>(field: F) =>
	({ ...field, type: 'dateTime', default: '', read: readTime }) as const;
