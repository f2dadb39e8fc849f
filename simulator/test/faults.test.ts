import { APP, Simulator } from '..';
import {
	JSON_TYPE,
	SCOPES,
	SIGN_IN,
	TASK,
	TASK_ENDPOINT,
	WEBSITES,
	send,
	short,
	signIn,
	simulateForRaw,
	token,
	tokenOf,
	using,
} from './raw';
import { feishu } from './simulate';

simulateForRaw();

describe('faults', () => {
	const updates = () => feishu.store.ehrImportTasks.get('6914551145542568199')?.updates;
	const patch = async () => await send(TASK, { state: 1 });
	const last = () => feishu.requests.at(-1);

	test("replace the API's response", async () => {
		feishu.fail(TASK_ENDPOINT, {
			status: 429,
			code: 99991400,
			msg: 'slow down',
			error: { logid: 'x' },
			headers: { 'x-ogw-ratelimit-reset': '3' },
		});
		const { status, json, headers } = await patch();
		expect({ status, json, reset: headers['x-ogw-ratelimit-reset'] }).toEqual({
			status: 429,
			json: { code: 99991400, msg: 'slow down', error: { logid: 'x' } },
			reset: '3',
		});
		expect(last()).toMatchObject({ status: 429, code: 99991400 });
		feishu.fail(TASK_ENDPOINT, { code: 1002001 });
		expect((await patch()).json).toEqual({
			code: 1002001,
			msg: expect.any(String) as string,
			error: { log_id: expect.any(String) as string },
		});
		feishu.fail(TASK_ENDPOINT, { status: 502 });
		expect(await patch()).toMatchObject({ status: 502, text: '502 Bad Gateway', json: {} });
		expect(last()).toMatchObject({ status: 502, code: undefined });
		feishu.fail(TASK_ENDPOINT, { garbage: true });
		expect(await patch()).toMatchObject({
			status: 200,
			headers: { 'content-type': 'text/html' },
			text: expect.stringMatching(/^<html>/) as string,
		});
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

	test('truncate the response', async () => {
		feishu.fail(WEBSITES, { truncate: true });
		await expect(send(WEBSITES)).rejects.toMatchObject({ code: 'ECONNRESET', message: 'aborted' });
		expect(last()).toMatchObject({ status: 200, code: 0 });
	});

	test('delay the response, not the effect', async () => {
		feishu.fail(TASK_ENDPOINT, { delayMs: 500 });
		const start = performance.now();
		const answer = patch();
		while (updates() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		expect(performance.now() - start).toBeLessThan(450);
		expect(short(await answer)).toBe('200 0');
		expect(performance.now() - start).toBeGreaterThan(490);
		feishu.fail(TASK_ENDPOINT, { headers: { 'x-more': 'yes' } });
		expect(await patch()).toMatchObject({ status: 200, headers: { 'x-more': 'yes' } });
		expect(updates()).toBe(2);
	});

	test('replace or withhold the response, not the effect', async () => {
		feishu.fail(TASK_ENDPOINT, { body: '', headers: { 'content-type': 'text/plain' } });
		expect(await patch()).toMatchObject({ status: 200, text: '', headers: { 'content-length': '0' } });
		expect(last()).toMatchObject({ status: 200, code: undefined, applied: true });
		feishu.fail(TASK_ENDPOINT, { body: '{"code":0', headers: { 'content-type': 'text/plain' } });
		expect((await patch()).text).toBe('{"code":0');
		expect(updates()).toBe(2);
		feishu.fail(TASK_ENDPOINT, { dripMs: 10 });
		const dripping = await fetch(feishu.url + TASK.split(' ')[1], {
			method: 'PATCH',
			headers: { ...JSON_TYPE, authorization: `Bearer ${token}` },
			body: '{"state":1}',
		});
		const reader = dripping.body?.getReader();
		for (let drop = 0; drop < 3; drop += 1)
			expect(
				Buffer.from((await reader?.read())?.value as Uint8Array)
					.toString()
					.trim(),
			).toBe('');
		await reader?.cancel();
		expect(updates()).toBe(3);
	});

	test('record of each request whether it took effect', async () => {
		for (const fault of [{ reset: true }, { resetAfter: true }, { status: 502 }, { headers: { 'x-more': 'yes' } }]) {
			feishu.fail(TASK_ENDPOINT, fault);
			await patch().catch(() => undefined);
		}
		await send(TASK, { state: 7 });
		expect(feishu.calls().map(({ applied }) => applied)).toEqual([false, true, false, true, false]);
	});

	test('let tokens die with a request', async () => {
		feishu.fail(TASK_ENDPOINT, { expire: 200 });
		expect([short(await patch()), short(await patch())]).toEqual(['200 99991663', '200 99991663']);
		feishu.fail(TASK_ENDPOINT, { expire: 400 });
		expect(short(await patch())).toBe('400 99991663');
		expect(updates()).toBe(0);
	});

	test('begin after a number of requests', async () => {
		feishu.fail(TASK_ENDPOINT, { status: 503, after: 2 }, 2);
		const seen = [];
		for (let request = 0; request < 5; request += 1) seen.push((await patch()).status);
		expect(seen).toEqual([200, 200, 503, 503, 200]);
	});

	test('close the port after a response', async () => {
		await using({}, async (url, other) => {
			other.fail(SIGN_IN, { close: true });
			expect(short(await signIn(APP, url))).toBe('200 0');
			await expect(signIn(APP, url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
			expect(other.requests).toHaveLength(1);
		});
	});

	test('occur in order, as often and where they were set', async () => {
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
		expect(patched).toMatchObject({
			endpoint: TASK_ENDPOINT,
			method: 'PATCH',
			path: TASK.split(' ')[1],
			query: { a: '1', b: ['2', '林'] },
			body: { state: 1 },
			status: 400,
			code: 1002002,
		});
		expect(patched?.headers.authorization).toBe(`Bearer ${token}`);
		expect(patched?.at).toBeGreaterThanOrEqual(before);
		expect([feishu.calls().length, feishu.calls(TASK_ENDPOINT).length, feishu.calls(WEBSITES).length, feishu.tokenCalls().length]).toEqual([
			1, 1, 0, 1,
		]);
		await send(TASK, 'not JSON');
		expect(feishu.requests.at(-1)?.body).toBeUndefined();
	});

	test('resets without replacing the objects that tests hold', async () => {
		const { store, requests } = feishu;
		const app = feishu.app();
		store.interviews.clear();
		store.websites.pop();
		Object.assign(app, { scopes: [], appSecret: 'new', ipAllowed: false });
		await send(TASK, { state: 1 });
		feishu.fail('*', { reset: true });
		feishu.reset();
		expect([store.interviews.size, store.websites.length, requests.length, feishu.app() === app]).toEqual([5, 12, 0, true]);
		expect(short(await send(TASK, { state: 1 }))).toBe('200 0');
		expect(await tokenOf()).toBe(token);
	});

	test('delays every response and uses the given port, if set', async () => {
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
