import { alphabetical } from '../../framework/alphabetical';
import type { Field, KnownKeysOnly } from '../../framework/field';
import { jobLocator } from '../../resources/job/fields';

const collection = { displayName: 'Filters', name: 'filters', type: 'collection', placeholder: 'Add Filter', default: {} } as const;

/** What an event may be narrowed down by. One that was added and has no value stops the trigger: without it everything would be emitted. */
export function filters<const F extends readonly Field[]>(fields: F & KnownKeysOnly<F>): typeof collection & { readonly options: F };
export function filters(fields: readonly Field[]): typeof collection & { readonly options: unknown } {
	const narrowing = fields.map((field) => ({ ...field, narrows: true }));
	return { ...collection, options: alphabetical(narrowing, 'displayName') };
}

export const ofJob = { ...jobLocator, description: 'Only applications for this job' } as const satisfies Field;

/** Nothing chosen, or the value is among what was chosen. */
export const among = (chosen: readonly unknown[] | undefined, value: unknown): boolean => chosen?.includes(value) ?? true;
