import type { Field } from '../../framework/field';
import { readIds } from '../../fields/ids';
import { identificationTypes } from '../talent/identification';

export const preferredCities = {
	displayName: 'Preferred City Codes',
	name: 'preferredCityCodes',
	type: 'string',
	default: '',
	placeholder: 'e.g. CT_11',
	description:
		"Feishu's codes of the cities where the candidate wants to work, separated by commas. Create by Attachment accepts only one.",
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
