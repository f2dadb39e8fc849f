import type { INodeListSearchResult, INodeProperties, INodePropertyMode } from 'n8n-workflow';
import type { Lark } from './lark';
import type { InputError } from './inputError';

/** At most `calls` requests in any `seconds`. */
export interface Window {
	readonly calls: number;
	readonly seconds: number;
}
export type Limit = readonly Window[];

export const perSecond = (calls: number): Limit => [{ calls, seconds: 1 }];
export const perMinute = (calls: number): Limit => [{ calls, seconds: 60 }];
export const perMinuteAndSecond = (minute: number, second: number): Limit => [...perMinute(minute), ...perSecond(second)];

/** One Feishu API as its page describes it: feeds pacing, the permission message, the credential test and the README. */
export interface Endpoint {
	readonly endpoint: `${'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'} /open-apis/${string}`;
	/** Per app and tenant. */
	readonly limit: Limit;
	/** Any one of these is enough; the first is the one to ask for. */
	readonly scopes: readonly string[];
}

/** Fills a resource locator's list from the tenant. */
export interface Picker {
	/** The method's name in `methods.listSearch`. */
	readonly name: string;
	/** What it lists, for the README. */
	readonly lists: string;
	readonly uses: readonly Endpoint[];
	search(context: { lark: Lark; filter?: string; page?: string }): Promise<INodeListSearchResult>;
}

export interface ReadContext {
	/** The workflow's time zone: what a date without an offset means. */
	readonly timezone: string;
}

/**
 * A panel field: n8n's own literal, plus what the framework does with the value. `read` sees a value that is not blank and
 * returns what the operation gets; it throws an InputError whose sentence follows the field's label.
 */
export type Field = Omit<INodeProperties, 'displayOptions' | 'modes' | 'options'> & {
	readonly options?: readonly unknown[];
	readonly modes?: readonly INodePropertyMode[];
	/** Names fields of the same operation; the framework adds resource and operation. */
	readonly displayOptions?: { readonly show: Readonly<Record<string, readonly (boolean | number | string)[]>> };
	readonly read?: (raw: never, context: ReadContext) => unknown;
	readonly picker?: Picker;
};

type Raw<F> = F extends { type: 'string'; typeOptions: { multipleValues: true } }
	? readonly string[]
	: F extends { type: 'string' | 'dateTime' }
		? F extends { required: true }
			? string
			: string | undefined
		: F extends { type: 'number' }
			? number
			: F extends { type: 'boolean' }
				? boolean
				: F extends { type: 'options'; options: readonly (infer O)[] }
					? O extends { value: infer V }
						? V
						: never
					: F extends { type: 'collection'; options: infer O extends readonly Field[] }
						? Partial<Params<O>>
						: F extends { type: 'fixedCollection'; options: readonly (infer G)[] }
							? Groups<G>
							: unknown;
type Groups<G> = {
	readonly [K in G as K extends { name: infer N extends string } ? N : never]?: K extends { values: infer V extends readonly Field[] }
		? readonly Partial<Params<V>>[]
		: never;
};
type Value<F> = F extends { read: (raw: never, context: ReadContext) => infer V }
	? F extends { required: true } | { type: 'boolean' | 'number' }
		? V
		: V | undefined
	: Raw<F>;

/** What an operation receives: its fields by name, read and checked. */
export type Params<F extends readonly Field[]> = {
	readonly [K in F[number] as K extends { type: 'notice' } ? never : K['name']]: Value<K>;
};

/** The part of an SDK answer that the framework looks at. */
export interface Answer {
	readonly data?: object;
}

/** Requests that end by themselves after a while, for operations that wait for something. */
export interface Within {
	readonly lark: Lark;
	wait(ms: number): Promise<void>;
	/** The time is up, and that is why the last request or wait failed. */
	expired(): boolean;
}

export interface ExecuteContext<P> {
	readonly lark: Lark;
	readonly params: P;
	/** The same for every try of one item in one execution, and for nothing else: Feishu's `client_token`. */
	readonly idempotencyKey: string;
	/** A client whose requests and waits end after `ms`. */
	within(ms: number): Promise<Within>;
}

export interface Operation<F extends readonly Field[] = readonly Field[]> extends Endpoint {
	readonly name: string;
	/** Stored in users' workflows: never changes. */
	readonly value: string;
	/** Sentence case, shown in the node panel. */
	readonly action: string;
	readonly description: string;
	/** Which kinds of Feishu app may call it. */
	readonly apps: 'custom' | 'custom and store';
	/** Sending it twice does no harm, so a request whose answer was lost is repeated. */
	readonly repeatable: boolean;
	readonly fields: F;
	/** The field that names the record: items with the same value run one after another, in input order. */
	readonly target: string;
	/** Further endpoints that `execute` calls. */
	readonly uses?: readonly Endpoint[];
	/** Rules between fields. Throws an InputError; runs before anything is sent. */
	check?(params: Params<F>): void;
	/** Rules between items of one run: which items cannot be sent, and why. */
	conflicts?(items: ReadonlyArray<{ readonly params: Params<F>; readonly item: number }>): Iterable<readonly [item: number, why: InputError]>;
	/** A refusal with this code says that Feishu has carried out this very request before. */
	alreadyApplied?(code: number, params: Params<F>): boolean;
	execute(context: ExecuteContext<Params<F>>): Promise<Answer>;
}

export interface Resource {
	readonly name: string;
	readonly value: string;
	readonly description: string;
	readonly operations: readonly Operation[];
}

type KnownKeysOnly<F extends readonly Field[]> = { readonly [I in keyof F]: Record<Exclude<keyof F[I], keyof Field>, never> };

/** Declares an operation; `execute` sees its parameters typed from `fields`. */
export const operation = <const F extends readonly Field[]>(
	declared: Operation<F> & { readonly fields: KnownKeysOnly<F>; readonly target: F[number]['name'] },
): Operation<F> => declared;

/** Every endpoint an operation calls. */
export const endpointsOf = (declared: Endpoint & { readonly uses?: readonly Endpoint[] }): readonly Endpoint[] => [
	declared,
	...(declared.uses ?? []),
];
