import * as z from 'zod/mini';
import { isObject, type Dictionary } from '../../api/object';
import { InputError } from '../inputError';
import { checkDigits, readName } from './text';
import { t } from '../../language/texts';

/** JSON text, or a value that an expression returns instead: as it is sent. undefined: neither. */
export function readJson(raw: unknown): unknown {
	return plain(typeof raw === 'string' ? parsed(raw) : raw, []);
}

/** An object, or JSON text of one. */
export function readJsonObject(raw: unknown): Dictionary {
	const value = readJson(raw);
	if (isObject(value)) return value;
	throw new InputError('must be a JSON object', 'For example: { "name": "value" }. Feishu does not accept lists or bare values here.');
}

/** Reader of JSON of a known shape, which is made when it is first used: n8n's start does not pay for it. `what`: a list or an object; `example` of one. */
export function readShape<T>(shapeOf: () => z.ZodMiniType<T>, what: 'list' | 'object', example: string): (raw: unknown) => T {
	let shape: z.ZodMiniType<T> | undefined;
	return (raw) => {
		shape ??= shapeOf();
		const { success, data, error } = shape.safeParse(readJson(raw));
		if (success) return data;
		// Where a name is misspelt, the right one may be missing: the misspelt one says more.
		const unknown = error.issues.find(({ code }) => code === 'unrecognized_keys');
		const { path, message, keys: [key] = [] } = (unknown ?? error.issues[0]) as Issue;
		const place = key === undefined ? path : [...path, key];
		throw place.length === 0
			? new InputError(what === 'list' ? 'must be a JSON list' : 'must be a JSON object', t`For example: ${example}.`)
			: at(place, message);
	};
}

interface Issue {
	readonly path: Path;
	readonly message: string;
	/** Names that the shape does not have. */
	readonly keys?: readonly string[];
}

// The parts of a shape. Each message follows its place: "[0].username must be text".

const must = (what: string) => ({
	error: ({ input }: { readonly input?: unknown }) => (input === undefined ? t`is missing` : t`must be ${what}`),
});

export const text = () => z.string(must(t`text`));
export const integer = () => z.int(must(t`a whole number`));
export const number = () => z.number(must(t`a number`));
export const flag = () => z.boolean(must(t`true or false`));

/** A value of a panel field's options. */
export const oneOf = <const V extends number | string>(options: ReadonlyArray<{ readonly value: V }>) => {
	const values = options.map(({ value }) => value).sort();
	return z.literal(values, must(t`one of ${values.join(', ')}`));
};

export const listOf = <T extends z.ZodMiniType>(each: T) => z.array(each, must(t`a list`));

/** An object with any keys, whose type is not checked further. */
export const anyObject = <T extends object>() => z.custom<T>(isObject, must(t`an object`));

/** An object with these keys and no others. Keys that are null, and those in `ignored`, are left out first. */
export const objectOf = <const S extends z.core.$ZodShape>(keys: S, { ignored = [], blank = [null] }: Lenience = {}) =>
	z.pipe(
		z.transform((value: unknown) =>
			isObject(value)
				? Object.fromEntries(Object.entries(value).filter(([key, inner]) => !ignored.includes(key) && !blank.includes(inner)))
				: value,
		),
		z.strictObject(keys, {
			error: ({ code }) => (code === 'unrecognized_keys' ? t`is not one of ${Object.keys(keys).sort().join(', ')}` : t`must be an object`),
		}),
	);

interface Lenience {
	readonly ignored?: readonly string[];
	/** Values that stand for a key that is not there. */
	readonly blank?: readonly unknown[];
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

type Path = readonly PropertyKey[];

/** What JSON.stringify makes of a value, but values that would be lost or changed on the way are rejected. */
function plain(value: unknown, path: Path): unknown {
	if (typeof value === 'number') placed(path, () => checkDigits(value));
	if (Array.isArray(value)) return value.map((entry: unknown, index) => plain(entry, [...path, index]) ?? null);
	if (!isObject(value)) return value;
	// Dates.
	if (typeof value.toJSON === 'function') return (value.toJSON as () => unknown)();
	const entries = Object.entries(value).map(
		([key, inner]) => [placed([...path, t`a key`], () => readName(key)), plain(inner, [...path, key])] as const,
	);
	return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

/** A reader's sentence, with the place in front. */
function placed<T>(path: Path, read: () => T): T {
	try {
		return read();
	} catch (error) {
		throw error instanceof InputError && path.length > 0 ? at(path, error.message, error.description) : error;
	}
}

/** "[0].options[1] must be text". */
const at = (path: Path, message: string, description?: string) => {
	const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
	return new InputError(t`is invalid: ${place.replace(/^\./, '')} ${message}`, description);
};
