import { isObject, type Dictionary } from '../../api/object';
import { InputError } from '../inputError';
import { checkCharacters, checkDigits, readName } from './text';

/** Levels. No API of Feishu's comes near it, and a thousand times as many would end the process's stack. */
const DEEPEST = 50;

/** JSON text, or what an expression gives in its place: as it goes over the wire. undefined: it is neither. */
export function readJson(raw: unknown): unknown {
	return plain(typeof raw === 'string' ? parsed(raw) : raw, []);
}

/** An object, or JSON text of one. */
export function readJsonObject(raw: unknown): Dictionary {
	const value = readJson(raw);
	if (isObject(value)) return value;
	throw new InputError('must be a JSON object', 'For example: { "name": "value" }. Feishu takes no lists or bare values there.');
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** What JSON.stringify makes of a value, with what would be lost on the way refused. */
function plain(value: unknown, path: readonly string[]): unknown {
	if (path.length > DEEPEST) throw new InputError(`has more than ${DEEPEST} levels`, 'Feishu takes nothing that is nested so deeply.');
	if (typeof value === 'string') at(path, () => checkCharacters(value));
	if (typeof value === 'number') at(path, () => checkDigits(value));
	if (typeof value === 'bigint') return String(value);
	if (typeof value === 'function' || typeof value === 'symbol') return undefined;
	if (typeof value !== 'object' || value === null) return value;
	if ('toJSON' in value && typeof value.toJSON === 'function') return (value.toJSON as () => unknown)();
	if (Array.isArray(value)) return Array.from(value, (entry: unknown, index) => plain(entry, [...path, String(index)]) ?? null);
	const entries = Object.entries(value).map(
		([key, inner]) => [at([...path, 'a key'], () => readName(key)), plain(inner, [...path, key])] as const,
	);
	return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

/** A reader's sentence, with the place in front. */
function at<T>(path: readonly string[], read: () => T): T {
	try {
		return read();
	} catch (error) {
		throw error instanceof InputError && path.length > 0
			? new InputError(`is invalid: ${path.join('.')} ${error.message}`, error.description)
			: error;
	}
}
