import type { Field } from '../framework/field';
import { InputError } from '../framework/inputError';

/**
 * Feishu's IDs are decimal strings of about 19 digits, hexadecimal strings, or names made of letters, digits, _ and -. The
 * SDK puts them into paths as they are, so nothing else may get through.
 */
export function readId(raw: unknown): string {
	if (typeof raw === 'number' && !Number.isSafeInteger(raw)) {
		throw new InputError('has lost digits', 'The ID came as a number with more digits than JavaScript keeps. Let the workflow pass it on as text, e.g. in quotes in the JSON.');
	}
	const id = typeof raw === 'number' ? String(raw) : raw;
	if (typeof id === 'string' && /^[\w-]{1,128}$/.test(id)) return id;
	throw new InputError('is not an ID', 'An ID consists of letters, digits, "_" and "-", without spaces, quotes or slashes.');
}

/** Several IDs: a list, text separated by commas, spaces or line breaks, or JSON text of a list. Each is kept once. */
export function readIds(raw: unknown): readonly string[] {
	const list = Array.isArray(raw) ? raw.flatMap(split) : split(raw);
	return [...new Set(list.map(readId))];
}

const split = (raw: unknown): readonly unknown[] => (typeof raw === 'string' ? raw.split(/[\s,;[\]"]+/).filter((part) => part !== '') : [raw]);

/** A required ID, typed in or from an expression. */
export const id = <const F extends Pick<Field, 'displayName' | 'name' | 'description' | 'placeholder'>>(field: F) =>
	({ ...field, type: 'string', required: true, default: '', read: readId }) as const;
