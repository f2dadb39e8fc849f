import type { Field } from '../../framework/field';
import { readIds } from '../../fields/ids';
import { cityCodes } from '../../fields/places';
import { identificationTypes } from '../talent/identification';

export const preferredCities = {
	...cityCodes({
		displayName: 'Preferred Cities',
		name: 'preferredCityCodes',
		description: 'Where the candidate wants to work. Create by Attachment accepts only one.',
	}),
	// Somebody may have none.
	read: readIds,
} as const satisfies Field;

/** Both or neither. */
export const identification = [
	{
		displayName: 'Identification Number',
		name: 'identificationNumber',
		type: 'string',
		default: '',
		description: 'Number of the identity document. Requires Identification Type.',
	},
	{
		displayName: 'Identification Type',
		name: 'identificationType',
		type: 'options',
		default: 1,
		options: identificationTypes,
		description: 'Type of the identity document. Requires Identification Number.',
	},
] as const satisfies readonly Field[];
