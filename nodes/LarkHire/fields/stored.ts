import { isObject } from '../api/object';
import { InputError } from '../framework/inputError';
import { t, translated } from '../language/texts';

// Values read from a record that can only be written as a whole, to be sent again. Feishu may return 0, null or "" for values that are
// not set, but accepts none of these.

const isUnset = (value: unknown) => value === undefined || value === null || value === '' || value === 0;

/** A number of an enum; undefined: not set. */
export function storedChoice<V extends number>(
	value: unknown,
	options: ReadonlyArray<{ readonly value: V }>,
	label: string,
): V | undefined {
	if (isUnset(value)) return undefined;
	return options.find((option) => option.value === value)?.value ?? cannotResend(label);
}

/** Epoch milliseconds; undefined: not set. */
export function storedTime(value: unknown, label: string): number | undefined {
	if (isUnset(value) || value === -1) return undefined;
	return typeof value === 'number' && Number.isSafeInteger(value) ? value : cannotResend(label);
}

/** A text; undefined: not set. */
export function storedText(value: unknown, label: string): string | undefined {
	if (isUnset(value)) return undefined;
	return typeof value === 'string' ? value : cannotResend(label);
}

/** A whole number other than 0; undefined: not set. */
export function storedCount(value: unknown, label: string): number | undefined {
	if (isUnset(value)) return undefined;
	return typeof value === 'number' && Number.isSafeInteger(value) ? value : cannotResend(label);
}

/** The ID of what a record refers to, from an object of its ID and name; undefined: not set. A name without an ID is not "not set". */
export function storedId(value: unknown, label: string): string | undefined {
	const id = isObject(value) ? storedText(value.id, label) : undefined;
	return id !== undefined || isBlank(value) ? id : cannotResend(label);
}

/** The same of a list of them; undefined: empty. */
export function storedIds(value: unknown, label: string): string[] | undefined {
	const ids = storedList(value, (record) => storedId(record, label) ?? cannotResend(label), label);
	return ids.length > 0 ? [...ids] : undefined;
}

/** Nothing is set in it, at any depth. */
const isBlank = (value: unknown): boolean =>
	isObject(value) ? Object.entries(value).every(([key, inner]) => key === 'active_status' || isBlank(inner)) : isUnset(value);

/** A whole number, of which 0 is one. */
export function storedInteger(value: unknown, label: string): number | undefined {
	if (isUnset(value)) return value === 0 ? 0 : undefined;
	return typeof value === 'number' && Number.isSafeInteger(value) ? value : cannotResend(label);
}

/** A list; empty: not set. `each` gets the values of its records. */
export function storedList<T>(value: unknown, each: (record: Readonly<Record<string, unknown>>) => T, label: string): readonly T[] {
	if (isUnset(value)) return [];
	if (!Array.isArray(value)) return cannotResend(label);
	return value.map((one: unknown) => each(isObject(one) ? one : cannotResend(label)));
}

/** Omitting it would clear it silently. */
export function cannotResend(label: string): never {
	const name = translated(label);
	throw new InputError(
		t`The stored ${name} has an unexpected format and cannot be sent again`,
		t`Nothing was changed. Set the ${name} here, or use Replace mode.`,
	);
}
