import { InputError } from '../inputError';

/** Half of a character that takes two units of UTF-16, such as an emoji. UTF-8 has no form for it. */
const HALF = /\p{Surrogate}/u;

/** Reader of text. Expressions give 1 for "1"; what has no plain text of its own is refused. */
export function readText(raw: unknown): string {
	if (typeof raw === 'number') checkDigits(raw);
	if (typeof raw === 'number' || typeof raw === 'boolean' || typeof raw === 'bigint') return String(raw);
	if (typeof raw !== 'string') throw new InputError('must be text', hintFor(raw));
	checkCharacters(raw);
	return raw;
}

/** What they mean in JavaScript makes programs on the way leave them out without a word. */
const NO_NAMES = ['__proto__', 'constructor', 'prototype'];

/** Reader of text that becomes a key. */
export function readName(raw: unknown): string {
	const name = readText(raw);
	if (!NO_NAMES.includes(name)) return name;
	throw new InputError(`must not be ${name}`, 'Nothing of that name would arrive. Choose another one.');
}

/** A number that says what was meant. */
export function checkDigits(number: number): void {
	if (!Number.isFinite(number))
		throw new InputError(
			'is no number',
			'The expression gives NaN or Infinity, most often because it calculates with something that is missing.',
		);
	if (!Number.isInteger(number) || Number.isSafeInteger(number)) return;
	throw new InputError(
		'has lost digits',
		'It came as a number with more digits than JavaScript keeps. Let the workflow pass it on as text, e.g. in quotes in the JSON.',
	);
}

export function checkCharacters(text: string): void {
	if (HALF.test(text))
		throw new InputError(
			'contains half a character',
			'A text was cut inside a character such as an emoji. Cut it by characters: {{ [...$json.text].slice(0, 10).join("") }}',
		);
}

const hintFor = (raw: unknown) =>
	raw instanceof Date || (typeof raw === 'object' && raw !== null && 'toISO' in raw)
		? 'The expression gives a date. Say in which form it is meant, e.g. {{ $now.toFormat("yyyy-MM-dd") }}.'
		: 'The expression gives an object or a list. Pick one of its fields.';
