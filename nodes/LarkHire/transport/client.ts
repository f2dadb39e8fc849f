import { isFor, type Endpoint } from '../framework/endpoint';
import type { HttpInstance, Lark } from '../framework/lark';
import type { App } from './domain';
import { errorFrom, LarkError, noAnswer, notFeishu, type Asked } from './errors';
import { exchange, type Helper } from './http';
import { isForm } from './multipart';
import { growingPause } from './pacing';
import { succeeded, tokenRefused, type Reply } from './reply';
import { sessionOf, type Session } from './session';
import { upload } from './transfer';
import { Cancelled, passed, unlessCancelled, until, wait } from './wait';

/**
 * A request that is refused for the rate is sent again at least so often and for at least so long. Feishu counts per app: while
 * another process keeps the window full, one that is refused may find no gap for a while (npm run test:queue).
 */
const LEAST_THROTTLED = 5;
const PATIENCE_MS = 120_000;
const MOST_REPEATED = 3;
/** Added to the wait that Feishu asks for, more after each refusal. */
const SPREAD_MS = 400;

export interface ClientOptions {
	readonly app: App;
	readonly helper: Helper;
	/** The endpoints that this client will call; any other is refused. */
	readonly endpoints: readonly Endpoint[];
	/** Requests whose answer was lost may be sent again; those that only read always are. */
	readonly repeatable: boolean;
	/** Of one request, in ms. */
	readonly timeout: number;
	/** Ends every request and wait. */
	readonly signal?: AbortSignal;
	/** Epoch ms: ends every request and wait; one that would last longer is not begun. */
	readonly deadline?: number;
}

/** What the SDK hands to its HTTP layer for a typed call. */
interface Call {
	readonly url: string;
	readonly method: string;
	readonly data?: object;
	readonly params?: object;
	readonly headers: Record<string, string>;
}

const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };

/** The official SDK's typed client over n8n's request helper. A call that fails rejects with a LarkError. */
export async function connect(given: ClientOptions): Promise<Lark> {
	const options = given.deadline === undefined ? given : { ...given, signal: until(given.deadline, given.signal) };
	// On first use: loading the SDK takes long and a lot of memory, which n8n's start should not pay.
	const { Client } = await import('@larksuiteoapi/node-sdk');
	const session = sessionOf(options.app);
	const unused = async () => await Promise.reject(new Error('The SDK does not use this method'));
	const http: HttpInstance = {
		request: async <_, R, D>(call: D) => (await inTime(send(call as unknown as Call))) as R,
		// The SDK posts for nothing but the token.
		post: async <_, R, D>(url: string, body?: D) => (await inTime(unlessCancelled(session.once(async () => await ask(url, body as object)), options.signal))) as R,
		...{ get: unused, delete: unused, head: unused, options: unused, put: unused, patch: unused },
	};
	const { domain, appId, appSecret } = options.app;
	/** What the deadline has ended is a request without an answer. */
	const inTime = async (request: Promise<unknown>) =>
		await request.catch((error: unknown) => {
			throw error instanceof Cancelled && given.deadline !== undefined && !given.signal?.aborted ? noAnswer('TIMEOUT', domain) : error;
		});
	const refused: Refused = new Map();
	const client = new Client({ appId, appSecret, domain, cache: session.cache, httpInstance: http, logger: silent, source: 'n8n-nodes-lark-hire' });

	/** Without the signal: others may be waiting for the same token. */
	const ask = async (url: string, body: object) => {
		const request = { url, method: 'POST' as const, body, timeout: options.timeout };
		const { signal: _, ...shared } = options;
		const answer = await persist({ ...shared, repeatable: true }, session, tokenEndpoint, refused, [body], async () => await exchange(options.helper, request, domain));
		// The SDK would neither use nor store anything else, and everybody would wait for it for ever.
		if (typeof answer === 'object' && answer !== null && 'tenant_access_token' in answer) return answer;
		throw notFeishu(domain);
	};

	const send = async (call: Call) => {
		const endpoint = endpointFor(call, options);
		const { data, params, headers } = call;
		const form = isForm(data) ? data : undefined;
		const body = form || call.method === 'GET' || call.method === 'DELETE' ? undefined : data;
		let renewed = false;
		const once = async (): Promise<Reply> => {
			const request = { url: call.url, method: call.method as 'GET', qs: params as Record<string, string>, headers, timeout: options.timeout, ...(body && { body }) };
			const reply = await (form ? upload({ ...options, domain }, form, request) : exchange(options.helper, request, domain, options.signal));
			if (renewed || !tokenRefused(reply)) return reply;
			renewed = true;
			session.forget((headers.Authorization ?? '').replace('Bearer ', ''));
			headers.Authorization = `Bearer ${await client.tokenManager.getTenantAccessToken()}`;
			return await once();
		};
		return await persist(options, session, endpoint, refused, [body, params, form && Object.keys(form)], once);
	};
	return client;
}

/** Limits of the token endpoint are not documented; this is far above what one cached token needs. */
const tokenEndpoint: Endpoint = { endpoint: 'POST /open-apis/auth/v3/tenant_access_token/internal', limit: [], scopes: [], readOnly: true };

/**
 * Endpoints that refuse the app as such (secret, scope, whitelist, quota), with the refusal: a thousand items must not ask a
 * thousand times. As long-lived as the client, so the next execution asks again.
 */
type Refused = Map<Endpoint, LarkError>;

/** Sends at the documented pace, and again where that is allowed. The body of the answer, or a LarkError. */
async function persist(options: ClientOptions, session: Session, endpoint: Endpoint, refused: Refused, sent: readonly unknown[], once: () => Promise<Reply>): Promise<unknown> {
	const { signal, app, deadline = Infinity } = options;
	const before = refused.get(endpoint);
	if (before) throw before;
	const asked: Asked = { ...app, sent, scopes: endpoint.scopes };
	const pacer = session.pacer(endpoint);
	const began = passed();
	let [throttled, repeated, lost] = [0, 0, false];
	for (;;) {
		const ended = await pacer.turn(signal, deadline);
		const outcome = await once().catch((error: unknown) => error);
		const success = isReply(outcome) && succeeded(outcome);
		ended(success);
		if (success) return outcome.body;
		const error = isReply(outcome) ? errorFrom(outcome, asked) : outcome;
		if (!(error instanceof LarkError)) throw error;
		if (error.facts.kind === 'credential' || error.facts.kind === 'quota') refused.set(endpoint, error);
		lost ||= error.facts.lost ?? false;
		const reads = endpoint.readOnly === true || endpoint.endpoint.startsWith('GET');
		error.maybeApplied = lost && !reads;
		const pause = pauseAfter(error, options.repeatable || reads);
		if (pause === undefined || Date.now() + pause > deadline) throw error;
		if (error.facts.kind === 'throttled') pacer.blockFor(pause);
		else await wait(pause, signal);
	}

	/** How long to wait before the next try; undefined: there is none. */
	function pauseAfter({ facts, passing }: LarkError, repeatable: boolean): number | undefined {
		if (facts.kind === 'throttled') {
			if (++throttled > LEAST_THROTTLED && passed() - began > PATIENCE_MS) return undefined;
			const grown = Math.min(throttled, LEAST_THROTTLED);
			// Never less than Feishu says. Other processes heard the same: who returns with them finds the window full again.
			return facts.retryAfterMs === undefined ? growingPause(1000, grown) : facts.retryAfterMs + Math.random() * SPREAD_MS * grown;
		}
		return passing && repeatable && ++repeated <= MOST_REPEATED ? growingPause(500, repeated) : undefined;
	}
}

const isReply = (outcome: unknown): outcome is Reply => typeof outcome === 'object' && outcome !== null && 'statusCode' in outcome;

/** The declared endpoint of a call. The SDK puts IDs into the path as they are, so only plain ones may get this far. */
function endpointFor({ url, method }: Call, { app, endpoints }: ClientOptions): Endpoint {
	const called = `${method.toUpperCase()} ${url.slice(app.domain.length)}`;
	const found = endpoints.find((one) => isFor(one, called));
	if (found && url.startsWith(app.domain)) return found;
	throw new Error(`${method.toUpperCase()} request to an endpoint that this operation does not declare`);
}
