import { alphabetical } from '../framework/alphabetical';
import type { Field, KnownKeysOnly } from '../framework/field';

const collection = {
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
} as const;

/** Fields that an operation can do without. Sorted by label. */
export function optionalFields<const O extends readonly Field[]>(
	options: KnownKeysOnly<O> & O,
): typeof collection & { readonly options: O };
export function optionalFields(options: readonly Field[]): typeof collection & { readonly options: unknown } {
	return { ...collection, options: alphabetical(options, 'displayName') };
}

/**
 * Filters of a list or a search. A filter that was added and has no value stops the item, because without it everybody would be
 * found. `others` do not filter, such as ID types.
 */
export function filterFields<const F extends readonly Field[], const O extends readonly Field[] = readonly []>(
	filters: F & KnownKeysOnly<F>,
	others?: O & KnownKeysOnly<O>,
): typeof collection & { readonly options: readonly [...F, ...O] };
export function filterFields(filters: readonly Field[], others: readonly Field[] = []): typeof collection & { readonly options: unknown } {
	const narrowing = filters.map((field) => ({ ...field, narrows: true }));
	return { ...collection, options: alphabetical([...narrowing, ...others], 'displayName') };
}
