import { t } from '../../language/texts';
import { InputError } from '../inputError';

/** Reader of text. An expression may return 1 for "1"; a value without an obvious text is rejected. */
export function readText(raw: unknown): string {
	if (typeof raw === 'number') checkDigits(raw);
	if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
	if (typeof raw !== 'string') throw new InputError('must be text', hintFor(raw));
	return raw;
}

/** Reader of text that becomes a key. */
export function readName(raw: unknown): string {
	const name = readText(raw);
	if (name !== '__proto__') return name;
	throw new InputError(
		'must not be __proto__',
		'This name is special in JavaScript and may be dropped silently on the way. Choose another one.',
	);
}

/** Rejects a number that no longer says what was meant. */
export function checkDigits(number: number): void {
	if (!Number.isFinite(number))
		throw new InputError('is not a number', 'The expression returns NaN or Infinity, usually because it calculates with a missing value.');
	if (!Number.isInteger(number) || Number.isSafeInteger(number)) return;
	throw new InputError(
		'has lost digits',
		'It arrived as a number with more digits than JavaScript keeps. Pass it as text, e.g. in quotes in the JSON.',
	);
}

const hintFor = (raw: unknown) =>
	raw instanceof Date || (typeof raw === 'object' && raw !== null && 'toISO' in raw)
		? t`The expression returns a date. Say how to write it, e.g. {{ $now.toFormat("yyyy-MM-dd") }}.`
		: t`The expression returns an object or a list. Pick one of its fields.`;
