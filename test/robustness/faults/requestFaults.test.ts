import { perSecond } from '../../../nodes/LarkHire/api/endpoint';
import { connect } from '../../../nodes/LarkHire/transport/client';
import { noResponse } from '../../../nodes/LarkHire/api/errors';
import type { Helper } from '../../../nodes/LarkHire/transport/exchange';
import { Session } from '../../../nodes/LarkHire/transport/session';
import { Simulator, type Fault } from '../../../simulator';
import { Clock } from '../../support/clock';
import { engineFor } from '../../support/fromSource';
import { HIRE, oneNode } from '../../../harness/workflows';

const EHR = 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id';
const SIGN_IN = 'POST /open-apis/auth/v3/tenant_access_token/internal';
const DOUBT = /may already have been made/;
const ids = ['6914551145542568199', '6914551145542568200', '6914551145542568201'];
const goOn = { onError: 'continueRegularOutput' } as const;

let simulator: Simulator;
beforeEach(async () => (simulator = await Simulator.start()));
afterEach(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});

const workflow = (options = {}, more = {}, of = ids) =>
	oneNode(
		{
			resource: 'ehrImportTask',
			operation: 'update',
			ehrImportTaskId: '={{ $json.id }}',
			state: 1,
			options: { itemsInFlight: 1, ...options },
		},
		of.map((id) => ({ id })),
		more,
	);
const run = async (options = {}, more = {}) => await engineFor(simulator).run(workflow(options, more));
const errors = (ended: Awaited<ReturnType<typeof run>>) =>
	ended.json(HIRE).map(({ error }) => error as { message: string; description: string } | undefined);

describe('a response that never ends', () => {
	it('is given up after the total timeout, however many bytes come', async () => {
		new Clock(20);
		simulator.fail(EHR, { dripMs: 300 }, Infinity);
		expect((await run({ timeout: 10 })).error?.message).toBe('Feishu did not respond in time [item 0]');
		expect(simulator.calls(EHR)).toHaveLength(4);
	});

	it('is retried', async () => {
		new Clock(20);
		simulator.fail(EHR, { dripMs: 300 });
		expect((await run({ timeout: 10 })).error).toBeUndefined();
		expect(simulator.calls(EHR)).toHaveLength(4);
	});

	it('is given up for a token, too', async () => {
		new Clock(20);
		simulator.fail(SIGN_IN, { dripMs: 300 });
		expect((await run({ timeout: 60 })).error).toBeUndefined();
		expect(simulator.tokenCalls()).toHaveLength(2);
	});
});

describe('the reset of a rate limit', () => {
	const tooMany = (reset: string): Fault => ({ status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': reset } });

	it.each([
		['600', '10 minutes'],
		['5400', '90 minutes'],
		['86400', '24 hours'],
	])('that is %s s away ends all items at once, and says so', async (reset, told) => {
		simulator.fail(EHR, tooMany(reset), Infinity);
		const shown = errors(await run({}, goOn));
		expect(shown.map((error) => error?.message)).toEqual(
			ids.map((_, item) => `Feishu received too many requests for this API [item ${item}]`),
		);
		expect(shown[0]?.description).toContain(`Try again in ${told}.`);
		expect(simulator.calls(EHR)).toHaveLength(1);
		simulator.clearFaults();
		expect((await run()).error).toBeUndefined();
	});

	it.each(['soon', '-5', '', '86401', '1795248000', '1e308'])('that is %p is ignored', async (reset) => {
		new Clock(20);
		simulator.fail(EHR, tooMany(reset));
		expect((await run()).error).toBeUndefined();
		const [first, second] = simulator.calls(EHR);
		expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(490);
	});
});

describe('a token that cannot be renewed', () => {
	it.each([
		['because of a fault', { status: 503 }, /^Feishu returned 503/, 4],
		['because the connection breaks', { resetAfter: true }, /^No connection to/, 4],
		['because the secret is wrong', { code: 10014, msg: 'app secret invalid' }, /^The App Secret is wrong/, 1],
	])('%s is reported as such, with a clear outcome of the item', async (_why, fault, expected, asked) => {
		new Clock(20);
		simulator.fail(EHR, { expire: 400, after: 1 });
		simulator.fail(SIGN_IN, { ...fault, after: 1 }, Infinity);
		const ended = await run();
		expect(ended.error?.message).toMatch(expected);
		expect(ended.error?.description).not.toMatch(DOUBT);
		expect(simulator.calls(EHR)).toHaveLength(2);
		expect(simulator.tokenCalls()).toHaveLength(1 + asked);
	});

	it('leaves the unknown outcome of an earlier attempt, with that item alone', async () => {
		new Clock(20);
		simulator.fail(EHR, { resetAfter: true });
		simulator.fail(EHR, { expire: 400 });
		simulator.fail(SIGN_IN, { status: 503, after: 1 }, Infinity);
		const shown = errors(await run({ itemsInFlight: 3 }, goOn));
		expect(shown.map((error) => error?.message)).toEqual(ids.map((_, item) => `Feishu returned 503 [item ${item}]`));
		expect(shown.filter((error) => DOUBT.test(error?.description ?? ''))).toHaveLength(1);
	});
});

it('a rejection of the whole app leaves no unknown outcome with items that were never sent', async () => {
	simulator.fail(EHR, { resetAfter: true });
	simulator.fail(EHR, { status: 400, code: 99991672 });
	const shown = errors(await run({}, goOn));
	expect(shown.map((error) => DOUBT.test(error?.description ?? ''))).toEqual([true, false, false]);
	expect(simulator.calls(EHR)).toHaveLength(2);
});

describe('a client that may send nothing twice', () => {
	const client = async (helper: Helper) =>
		await connect({
			app: { domain: simulator.url, ...simulator.app() },
			helper,
			endpoints: [{ endpoint: EHR, limit: perSecond(50), scopes: [] }],

			timeout: 1000,
		});
	const answer = (body: object) => ({ statusCode: 200, headers: {}, body });
	const token = answer({ code: 0, tenant_access_token: 't', expire: 7200 });
	const patch = async (helper: Helper) =>
		await (await client(helper)).hire.v1.ehrImportTask.patch({ path: { ehr_import_task_id: ids[0] as string }, data: { state: 1 } });

	it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'])('retries what %s kept from being sent', async (code) => {
		new Clock(20);
		let calls = 0;
		await patch(async ({ url }) => {
			if (url.endsWith('internal')) return token;
			if (++calls === 1) throw Object.assign(new Error('not sent'), { code });
			return answer({ code: 0 });
		});
		expect(calls).toBe(2);
	});

	it('does not retry what may have arrived', async () => {
		let calls = 0;
		const sent = patch(async ({ url }) => {
			if (url.endsWith('internal')) return token;
			calls += 1;
			throw Object.assign(new Error('lost'), { code: 'ECONNRESET' });
		});
		await expect(sent).rejects.toMatchObject({
			message: `No connection to ${simulator.url}`,
			description: expect.stringMatching(DOUBT) as string,
		});
		expect(calls).toBe(1);
	});
});

it.each([0, -1, 86_401, 1e12])('a timeout of %p s is rejected before anything is sent', async (timeout) => {
	expect((await run({ timeout })).error?.message).toBe(
		'Options → Request Timeout (Seconds) must be a number of seconds from 0.1 to 86400 [item 0]',
	);
	expect(simulator.requests).toEqual([]);
});

describe('a request for a token that several share', () => {
	it('goes on when the execution that began it is cancelled', async () => {
		simulator.fail(SIGN_IN, { delayMs: 1000 });
		const first = engineFor(simulator).run(workflow(), { cancelAfterMs: 400 });
		while (simulator.tokenCalls().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		const second = run();
		expect((await first).error?.message).toMatch(/cancelled/);
		expect((await second).error).toBeUndefined();
		expect(simulator.tokenCalls()).toHaveLength(1);
		expect(simulator.calls(EHR)).toHaveLength(3);
	});

	it('goes on when the time of the client that began it is up', async () => {
		simulator.fail(SIGN_IN, { status: 503 });
		const helper: Helper = async ({ url, body }) => {
			const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
			return { statusCode: response.status, headers: {}, body: response.status === 200 ? ((await response.json()) as object) : '' };
		};
		const impatient = await connect({
			app: { domain: simulator.url, ...simulator.app() },
			helper,
			endpoints: [{ endpoint: EHR, limit: [], scopes: [] }],
			timeout: 5000,
			deadline: Date.now() + 200,
		});
		const first = impatient.hire.v1.ehrImportTask.patch({ path: { ehr_import_task_id: ids[0] as string }, data: { state: 1 } });
		const second = run();
		await expect(first).rejects.toMatchObject({ message: 'Feishu returned no access token in time' });
		expect((await second).error).toBeUndefined();
		expect(simulator.tokenCalls()).toHaveLength(2);
	});

	it('does not go by the request timeout of whoever began it', async () => {
		simulator.fail(SIGN_IN, { delayMs: 700 });
		const hasty = run({ timeout: 0.2 });
		while (simulator.tokenCalls().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		const second = run();
		expect((await hasty).error).toMatchObject({
			message: 'Feishu returned no access token in time [item 0]',
			description: expect.stringMatching(/^The request was not sent\./) as string,
		});
		expect((await second).error).toBeUndefined();
		expect(simulator.tokenCalls()).toHaveLength(1);
	});

	it('keeps nobody waiting for longer than their own request timeout', async () => {
		simulator.fail(SIGN_IN, { delayMs: 2000 });
		const patient = engineFor(simulator).run(workflow({ timeout: 20 }, {}, ids.slice(0, 2)));
		while (simulator.tokenCalls().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		const before = performance.now();
		// Another record: the same one would first have its turn after the patient execution.
		const hasty = await engineFor(simulator).run(workflow({ timeout: 0.3 }, {}, ids.slice(-1)));
		expect(hasty.error?.message).toBe('Feishu returned no access token in time [item 0]');
		expect(performance.now() - before).toBeLessThan(1500);
		expect((await patient).error).toBeUndefined();
	});

	it('is made once more by those who shared one without a response', async () => {
		const session = new Session();
		let asked = 0;
		const ask = async () => {
			asked += 1;
			await new Promise((resolve) => setTimeout(resolve, 20));
			if (asked === 1) throw noResponse('TIMEOUT', 'https://open.feishu.cn');
			return { value: 't-1', expiresAt: Date.now() + 7_200_000 };
		};
		const [first, ...joined] = await Promise.allSettled([session.token(ask), session.token(ask), session.token(ask)]);
		expect(first?.status).toBe('rejected');
		expect(joined.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
		expect(asked).toBe(2);
	});

	it("whose response nobody waited for does not extend the token's life", async () => {
		const clock = new Clock(20);
		simulator.fail(SIGN_IN, { delayMs: 4000 });
		const requested = async () => {
			while (simulator.tokenCalls().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		};
		await engineFor(simulator).run(workflow(), { cancelWhen: requested() });
		await new Promise((resolve) => setTimeout(resolve, 10_000));
		clock.skip(7_200_000);
		expect((await run()).error).toBeUndefined();
		expect(simulator.calls(EHR).map(({ status }) => status)).toEqual([200, 200, 200]);
		expect(simulator.tokenCalls()).toHaveLength(2);
	});
});
