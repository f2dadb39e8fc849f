import type { Rejection } from './answers';
import type { Apps } from './apps';
import type { Calendar } from './calendar';
import type { StoredFile } from './data/attachments';
import type { Events } from './events/events';
import type { Happening } from './events/types';
import type { Limit } from './limits';
import type { AppSeed } from './options';
import type { Store } from './store';
import { shape, type Check, type Rule, type Violation } from './validate';

/** A method of the SDK's client: its types say what the endpoint takes and answers. */
type Method = (...args: never[]) => unknown;
type Payload<M extends Method> = NonNullable<Parameters<M>[0]>;
type Part<M extends Method, K extends string> = K extends keyof Payload<M> ? NonNullable<Payload<M>[K]> : object;
export type Body<M extends Method> = Part<M, 'data'>;
/** A list is a key that comes several times, and a text where it comes once. */
type Query<M extends Method> = {
	readonly [K in keyof Part<M, 'params'>]: NonNullable<Part<M, 'params'>[K]> extends readonly unknown[] ? string | string[] : string;
};
type Reply<M extends Method> = Awaited<ReturnType<M>>;
/** One rule for each key that the SDK's type has, and none beside: a drift of the SDK fails `tsc`. */
export type Rules<T> = [keyof T] extends [never] ? Record<string, never> : Record<keyof T, Rule>;

/** What every route sees of the simulated tenant. */
export interface Tenant {
	readonly store: Store;
	readonly apps: Apps;
	readonly calendar: Calendar;
	readonly events: Events;
	/** Tells the apps that subscribe to it what a request has done. */
	fire(happening: Happening): void;
	/** What Feishu's clock shows, epoch ms. */
	now(): number;
	/** An ID that was never used before. */
	nextId(): string;
	/** A temporary address of a file, on another host. */
	addressOf(file: StoredFile): string;
}

interface Call<M extends Method> {
	readonly tenant: Tenant;
	/** Undefined where no token is asked for. */
	readonly app?: AppSeed;
	readonly path: Part<M, 'path'>;
	readonly query: Query<M>;
	readonly body: Body<M>;
}

interface Described {
	readonly endpoint: string;
	/** Any one of these is enough; none: no scope is needed. */
	readonly scopes: readonly string[];
	/** Needed only for some of what is asked for or given. */
	readonly fieldScopes?: readonly string[];
	/** Per app. Empty: no limit is documented. */
	readonly limit: Limit;
	/** Store apps are rejected. */
	readonly customOnly?: boolean;
	/** No token is asked for, and neither IP whitelist nor general faults apply. */
	readonly open?: boolean;
}

interface Declared<M extends Method> extends Described {
	readonly query: Rules<Part<M, 'params'>>;
	readonly body: Rules<Body<M>>;
	reject(violation: Violation): Rejection;
	handle(call: Call<M>): Reply<M>;
}

/** A request on its way to a route, not checked yet. */
export interface RawCall {
	readonly tenant: Tenant;
	readonly app?: AppSeed;
	readonly path: object;
	readonly query: object;
	readonly body: unknown;
}

export interface Route extends Described {
	/** Rules by key. */
	readonly query: Readonly<Record<string, Rule>>;
	readonly body: Readonly<Record<string, Rule>>;
	/** Throws a Rejection. */
	handle(call: RawCall): unknown;
}

export function route<M extends Method>({ query, body, reject, handle, ...described }: Declared<M>): Route {
	const [queryCheck, bodyCheck]: Check[] = [shape(query), shape(body)];
	return {
		...described,
		query,
		body,
		handle(call) {
			// The SDK sends {} with GET and DELETE, other clients send nothing.
			const violation = queryCheck?.(call.query, '') ?? bodyCheck?.(call.body ?? {}, '');
			if (violation) throw reject(violation);
			// Checked just now, against rules for every key of the type.
			return handle({ ...call, body: call.body ?? {} } as Call<M>);
		},
	};
}
