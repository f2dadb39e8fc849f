import type { Field, KnownKeysOnly } from './field';
import type { Operation } from './operation';
import { duration, wholeNumber } from './readers/number';

const MOST_IN_FLIGHT = 20;

/** In the "Options" of every operation. An operation's own option of the same name takes the place of one of these. */
const common = [
	{
		displayName: 'Items in Flight',
		name: 'itemsInFlight',
		type: 'number',
		default: 5,
		typeOptions: { minValue: 1 },
		description: 'How many items are sent at the same time, 1 to 20. Items for the same ID always run one after another.',
		read: wholeNumber(1, MOST_IN_FLIGHT),
	},
	{
		displayName: 'Request Timeout (Seconds)',
		name: 'timeout',
		type: 'number',
		default: 30,
		typeOptions: { minValue: 1 },
		description: 'How long to wait for one answer from Feishu. Waiting for a rate limit does not count.',
		read: duration,
	},
] as const satisfies readonly Field[];

export interface CommonOptions {
	readonly itemsInFlight?: number;
	readonly timeout?: number;
}

/** What changes how an operation works, not what it sends. To an operation's the common ones are added. Sorted by label. */
export const ownOptions = <const O extends readonly Field[]>(options: O & KnownKeysOnly<O>) =>
	({ displayName: 'Options', name: 'options', type: 'collection', placeholder: 'Add option', default: {}, options }) as const;

const simplify = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
} as const satisfies Field;

/** Asked for with every item, so made once for each operation. */
const made = new WeakMap<Operation, readonly Field[]>();

/** An operation's fields with those that the framework adds. */
export function allFields(operation: Operation): readonly Field[] {
	const all = made.get(operation) ?? addFields(operation);
	made.set(operation, all);
	return all;
}

function addFields({ fields, simplified }: Operation): readonly Field[] {
	const own = fields.find(({ name }) => name === 'options');
	const mine = (own?.options ?? []) as readonly Field[];
	const added = common.filter(({ name }) => !mine.some((option) => option.name === name));
	const options = [...mine, ...added].sort((a, b) => a.displayName.localeCompare(b.displayName));
	return [...fields.filter((field) => field !== own), ...(simplified ? [simplify] : []), { ...ownOptions([]), options }];
}

/** The common options of an operation that has not taken the name for something of its own. */
export function commonOptionsOf(fields: readonly Field[], params: Readonly<Record<string, unknown>>): CommonOptions {
	const own = (fields.find(({ name }) => name === 'options')?.options ?? []) as readonly Field[];
	const { itemsInFlight, timeout } = (params.options ?? {}) as CommonOptions;
	return { itemsInFlight, timeout: own.some(({ name }) => name === 'timeout') ? undefined : timeout };
}
