import type { EventOptions } from './events/events';
import type { EventSettings } from './events/settings';

/** What tests and the command line say to the simulator, and what it tells them. */

export interface AppSeed {
	appId: string;
	appSecret: string;
	/** Granted scopes; default: all that the routes need. */
	scopes?: string[];
	/** In the tenant; default true. */
	installed?: boolean;
	/** Whether this computer is on the app's IP whitelist; default true. */
	ipAllowed?: boolean;
	/** Default 'custom'. */
	kind?: 'custom' | 'store';
	/** How it gets its events; default: all of them over the long connection. */
	events?: Partial<EventSettings>;
}

export interface SimulatorOptions {
	/** Default 0: a free one. */
	port?: number;
	/** Keep the documented rate limits; default false: none. */
	limits?: boolean;
	/** How much faster than documented the windows of the limits pass: with 10, a minute lasts 6 seconds. Default 1. */
	limitScale?: number;
	/** Wait before every answer; default 0. */
	latencyMs?: number;
	/** Speak https, with this key and certificate (PEM); default: http. */
	tls?: { readonly key: string; readonly cert: string };
	/** Feishu's clock, epoch ms; default: this computer's. */
	now?: () => number;
	/** The tenant's time zone; default Asia/Shanghai. */
	zone?: string;
	/** Default: one custom app, `APP`. */
	apps?: AppSeed[];
	events?: EventOptions;
}

export interface RecordedRequest {
	/** Date.now() on arrival. */
	at: number;
	/** The endpoint's template; for an unknown route 'METHOD /raw/path'. */
	endpoint: string;
	method: string;
	path: string;
	query: Record<string, string | string[]>;
	headers: Record<string, string | string[] | undefined>;
	/** Parsed JSON, or undefined. */
	body: unknown;
	/** What was answered; 0 where no answer came. */
	status: number;
	/** Feishu's code of the answer (0 = ok); undefined where it had none. */
	code: number | undefined;
	/** The API carried it out, whatever became of the answer. */
	applied: boolean;
}

/** Something that goes wrong with a request. */
export interface Fault {
	/** HTTP status, default 200. Alone, without a code, it comes with a text, as from a gateway. */
	status?: number;
	/** Feishu's code in the body. */
	code?: number;
	msg?: string;
	/** A success of its own with this `data`, applied to nothing. */
	data?: object;
	/** The body's `error`, exactly so; default: only `log_id`. */
	error?: object;
	/** Beside the usual ones; alone they are added to the normal answer. */
	headers?: Record<string, string>;
	/** Wait before answering; alone, the normal answer follows. */
	delayMs?: number;
	/** Destroy the socket before anything is applied. */
	reset?: boolean;
	/** Apply the request, then destroy the socket: the answer is lost. */
	resetAfter?: boolean;
	/** The normal answer, announced whole, cut in the middle. */
	truncate?: boolean;
	/** An HTML page with status 200. */
	garbage?: boolean;
	/** Apply the request, then answer 200 with this text, whatever the API said. */
	body?: string;
	/** Apply the request, then send a space every so often, for ever: the beginning of a JSON that never comes. */
	dripMs?: number;
	/** Every token handed out so far is rejected from now on, with this HTTP status: this request's is the first. */
	expire?: 400 | 200;
	/** Answer, and then listen no more: further connections are refused. */
	close?: boolean;
	/** So many requests pass unharmed before. */
	after?: number;
}
