import type { Fault as Planned, Simulator } from '../../../simulator';
import { ITEMS } from './subjects';

export const SIGN_IN = 'POST /open-apis/auth/v3/tenant_access_token/internal';

/** Index of the item that meets the fault. */
export const positions = { first: 0, tenth: 9, last: ITEMS - 1 } as const;
export type Position = keyof typeof positions;

/** Something that goes wrong, and what is to come of it. */
export interface Fault {
	readonly name: string;
	/** Plans it for the request of the item at `at`. */
	/** `last`: the endpoint that an item calls last. */
	arrange(simulator: Simulator, endpoint: string, at: number, last: string): void;
	/** Default: all three. */
	readonly positions?: readonly Position[];
	/** It stays: every later item meets it too. */
	readonly lasts?: true;
	/** Every later item of the run ends with the same error, unsent. */
	readonly stops?: true;
	/** The API carried the request out. */
	readonly applied?: true;
	/** From outside nobody can tell whether it did. */
	readonly unclear?: true;
	/** Which operations carry the item out all the same. */
	readonly passes: 'all' | 'safe' | 'none';
	/** Requests of an item that meets it: of operations that may repeat, and of the others. `first`: the first item that does. */
	requests(safe: boolean, at: number, first: boolean): number;
	/** The next request comes no earlier (ms). */
	readonly pauseMs?: number;
	/** Request Timeout of the run, in seconds; default: far beyond what a busy computer takes. */
	readonly timeout?: number;
	/** What the user reads. */
	readonly error?: RegExp;
}

const HOUR_MS = 3_600_000;
const lost = { unclear: true, passes: 'safe', requests: (safe: boolean) => (safe ? 2 : 1) } as const;
const dead = { unclear: true, passes: 'none', lasts: true, positions: ['tenth'], requests: (safe: boolean) => (safe ? 4 : 1) } as const;
const again = { passes: 'all', requests: () => 2 } as const;
const NO_CONNECTION = /^No connection to http:\/\/127\.0\.0\.1:\d+$/;
const late = { timeout: 100, error: /^Feishu did not respond in time$/ } as const;
const UNREADABLE = /^Feishu's response was cut off or is not as documented$/;
const TOO_MANY = /^Feishu received too many requests for this API$/;

/** At the operation's endpoint: once, or from then on. */
const once = (fault: Planned) => ({
	arrange: (simulator: Simulator, endpoint: string, at: number) => simulator.fail(endpoint, { ...fault, after: at }),
});
const forEver = (fault: Planned) => ({
	arrange: (simulator: Simulator, endpoint: string, at: number) => simulator.fail(endpoint, { ...fault, after: at }, Infinity),
});
const tooMany = (reset?: string): Planned => ({
	status: 429,
	code: 99991400,
	...(reset !== undefined && { headers: { 'x-ogw-ratelimit-reset': reset } }),
});

/** The token dies with the item's request, and another one is not to be had, or not at once. The first item of a run needs one anyway. */
const noToken = (fault: Planned, times: number) => ({
	arrange: (simulator: Simulator, endpoint: string, at: number) => {
		if (at > 0) simulator.fail(endpoint, { expire: 400, after: at });
		simulator.fail(SIGN_IN, { ...fault, after: at > 0 ? 1 : 0 }, times);
	},
});

export const faults: readonly Fault[] = [
	{
		name: 'Connection refused, lasting',
		arrange: (simulator, _endpoint, at, last) =>
			at === 0 ? simulator.fail(SIGN_IN, { close: true }) : simulator.fail(last, { close: true, after: at - 1 }),
		...{ lasts: true, passes: 'none', requests: () => 0, error: NO_CONNECTION },
	},
	{ name: 'Reset before the request was read', ...once({ reset: true }), ...lost, error: NO_CONNECTION },
	{ name: 'Reset before the request was read, lasting', ...forEver({ reset: true }), ...dead, error: NO_CONNECTION },
	{ name: 'Reset after the request was read', ...once({ resetAfter: true }), ...lost, applied: true, error: NO_CONNECTION },
	{ name: 'Reset after the request was read, lasting', ...forEver({ resetAfter: true }), ...dead, applied: true, error: NO_CONNECTION },
	{ name: 'No response in time', ...once({ delayMs: HOUR_MS }), ...lost, applied: true, ...late },
	{ name: 'No response in time, lasting', ...forEver({ delayMs: HOUR_MS }), ...dead, positions: ['last'], applied: true, ...late },
	{ name: 'A response that never ends', ...once({ dripMs: 300 }), ...lost, applied: true, ...late },
	{ name: 'A response that never ends, lasting', ...forEver({ dripMs: 300 }), ...dead, positions: ['last'], applied: true, ...late },
	...[500, 502, 503, 504].map((status): Fault => ({
		name: `HTTP ${status}`,
		...once({ status }),
		...lost,
		error: new RegExp(`^Feishu returned ${status}$`),
	})),
	{ name: 'HTTP 503, lasting', ...forEver({ status: 503 }), ...dead, error: /^Feishu returned 503$/ },
	{ name: 'HTML instead of JSON', ...once({ garbage: true }), ...lost, error: UNREADABLE },
	{
		name: 'Truncated JSON, sent as complete',
		...once({ body: '{"code":0,"msg":"success","da' }),
		...lost,
		applied: true,
		error: UNREADABLE,
	},
	{ name: 'Truncated JSON, connection closed', ...once({ truncate: true }), ...lost, applied: true, error: NO_CONNECTION },
	{ name: 'Empty body', ...once({ body: '' }), ...lost, applied: true, error: UNREADABLE },
	{ name: 'Wrong content type', ...once({ headers: { 'content-type': 'text/html' } }), applied: true, passes: 'all', requests: () => 1 },
	...[302, 307].map((status): Fault => ({
		name: `Redirect (${status}) to another host`,
		arrange: (simulator, endpoint, at) =>
			simulator.fail(endpoint, { status, headers: { location: `http://localhost:${simulator.port}/elsewhere` }, after: at }),
		...{
			passes: 'none',
			stops: true,
			requests: () => 1,
			error: new RegExp(`^http://127\\.0\\.0\\.1:\\d+ returned ${status}, a redirect, and does not look like a Feishu API$`),
		},
	})),
	{
		name: 'Code other than 0 in HTTP 200',
		...once({ code: 1002002 }),
		passes: 'none',
		requests: () => 1,
		error: /^Lark Hire does not accept the parameters$/,
	},
	...([400, 200] as const).map((status): Fault => ({ name: `Token invalid (HTTP ${status})`, ...once({ expire: status }), ...again })),
	{ name: 'Token endpoint down', ...noToken({ status: 503 }, 1), passes: 'all', requests: (_, at) => (at > 0 ? 2 : 1) },
	{
		name: 'Token endpoint down, lasting',
		...noToken({ status: 503 }, Infinity),
		passes: 'none',
		lasts: true,
		requests: (_, at, first) => (at > 0 && first ? 1 : 0),
		error: /^Feishu returned 503$/,
	},
	{
		name: 'Token endpoint resets, lasting',
		...noToken({ resetAfter: true }, Infinity),
		passes: 'none',
		lasts: true,
		requests: (_, at, first) => (at > 0 && first ? 1 : 0),
		error: NO_CONNECTION,
	},
	{ name: '429, reset in 1 s', ...once(tooMany('1')), ...again, pauseMs: 1000 },
	{ name: '429, no reset header', ...once(tooMany()), ...again, pauseMs: 500 },
	{ name: '429, reset of 0', ...once(tooMany('0')), ...again },
	{ name: '429, reset in a day', ...once(tooMany('86400')), passes: 'none', stops: true, requests: () => 1, error: TOO_MANY },
	{ name: '429, reset of 99999999999', ...once(tooMany('99999999999')), ...again, pauseMs: 500 },
	{ name: '429, reset of "soon"', ...once(tooMany('soon')), ...again, pauseMs: 500 },
	{ name: '429 from a gateway, without JSON', ...once({ status: 429 }), ...again, pauseMs: 500 },
	{ name: '429 as HTTP 400 with code 99991400', ...once({ ...tooMany('1'), status: 400 }), ...again, pauseMs: 1000 },
];
