import type { Field } from '../framework/field';
import { InputError } from '../framework/inputError';
import { readText } from '../framework/readers/text';
import { t } from '../language/texts';

/**
 * Feishu's IDs are decimal strings of about 19 digits, hexadecimal strings, or names made of letters, digits, _ and -. The
 * SDK puts them into paths as they are, so nothing else may get through.
 */
export function readId(raw: unknown): string {
	const id = readText(raw);
	// IDs become keys of the trigger's memory.
	if (/^[\w-]{1,128}$/.test(id) && id !== '__proto__' && typeof raw !== 'boolean') return id;
	if (/\s/.test(id))
		throw new InputError(
			'contains a space or line break',
			'An ID consists of letters, digits, "_" and "-". Spaces are often copied by mistake.',
		);
	throw new InputError('is not an ID', 'An ID consists of letters, digits, "_" and "-", without quotes or slashes.');
}

/** Several IDs: a list, text separated by commas, spaces or line breaks, or JSON text of a list. Each is kept once. */
export function readIds(raw: unknown): readonly string[] {
	const list = Array.isArray(raw) ? raw.flatMap(split) : split(raw);
	const read = (raw: unknown, index: number) => {
		try {
			return readId(raw);
		} catch (error) {
			throw atPosition(error, index + 1);
		}
	};
	return [...new Set(list.map(read))];
}

/** The same, where there has to be one. */
export function readSomeIds(raw: unknown): readonly string[] {
	const ids = readIds(raw);
	if (ids.length > 0) return ids;
	throw new InputError('contains no ID', 'Enter at least one ID, or check that the expression returns one.');
}

/** The same, where Feishu accepts no more than `most` in one request. */
export const readUpTo =
	(most: number) =>
	(raw: unknown): readonly string[] => {
		const ids = readSomeIds(raw);
		if (ids.length <= most) return ids;
		throw new InputError(t`contains ${ids.length} IDs; Feishu accepts at most ${most} in one request`, 'Spread them over several items.');
	};

const atPosition = (error: unknown, position: number) =>
	error instanceof InputError ? new InputError(t`entry ${position} ${error.message}`, error.description) : error;

const split = (raw: unknown): readonly unknown[] =>
	typeof raw === 'string' ? raw.split(/[\s,;[\]"]+/).filter((part) => part !== '') : [raw];

/** A required ID, typed in or from an expression. */
export const id = <const F extends Pick<Field, 'displayName' | 'name' | 'description' | 'placeholder'>>(field: F) =>
	({ ...field, type: 'string', required: true, default: '', read: readId }) as const;

type Described = Pick<Field, 'displayName' | 'name' | 'description' | 'placeholder'>;

/** An ID that may be left out. */
export const optionalId = <const F extends Described>(field: F) => ({ ...field, type: 'string', default: '', read: readId }) as const;

/** Several IDs, separated by commas, that may be left out. */
export const optionalIds = <const F extends Described>(field: F) => ({ ...field, type: 'string', default: '', read: readSomeIds }) as const;
