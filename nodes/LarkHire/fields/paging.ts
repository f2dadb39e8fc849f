import type { Field } from '../framework/field';
import { wholeNumber } from '../framework/readers/number';

const MOST = 1_000_000;

/** n8n's usual two fields of a list; `list()` of the operation's context obeys them. */
export const paging = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		default: 50,
		typeOptions: { minValue: 1 },
		displayOptions: { show: { returnAll: [false] } },
		description: 'Max number of results to return',
		read: wholeNumber(1, MOST),
	},
] as const satisfies readonly Field[];
