import type { Endpoint } from './endpoint';
import type { Field, KnownKeysOnly, Params } from './field';
import type { InputError } from './inputError';
import type { Lark } from './lark';

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
	/** What to do about a refusal with this code, where the operation knows better than `transport/codes.ts`. */
	readonly hints?: Readonly<Record<number, string>>;
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

/** Declares an operation; `execute` sees its parameters typed from `fields`. */
export const operation = <const F extends readonly Field[]>(
	declared: Operation<F> & { readonly fields: KnownKeysOnly<F>; readonly target: F[number]['name'] },
): Operation<F> => declared;
