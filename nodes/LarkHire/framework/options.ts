import { alphabetical } from './alphabetical';
import { isIdempotent, type Endpoint } from '../api/endpoint';
import type { Field, KnownKeysOnly } from './field';
import { duration } from './readers/number';

/** As many items in flight as turn out to be worth it. */
export const AUTO = 0;
const MOST_IN_FLIGHT = 20;
/** A list, because a field for numbers cannot show the word; it has every number that a workflow may have stored. */
const inFlightOptions = [
	{ name: 'Auto', value: AUTO },
	...Array.from({ length: MOST_IN_FLIGHT }, (_, index) => ({ name: String(index + 1), value: index + 1 })),
];
const REQUEST_TIMEOUT_SECONDS = 30;

/** In the "Options" of every operation. */
const common = (idempotent: boolean) =>
	[
		{
			displayName: 'Items in Flight',
			name: 'itemsInFlight',
			type: 'options',
			default: AUTO,
			options: inFlightOptions,
			description: `How many items are sent at the same time. ${
				idempotent
					? 'Auto begins with 5 and goes up to 20 while that makes it faster.'
					: 'Auto is one at a time here, because repeating this operation may do harm.'
			} Items for the same ID always run one after another. For an expression, Auto is 0.`,
		},
		{
			displayName: 'Request Timeout (Seconds)',
			name: 'timeout',
			type: 'number',
			default: REQUEST_TIMEOUT_SECONDS,
			typeOptions: { minValue: 1 },
			description: 'How long to wait for a response from Feishu. Waiting for a rate limit does not count.',
			read: duration,
		},
	] as const satisfies readonly Field[];

/** Of operations that do not list records. A tool's input is not what its agent asked for. */
const keepInputFields = {
	displayName: 'Keep Input Fields',
	name: 'keepInputFields',
	type: 'boolean',
	default: true,
	displayOptions: { show: { '@tool': [false] } },
	description:
		"Whether the input item's fields stay in the output, beside what the node returns. Where both have a field of the same name, the output has the node's alone; n8n's Merge node can keep both.",
} as const satisfies Field;

/** Options that change how an operation works, not what it sends. The common ones are added to them. Sorted by label. */
export const ownOptions = <const O extends readonly Field[]>(options: O & KnownKeysOnly<O>) =>
	({ displayName: 'Options', name: 'options', type: 'collection', placeholder: 'Add option', default: {}, options }) as const;

export const simplify = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
} as const satisfies Field;

/** Names of the fields that the framework adds. */
export const ADDED_FIELDS: readonly string[] = [simplify, keepInputFields, ...common(true)].map(({ name }) => name);

/** An operation's own fields with those that the framework adds. */
export function withAddedFields(own: readonly Field[], { endpoint, simplified, notice }: Extended): readonly Field[] {
	const options = own.find(({ name }) => name === 'options');
	const kind = isIdempotent(endpoint) ? 'idempotent' : 'other';
	const added = (own.some(({ name }) => name === 'returnAll') ? listOptions : commonOptions)[kind];
	return [
		...(notice ? [noticeOf(notice)] : []),
		...own.filter((field) => field !== options),
		...(simplified ? [simplify] : []),
		options ? withMore(options, added.options as readonly Field[]) : added,
	];
}

function withMore(options: Field, more: readonly Field[]): Field {
	return { ...options, options: alphabetical([...(options.options as readonly Field[]), ...more], 'displayName') };
}

/** One object for all operations without options of their own: the panel recognizes it. */
const listOptions = { idempotent: ownOptions(common(true)), other: ownOptions(common(false)) };
const commonOptions = {
	idempotent: withMore(listOptions.idempotent, [keepInputFields]),
	other: withMore(listOptions.other, [keepInputFields]),
};

const noticeOf = (text: string) => ({ displayName: text, name: 'notice', type: 'notice', default: '' }) as const satisfies Field;

interface Extended {
	readonly notice?: string;
	readonly endpoint: Endpoint;
	readonly simplified?: readonly string[];
}

/** The field with the options, of which there is only the one. */
export const commonOptionsIn = (fields: readonly Field[], option: keyof Common): readonly Field[] =>
	fields
		.filter(({ name }) => name === 'options')
		.map((field) => ({ ...field, options: (field.options as readonly Field[]).filter(({ name }) => name === option) }));

/** The common options of an item. */
export function commonOptionsOf({ options }: Readonly<Record<string, unknown>>, { endpoint }: { readonly endpoint: Endpoint }) {
	const { itemsInFlight = AUTO, timeout = REQUEST_TIMEOUT_SECONDS, keepInputFields: keepsInput = false } = options as Partial<Common>;
	// Several only where sending one twice does no harm.
	const inFlight = itemsInFlight === AUTO && !isIdempotent(endpoint) ? 1 : itemsInFlight;
	return { inFlight, keepsInput, timeoutMs: timeout * 1000 };
}

type Common = Readonly<Record<'itemsInFlight' | 'timeout', number> & { keepInputFields: boolean }>;
