import type { Endpoint } from '../api/endpoint';
import type { Form } from './multipart';

/** One request to Feishu, as it goes down the layers. */
export interface Call {
	readonly endpoint: Endpoint;
	readonly url: string;
	readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
	readonly query?: object | undefined;
	readonly headers?: Readonly<Record<string, string>>;
	/** Sent as JSON. */
	readonly body?: object | undefined;
	/** Sent instead of a body. */
	readonly form?: Form | undefined;
	/** Of one attempt, in ms. */
	readonly timeout: number;
	/** Ends every request and wait. */
	readonly signal?: AbortSignal | undefined;
	/** Epoch ms: ends every request and wait; one that would last longer is not begun. */
	readonly deadline?: number | undefined;
	/** How many attempts were rejected for the rate so far. */
	readonly rateLimited?: number;
	/** A request for a token: nothing from this host has shown yet that it is Feishu. */
	readonly unproven?: true;
}

/** A layer of a request, or several: the call goes down; the body of a successful response comes back, anything else as a LarkError. */
export type Send = (call: Call) => Promise<unknown>;
