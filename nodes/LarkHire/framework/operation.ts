import type { IBinaryData, IBinaryKeyData, IDataObject } from 'n8n-workflow';
import type { Dictionary } from '../api/object';
import type { Hints } from '../api/larkError';
import type { Endpoint } from '../api/endpoint';
import type { Field, KnownKeysOnly, Params } from './field';
import type { InputError } from './inputError';
import type { Labels } from './labels';
import type { Awaiting, LongWait } from './longWait';
import { withAddedFields } from './options';
import type { Lark } from '../api/sdk';
import type { Translations } from '../language/texts';
import type { Page, PageResponse } from '../api/page';

/** The result of an operation, as far as the framework looks at it: a response of the SDK will do. */
export interface Answer {
	/** An object becomes one item, a list one item per record. None, or an empty object: an item with `success`. */
	readonly data?: object;
	/** Values of fields that were left blank and are decided when it is sent. */
	readonly decided?: Dictionary;
	/** Files of the item. */
	readonly binary?: IBinaryKeyData;
	/** What the item is still waiting for, of operations that declare `longWait`. */
	readonly awaiting?: Awaiting;
}

/** Requests and waits with a time limit, for operations that wait for something. */
export interface Within {
	readonly lark: Lark;
	wait(ms: number): Promise<void>;
	/** The last request or wait failed because the time was up. */
	expired(): boolean;
}

/** A request that the operation's declared endpoints do not cover. */
export interface FreeRequest {
	readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
	/** Below /open-apis, checked. */
	readonly path: string;
	readonly query?: object;
	readonly body?: object;
}

/** A request that Feishu has rejected. */
export interface Rejection {
	readonly code?: number;
	/** Feishu's text says that it has already received a request with this client token. */
	readonly repeatedToken?: boolean;
	/** The outcome of an earlier attempt at the same request is unknown. */
	readonly doubtful: boolean;
}

export interface ExecuteContext<P> {
	readonly lark: Lark;
	readonly params: P;
	/** The same for every attempt at this change in one execution, and for no other change: Feishu's `client_token`. */
	readonly idempotencyKey: string;
	/** A client whose requests and waits end after `ms`. */
	within(ms: number): Promise<Within>;
	/**
	 * An item for each record of a list, as far as the fields of `fields/paging.ts` say. `pageSize` is the API's own maximum.
	 * `toRecord`: what becomes of an entry that is not the record itself.
	 */
	list<T, R = T>(
		pageSize: number,
		ask: (page: Page) => Promise<PageResponse<T>>,
		toRecord?: (entry: T) => R,
	): Promise<{ readonly data: Listed<R> }>;
	/** All records of a list, for an operation that needs them itself. */
	readAll<T>(pageSize: number, ask: (page: Page) => Promise<PageResponse<T>>): Promise<{ readonly data: readonly T[] }>;
	/** For operations that declare `freeRequest`. */
	request(request: FreeRequest): Promise<Answer>;
	/** Downloads a file from a temporary address, without sending the token, into n8n's binary data. */
	download(url: string | undefined, file: { readonly name?: string; readonly type?: string }): Promise<IBinaryData>;
}

/** An output item, without its pairing. */
export interface OutputItem {
	readonly json: IDataObject;
	readonly binary?: IBinaryKeyData;
}

/** The records of a list, which have become items page by page: simplified, so that no more of them is held than n8n holds. */
export class Listed<T> {
	/** Only for `RecordKey`. */
	declare readonly record: T;

	constructor(readonly items: readonly OutputItem[]) {}
}

/** Keys of an answer's record, or of the records in its list; any, where its type does not say. */
export type RecordKey<A extends Answer> = A extends { readonly data?: infer D } ? KeyOf<NonNullable<D>> : string;
type KeyOf<D> =
	D extends Listed<infer R> ? KeyOf<R> : D extends readonly (infer R)[] ? KeyOf<R> : [keyof D] extends [never] ? string : keyof D & string;

export interface Operation<F extends readonly Field[] = readonly Field[], A extends Answer = Answer> {
	readonly name: string;
	/** Stored in users' workflows: never changes. */
	readonly value: string;
	/** Sentence case, shown in the node panel. */
	readonly action: string;
	/** At most 12 words: n8n shows it in lists. */
	readonly description: string;
	/** What else to know before using it; shown above the fields. */
	readonly notice?: string;
	/** The endpoint that `execute` calls for its purpose: whether that is safe and idempotent holds for the operation. */
	readonly endpoint: Endpoint;
	/** Further endpoints that `execute` calls. */
	readonly endpoints?: readonly Endpoint[];
	readonly fields: F;
	/** The field that names the record: items with the same value run one after another, in input order. Left out if there is no such record. */
	readonly recordKey?: string;
	/** Later items of a record must not be sent after an earlier one has failed. */
	readonly ordered?: true;
	/** The keys of a record that "Simplify" keeps, for records with more than ten. Adds that field. */
	readonly simplified?: readonly RecordKey<A>[];
	/** The key under which the response has its record, which becomes the item, as that of Get does. Whatever stands beside it goes along. */
	readonly wrapper?: RecordKey<A>;
	/** Labels for numbers in its records, by path. Not added when the user has switched Simplify off. */
	readonly labels?: Labels;
	/** It sends the request that its item describes, through `request`; its declared endpoint is a placeholder. */
	readonly freeRequest?: true;
	/** What it can wait for over restarts of n8n. One item then becomes one item. */
	readonly longWait?: LongWait;
	/** Whether an item with these parameters may wait like that. */
	sleeps?(params: Params<F>): boolean;
	/** Rules between fields. Throws an InputError; runs before anything is sent. */
	check?(params: Params<F>): void;
	/** Rules between items of one run: which items cannot be sent, and why. */
	conflicts?(
		items: ReadonlyArray<{ readonly params: Params<F>; readonly item: number }>,
	): Iterable<readonly [item: number, why: InputError]>;
	/** By code: what a rejection means or what to do about it, where the operation knows better than `api/codes.ts`. */
	readonly hints?: Hints;
	/** Feishu rejects the request because it has already applied the same one. */
	alreadyApplied?(rejection: Rejection, params: Params<F>): boolean;
	execute(context: ExecuteContext<Params<F>>): Promise<A>;
}

export interface Resource {
	readonly name: string;
	readonly value: string;
	readonly description: string;
	readonly operations: readonly Operation[];
	/** Its texts in Chinese. */
	readonly zh: Translations;
}

/** Declares an operation; `execute` sees its parameters typed from `fields`, to which the common ones are added. */
export const operation = <const F extends readonly Field[], A extends Answer>(
	declared: Operation<F, A> & { readonly fields: KnownKeysOnly<F>; readonly recordKey?: F[number]['name'] },
): Operation<F> => ({ ...declared, fields: withAddedFields(declared.fields, declared) as readonly Field[] as F });
