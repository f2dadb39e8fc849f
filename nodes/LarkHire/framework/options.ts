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
export const ADDED_FIELDS: readonly string[] = [simplify, ...common(true)].map(({ name }) => name);

/** An operation's own fields with those that the framework adds. */
export function withAddedFields(own: readonly Field[], { endpoint, simplified, notice }: Extended): readonly Field[] {
	const options = own.find(({ name }) => name === 'options');
	const added = isIdempotent(endpoint) ? commonOptions.idempotent : commonOptions.other;
	return [
		...(notice ? [noticeOf(notice)] : []),
		...own.filter((field) => field !== options),
		...(simplified ? [simplify] : []),
		options ? withMore(options, added.options) : added,
	];
}

const withMore = (options: Field, more: readonly Field[]): Field => ({
	...options,
	options: alphabetical([...(options.options as readonly Field[]), ...more], 'displayName'),
});

/** One object for all operations without options of their own: the panel recognizes it. */
const commonOptions = { idempotent: ownOptions(common(true)), other: ownOptions(common(false)) };

const noticeOf = (text: string) => ({ displayName: text, name: 'notice', type: 'notice', default: '' }) as const satisfies Field;

interface Extended {
	readonly notice?: string;
	readonly endpoint: Endpoint;
	readonly simplified?: readonly string[];
}

/** The common options of an item. */
export function commonOptionsOf({ options }: Readonly<Record<string, unknown>>, { endpoint }: { readonly endpoint: Endpoint }) {
	const { itemsInFlight = AUTO, timeout = REQUEST_TIMEOUT_SECONDS } = options as Partial<Common>;
	// Several only where sending one twice does no harm.
	const inFlight = itemsInFlight === AUTO && !isIdempotent(endpoint) ? 1 : itemsInFlight;
	return { inFlight, timeoutMs: timeout * 1000 };
}

type Common = Readonly<Record<'itemsInFlight' | 'timeout', number>>;
