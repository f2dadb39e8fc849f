import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { perSecond } from '../../nodes/LarkHire/api/endpoint';
import { connect } from '../../nodes/LarkHire/transport/client';
import { growingPause } from '../../nodes/LarkHire/transport/backoff';
import { Simulator } from '../../simulator';
import { Clock } from '../support/clock';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

const EHR = 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id';
const SIGN_IN = 'POST /open-apis/auth/v3/tenant_access_token/internal';
const CREATE = 'POST /open-apis/hire/v1/external_applications';
const application = { talentId: '6960663240925956459' };
const ids = ['6914551145542568199', '6914551145542568200', '6914551145542568201'];
const importTask = { resource: 'ehrImportTask', operation: 'update', ehrImportTaskId: '={{ $json.id }}', state: 1 };
const one = [{ id: ids[0] as string }];

let simulator: Simulator;
// A simulator of its own for each test: what is shared for a credential is keyed by its address.
beforeEach(async () => (simulator = await Simulator.start()));
afterEach(async () => await simulator.stop());

const run = async (items: ReadonlyArray<{ id: string }> = one, options = {}, over = {}) =>
	await engineFor(simulator, over).run(oneNode({ ...importTask, options }, items));

describe('token', () => {
	it('is requested once by many parallel calls, and kept for the next execution', async () => {
		const many = Array.from({ length: 20 }, () => run());
		await Promise.all(many);
		await run();
		expect(simulator.tokenCalls()).toHaveLength(1);
		expect(simulator.calls()).toHaveLength(21);
	});

	it.each([400, 200] as const)('that has died (HTTP %i) is renewed once for a hundred parallel calls', async (shape) => {
		await run();
		simulator.expireTokens(shape);
		const before = simulator.tokenCalls().length;
		const runs = await Promise.all(Array.from({ length: 100 }, () => run()));
		expect(runs.filter(({ error }) => error)).toEqual([]);
		expect(simulator.tokenCalls().length - before).toBe(1);
	});

	it.each([99991663, 99991664, 99991665, 99991671])('is renewed on code %i', async (code) => {
		simulator.fail(EHR, { status: 400, code });
		expect((await run()).json(HIRE)).toEqual([{ success: true, ehrImportTaskId: ids[0] }]);
		expect(simulator.calls(EHR)).toHaveLength(2);
	});

	it('is renewed only once: the second rejection is final', async () => {
		simulator.fail(EHR, { status: 400, code: 99991663 }, 10);
		const { error } = await run();
		expect(error?.message).toBe("Feishu does not accept the app's access token, although it was just renewed [item 0]");
		expect(simulator.calls(EHR)).toHaveLength(2);
	});

	it('of an old secret is not used with a new one', async () => {
		await run();
		const { error } = await run(one, {}, { appSecret: 'another secret' });
		expect(error?.message).toBe('The App Secret is wrong [item 0]');
		expect(simulator.calls(EHR)).toHaveLength(1);
	});

	it.each([
		['an unknown app ID', { appId: 'cli_0000000000000000' }, /^Feishu does not know this App ID \[item 0\] .*region/],
		['a malformed app ID', { appId: 'x' }, /^Feishu does not know this App ID \[item 0\] .*region/],
		['a wrong secret', { appSecret: 'guessed-secret-value' }, /^The App Secret is wrong \[item 0\]/],
	])('is not issued with %s, and the message says so without the secret', async (_what, over, expected) => {
		const { error } = await run(one, {}, over);
		expect(`${error?.message} ${error?.description}`).toMatch(expected);
		expect(JSON.stringify(error)).not.toMatch(/simulator-app-secret|guessed-secret-value/);
		expect(simulator.calls()).toEqual([]);
	});

	it('request that fails for everybody is not remembered', async () => {
		simulator.fail('POST /open-apis/auth/v3/tenant_access_token/internal', { status: 400, code: 10013 }, 1);
		expect((await run()).error).toBeDefined();
		expect((await run()).error).toBeUndefined();
	});

	it('that is missing in the response is reported, and requested again by the next execution', async () => {
		simulator.fail('POST /open-apis/auth/v3/tenant_access_token/internal', { status: 200, code: 0 }, 1);
		// The simulator's fault answers {code: 0} without a token.
		const { error } = await run();
		expect(error?.message).toMatch(/does not look like a Feishu API/);
		expect((await run()).error).toBeUndefined();
	});
});

describe('too many requests', () => {
	it.each([
		[429, 99991400],
		[400, 99991400],
		[429, 1161604],
	])('HTTP %i with code %i waits for the reset and retries', async (status, code) => {
		simulator.fail(EHR, { status, code, headers: { 'x-ogw-ratelimit-reset': '0.3' } }, 2);
		const started = Date.now();
		expect((await run()).json(HIRE)).toEqual([{ success: true, ehrImportTaskId: ids[0] }]);
		expect(Date.now() - started).toBeGreaterThanOrEqual(600);
		expect(simulator.calls(EHR)).toHaveLength(3);
	});

	describe('again and again', () => {
		const tooMany = { status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '0' } };
		beforeEach(() => jest.spyOn(Math, 'random').mockReturnValue(0));
		afterEach(() => jest.restoreAllMocks());

		it('do not fail an item within two minutes', async () => {
			new Clock(20);
			simulator.fail(EHR, tooMany, 12);
			expect((await run()).json(HIRE)).toEqual([{ success: true, ehrImportTaskId: ids[0] }]);
			expect(simulator.calls(EHR)).toHaveLength(13);
		});

		it('fail it after two minutes, but not before the fifth retry', async () => {
			simulator.fail(EHR, tooMany, 100_000);
			const clock = new Clock(20);
			const asked = () => simulator.calls(EHR).length;
			const running = run();
			while (asked() < 3) await new Promise((resolve) => setTimeout(resolve, 1));
			clock.skip(90_000);
			const before = asked();
			while (asked() < before + 5) await new Promise((resolve) => setTimeout(resolve, 1));
			clock.skip(30_000);
			expect((await running).error?.message).toMatch(/too many requests/);
			simulator.fail(EHR, { ...tooMany, delayMs: 30 }, 100_000);
			const second = asked();
			const late = run();
			while (asked() === second) await new Promise((resolve) => setTimeout(resolve, 1));
			clock.skip(180_000);
			expect((await late).error?.message).toMatch(/too many requests/);
			expect(asked() - second).toBe(6);
		});
	});

	it('without a reset wait longer and longer, with jitter', () => {
		const pauses = Array.from({ length: 50 }, () => growingPause(1000, 3));
		expect(Math.min(...pauses)).toBeGreaterThanOrEqual(2000);
		expect(Math.max(...pauses)).toBeLessThanOrEqual(6000);
		expect(new Set(pauses).size).toBeGreaterThan(40);
	});

	it('hold back all calls of the same API', async () => {
		simulator.fail(EHR, { status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '1.1' } });
		await run([{ id: ids[0] as string }, { id: ids[1] as string }, { id: ids[2] as string }], { itemsInFlight: 1 });
		const [refused, ...later] = simulator.calls(EHR);
		for (const { at } of later) expect(at - (refused?.at ?? 0)).toBeGreaterThanOrEqual(1090);
		expect(later).toHaveLength(3);
	});

	it('that leaves a second or less to wait makes only that request wait, and the others slower', async () => {
		simulator.fail(EHR, { status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '1' } });
		await run(
			ids.map((id) => ({ id })),
			{ itemsInFlight: 2 },
		);
		const [rejected, ...later] = simulator.calls(EHR);
		const after = later.map(({ at }) => at - (rejected?.at ?? 0));
		expect(Math.min(...after)).toBeLessThan(500);
		expect(Math.max(...after)).toBeGreaterThanOrEqual(990);
	});

	it('do not occur when two executions of one credential share the documented limit', async () => {
		const limited = await Simulator.start({ limits: true });
		const items = Array.from({ length: 60 }, (_, index) => ({ id: String(index) }));
		for (const { id } of items) limited.store.ehrImportTasks.set(id, { id, updates: 0 });
		const wanted = oneNode({ ...importTask, options: { itemsInFlight: 20 } }, items);
		const runs = await Promise.all([engineFor(limited).run(wanted), engineFor(limited).run(wanted)]);
		await limited.stop();
		expect(runs.map(({ error }) => error)).toEqual([undefined, undefined]);
		expect(limited.calls(EHR).filter(({ status }) => status === 429)).toEqual([]);
		expect(limited.calls(EHR)).toHaveLength(120);
	});
});

describe('errors that may pass', () => {
	beforeEach(() => void new Clock(5));
	afterEach(() => jest.restoreAllMocks());

	it.each([
		['a closed connection', { reset: true }],
		['a lost answer', { resetAfter: true }],
		['a cut answer', { truncate: true }],
		['an answer that is not JSON', { garbage: true }],
		['HTTP 502', { status: 502 }],
		['code 1002001', { status: 500, code: 1002001 }],
		['code 1161501 with HTTP 200', { code: 1161501 }],
	])('%s is retried', async (_what, fault) => {
		simulator.fail(EHR, fault, 2);
		expect((await run()).json(HIRE)).toEqual([{ success: true, ehrImportTaskId: ids[0] }]);
		expect(simulator.calls(EHR)).toHaveLength(3);
	});

	it('are retried three times at most', async () => {
		simulator.fail(EHR, { reset: true }, 20);
		const { error } = await run();
		expect(error?.message).toBe(`No connection to ${simulator.url} [item 0]`);
		expect(error?.description).toMatch(/ECONNRESET/);
		expect(simulator.calls(EHR)).toHaveLength(4);
	});

	it('such as a slow response end with the request timeout', async () => {
		simulator.fail(EHR, { delayMs: 60_000 }, 20);
		const started = Date.now();
		const { error } = await run(one, { timeout: 2 });
		expect(error?.message).toBe('Feishu did not respond in time [item 0]');
		expect(Date.now() - started).toBeLessThan(30_000);
	});

	it('are not retried if that could change something twice', async () => {
		simulator.fail(EHR, { resetAfter: true });
		const client = await connect({
			app: { domain: simulator.url, ...simulator.app() },
			helper: await helper(),
			endpoints: [{ endpoint: EHR, limit: perSecond(50), scopes: [] }],

			timeout: 5000,
		});
		const call = client.hire.v1.ehrImportTask.patch({ path: { ehr_import_task_id: ids[0] as string }, data: { state: 1 } });
		await expect(call).rejects.toMatchObject({ facts: { kind: 'network' } });
		expect(simulator.calls(EHR)).toHaveLength(1);
		expect(simulator.store.ehrImportTasks.get(ids[0] as string)?.updates).toBe(1);
	});

	it('say nothing of a change if nothing was sent', async () => {
		const { error } = await run(one, {}, { baseUrl: 'http://127.0.0.1:9' });
		expect(error?.description).toMatch(/ECONNREFUSED/);
		expect(error?.description).not.toMatch(/may already have been made/);
	});

	it('warn that the change may have been made if a later attempt is rejected', async () => {
		simulator.fail(EHR, { resetAfter: true });
		simulator.fail(EHR, { status: 400, code: 1002002 });
		expect((await run()).error?.description).toMatch(/^One attempt got no clear response, so the change may already have been made/);
	});
});

describe('rejections', () => {
	it.each([1002002, 1002213, 1160403, 99991672, 99991401, 99991403])('with code %i are not retried', async (code) => {
		simulator.fail(EHR, { status: 400, code }, 20);
		expect((await run()).error).toBeDefined();
		expect(simulator.calls(EHR)).toHaveLength(1);
	});

	it('for a missing scope name it and link to where it is granted', async () => {
		simulator.app().scopes = [];
		const { error } = await run();
		expect(error?.message).toBe('The app lacks a permission scope: hire:ehr_import [item 0]');
		expect(error?.description).toMatch(/Grant it here: https:\/\/open\.feishu\.cn\/app\/cli_9f5343c580712544\/auth\?q=hire:ehr_import/);
	});

	it('are understood in both forms of permission_violations', async () => {
		simulator.fail(EHR, {
			status: 400,
			code: 99991672,
			error: { permission_violations: [{ scope: 'hire:ehr_import', url: 'https://example.com' }] },
		});
		expect((await run()).error?.message).toBe('The app lacks a permission scope: hire:ehr_import [item 0]');
		simulator.fail(EHR, { status: 400, code: 99991672 });
		expect((await run()).error?.message).toBe('The app lacks a permission scope: hire:ehr_import [item 0]');
	});

	it('never link to a foreign host', async () => {
		simulator.fail(EHR, { status: 400, code: 99991672, error: { helps: [{ url: 'https://evil.example/app/x' }] } });
		expect((await run()).error?.description).not.toMatch(/evil/);
	});

	it("with an unknown code show Feishu's message, without values", async () => {
		simulator.fail(EHR, { status: 400, code: 1009999, msg: 'invalid param: state of Lin Xiao' });
		expect((await run()).error).toMatchObject({
			message: 'Feishu rejected the request [item 0]',
			description: expect.stringContaining('Feishu says: "invalid param state of …".'),
		});
	});

	it('name all scopes of which one is enough', async () => {
		simulator.fail(EHR, {
			status: 400,
			code: 99991672,
			error: { permission_violations: [{ subject: 'hire:ehr_import' }, { subject: 'hire:ehr_import' }] },
		});
		expect((await run()).error?.message).toMatch(/: hire:ehr_import or hire:ehr_import \[/);
		simulator.fail(EHR, {
			status: 400,
			code: 99991672,
			error: { permission_violations: [{ subject: 'hire:ehr_import' }, { subject: 'hire:talent.mobile:readonly' }] },
		});
		expect((await run()).error?.message).toMatch(/: hire:ehr_import, hire:talent\.mobile:readonly \[/);
	});

	it('from something that is not a Feishu API say so', async () => {
		simulator.fail(SIGN_IN, { status: 404 });
		expect((await run()).error?.message).toMatch(/returned 404 and does not look like a Feishu API/);
	});

	it('with far too much text are read as quickly as others', async () => {
		simulator.fail(EHR, { status: 400, code: 1009999, msg: `invalid param ${'x '.repeat(4_000_000)}` });
		const before = performance.now();
		const { error } = await run();
		expect(error?.description).toContain('Feishu says: "invalid param …".');
		expect(performance.now() - before).toBeLessThan(1000);
	});
});

describe("a response without a code of Feishu's", () => {
	const ten = Array.from({ length: 10 }, (_, index) => ({ id: String(index) }));
	beforeEach(() => {
		for (const { id } of ten) simulator.store.ehrImportTasks.set(id, { id, updates: 0 });
	});
	const goOn = async () =>
		(await engineFor(simulator).run(oneNode({ ...importTask, options: { itemsInFlight: 1 } }, ten, { onError: 'continueRegularOutput' })))
			.json(HIRE)
			.map(({ error }) => error as { message: string; description: string } | undefined);

	it.each([400, 401, 403, 404, 407, 409])('%i fails its item, and blames neither region nor base URL', async (status) => {
		simulator.fail(EHR, { status, after: 2 });
		const errors = await goOn();
		const said =
			status === 404
				? 'seems to have no API PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id (404)'
				: `responded with ${status}, but not as Feishu does`;
		expect(errors.map((error) => error?.message)).toEqual(
			ten.map((_, item) => (item === 2 ? `${simulator.url} ${said} [item 2]` : undefined)),
		);
		expect(errors[2]?.description).not.toMatch(/region|base URL|may already have been made/i);
		expect(simulator.calls(EHR)).toHaveLength(10);
	});

	it.each([413, 414, 431])('%i says that the item is too long, however often it comes', async (status) => {
		simulator.fail(EHR, { status }, 5);
		expect((await goOn()).map((error) => error?.message)).toEqual(
			ten.map((_, item) => (item < 5 ? `The request is too large for Feishu [item ${item}]` : undefined)),
		);
	});

	it('three times in a row stops requests to that API, and the other items say that they were not sent', async () => {
		simulator.fail(EHR, { status: 403, after: 1 }, Infinity);
		const errors = await goOn();
		expect(errors.map((error) => /not sent/.test(error?.description ?? ''))).toEqual(ten.map((_, item) => item > 3));
		expect(errors[9]?.message).toBe(`${simulator.url} responded with 403 to 3 requests in a row, but not as Feishu does [item 9]`);
		expect(simulator.calls(EHR)).toHaveLength(4);
		simulator.clearFaults();
		expect((await goOn()).filter(Boolean)).toEqual([]);
	});

	it('does not stop them while Feishu responds in between, even with a rejection', async () => {
		for (const fault of [{ status: 403 }, { status: 403 }, { status: 400, code: 1002213 }, { status: 403 }, { status: 403 }])
			simulator.fail(EHR, fault);
		expect((await goOn()).map((error) => error === undefined)).toEqual(ten.map((_, item) => item > 4));
		expect(simulator.calls(EHR)).toHaveLength(10);
	});

	it.each([408, 421, 425, 499])('%i leaves the outcome unknown, and is retried where that is safe', async (status) => {
		new Clock(20);
		simulator.fail(EHR, { status });
		expect((await run()).error).toBeUndefined();
		simulator.fail(CREATE, { status });
		const { error } = await engineFor(simulator).run(oneNode({ resource: 'externalApplication', operation: 'create', ...application }));
		jest.restoreAllMocks();
		expect(error).toMatchObject({
			message: `${simulator.url} responded with ${status}: the request was not finished [item 0]`,
			description: expect.stringMatching(/may already have been made/) as string,
		});
		expect(simulator.calls(CREATE)).toHaveLength(1);
	});

	it('404 in an API Request says that the path is wrong', async () => {
		const { error } = await engineFor(simulator).run(
			oneNode({ resource: 'customApiCall', operation: 'call', method: 'GET', path: '/open-apis/hire/v1/nothing' }),
		);
		expect(`${error?.message} ${error?.description}`).toMatch(
			/seems to have no API GET \/open-apis\/hire\/v1\/nothing \(404\).*Check the path/,
		);
		expect(`${error?.message} ${error?.description}`).not.toMatch(/region|base URL/i);
	});

	it('and tells only the beginning of a path that is very long', async () => {
		const path = `/open-apis${'/a'.repeat(5000)}`;
		const { error } = await engineFor(simulator).run(oneNode({ resource: 'customApiCall', operation: 'call', method: 'GET', path }));
		expect(error?.message).toMatch(/ seems to have no API GET \/open-apis[a/]{170,190}… \(404\) \[item 0\]$/);
	});
});

describe('a response that is odd by its size', () => {
	it('of more than 50 MB, unpacked, is not read to its end, and requested once', async () => {
		const packed = gzipSync(Buffer.from(`{"code":0,"data":"${'x'.repeat(60_000_000)}"}`));
		let asked = 0;
		const server = createServer((request, response) => {
			request.resume();
			const token = request.url?.endsWith('/internal');
			if (!token) asked += 1;
			response.writeHead(200, { 'content-type': 'application/json', ...(!token && { 'content-encoding': 'gzip' }) });
			response.end(token ? '{"code":0,"tenant_access_token":"t-1","expire":7200}' : packed);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { error } = await run(one, {}, { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
		server.closeAllConnections();
		server.close();
		expect(error?.message).toMatch(/^The response of http:\/\/127\.0\.0\.1:\d+ is larger than 50 MB/);
		expect(error?.description).toMatch(/may already have been made/);
		expect(asked).toBe(1);
	});

	it('with longer headers than Node.js accepts is requested once, and is no lost connection', async () => {
		simulator.fail(EHR, { status: 200, code: 0, headers: { 'x-long': 'x'.repeat(20_000) } }, Infinity);
		expect((await run()).error?.message).toMatch(/^The response of http:\/\/127\.0\.0\.1:\d+ has longer headers than n8n accepts/);
		expect(simulator.calls(EHR)).toHaveLength(1);
	});
});

it('long integers in a response stay exact, as text', async () => {
	const body =
		'{"code":0,"data":{"id":6960663240925956555,"short":42,"at":1795270124052,"low":-6960663240925956555,"half":0.1234567890123456789,"text":"a: 6960663240925956555"}}';
	const server = createServer((request, response) => {
		request.resume();
		response.end(request.url?.endsWith('/internal') ? '{"code":0,"tenant_access_token":"t-1","expire":7200}' : body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const done = await engineFor(simulator, { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }).run(
		oneNode({ resource: 'customApiCall', operation: 'call', method: 'GET', path: '/open-apis/hire/v1/jobs' }),
	);
	server.closeAllConnections();
	server.close();
	expect(done.json(HIRE)).toEqual([
		{
			id: '6960663240925956555',
			short: 42,
			at: 1795270124052,
			low: '-6960663240925956555',
			half: 0.12345678901234568,
			text: 'a: 6960663240925956555',
		},
	]);
});

describe('a rejection of the whole app', () => {
	const items = Array.from({ length: 60 }, (_, index) => ({ id: String(index) }));
	const goOn = async (over = {}) => await engineFor(simulator, over).run(oneNode(importTask, items, { onError: 'continueRegularOutput' }));

	it('for a missing scope is not met again by later items', async () => {
		simulator.app().scopes = [];
		const { length } = (await goOn()).json(HIRE).filter(({ error }) => (error as { code: number }).code === 99991672);
		expect(length).toBe(60);
		expect(simulator.calls(EHR).length).toBeLessThanOrEqual(5);
	});

	it('for a wrong secret is not met again by later items', async () => {
		expect((await goOn({ appSecret: 'wrong' })).json(HIRE).filter(({ error }) => error)).toHaveLength(60);
		expect(simulator.tokenCalls()).toHaveLength(1);
	});

	it('does not keep the next execution from trying', async () => {
		simulator.app().scopes = [];
		await run();
		simulator.app().scopes = ['hire:ehr_import'];
		expect((await run()).error).toBeUndefined();
	});
});

/** n8n's own request helper, taken from an execution. */
async function helper() {
	const { ExecuteContext } = await import('n8n-core');
	const engine = engineFor(simulator);
	const json = oneNode(importTask);
	const workflow = engine.workflow(json);
	const node = workflow.getNode(HIRE) as NonNullable<ReturnType<typeof workflow.getNode>>;
	const data = { main: [[{ json: {} }]] };
	const { createRunExecutionData } = await import('n8n-workflow');
	const context = new ExecuteContext(
		workflow,
		node,
		engine.additional(json, 'manual', '1'),
		'manual',
		createRunExecutionData(),
		0,
		[],
		data,
		{ node, data, source: null },
		[],
	);
	return context.helpers.httpRequest;
}
