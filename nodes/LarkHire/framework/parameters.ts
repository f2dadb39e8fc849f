import { isObject, type Dictionary } from '../api/object';
import type { Field, ReadContext } from './field';
import { InputError } from './inputError';
import { readText } from './readers/text';
import { t, translated } from '../language/texts';

/** 0 and false are values, not blanks. */
const isBlank = (value: unknown) => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Nothing chosen among several. */
const isEmpty = (value: unknown) => Array.isArray(value) && value.every(isBlank);

/** A resource locator wraps its value; an expression may return the bare one. */
const unwrap = (raw: unknown) => (isObject(raw) && raw.__rl === true ? raw.value : raw);

/** Reads a list of fields from raw values, by name. Every error names the field by the labels the user saw. */
export function readFields(fields: readonly Field[], rawOf: (field: Field) => unknown, context: ReadContext): Dictionary {
	// A field that the panel always shows has a value: the default, if an expression returns none.
	const orDefault = (field: Field) => {
		const raw = rawOf(field);
		return isBlank(raw) && !field.required && ['boolean', 'number', 'options'].includes(field.type) ? field.default : raw;
	};
	return readGroup(fields, orDefault, context, '');
}

function readGroup(fields: readonly Field[], rawOf: (field: Field) => unknown, context: ReadContext, path: string) {
	const values: Record<string, unknown> = {};
	for (const field of fields) {
		if (field.type === 'notice' || isHidden(field, values)) continue;
		const value = readField(field, unwrap(rawOf(field)), context, path + translated(field.displayName, context.zh));
		if (value !== undefined) values[field.name] = value;
	}
	return values;
}

/** The field is hidden by an earlier one, so n8n's value for it was not entered by the user. */
const isHidden = ({ displayOptions }: Field, before: Dictionary) =>
	Object.entries(displayOptions?.show ?? {}).some(([name, wanted]) => name in before && !wanted.some((value) => value === before[name]));

function readField(field: Field, raw: unknown, context: ReadContext, label: string): unknown {
	if (field.type === 'collection') {
		const group = isObject(raw) ? raw : {};
		for (const { displayName, name, narrows } of field.options as readonly Field[]) {
			const given = unwrap(group[name]);
			if (narrows && name in group && (isBlank(given) || isEmpty(given)))
				throw new InputError(
					t`${`${label} → ${translated(displayName, context.zh)}`} is empty`,
					'Remove the field to search without it, or check that the expression returns a value.',
				);
		}
		return readGroup(field.options as readonly Field[], ({ name }) => group[name], context, `${label} → `);
	}
	if (field.type === 'fixedCollection') {
		const rows = readRows(field, raw, context, label);
		return labelled(label, () => finish(field, rows, context));
	}
	if (isBlank(raw) || (field.type === 'multiOptions' && isEmpty(raw))) {
		if (field.required) throw new InputError(t`${label} is empty`, 'Enter a value, or check that the expression returns one.');
		if (field.blankMeans && context.isExpression?.(field.name))
			throw new InputError(
				t`${label} is empty`,
				t`Check what the expression returns. To choose "${translated(field.blankMeans)}", clear the field.`,
			);
		return labelled(label, () => field.blank?.(context));
	}
	return labelled(label, () => finish(field, convert(field, raw, context), context));
}

/** Neither the row nor a collection in it holds a value. */
const isEmptyRow = (value: unknown): boolean => isEmpty(value) || (isObject(value) && Object.values(value).every(isEmptyRow));

/** `{ file: [{…}, {…}] }`; undefined when there is no row. */
function readRows(field: Field, raw: unknown, context: ReadContext, label: string) {
	const groups = field.options as ReadonlyArray<{ name: string; values: readonly Field[] }>;
	const rows: Record<string, unknown> = {};
	for (const group of groups) {
		const given = isObject(raw) ? raw[group.name] : undefined;
		const list = Array.isArray(given) ? given : given === undefined ? [] : [given];
		if (list.length === 0) continue;
		rows[group.name] = list.map((row: unknown, index) => {
			const values = readGroup(group.values, ({ name }) => (isObject(row) ? row[name] : undefined), context, `${label} ${index + 1} → `);
			if (isEmptyRow(values)) throw new InputError(t`${`${label} ${index + 1}`} is empty`, 'Fill in one of its fields, or remove it.');
			return values;
		});
	}
	return Object.keys(rows).length > 0 ? rows : undefined;
}

function finish(field: Field, value: unknown, context: ReadContext) {
	if (value === undefined || !field.read) return value;
	const read = field.read as (raw: unknown, context: ReadContext) => unknown;
	return read(value, context);
}

/** Puts the label in front of a reader's message. */
function labelled<T>(label: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		throw error instanceof InputError ? new InputError(t`${label} ${error.message}`, error.description) : error;
	}
}

/** An expression may return "1" for 1 and 1 for "1"; anything else that is not of the field's type is rejected. */
function convert(field: Field, raw: unknown, context: ReadContext): unknown {
	switch (field.type) {
		case 'options':
			return chosen(field, raw, context);
		case 'multiOptions':
			// An AI agent may write them as one text.
			return (Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split(/[\s,]+/) : [raw])
				.filter((one) => !isBlank(one))
				.map((one: unknown) => chosen(field, one, context));
		case 'number': {
			const number = typeof raw === 'number' || typeof raw === 'string' ? Number(raw) : NaN;
			if (Number.isFinite(number)) return number;
			throw new InputError('must be a number');
		}
		case 'boolean':
			if (raw === true || raw === 'true') return true;
			if (raw === false || raw === 'false') return false;
			throw new InputError('must be true or false');
		default:
			if (field.read) return raw;
			if (!field.typeOptions?.multipleValues) return readText(raw);
			return (Array.isArray(raw) ? raw : [raw]).filter((entry) => !isBlank(entry)).map(readText);
	}
}

/** By its value, else by its name in the panel or in English: tables and labels have words. */
function chosen(field: Field, raw: unknown, { zh }: ReadContext): unknown {
	const options = (field.options as ReadonlyArray<{ name: string; value: unknown }>).filter(({ value }) => value !== '');
	const text = ['boolean', 'number', 'string'].includes(typeof raw) ? String(raw).trim() : '';
	const named = ({ name }: { readonly name: string }) =>
		[name, translated(name, zh)].some((one) => one.toLowerCase() === text.toLowerCase());
	const found = options.find(({ value }) => String(value) === text) ?? only(options.filter(named));
	if (found) return found.value;
	throw new InputError(
		t`must be one of ${options
			.map(({ name, value }) => (name === String(value) ? name : `${String(value)} (${translated(name, zh)})`))
			.join(', ')}`,
	);
}

const only = <T>([one, ...more]: readonly T[]): T | undefined => (more.length === 0 ? one : undefined);
