import { request, type IncomingHttpHeaders } from 'node:http';
import { APP, Simulator, type SimulatorOptions } from '.';

// What no SDK shows: raw requests, headers, and everything that goes wrong on the way.

interface Got {
	status: number;
	headers: IncomingHttpHeaders;
	text: string;
	json: { code?: number; msg?: string; data?: unknown; error?: Record<string, unknown>; tenant_access_token?: string; expire?: number };
}

const SIGN_IN = 'POST /open-apis/auth/v3/tenant_access_token/internal';
const SCOPES = 'GET /open-apis/application/v6/scopes';
const WEBSITES = 'GET /open-apis/hire/v1/websites';
const BATCH_QUERY = 'POST /open-apis/hire/v1/external_interviews/batch_query';
const GRADES = 'GET /open-apis/corehr/v1/custom_fields/get_by_param';
const ONE_GRADE_FIELD = `${GRADES}?object_api_name=probation_management&custom_api_name=final_assessment_grade`;
const TASK_ENDPOINT = 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id';
const TASK = TASK_ENDPOINT.replace(':ehr_import_task_id', '6914551145542568199');
const ASSESSMENT = 'PATCH /open-apis/corehr/v2/probation/assessments/7140964208476371331';
const PROGRESS = 'POST /open-apis/hire/v1/eco_background_checks/update_progress';
const JSON_TYPE = { 'content-type': 'application/json' };

let feishu: Simulator;
let token: string;

beforeAll(async () => (feishu = await Simulator.start()));
beforeEach(async () => {
	feishu.reset();
	token = await tokenOf();
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => await feishu.stop());

/** One request: 'METHOD /path', with a body (text is sent as it is). Rejects if no whole answer comes. */
async function send(what: string, body?: unknown, headers: Record<string, string> = { ...JSON_TYPE, authorization: `Bearer ${token}` }, url = feishu.url): Promise<Got> {
	const [method, path] = what.split(' ');
	const bytes = body === undefined ? undefined : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
	return await new Promise((resolve, reject) => {
		const outgoing = request(url + path, { method, headers: { ...headers, ...(bytes && { 'content-length': bytes.length }) } }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('error', reject);
			answer.on('end', () => {
				const text = Buffer.concat(chunks).toString();
				resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, json: answer.headers['content-type']?.startsWith('application/json') ? (JSON.parse(text) as Got['json']) : {} });
			});
		});
		outgoing.on('error', reject);
		outgoing.end(bytes);
	});
}

const signIn = async (app: object = APP, url = feishu.url) => await send(SIGN_IN, { app_id: (app as typeof APP).appId, app_secret: (app as typeof APP).appSecret }, JSON_TYPE, url);
const tokenOf = async (app = APP, url = feishu.url) => (await signIn(app, url)).json.tenant_access_token ?? '';
const short = ({ status, json }: Got) => `${status} ${json.code}`;

async function using(options: SimulatorOptions, act: (url: string, other: Simulator) => Promise<void>): Promise<void> {
	const other = await Simulator.start(options);
	await act(other.url, other).finally(() => other.stop());
}

describe('sign-in', () => {
	test.each([
		['an unknown app', { ...APP, appId: 'cli_0000000000000000' }, 10014, 'app id not exists'],
		['a wrong secret', { ...APP, appSecret: 'wrong' }, 10014, 'app secret invalid'],
		['a malformed app ID', { ...APP, appId: 'nonsense' }, 10003, 'invalid param'],
		['an empty app ID', { ...APP, appId: '' }, 10003, 'invalid param'],
		['no secret', { appId: APP.appId }, 10003, 'invalid param'],
	])('refuses %s, with HTTP 200 and an older form', async (_, app, code, msg) => {
		const { status, json, headers } = await signIn(app);
		expect({ status, json }).toEqual({ status: 200, json: { code, msg, data: {} } });
		expect(headers['x-tt-logid']).toMatch(/^\w{32}$/);
	});

	test('takes nothing but JSON', async () => {
		const form = `app_id=${APP.appId}&app_secret=${APP.appSecret}`;
		expect(short(await send(SIGN_IN, form, { 'content-type': 'application/x-www-form-urlencoded' }))).toBe('200 10003');
		expect(short(await send(SIGN_IN, JSON.stringify({ app_id: APP.appId, app_secret: APP.appSecret }), {}))).toBe('200 10003');
	});

	test('gives the same token until half an hour is left, then another beside it', async () => {
		const start = Date.now();
		const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
		feishu.expireTokens();
		const first = (await signIn()).json;
		expect(first).toEqual({ code: 0, msg: 'ok', tenant_access_token: expect.stringMatching(/^t-\w{40}$/) as string, expire: 7200 });
		clock.mockReturnValue(start + 5400_000);
		expect((await signIn()).json).toEqual({ ...first, expire: 1800 });
		clock.mockReturnValue(start + 5400_001);
		const second = (await signIn()).json;
		expect(second.tenant_access_token).not.toBe(first.tenant_access_token);
		const use = async (own = '') => short(await send(SCOPES, undefined, { authorization: `Bearer ${own}` }));
		expect([await use(first.tenant_access_token), await use(second.tenant_access_token)]).toEqual(['200 0', '200 0']);
		clock.mockReturnValue(start + 7200_000);
		expect([await use(first.tenant_access_token), await use(second.tenant_access_token)]).toEqual(['400 99991663', '200 0']);
		clock.mockRestore();
		feishu.expireTokens();
	});
});

describe('the gateway', () => {
	test.each([
		['no token', {}, 99991661],
		['a token without Bearer', { authorization: 't-1' }, 99991661],
		['a made-up token', { authorization: 'Bearer t-1' }, 99991663],
	])('refuses %s', async (_, headers, code) => {
		const { status, json, headers: answered } = await send(WEBSITES, undefined, headers);
		expect({ status, code: json.code }).toEqual({ status: 400, code });
		expect(answered['content-type']).toMatch('application/json');
		expect(json.error?.log_id).toMatch(/^\w{32}$/);
		expect(json.error?.log_id).toBe(answered['x-tt-logid']);
	});

	test.each([[400 as const], [200 as const]])('makes tokens expire with HTTP %d', async (shape) => {
		feishu.expireTokens(shape);
		expect(short(await send(WEBSITES))).toBe(`${shape} 99991663`);
		const fresh = await tokenOf();
		expect(fresh).not.toBe(token);
		expect(short(await send(WEBSITES, undefined, { authorization: `Bearer ${fresh}` }))).toBe('200 0');
	});

	test('names missing scopes', async () => {
		feishu.app().scopes = [];
		const { status, json } = await send(TASK, { state: 1 });
		expect({ status, code: json.code }).toEqual({ status: 400, code: 99991672 });
		expect(json.error).toMatchObject({
			permission_violations: [{ type: 'action_scope_required', subject: 'hire:ehr_import' }],
			helps: [{ url: `https://open.feishu.cn/app/${APP.appId}/auth?q=hire:ehr_import&op_from=openapi&token_type=tenant` }],
		});
		expect(feishu.store.ehrImportTasks.get('6914551145542568199')?.updates).toBe(0);
		expect(short(await send(SCOPES))).toBe('200 0');
	});

	test('is content with any one scope of several', async () => {
		feishu.app().scopes = ['hire:external_application:readonly', 'corehr:corehr', 'hire:site'];
		expect(short(await send(BATCH_QUERY, {}))).toBe('200 0');
		expect(short(await send(ONE_GRADE_FIELD))).toBe('200 0');
		expect(short(await send(WEBSITES))).toBe('200 0');
		expect(short(await send('PUT /open-apis/hire/v1/external_interviews/6960663240925956660', { external_application_id: '1' }))).toBe('400 99991672');
		expect(short(await send(ASSESSMENT, {}))).toBe('400 99991672');
	});

	test('keeps other computers out, except from signing in', async () => {
		feishu.app().ipAllowed = false;
		expect([short(await send(WEBSITES)), short(await send(SCOPES)), short(await send(TASK, { state: 1 }))]).toEqual(Array(3).fill('400 99991401'));
		expect(short(await signIn())).toBe('200 0');
	});

	test('knows several apps, and keeps store apps from APIs for custom ones', async () => {
		const store = { appId: 'cli_store', appSecret: 'other', kind: 'store' as const };
		await using({ apps: [APP, store] }, async (url, other) => {
			const call = async (what: string, body: object, app: typeof APP) => await send(what, body, { ...JSON_TYPE, authorization: `Bearer ${await tokenOf(app, url)}` }, url);
			expect(short(await call(TASK, { state: 1 }, APP))).toBe('200 0');
			const refused = await call(TASK, { state: 1 }, store);
			expect(short(refused)).toBe('400 99991672');
			expect(refused.headers['x-simulator-assumed']).toMatch('no code');
			expect(short(await call(BATCH_QUERY, {}, store))).toBe('400 99991672');
			expect(short(await call(ASSESSMENT, { assessment_status: 'completed', is_final_asssessment: true }, store))).toBe('200 0');
			expect(other.app('cli_store').kind).toBe('store');
			expect(() => other.app('cli_unknown')).toThrow('cli_unknown');
		});
	});

	test.each(['GET /open-apis/hire/v1/nothing', 'DELETE /open-apis/hire/v1/websites', 'GET /open-apis/hire/v1/websites/', 'PATCH /open-apis/hire/v1/ehr_import_tasks/', 'GET /'])('does not know %s', async (what) => {
		const { status, headers, text } = await send(what);
		expect({ status, type: headers['content-type'], text }).toEqual({ status: 404, type: 'text/plain', text: '404 page not found' });
		expect(headers['x-tt-logid']).toMatch(/^\w{32}$/);
		expect(feishu.calls(what)).toMatchObject([{ status: 404, code: undefined }]);
	});
});

describe('strictness', () => {
	const whole = { assessment_status: 'completed', is_final_asssessment: true };
	test.each([
		['an unknown key', TASK, { state: 1, reason: 'x' }, 1002002],
		['an unknown key for CoreHR', ASSESSMENT, { ...whole, grade: 'grade_a' }, 1160001],
		['an inherited name', TASK, { state: 1, toString: 'x' }, 1002002],
		['an unknown query key', `${TASK}?user_id_type=open_id`, { state: 1 }, 1002002],
		['an unknown query key for CoreHR', `${ONE_GRADE_FIELD}&page_size=1`, undefined, 1160001],
		['a query key twice', `${WEBSITES}?page_size=1&page_size=2`, undefined, 1002002],
		['a page size in words', `${WEBSITES}?page_size=ten`, undefined, 99992402],
		['a body with GET', WEBSITES, { page_size: 1 }, 1002002],
		['null', TASK, { state: 1, fail_reason: null }, 1002002],
		['a list as the body', TASK, [{ state: 1 }], 1002002],
		['an empty one', BATCH_QUERY, [], 1002002],
		['a text that is no JSON', TASK, '{"state":1', 1002002],
	])('refuses %s', async (_, what, body, code) => {
		expect(short(await send(what, body))).toBe(`400 ${code}`);
		expect([...feishu.store.ehrImportTasks.values()].map(({ updates }) => updates)).toEqual([0, 0, 0]);
	});

	test('wants the content type of JSON', async () => {
		expect(short(await send(TASK, { state: 1 }, { authorization: `Bearer ${token}`, 'content-type': 'text/plain' }))).toBe('400 1002002');
		expect(short(await send(TASK, { state: 1 }, { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' }))).toBe('200 0');
	});

	test('takes {} or nothing with GET', async () => {
		expect([short(await send(WEBSITES, {})), short(await send(WEBSITES)), short(await send(SCOPES, {}))]).toEqual(Array(3).fill('200 0'));
	});

	test('repeats what was sent, and says what is only assumed', async () => {
		const unknown = await send(PROGRESS, { background_check_id: 'who', stage_id: '1', stage_name: '林晓', stage_time: '1' });
		expect([unknown.json.msg, unknown.headers['x-simulator-assumed']]).toEqual([expect.stringContaining('who'), undefined]);
		const number = await send(TASK, { state: 'Sample Person' });
		expect([number.json.msg, number.headers['x-simulator-assumed']]).toEqual(['invalid value: Sample Person (state)', undefined]);
		const state = await send(TASK, { state: 7 });
		expect([state.json.msg, state.headers['x-simulator-assumed']]).toEqual(['unknown state: 7', expect.stringContaining('status')]);
		const size = await send(`${WEBSITES}?page_size=11`);
		expect(size.json.error?.field_violations).toEqual([{ field: 'page_size', value: '11', description: expect.any(String) as string }]);
	});
});

describe('rate limits', () => {
	/** Sends until refused, at most `most` times. */
	async function fill(url: string, what: string, most: number, own: string): Promise<{ sent: number; refused?: Got }> {
		for (let sent = 0; sent < most; sent += 1) {
			const got = await send(what, what.startsWith('GET') ? undefined : {}, { ...JSON_TYPE, authorization: `Bearer ${own}` }, url);
			if (got.status === 429) return { sent, refused: got };
		}
		return { sent: most };
	}
	const refusedWith = ({ refused }: { refused?: Got }) => [refused?.json.code, refused?.headers['x-ogw-ratelimit-limit'], refused?.headers['x-ogw-ratelimit-reset']];

	test.each([
		['websites', WEBSITES, 10, [99991400, '10', '1']],
		['interviews', 'PUT /open-apis/hire/v1/external_interviews/1', 10, [99991400, '10', '1']],
		['batch query', BATCH_QUERY, 10, [99991400, '10', '1']],
		['e-HR import tasks', TASK, 50, [99991400, '50', '1']],
		['probation assessments', ASSESSMENT, 100, [1161604, '100', '60']],
		['grades', GRADES, 50, [1161604, '50', '1']],
		['progress', PROGRESS, 50, [99991400, '50', '1']],
		['delivery tasks', 'GET /open-apis/hire/v1/websites/1/delivery_tasks/1', 50, [99991400, '50', '1']],
		['scopes', SCOPES, 120, [undefined, undefined, undefined]],
	])('of %s', async (_, what, most, expected) => {
		await using({ limits: true }, async (url) => {
			const own = await tokenOf(APP, url);
			jest.spyOn(Date, 'now').mockReturnValue(Date.now());
			const filled = await fill(url, what, 120, own);
			expect(filled.sent).toBe(expected[0] === undefined ? 120 : most);
			expect(refusedWith(filled)).toEqual(expected);
		});
	});

	test('slide, and do not count what they refuse', async () => {
		await using({ limits: true }, async (url, other) => {
			const own = await tokenOf(APP, url);
			const start = Date.now();
			const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
			expect((await fill(url, WEBSITES, 4, own)).sent).toBe(4);
			clock.mockReturnValue(start + 600);
			expect((await fill(url, WEBSITES, 20, own)).sent).toBe(6);
			clock.mockReturnValue(start + 999);
			expect(refusedWith(await fill(url, WEBSITES, 1, own))).toEqual([99991400, '10', '1']);
			clock.mockReturnValue(start + 1000);
			expect((await fill(url, WEBSITES, 20, own)).sent).toBe(4);
			other.reset();
			expect((await fill(url, WEBSITES, 20, own)).sent).toBe(10);
		});
	});

	test('hold per app, and in both windows', async () => {
		await using({ limits: true, apps: [APP, { appId: 'cli_b', appSecret: 'b' }] }, async (url) => {
			const [own, foreign] = [await tokenOf(APP, url), await tokenOf({ appId: 'cli_b', appSecret: 'b' }, url)];
			const start = Date.now();
			const clock = jest.spyOn(Date, 'now');
			for (let second = 0; second < 20; second += 1) {
				clock.mockReturnValue(start + second * 1000);
				expect((await fill(url, PROGRESS, 50, own)).sent).toBe(50);
			}
			const both = await fill(url, PROGRESS, 1, own);
			expect([both.sent, ...refusedWith(both)]).toEqual([0, 99991400, '1000', '41']);
			clock.mockReturnValue(start + 20_500);
			const minute = await fill(url, PROGRESS, 1, own);
			expect([minute.sent, ...refusedWith(minute)]).toEqual([0, 99991400, '1000', '40']);
			expect((await fill(url, PROGRESS, 60, foreign)).sent).toBe(50);
		});
	});

	test('pass faster on demand, and are told as fractions then', async () => {
		await using({ limits: true, limitScale: 8 }, async (url) => {
			const own = await tokenOf(APP, url);
			const start = Date.now();
			const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
			expect(refusedWith(await fill(url, ASSESSMENT, 120, own))).toEqual([1161604, '100', '7.5']);
			clock.mockReturnValue(start + 7499);
			expect(refusedWith(await fill(url, ASSESSMENT, 120, own))).toEqual([1161604, '100', '0.001']);
			clock.mockReturnValue(start + 7500);
			expect((await fill(url, ASSESSMENT, 120, own)).sent).toBe(100);
		});
	});

	test('are off otherwise', async () => expect(await fill(feishu.url, WEBSITES, 120, token)).toEqual({ sent: 120 }));
});

describe('faults', () => {
	const updates = () => feishu.store.ehrImportTasks.get('6914551145542568199')?.updates;
	const patch = async () => await send(TASK, { state: 1 });
	const last = () => feishu.requests.at(-1);

	test('answer in place of the API', async () => {
		feishu.fail(TASK_ENDPOINT, { status: 429, code: 99991400, msg: 'slow down', error: { logid: 'x' }, headers: { 'x-ogw-ratelimit-reset': '3' } });
		const { status, json, headers } = await patch();
		expect({ status, json, reset: headers['x-ogw-ratelimit-reset'] }).toEqual({ status: 429, json: { code: 99991400, msg: 'slow down', error: { logid: 'x' } }, reset: '3' });
		expect(last()).toMatchObject({ status: 429, code: 99991400 });
		feishu.fail(TASK_ENDPOINT, { code: 1002001 });
		expect((await patch()).json).toEqual({ code: 1002001, msg: expect.any(String) as string, error: { log_id: expect.any(String) as string } });
		feishu.fail(TASK_ENDPOINT, { status: 502 });
		expect(await patch()).toMatchObject({ status: 502, text: '502 Bad Gateway', json: {} });
		expect(last()).toMatchObject({ status: 502, code: undefined });
		feishu.fail(TASK_ENDPOINT, { garbage: true });
		expect(await patch()).toMatchObject({ status: 200, headers: { 'content-type': 'text/html' }, text: expect.stringMatching(/^<html>/) as string });
		expect(updates()).toBe(0);
		expect(short(await patch())).toBe('200 0');
		expect(updates()).toBe(1);
	});

	test('break the connection, before or after the request takes effect', async () => {
		feishu.fail(TASK_ENDPOINT, { reset: true });
		await expect(patch()).rejects.toMatchObject({ code: 'ECONNRESET' });
		expect(updates()).toBe(0);
		expect(last()).toMatchObject({ endpoint: TASK_ENDPOINT, body: { state: 1 }, status: 0, code: undefined });
		feishu.fail(TASK_ENDPOINT, { resetAfter: true });
		await expect(patch()).rejects.toMatchObject({ code: 'ECONNRESET' });
		expect(updates()).toBe(1);
		expect(last()).toMatchObject({ status: 0, code: undefined });
	});

	test('cut the answer', async () => {
		feishu.fail(WEBSITES, { truncate: true });
		await expect(send(WEBSITES)).rejects.toMatchObject({ code: 'ECONNRESET', message: 'aborted' });
		expect(last()).toMatchObject({ status: 200, code: 0 });
	});

	test('delay the answer, not the effect', async () => {
		feishu.fail(TASK_ENDPOINT, { delayMs: 150 });
		const start = performance.now();
		const answer = patch();
		while (updates() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		expect(performance.now() - start).toBeLessThan(140);
		expect(short(await answer)).toBe('200 0');
		expect(performance.now() - start).toBeGreaterThan(140);
		feishu.fail(TASK_ENDPOINT, { headers: { 'x-more': 'yes' } });
		expect(await patch()).toMatchObject({ status: 200, headers: { 'x-more': 'yes' } });
		expect(updates()).toBe(2);
	});

	test('come in order, as often as said, where said', async () => {
		feishu.fail('*', { status: 500, code: 1002001 }, 2);
		feishu.fail(WEBSITES, { status: 503 });
		expect(short(await signIn())).toBe('200 0');
		expect(short(await send(SCOPES))).toBe('500 1002001');
		expect([(await send(WEBSITES)).status, (await send(WEBSITES)).status, (await send(WEBSITES)).status]).toEqual([500, 503, 200]);
		feishu.fail(SIGN_IN, { status: 500, code: 1 });
		expect(short(await signIn())).toBe('500 1');
		feishu.fail(WEBSITES, { status: 503 }, Infinity);
		expect([(await send(WEBSITES)).status, (await send(WEBSITES)).status]).toEqual([503, 503]);
		feishu.clearFaults();
		expect((await send(WEBSITES)).status).toBe(200);
	});
});

describe('bookkeeping', () => {
	test('records every request', async () => {
		const before = Date.now();
		await send(`${TASK}?a=1&b=2&b=%E6%9E%97`, { state: 1 });
		const [signedIn, patched] = feishu.requests;
		expect(signedIn).toMatchObject({ endpoint: SIGN_IN, body: { app_id: APP.appId }, status: 200, code: 0 });
		expect(patched).toMatchObject({ endpoint: TASK_ENDPOINT, method: 'PATCH', path: TASK.split(' ')[1], query: { a: '1', b: ['2', '林'] }, body: { state: 1 }, status: 400, code: 1002002 });
		expect(patched?.headers.authorization).toBe(`Bearer ${token}`);
		expect(patched?.at).toBeGreaterThanOrEqual(before);
		expect([feishu.calls().length, feishu.calls(TASK_ENDPOINT).length, feishu.calls(WEBSITES).length, feishu.tokenCalls().length]).toEqual([1, 1, 0, 1]);
		await send(TASK, 'not JSON');
		expect(feishu.requests.at(-1)?.body).toBeUndefined();
	});

	test('starts over without losing what tests hold', async () => {
		const { store, requests } = feishu;
		const app = feishu.app();
		store.interviews.clear();
		store.websites.pop();
		Object.assign(app, { scopes: [], appSecret: 'new', ipAllowed: false });
		await send(TASK, { state: 1 });
		feishu.fail('*', { reset: true });
		feishu.reset();
		expect([store.interviews.size, store.websites.length, requests.length, feishu.app() === app]).toEqual([3, 12, 0, true]);
		expect(short(await send(TASK, { state: 1 }))).toBe('200 0');
		expect(await tokenOf()).toBe(token);
	});

	test('waits before every answer if told to, and uses the port it is given', async () => {
		const { port } = await Simulator.start().then(async (free) => await free.stop().then(() => free));
		await using({ port, latencyMs: 100 }, async (url, other) => {
			expect([other.port, url]).toEqual([port, `http://127.0.0.1:${port}`]);
			const start = performance.now();
			expect(short(await signIn(APP, url))).toBe('200 0');
			expect(performance.now() - start).toBeGreaterThan(90);
			await expect(Simulator.start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
		});
		await expect(signIn(APP, `http://127.0.0.1:${port}`)).rejects.toMatchObject({ code: expect.stringMatching(/^ECONN/) as string });
	});
});
