import type { Field } from '../framework/field';

const collection = {
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
} as const;

/** What an operation can do without. Sorted by label. */
export const optionalFields = <const O extends readonly Field[]>(options: O) => ({ ...collection, options }) as const;

/**
 * What a list or a search goes by. A filter that was added and gives nothing stops the item: without it, everybody would be
 * found. `others` narrow nothing, such as kinds of IDs.
 */
export function filterFields<const F extends readonly Field[], const O extends readonly Field[] = readonly []>(filters: F, others?: O) {
	const narrowing = filters.map((field) => ({ ...field, narrows: true }));
	const options = [...narrowing, ...(others ?? [])].sort((a, b) => a.displayName.localeCompare(b.displayName));
	return { ...collection, options: options as readonly Field[] as readonly [...F, ...O] } as const;
}
