import type { Field, ReadContext } from './field';
import { InputError } from './inputError';

type Dictionary = Readonly<Record<string, unknown>>;

const isDictionary = (value: unknown): value is Dictionary => typeof value === 'object' && value !== null && !Array.isArray(value);

/** 0 and false are values, not blanks. */
const isBlank = (value: unknown) => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Nothing chosen among several. */
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

/** A resource locator wraps its value; expressions may give the bare one. */
const unwrap = (raw: unknown) => (isDictionary(raw) && raw.__rl === true ? raw.value : raw);

/** Reads a list of fields from raw values, by name. Every error names the field by the labels the user saw. */
export function readFields(fields: readonly Field[], rawOf: (field: Field) => unknown, context: ReadContext): Dictionary {
	return readGroup(fields, rawOf, context, '');
}

function readGroup(fields: readonly Field[], rawOf: (field: Field) => unknown, context: ReadContext, path: string) {
	const values: Record<string, unknown> = {};
	for (const field of fields) {
		if (field.type === 'notice' || isHidden(field, values)) continue;
		const value = readField(field, unwrap(rawOf(field)), context, path + field.displayName);
		if (value !== undefined) values[field.name] = value;
	}
	return values;
}

/** The field is not shown, because of one that stands before it: nobody meant what n8n gives for it. */
const isHidden = ({ displayOptions }: Field, before: Dictionary) =>
	Object.entries(displayOptions?.show ?? {}).some(([name, wanted]) => name in before && !wanted.some((value) => value === before[name]));

function readField(field: Field, raw: unknown, context: ReadContext, label: string): unknown {
	if (field.type === 'collection') {
		const group = isDictionary(raw) ? raw : {};
		return readGroup(field.options as readonly Field[], ({ name }) => group[name], context, `${label} → `);
	}
	if (field.type === 'fixedCollection') return finish(field, readRows(field, raw, context, label), context, label);
	if (isBlank(raw) || (field.type === 'multiOptions' && isEmpty(raw))) {
		if (field.required) throw new InputError(`${label} is empty`, 'Enter a value, or check that the expression gives one.');
		return undefined;
	}
	return finish(field, field.read && field.type !== 'number' ? raw : convert(field, raw, label), context, label);
}

/** `{ file: [{…}, {…}] }`; undefined when there is no row. */
function readRows(field: Field, raw: unknown, context: ReadContext, label: string) {
	const groups = field.options as ReadonlyArray<{ name: string; values: readonly Field[] }>;
	const rows: Record<string, unknown> = {};
	for (const group of groups) {
		const given = isDictionary(raw) ? raw[group.name] : undefined;
		const list = Array.isArray(given) ? given : given === undefined ? [] : [given];
		if (list.length === 0) continue;
		rows[group.name] = list.map((row: unknown, index) =>
			readGroup(group.values, ({ name }) => (isDictionary(row) ? row[name] : undefined), context, `${label} ${index + 1} → `),
		);
	}
	return Object.keys(rows).length > 0 ? rows : undefined;
}

function finish(field: Field, value: unknown, context: ReadContext, label: string) {
	if (value === undefined || !field.read) return value;
	const read = field.read as (raw: unknown, context: ReadContext) => unknown;
	try {
		return read(value, context);
	} catch (error) {
		throw named(error, label);
	}
}

/** The sentence of a reader, with the label in front. */
const named = (error: unknown, label: string) =>
	error instanceof InputError ? new InputError(`${label} ${error.message}`, error.description) : error;

/** Expressions give "1" for 1 and 1 for "1"; anything that is not plainly the field's type is refused. */
function convert(field: Field, raw: unknown, label: string): unknown {
	switch (field.type) {
		case 'options':
			return chosen(field, raw, label);
		case 'multiOptions':
			// An agent may write them in one text.
			return (Array.isArray(raw) ? raw : String(raw).split(/[\s,]+/)).filter((one) => !isBlank(one)).map((one: unknown) => chosen(field, one, label));
		case 'number': {
			const number = typeof raw === 'number' || typeof raw === 'string' ? Number(raw) : NaN;
			if (Number.isFinite(number)) return number;
			throw new InputError(`${label} must be a number`);
		}
		case 'boolean':
			if (raw === true || raw === 'true') return true;
			if (raw === false || raw === 'false') return false;
			throw new InputError(`${label} must be true or false`);
		default: {
			if (field.typeOptions?.multipleValues && Array.isArray(raw)) {
				return raw.filter((entry) => !isBlank(entry)).map((entry) => text(entry, label));
			}
			return field.typeOptions?.multipleValues ? [text(raw, label)] : text(raw, label);
		}
	}
}

function chosen(field: Field, raw: unknown, label: string): unknown {
	const options = field.options as ReadonlyArray<{ name: string; value: unknown }>;
	const found = options.find(({ value }) => String(value) === String(raw));
	if (found) return found.value;
	throw new InputError(`${label} must be one of ${options.map(({ name, value }) => `${String(value)} (${name})`).join(', ')}`);
}

function text(raw: unknown, label: string) {
	if (typeof raw === 'string') return raw;
	if (typeof raw === 'number' || typeof raw === 'boolean' || typeof raw === 'bigint') return String(raw);
	throw new InputError(`${label} must be text`, 'The expression gives an object or a list. Pick one of its fields.');
}
