import { perSecond, type Endpoint } from '../../nodes/LarkHire/api/endpoint';
import { noResponse, noSlot } from '../../nodes/LarkHire/api/errors';
import { errorFrom } from '../../nodes/LarkHire/api/failedResponse';
import { LarkError } from '../../nodes/LarkHire/api/larkError';
import type { HttpResponse } from '../../nodes/LarkHire/api/response';
import { authorized } from '../../nodes/LarkHire/transport/authorized';
import type { Call, Send } from '../../nodes/LarkHire/transport/call';
import { CircuitBreaker, guarded } from '../../nodes/LarkHire/transport/circuitBreaker';
import { connect } from '../../nodes/LarkHire/transport/client';
import { limited } from '../../nodes/LarkHire/transport/limited';
import { RateLimiter } from '../../nodes/LarkHire/transport/rateLimiter';
import { request } from '../../nodes/LarkHire/transport/request';
import { retried, retryPolicy, type Attempts } from '../../nodes/LarkHire/transport/retry';
import { Session } from '../../nodes/LarkHire/transport/session';
import { Clock } from '../support/clock';

const app = { domain: 'https://open.feishu.cn', appId: 'cli_layers', appSecret: 'secret' };
const endpoint: Endpoint = { endpoint: 'POST /open-apis/hire/v1/things', limit: perSecond(10), scopes: ['hire:thing'] };
const call: Call = { endpoint, url: `${app.domain}/open-apis/hire/v1/things`, method: 'POST', body: { a: 1 }, timeout: 1000 };
const response = (code: number, statusCode = 400, more: Partial<HttpResponse> = {}): HttpResponse => ({
	statusCode,
	headers: {},
	body: { code, msg: '' },
	...more,
});
const rejection = (code: number, statusCode?: number, headers = {}) =>
	errorFrom(response(code, statusCode, { headers }), { ...app, endpoint: 'GET /open-apis/hire/v1/things', sent: [], scopes: [] });
const [rejected, deadToken, serverError] = [rejection(1002002), rejection(99991663), rejection(5000, 500)];
const rateLimited = (reset: string) => rejection(99991400, 429, { 'x-ogw-ratelimit-reset': reset });

/** A layer below: ends each call as told, in turn, the last for ever. What it was sent is kept. */
const below = (...ends: ReadonlyArray<Error | object>) => {
	const calls: Call[] = [];
	const send: Send = async (sent) => {
		calls.push(sent);
		const end = ends[Math.min(calls.length, ends.length) - 1];
		if (end instanceof Error) throw end;
		return end;
	};
	return { calls, send };
};
const failure = async (promise: Promise<unknown>): Promise<LarkError> => {
	const error: unknown = await promise.then(
		() => undefined,
		(thrown: unknown) => thrown,
	);
	if (error instanceof LarkError) return error;
	throw new Error(`not a LarkError: ${String(error)}`);
};

afterEach(() => jest.restoreAllMocks());

describe('request', () => {
	const sent: object[] = [];
	const helper = (answer: HttpResponse) => async (options: object) => {
		sent.push(options);
		return answer as never;
	};

	it('returns the body of a success', async () => {
		expect(await request(helper(response(0, 200)), app)(call)).toEqual({ code: 0, msg: '' });
		expect(sent.at(-1)).toMatchObject({ url: call.url, method: 'POST', body: { a: 1 }, timeout: 1000, disableFollowRedirect: true });
	});

	it('throws a LarkError for anything else', async () => {
		expect((await failure(request(helper(response(1002002)), app)(call))).facts).toMatchObject({ kind: 'rejected', code: 1002002 });
	});

	it('ends at the deadline', async () => {
		await request(helper(response(0, 200)), app)({ ...call, deadline: Date.now() + 200 });
		const { timeout } = sent.at(-1) as { timeout: number };
		expect(timeout).toBeGreaterThan(0);
		expect(timeout).toBeLessThanOrEqual(200);
	});
});

describe('limited', () => {
	const withLimiter = (...ends: ReadonlyArray<Error | object>) => {
		const limiter = new RateLimiter(perSecond(2));
		const { calls, send } = below(...ends);
		return { limiter, calls, send: limited({ limiter: () => limiter })(send) };
	};

	it('sends within the limit', async () => {
		const { limiter, send } = withLimiter({});
		await Promise.all([send(call), send(call)]);
		expect(limiter.delay()).toBeGreaterThan(900);
	});

	it('blocks the limiter for everybody for as long as Feishu says, or longer', async () => {
		const error = rateLimited('30');
		const { limiter, send } = withLimiter(error);
		expect(await failure(send(call))).toBe(error);
		expect(limiter.delay()).toBeGreaterThan(29_900);
		expect(limiter.delay()).toBeLessThan(30_500);
	});

	it('only slows it down where Feishu says a second, which may mean much less', async () => {
		const limiter = new RateLimiter([{ calls: 20, seconds: 1 }]);
		const { send } = below(rateLimited('1'), {});
		await failure(limited({ limiter: () => limiter })(send)(call));
		expect(limiter.delay()).toBeLessThan(200);
		expect(limiter.idle).toBe(false);
	});

	it('blocks it for a second, too, if there is no limit that it knows', async () => {
		const limiter = new RateLimiter([]);
		const { send } = below(rateLimited('1'));
		await failure(limited({ limiter: () => limiter })(send)(call));
		expect(limiter.delay()).toBeGreaterThan(900);
	});

	it('does not block it for longer than anybody waits, nor for other errors', async () => {
		for (const error of [rateLimited('3600'), rejected]) {
			const { limiter, send } = withLimiter(error);
			await failure(send(call));
			expect(limiter.delay()).toBe(0);
		}
	});

	it('frees its slot however the call ends', async () => {
		const { limiter, send } = withLimiter(new Error('any'), {});
		await send(call).catch(() => {});
		await send(call);
		new Clock().skip(3000);
		expect(limiter.idle).toBe(true);
	});
});

describe('authorized', () => {
	const tokens = () => {
		let made = 0;
		return async () => ({ value: `t-${++made}`, expiresAt: Date.now() + 7_200_000 });
	};
	const headers = (calls: readonly Call[]) => calls.map((sent) => sent.headers?.Authorization);

	it('sets the header, with one token for many calls', async () => {
		const { calls, send } = below({});
		const layer = authorized(new Session(), tokens())(send);
		await Promise.all([layer(call), layer(call)]);
		await layer({ ...call, headers: { 'User-Agent': 'x' } });
		expect(headers(calls)).toEqual(['Bearer t-1', 'Bearer t-1', 'Bearer t-1']);
		expect(calls[2]?.headers).toMatchObject({ 'User-Agent': 'x' });
	});

	it('replaces a dead token, and sends only once more', async () => {
		const { calls, send } = below(deadToken, {});
		expect(await authorized(new Session(), tokens())(send)(call)).toEqual({});
		expect(headers(calls)).toEqual(['Bearer t-1', 'Bearer t-2']);
		const dead = below(deadToken);
		expect(await failure(authorized(new Session(), tokens())(dead.send)(call))).toBe(deadToken);
		expect(headers(dead.calls)).toEqual(['Bearer t-1', 'Bearer t-2']);
	});

	it('passes other errors on', async () => {
		const { calls, send } = below(rejected);
		expect(await failure(authorized(new Session(), tokens())(send)(call))).toBe(rejected);
		expect(calls).toHaveLength(1);
	});

	it('says that the call was not sent when there is no token', async () => {
		const { calls, send } = below({});
		const none = async () => await Promise.reject(serverError);
		const error = await failure(authorized(new Session(), none)(send)(call));
		expect(error.facts).toMatchObject({ kind: 'unavailable', lost: false, abandoned: true });
		expect(serverError.facts.lost).toBe(true);
		expect(calls).toEqual([]);
	});
});

describe('guarded', () => {
	it('sends nothing more to an endpoint that rejects the app', async () => {
		const { calls, send } = below(rejection(99991672));
		const layer = guarded(new CircuitBreaker(), app.domain)(send);
		const first = await failure(layer(call));
		expect(await failure(layer(call))).toBe(first);
		expect(calls).toHaveLength(1);
		await failure(layer({ ...call, endpoint: { ...endpoint, endpoint: 'GET /open-apis/hire/v1/others' } }));
		expect(calls).toHaveLength(2);
	});
});

describe('retried', () => {
	beforeEach(() => void new Clock(50));
	const safe = { ...call, endpoint: { ...endpoint, idempotent: true } };

	it('makes three more attempts where that does no harm', async () => {
		const { calls, send } = below(serverError);
		const error = await failure(retried(retryPolicy)(send)(safe));
		expect(calls).toHaveLength(4);
		expect(error).toMatchObject({ doubtful: true });
	});

	it('does not retry what may have arrived, and says that the outcome is unknown', async () => {
		const { calls, send } = below(noResponse('ECONNRESET', app.domain));
		expect((await failure(retried(retryPolicy)(send)(call))).doubtful).toBe(true);
		expect(calls).toHaveLength(1);
	});

	it('says that the outcome is unknown even if a later attempt was rejected', async () => {
		const { send } = below(serverError, rejected);
		expect(await failure(retried(retryPolicy)(send)(safe))).toMatchObject({ doubtful: true, facts: { code: 1002002 } });
		expect(rejected.doubtful).toBe(false);
	});

	it('retries whatever was not sent', async () => {
		const { calls, send } = below(noResponse('ECONNREFUSED', app.domain), {});
		expect(await retried(retryPolicy)(send)(call)).toEqual({});
		expect(calls).toHaveLength(2);
	});

	it('passes the number of rate-limit responses to the layers below', async () => {
		const { calls, send } = below(rateLimited('0'), rateLimited('0'), {});
		await retried(retryPolicy)(send)(call);
		expect(calls.map((sent) => sent.rateLimited)).toEqual([0, 1, 2]);
	});

	it('starts no pause beyond the deadline', async () => {
		const { calls, send } = below(serverError);
		await failure(retried(retryPolicy)(send)({ ...safe, deadline: Date.now() + 20 }));
		expect(calls).toHaveLength(1);
	});

	it('names the response that blocked the limiter where no slot came in time', async () => {
		const limit = rateLimited('0');
		const { send } = below(limit, noSlot());
		expect(await failure(retried(retryPolicy)(send)(call))).toBe(limit);
	});
});

describe('the policy', () => {
	const attempts: Attempts = { rateLimited: 1, failed: 1, elapsedMs: 0, idempotent: true };

	it.each<[string, LarkError, Partial<Attempts>, boolean]>([
		['a server error', serverError, {}, true],
		['a server error, the fourth', serverError, { failed: 4 }, false],
		['a server error where doing it twice does harm', serverError, { idempotent: false }, false],
		['a rejection', rejected, {}, false],
		['a rejection for the rate', rateLimited('1'), {}, true],
		['a rejection for the rate after many others, within two minutes', rateLimited('1'), { rateLimited: 50, elapsedMs: 119_000 }, true],
		['a rejection for the rate after two minutes, the fifth', rateLimited('1'), { rateLimited: 5, elapsedMs: 121_000 }, true],
		['a rejection for the rate after two minutes, the sixth', rateLimited('1'), { rateLimited: 6, elapsedMs: 121_000 }, false],
		['a rejection for the rate that asks for an hour', rateLimited('3600'), {}, false],
		['no slot in time', noSlot(), {}, false],
		['an abandoned call', serverError.abandoning(), {}, false],
	])('after %s', (_what, error, over, again) => {
		expect(retryPolicy({ ...attempts, ...over }, error) !== undefined).toBe(again);
	});

	it('waits after a rate limit for as long as Feishu says, or longer', () => {
		expect(retryPolicy(attempts, rateLimited('7'))).toBeGreaterThanOrEqual(7000);
		expect(retryPolicy(attempts, rateLimited('7'))).toBeLessThan(7500);
	});
});

it('the stack of a failed request names the layers that it went through', async () => {
	const helper = async ({ url }: { url: string }) =>
		url.endsWith('/internal') ? response(0, 200, { body: { code: 0, tenant_access_token: 't-1', expire: 7200 } }) : response(1002002);
	const lark = await connect({ app, helper: helper as never, endpoints: [endpoint], timeout: 1000 });
	const { stack = '' } = await failure(lark.request({ method: 'POST', url: '/open-apis/hire/v1/things', data: {} }));
	const named = [...stack.matchAll(/at (?:async )?(\w+) /g)].map(([, name]) => name);
	expect(named.filter((name) => ['request', 'limited', 'authorized', 'guarded', 'retried'].includes(name ?? ''))).toEqual([
		'request',
		'limited',
		'authorized',
		'guarded',
		'retried',
	]);
});
