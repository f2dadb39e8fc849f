import { isFor, type Endpoint } from '../api/endpoint';
import type { HttpInstance, Lark } from '../api/sdk';
import type { App } from '../api/app';
import { noAnswer, notFeishu, tokenTooLate } from '../api/errors';
import { exchange, type Helper } from './request';
import { isForm } from './multipart';
import { persist } from './retry';
import { Refusals } from './refusals';
import type { Reply } from '../api/response';
import { sessionOf, type Token } from './session';
import { TOKEN_TIMEOUT_MS } from './accessToken';
import { upload } from './files';
import { Cancelled, unlessCancelled, until, within } from './abort';

export interface ClientOptions {
	readonly app: App;
	readonly helper: Helper;
	/** The endpoints that this client will call; any other is refused. */
	readonly endpoints: readonly Endpoint[];
	/** The endpoint of a request that is none of these. */
	readonly others?: (method: string, path: string) => Endpoint;
	/** Shared by clients that must not ask in vain one after the other. */
	readonly refusals?: Refusals;
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
		request: async <_, R, D>(call: D) => (await inTime(send(call as unknown as Call), () => noAnswer('TIMEOUT', domain))) as R,
		// The SDK posts for nothing but the token.
		post: async <_, R, D>(url: string, body?: D) =>
			(await inTime(unlessCancelled(token(url, body as object), options.signal), tokenTooLate)) as R,
		...{ get: unused, delete: unused, head: unused, options: unused, put: unused, patch: unused },
	};
	const { domain, appId, appSecret } = options.app;
	/** What the deadline has ended is late, not cancelled. */
	const inTime = async (request: Promise<unknown>, late: () => Error) =>
		await request.catch((error: unknown) => {
			throw error instanceof Cancelled && given.deadline !== undefined && !given.signal?.aborted ? late() : error;
		});
	const refusals = options.refusals ?? new Refusals();
	const client = new Client({
		appId,
		appSecret,
		domain,
		cache: session.cache,
		httpInstance: http,
		logger: silent,
		source: 'n8n-nodes-lark-hire',
	});

	/** The request is shared, and has a time of its own; who waits for it gives up after their own. */
	const token = async (url: string, body: object) =>
		await within(
			session.once(async () => await ask(url, body)),
			options.timeout,
			tokenTooLate,
		);

	/** Without the signal and the deadline, which are not those of the others who wait for the same token. */
	const ask = async (url: string, body: object) => {
		const { signal: _, deadline: __, ...shared } = options;
		const request = { url, method: 'POST' as const, body, timeout: TOKEN_TIMEOUT_MS };
		const answer = await persist(shared, {
			session,
			refusals,
			endpoint: tokenEndpoint,
			sent: [body],
			unproven: true,
			once: async () => await exchange(options.helper, request, domain),
		});
		// The SDK would neither use nor store anything else, and everybody would wait for it for ever.
		if (isToken(answer)) return answer;
		throw notFeishu(domain);
	};

	const send = async (call: Call) => {
		const endpoint = endpointFor(call, options);
		const { data, params, headers } = call;
		const form = isForm(data) ? data : undefined;
		const bare = call.method === 'GET' || (call.method === 'DELETE' && Object.keys(data ?? {}).length === 0);
		const body = form || bare ? undefined : data;
		const once = async (): Promise<Reply> => {
			const request = {
				url: call.url,
				method: call.method as 'GET',
				qs: params as Record<string, string>,
				headers,
				timeout: options.timeout,
				...(body && { body }),
			};
			return await (form ? upload({ ...options, domain }, form, request) : exchange(options.helper, request, domain, options.signal));
		};
		const renew = async () => {
			session.forget((headers.Authorization ?? '').replace('Bearer ', ''));
			headers.Authorization = `Bearer ${await client.tokenManager.getTenantAccessToken()}`;
		};
		return await persist(options, { session, refusals, endpoint, sent: [body, params, form && Object.keys(form)], once, renew });
	};
	return client;
}

/** Limits of the token endpoint are not documented; this is far above what one cached token needs. */
const tokenEndpoint: Endpoint = { endpoint: 'POST /open-apis/auth/v3/tenant_access_token/internal', limit: [], scopes: [], safe: true };

const isToken = (answer: unknown): answer is Token =>
	typeof answer === 'object' && answer !== null && 'tenant_access_token' in answer && typeof answer.tenant_access_token === 'string';

/** The declared endpoint of a call. The SDK puts IDs into the path as they are, so only plain ones may get this far. */
function endpointFor({ url, method: given }: Call, { app, endpoints, others }: ClientOptions): Endpoint {
	const [method, path] = [given.toUpperCase(), url.slice(app.domain.length)];
	const found = endpoints.find((one) => isFor(one, `${method} ${path}`)) ?? others?.(method, path);
	if (found && url.startsWith(app.domain)) return found;
	throw new Error(`${method} request to an endpoint that this operation does not declare`);
}
