import type { App } from '../api/app';
import { isFor, type Endpoint } from '../api/endpoint';
import type { HttpInstance, Lark } from '../api/sdk';
import { requestAccessToken } from './accessToken';
import { authorized } from './authorized';
import { AutoInFlight, observed } from './autoInFlight';
import type { Call, Send } from './call';
import { CircuitBreaker, guarded } from './circuitBreaker';
import type { Helper } from './exchange';
import { limited } from './limited';
import { isForm } from './multipart';
import { request } from './request';
import { retried, retryPolicy } from './retry';
import { sessionOf } from './session';

export interface ClientOptions {
	readonly app: App;
	readonly helper: Helper;
	/** The endpoints that this client will call; any other is rejected. */
	readonly endpoints: readonly Endpoint[];
	/** The endpoint of a request that is none of these. */
	readonly others?: (method: string, path: string) => Endpoint;
	/** Shared by clients that must not fail in vain one after the other. */
	readonly breaker?: CircuitBreaker;
	/** Learns from every request. */
	readonly auto?: AutoInFlight;
	/** Of one attempt, in ms. */
	readonly timeout: number;
	/** Ends every request and wait. */
	readonly signal?: AbortSignal;
	/** Epoch ms: ends every request and wait; one that would last longer is not begun. */
	readonly deadline?: number;
}

/** What the SDK hands to its HTTP layer for a typed call. */
interface SdkCall {
	readonly url: string;
	readonly method: string;
	readonly data?: object;
	readonly params?: object;
	readonly headers: Readonly<Record<string, string>>;
}

const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };
const unused = async () => await Promise.reject(new Error('The SDK does not use this method'));

/** The official SDK's typed client over n8n's request helper. A call that fails rejects with a LarkError. */
export async function connect(options: ClientOptions): Promise<Lark> {
	// On first use: loading the SDK takes long and a lot of memory, which n8n's start should not pay.
	const { Client } = await import('@larksuiteoapi/node-sdk');
	const send = layers(options);
	const http: HttpInstance = {
		request: async <_, R, D>(call: D) => (await send(callOf(call as unknown as SdkCall, options))) as R,
		...{ get: unused, delete: unused, head: unused, options: unused, patch: unused, post: unused, put: unused },
	};
	// Without its token cache the SDK neither requests a token nor sets the header: `authorized` does both.
	return new Client({ ...options.app, disableTokenCache: true, httpInstance: http, logger: silent, source: 'n8n-nodes-lark-hire' });
}

/** What a call goes through, from the outermost layer to n8n's helper. */
function layers({ app, helper, breaker = new CircuitBreaker(), auto = new AutoInFlight() }: ClientOptions): Send {
	const session = sessionOf(app);
	const send = request(helper, app);
	const sendForToken = retried(retryPolicy)(guarded(breaker, app.domain)(send));
	const token = async () => await requestAccessToken(sendForToken, app);
	return retried(retryPolicy)(guarded(breaker, app.domain)(authorized(session, token)(observed(session, auto)(limited(session)(send)))));
}

function callOf(call: SdkCall, options: ClientOptions): Call {
	const { url, data, params: query, headers } = call;
	const method = call.method.toUpperCase() as Call['method'];
	const form = isForm(data) ? data : undefined;
	const bare = form !== undefined || method === 'GET' || (method === 'DELETE' && Object.keys(data ?? {}).length === 0);
	const { timeout, signal, deadline } = options;
	return {
		endpoint: endpointOf(method, url, options),
		url,
		method,
		query,
		headers,
		body: bare ? undefined : data,
		form,
		timeout,
		signal,
		deadline,
	};
}

/** The declared endpoint of a call. The SDK puts IDs into the path as they are, so only plain ones may get this far. */
function endpointOf(method: string, url: string, { app, endpoints, others }: ClientOptions): Endpoint {
	const path = url.slice(app.domain.length);
	const found = endpoints.find((one) => isFor(one, `${method} ${path}`)) ?? others?.(method, path);
	if (found && url.startsWith(app.domain)) return found;
	throw new Error(`${method} request to an endpoint that this operation does not declare`);
}
