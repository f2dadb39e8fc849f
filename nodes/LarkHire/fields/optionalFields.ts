import type { Field } from '../framework/field';

/** What an operation can do without. Sorted by label. */
export const optionalFields = <const O extends readonly Field[]>(options: O) =>
	({ displayName: 'Additional Fields', name: 'additionalFields', type: 'collection', placeholder: 'Add Field', default: {}, options }) as const;
