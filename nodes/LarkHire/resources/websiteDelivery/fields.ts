import type { Field } from '../../framework/field';
import { readIds } from '../../fields/ids';

export const preferredCities = {
	displayName: 'Preferred City Codes',
	name: 'preferredCityCodes',
	type: 'string',
	default: '',
	placeholder: 'e.g. CT_11',
	description: "Feishu's codes of the cities that the candidate wants to work in, separated by commas. Deliveries by attachment take one.",
	read: readIds,
} as const satisfies Field;

export const identificationTypes = [
	{ name: 'Chinese ID Card', value: 1 },
	{ name: 'Mainland Travel Permit for Hong Kong and Macao Residents', value: 6 },
	{ name: 'Other', value: 5 },
	{ name: 'Passport', value: 2 },
	{ name: 'Residence Permit for Hong Kong and Macao Residents', value: 3 },
	{ name: 'Residence Permit for Taiwan Residents', value: 9 },
	{ name: 'Travel Permit for Taiwan Residents', value: 4 },
] as const;

/** Both or neither. */
export const identification = [
	{
		displayName: 'Identification Number',
		name: 'identificationNumber',
		type: 'string',
		default: '',
		description: 'Number of the identity document. Goes only together with its type.',
	},
	{
		displayName: 'Identification Type',
		name: 'identificationType',
		type: 'options',
		default: 1,
		options: identificationTypes,
		description: 'Kind of the identity document. Goes only together with its number.',
	},
] as const satisfies readonly Field[];
