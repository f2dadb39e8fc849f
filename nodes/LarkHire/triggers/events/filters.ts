import { readIds } from '../../fields/ids';
import type { Field } from '../../framework/field';

/** A filter for IDs. */
const ids = (field: Pick<Field, 'displayName' | 'name' | 'description' | 'placeholder'>): Field => ({
	...field,
	type: 'string',
	default: '',
	narrows: true,
	read: readIds,
});

export const targetStageIds = ids({
	displayName: 'Target Stage IDs',
	name: 'targetStageIds',
	placeholder: 'e.g. 6784702478227114247',
	description: 'Only applications that enter one of these stages. For Application Stage Changed; separated by commas.',
});
