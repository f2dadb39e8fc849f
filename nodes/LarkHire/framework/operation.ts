import type { IBinaryData, IBinaryKeyData } from 'n8n-workflow';
import type { Hints } from '../api/larkError';
import type { Endpoint } from '../api/endpoint';
import type { Field, KnownKeysOnly, Params } from './field';
import type { InputError } from './inputError';
import type { Labels } from './labels';
import { withAddedFields } from './options';
import type { Lark } from '../api/sdk';
import type { Page, PageResponse } from '../api/page';

export type { Hints } from '../api/larkError';

/** What an operation gives, as far as the framework looks at it: the SDK's answer will do. */
export interface Answer {
	/** An object becomes an item, a list one item for each record. None, or an empty object: an item that says `success`. */
	readonly data?: object;
	/** Files of the item. */
	readonly binary?: IBinaryKeyData;
}

/** Requests that end by themselves after a while, for operations that wait for something. */
export interface Within {
	readonly lark: Lark;
	wait(ms: number): Promise<void>;
	/** The time is up, and that is why the last request or wait failed. */
	expired(): boolean;
}

/** A request that no endpoint of the declaration stands for. */
export interface FreeRequest {
	readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
	/** Below /open-apis, checked. */
	readonly path: string;
	readonly query?: object;
	readonly body?: object;
}

/** What is known of a request that Feishu has rejected. */
export interface Rejection {
	readonly code?: number;
	/** Feishu's text says that a request with this client token came before. */
	readonly repeatedToken?: boolean;
	/** An earlier try of the same request ended without a clear response. */
	readonly doubtful: boolean;
}

export interface ExecuteContext<P> {
	readonly lark: Lark;
	readonly params: P;
	/** The same for every try of this change in one execution, and for no other change: Feishu's `client_token`. */
	readonly idempotencyKey: string;
	/** A client whose requests and waits end after `ms`. */
	within(ms: number): Promise<Within>;
	/** Walks a list as far as the fields of `fields/paging.ts` say. `pageSize` is the API's own maximum. */
	list<T>(pageSize: number, ask: (page: Page) => Promise<PageResponse<T>>): Promise<{ readonly data: readonly T[] }>;
	/** For operations that declare `freeRequest`. */
	request(request: FreeRequest): Promise<Answer>;
	/** Fetches a file from a temporary address of Feishu's, without the token, into n8n's store of files. */
	download(url: string | undefined, file: { readonly name?: string; readonly type?: string }): Promise<IBinaryData>;
}

/** Names of an answer's record, or of the records of its list; any, where its type does not tell. */
export type RecordKey<A extends Answer> = A extends { readonly data?: infer D } ? KeyOf<NonNullable<D>> : string;
type KeyOf<D> = D extends readonly (infer R)[] ? KeyOf<R> : [keyof D] extends [never] ? string : keyof D & string;

export interface Operation<F extends readonly Field[] = readonly Field[], A extends Answer = Answer> {
	readonly name: string;
	/** Stored in users' workflows: never changes. */
	readonly value: string;
	/** Sentence case, shown in the node panel. */
	readonly action: string;
	readonly description: string;
	/** The endpoint that `execute` calls for its purpose: whether that is safe and idempotent holds for the operation. */
	readonly endpoint: Endpoint;
	/** Further endpoints that `execute` calls. */
	readonly endpoints?: readonly Endpoint[];
	readonly fields: F;
	/** The field that names the record: items with the same value run one after another, in input order. None: there is no such record. */
	readonly recordKey?: string;
	/** Later items of a record must not be sent after an earlier one has failed. */
	readonly ordered?: true;
	/** Keys of a record that has more than ten, of which "Simplify" keeps these. Adds that field. */
	readonly simplified?: readonly RecordKey<A>[];
	/** Numbers of its records that get a word beside them, by path. Not where the user has switched Simplify off. */
	readonly labels?: Labels;
	/** It calls what its item says, through `request`; the endpoint that it declares only stands for that. */
	readonly freeRequest?: true;
	/** Rules between fields. Throws an InputError; runs before anything is sent. */
	check?(params: Params<F>): void;
	/** Rules between items of one run: which items cannot be sent, and why. */
	conflicts?(
		items: ReadonlyArray<{ readonly params: Params<F>; readonly item: number }>,
	): Iterable<readonly [item: number, why: InputError]>;
	/** What to do about a rejection with this code, or also what it means, if the operation knows better than `api/codes.ts`. */
	readonly hints?: Hints;
	/** Feishu rejects the request because it has carried out this very request before. */
	alreadyApplied?(rejection: Rejection, params: Params<F>): boolean;
	execute(context: ExecuteContext<Params<F>>): Promise<A>;
}

export interface Resource {
	readonly name: string;
	readonly value: string;
	readonly description: string;
	readonly operations: readonly Operation[];
}

/** Declares an operation; `execute` sees its parameters typed from `fields`, to which the common ones are added. */
export const operation = <const F extends readonly Field[], A extends Answer>(
	declared: Operation<F, A> & { readonly fields: KnownKeysOnly<F>; readonly recordKey?: F[number]['name'] },
): Operation<F> => ({ ...declared, fields: withAddedFields(declared.fields, declared) as readonly Field[] as F });
