import type { IDataObject } from 'n8n-workflow';
import { Database, nothing } from '../robustness/crash/database';
import { Poller } from '../robustness/crash/poller';
import { addDeliveryTask, Simulator } from '../../simulator';
import { logLines, Published } from '../../harness/engine';
import type { WorkflowJson } from '../../harness/run';
import { Clock } from '../support/clock';
import { engineFor } from '../support/fromSource';
import { oneTrigger } from '../../harness/workflows';

const GET = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';
const TOKEN = 'POST /open-apis/auth/v3/tenant_access_token/internal';
const site = '7047318856652261676';
const id = (n: number) => String(n).padStart(32, '0');
const [a, b, c] = [id(1), id(2), id(3)] as [string, string, string];

let simulator: Simulator;
beforeEach(async () => (simulator = await Simulator.start()));
afterEach(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});

const watching = (deliveryTaskIds: unknown, more: object = {}): WorkflowJson =>
	oneTrigger({ websiteId: { __rl: true, mode: 'id', value: site }, deliveryTaskIds, ...more } as never);
const publish = (json: WorkflowJson, saved?: { data: IDataObject }, over = {}) => new Published(engineFor(simulator, over), json, saved);
const outcomes = (items: IDataObject[] | null) => items?.map(({ deliveryTaskId, outcome }) => [deliveryTaskId, outcome]) ?? null;
/** The memory of tasks in n8n's database. */
const remembered = (saved: { data: IDataObject }) =>
	Object.keys(((Object.values(saved.data)[0] as { state: { watched: object } }).state ?? { watched: {} }).watched);

describe('a clock that was wrong', () => {
	const YEAR = 365 * 24 * 3_600_000;
	let ahead = 0;
	beforeEach(() => jest.spyOn(Date, 'now').mockImplementation(() => Math.floor(performance.timeOrigin + performance.now()) + ahead));
	afterEach(() => {
		ahead = 0;
		jest.restoreAllMocks();
	});
	const six = Array.from({ length: 6 }, (_, n) => id(n + 1));
	const asked = () =>
		simulator
			.calls(GET)
			.splice(0)
			.map(({ path }) => path.split('/').at(-1));

	it('delays no task that was checked then', async () => {
		for (const one of six)
			addDeliveryTask(
				simulator.store,
				one,
				Array.from({ length: 9 }, () => 1),
			);
		const trigger = publish(watching(six, { options: { maxTasksPerPoll: 3 } }));
		ahead = YEAR;
		await trigger.poll();
		ahead = 0;
		simulator.requests.length = 0;
		await trigger.poll();
		await trigger.poll();
		expect(asked().sort()).toEqual(six);
	});

	it('does not prevent giving up a task', async () => {
		const trigger = publish(watching(a));
		ahead = YEAR;
		await trigger.poll();
		ahead = 0;
		expect([await trigger.poll(), await trigger.poll()]).toEqual([null, null]);
		ahead = 25 * 3_600_000;
		expect(outcomes(await trigger.poll())).toEqual([[a, 'expired']]);
	});

	it('for one poll gives up no task that is not known yet', async () => {
		const trigger = publish(watching(a));
		expect(await trigger.poll()).toBeNull();
		ahead = YEAR;
		expect(await trigger.poll()).toBeNull();
		ahead = 0;
		addDeliveryTask(simulator.store, a, [2]);
		expect(outcomes(await trigger.poll())).toEqual([[a, 'success']]);
	});
});

it('an undocumented response does not delay the others, and is reported once', async () => {
	addDeliveryTask(simulator.store, b, [2]);
	// Reading this status throws.
	addDeliveryTask(simulator.store, a, [{ toString: null } as never]);
	const trigger = publish(watching([a, b]));
	expect(outcomes(await trigger.poll())).toEqual([[b, 'success']]);
	for (let poll = 2; poll < 5; poll += 1) expect(await trigger.poll()).toBeNull();
	await expect(trigger.poll()).rejects.toThrow(`Feishu rejects ${a}`);
	expect(await trigger.poll()).toBeNull();
});

describe('emits', () => {
	it('each task once, when it has ended', async () => {
		addDeliveryTask(simulator.store, a, ['empty', 0, 1, 2]);
		addDeliveryTask(simulator.store, b, [1, 3], { status_msg: 'duplicate' });
		const trigger = publish(watching(`${a},${b}`));
		expect(await trigger.poll()).toBeNull();
		expect(outcomes(await trigger.poll())).toEqual([[b, 'failed']]);
		expect(await trigger.poll()).toBeNull();
		expect(outcomes(await trigger.poll())).toEqual([[a, 'success']]);
		expect(await trigger.poll()).toBeNull();
		expect(simulator.calls(GET)).toHaveLength(6);
	});

	it('the same shape as Get, with website, task and outcome', async () => {
		addDeliveryTask(simulator.store, a, [2]);
		expect(await publish(watching(a)).poll()).toEqual([
			{
				status: 2,
				status_label: 'Successful',
				statusText: 'success',
				finished: true,
				delivery: simulator.store.deliveryTasks.get(a)?.delivery,
				websiteId: site,
				deliveryTaskId: a,
				outcome: 'success',
			},
		]);
	});

	it('a task as expired that was there and is gone', async () => {
		addDeliveryTask(simulator.store, a, [1, 'gone']);
		const trigger = publish(watching(a));
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.poll()).toEqual([
			{
				status: null,
				status_label: 'Expired',
				statusText: 'expired',
				finished: true,
				websiteId: site,
				deliveryTaskId: a,
				outcome: 'expired',
			},
		]);
		expect(await trigger.poll()).toBeNull();
	});

	it('a task as expired that is not there within the given hours, not before', async () => {
		const trigger = publish(watching(a, { options: { giveUpAfter: 2 } }));
		expect(await trigger.poll()).toBeNull();
		const clock = jest.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + performance.now() + 1.9 * 3_600_000);
		expect(await trigger.poll()).toBeNull();
		clock.mockImplementation(() => performance.timeOrigin + performance.now() + 2.1 * 3_600_000);
		expect(outcomes(await trigger.poll())).toEqual([[a, 'expired']]);
		clock.mockRestore();
	});

	it('only the wanted endings, and a suppressed one later if it becomes wanted', async () => {
		addDeliveryTask(simulator.store, a, [3]);
		addDeliveryTask(simulator.store, b, [2]);
		const saved = { data: {} };
		expect(outcomes(await publish(watching([a, b], { emitOn: ['success'] }), saved).poll())).toEqual([[b, 'success']]);
		expect(outcomes(await publish(watching([a, b], { emitOn: ['success', 'failed'] }), saved).poll())).toEqual([[a, 'failed']]);
	});
});

describe('task IDs', () => {
	it.each([
		['separated by commas', `${a}, ${b}`],
		['separated by line breaks', `${a}\n${b}\n`],
		['as a JSON list', `["${a}", "${b}"]`],
		['from an expression that returns a list', `={{ ["${a}", "${b}"] }}`],
		['twice', `${a} ${b} ${a}`],
	])('%s', async (_what, text) => {
		addDeliveryTask(simulator.store, a, [2]);
		addDeliveryTask(simulator.store, b, [2]);
		expect(outcomes(await publish(watching(text)).poll())).toEqual([
			[a, 'success'],
			[b, 'success'],
		]);
	});

	it.each([`${a},a/../b`, `${a}\nx'`])('%p is rejected at once, also at activation', async (text) => {
		await expect(publish(watching(text)).poll()).rejects.toMatchObject({
			name: 'NodeOperationError',
			message: 'Delivery Task IDs entry 2 is not an ID',
		});
		expect(simulator.requests).toEqual([]);
	});

	it('are not more than n8n can store with each emission', async () => {
		const many = Array.from({ length: 10_001 }, (_, n) => id(n));
		await expect(publish(watching(many)).poll()).rejects.toThrow('Delivery Task IDs has 10001 IDs; a trigger watches at most 10000');
	});

	it('may come from an expression that returns none', async () => {
		expect(await publish(watching('={{ [] }}')).poll()).toBeNull();
		expect(simulator.requests).toEqual([]);
	});

	it('are forgotten when they are removed from the list', async () => {
		addDeliveryTask(simulator.store, a, [2]);
		addDeliveryTask(simulator.store, b, [2]);
		const saved = { data: {} };
		await publish(watching([a, b]), saved).poll();
		expect(remembered(saved)).toEqual([a, b]);
		await publish(watching([b]), saved).poll();
		expect(remembered(saved)).toEqual([b]);
	});
});

describe('state', () => {
	it('survives a restart: what was emitted is not emitted again, what was not is', async () => {
		addDeliveryTask(simulator.store, a, [2]);
		addDeliveryTask(simulator.store, b, [1, 1, 2]);
		const saved = { data: {} };
		expect(outcomes(await publish(watching([a, b]), saved).poll())).toEqual([[a, 'success']]);
		const restarted = publish(watching([a, b]), saved);
		expect(await restarted.poll()).toBeNull();
		expect(outcomes(await restarted.poll())).toEqual([[b, 'success']]);
	});

	// n8n forgets what polls without an emission have changed.
	it('lost in a crash costs only one more request', async () => {
		addDeliveryTask(simulator.store, a, [1, 1, 1, 1, 2]);
		const saved = { data: {} };
		const first = publish(watching(a), saved);
		await first.poll();
		await first.poll();
		const afterCrash = publish(watching(a), saved);
		expect(await afterCrash.poll()).toBeNull();
		expect(await afterCrash.poll()).toBeNull();
		expect(outcomes(await afterCrash.poll())).toEqual([[a, 'success']]);
	});

	it('keeps the clock of a task that is not there over restarts, also of one whose turn has not come', async () => {
		const saved = { data: {} };
		await publish(watching([a, b], { options: { maxTasksPerPoll: 1 } }), saved).poll();
		const clock = jest.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + performance.now() + 25 * 3_600_000);
		const restarted = publish(watching([a, b]), saved);
		// Of the three polls that have to miss it, n8n has stored the first one of a.
		expect([outcomes(await restarted.poll()), outcomes(await restarted.poll()), outcomes(await restarted.poll())]).toEqual([
			null,
			[[a, 'expired']],
			[[b, 'expired']],
		]);
		clock.mockRestore();
	});

	it('is as long as the list, however much has happened', async () => {
		const saved = { data: {} };
		for (let round = 0; round < 20; round += 1) {
			const ids = [id(round * 2), id(round * 2 + 1)];
			for (const one of ids) addDeliveryTask(simulator.store, one, [2]);
			await publish(watching(ids), saved).poll();
		}
		expect(remembered(saved)).toHaveLength(2);
		expect(JSON.stringify(saved.data).length).toBeLessThan(1000);
	});

	it('belongs to one website: another one starts again', async () => {
		addDeliveryTask(simulator.store, a, [2]);
		const saved = { data: {} };
		await publish(watching(a), saved).poll();
		addDeliveryTask(simulator.store, a, [2], { websiteId: '42' });
		expect(outcomes(await publish(watching(a, { websiteId: { __rl: true, mode: 'id', value: '42' } }), saved).poll())).toEqual([
			[a, 'success'],
		]);
	});
});

describe('polls', () => {
	it('that overlap emit each task once', async () => {
		addDeliveryTask(simulator.store, a, [2]);
		simulator.fail(GET, { delayMs: 200 });
		const trigger = publish(watching(a));
		const results = await Promise.all([trigger.poll(), trigger.poll(), trigger.poll()]);
		expect(results.map(outcomes)).toEqual([[[a, 'success']], null, null]);
		expect(simulator.calls(GET)).toHaveLength(1);
	});

	it('check a limited number of tasks, and the rest next time', async () => {
		const ids = Array.from({ length: 7 }, (_, n) => id(n));
		for (const one of ids) addDeliveryTask(simulator.store, one, [1]);
		const trigger = publish(watching(ids, { options: { maxTasksPerPoll: 3 } }));
		const asked = async () => {
			const before = simulator.calls(GET).length;
			await trigger.poll();
			return simulator
				.calls(GET)
				.slice(before)
				.map(({ path }) => path.slice(-32))
				.sort();
		};
		expect(await asked()).toEqual(ids.slice(0, 3));
		expect(await asked()).toEqual(ids.slice(3, 6));
		expect(await asked()).toContain(ids[6]);
	});

	it('check more tasks at the same time while that makes it faster', async () => {
		const mostAtOnce = async (from: number) => {
			const ids = Array.from({ length: 60 }, (_, n) => id(from + n));
			for (const one of ids) addDeliveryTask(simulator.store, one, [2]);
			simulator.fail(GET, { delayMs: 200 }, ids.length);
			const before = simulator.calls(GET).length;
			expect(await publish(watching(ids)).poll()).toHaveLength(60);
			const times = simulator
				.calls(GET)
				.slice(before)
				.map(({ at }) => at);
			return Math.max(...times.map((at) => times.filter((other) => other <= at && other > at - 190).length));
		};
		// The best of several: on a busy computer nothing makes it faster.
		let most = 0;
		for (let tries = 0; tries < 4 && most <= 8; tries += 1) most = Math.max(most, await mostAtOnce(tries * 60));
		expect(most).toBeGreaterThan(8);
		expect(most).toBeLessThanOrEqual(20);
	});

	it("end within n8n's budget, and go on next time", async () => {
		const ids = Array.from({ length: 40 }, (_, n) => id(n));
		for (const one of ids) addDeliveryTask(simulator.store, one, [2]);
		simulator.fail(GET, { delayMs: 150 }, 40);
		const trigger = publish(watching(ids));
		trigger.budget(1000);
		const started = Date.now();
		const first = await trigger.poll();
		expect(Date.now() - started).toBeLessThan(1500);
		expect(first?.length).toBeGreaterThan(0);
		expect(first?.length).toBeLessThan(40);
		simulator.clearFaults();
		const second = await trigger.poll();
		expect(new Set([...(first ?? []), ...(second ?? [])].map(({ deliveryTaskId }) => deliveryTaskId)).size).toBe(40);
	});

	it('end within the budget although Feishu is slow, also with the token, and report it', async () => {
		const trigger = publish(watching(a));
		trigger.budget(500);
		for (const endpoint of [TOKEN, GET]) {
			simulator.clearFaults();
			simulator.fail(endpoint, { delayMs: endpoint === TOKEN ? 1500 : 10_000 }, 10);
			const started = Date.now();
			expect(await trigger.poll().catch((error: Error) => error.message)).toEqual(
				endpoint === TOKEN ? null : 'Feishu did not respond in time',
			);
			expect(Date.now() - started).toBeLessThan(2000);
			// The request for a token goes on, for the next poll.
			if (endpoint === TOKEN) await new Promise((resolve) => setTimeout(resolve, 1500));
		}
	});

	it('do not wait for a rate limit beyond the budget', async () => {
		addDeliveryTask(simulator.store, a, [2]);
		const trigger = publish(watching(a));
		await publish(watching(b)).poll();
		simulator.fail(GET, { status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '600' } });
		trigger.budget(1000);
		const started = Date.now();
		expect(await trigger.poll()).toBeNull();
		expect(Date.now() - started).toBeLessThan(1000);
	});

	it('work on an n8n without a budget', async () => {
		addDeliveryTask(simulator.store, a, [2]);
		const trigger = publish(watching(a));
		trigger.budget(undefined);
		expect(outcomes(await trigger.poll())).toEqual([[a, 'success']]);
	});
});

describe('an error', () => {
	it('of one task does not stop the others', async () => {
		for (const one of [a, b, c]) addDeliveryTask(simulator.store, one, [2]);
		simulator.fail(GET, { status: 400, code: 1002002 });
		const trigger = publish(watching([a, b, c]));
		const first = outcomes(await trigger.poll()) ?? [];
		const second = outcomes(await trigger.poll()) ?? [];
		expect(first).toHaveLength(2);
		expect([...first, ...second].map(([task]) => task).sort()).toEqual([a, b, c]);
	});

	it('of one task that stays is reported once, and the others go on', async () => {
		addDeliveryTask(simulator.store, b, [1]);
		const trigger = publish(watching([a, b]));
		const spoil = () => {
			simulator.clearFaults();
			simulator.fail(GET, { status: 400, code: 1002002 });
		};
		// The first of a poll is the one asked longest ago.
		const results: unknown[] = [];
		for (let round = 0; round < 16; round += 1) {
			spoil();
			results.push(await trigger.poll().catch((error: Error) => error.message));
		}
		const reports = results.filter((result) => result !== null);
		expect(reports.length).toBeGreaterThan(0);
		expect(reports.length).toBeLessThanOrEqual(2);
		for (const report of reports) expect(report).toMatch(/^Feishu rejects 0+[12]/);
	});

	it.each([
		['network', { reset: true }, 'temporarily-unavailable'],
		['server', { status: 502 }, 'temporarily-unavailable'],
		['rate limit', { status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '600' } }, 'rate-limited'],
	])('that may pass (%s) does not fail the first poll, but later ones, with its class', async (_what, fault, cause) => {
		new Clock(10);
		simulator.fail(GET, fault, 100);
		const trigger = publish(watching(a));
		trigger.budget(30_000);
		expect(await trigger.poll()).toBeNull();
		await expect(trigger.poll()).rejects.toMatchObject({ failure: { cause } });
		simulator.clearFaults();
		simulator.reset();
		addDeliveryTask(simulator.store, a, [2]);
		if (cause !== 'rate-limited') expect(outcomes(await trigger.poll())).toEqual([[a, 'success']]);
	});

	it('while getting a token that may pass does not fail the first poll', async () => {
		new Clock(20);
		simulator.fail(TOKEN, { reset: true }, 100);
		const trigger = publish(watching(a));
		expect(await trigger.poll()).toBeNull();
		await expect(trigger.poll()).rejects.toMatchObject({ name: 'NodeApiError', failure: { cause: 'temporarily-unavailable' } });
	});

	it.each([
		['secret', { appSecret: 'wrong' }, /App Secret/],
		['base URL', { baseUrl: 'open.example.com' }, /Base URL/],
	])('of the credential (%s) blocks activation with a clear message', async (_what, over, message) => {
		await expect(publish(watching(a), undefined, over).poll()).rejects.toThrow(message);
	});

	it('of something in between that rejects everything blocks activation', async () => {
		simulator.fail('*', { status: 404 }, 10);
		await expect(publish(watching(a)).poll()).rejects.toThrow(/seems to have no API GET .* \(404\)/);
	});

	it('of the permissions blocks activation and names the scope', async () => {
		simulator.app().scopes = [];
		await expect(publish(watching(a)).poll()).rejects.toMatchObject({
			failure: { cause: 'credential-invalid' },
			message: expect.stringContaining('hire:site_application:readonly'),
		});
	});

	it.each([
		['of the credential', async () => ({ appSecret: 'wrong' })],
		['of the permissions', async () => void (simulator.app().scopes = [])],
	])('%s does not end the trigger when n8n starts: later polls fail visibly', async (_what, spoil) => {
		addDeliveryTask(simulator.store, a, [2]);
		const over = (await spoil()) ?? {};
		const trigger = new Published(engineFor(simulator, over), watching(a), { data: {} }, 'trigger', 'init');
		expect(await trigger.poll()).toBeNull();
		expect(logLines.join()).toMatch(/Lark Hire Trigger: .*The next poll tries again/);
		await expect(trigger.poll()).rejects.toMatchObject({ failure: { cause: 'credential-invalid' } });
	});

	it('of a task that is rejected again and again does not end the trigger when n8n starts', async () => {
		const saved = { data: {} };
		for (let start = 0; start < 7; start += 1) {
			simulator.fail(GET, { status: 400, code: 1002002 });
			expect(await publish(watching(a), saved).poll()).toBeNull();
		}
		simulator.fail(GET, { status: 400, code: 1002002 }, 2);
		const trigger = publish(watching(a), saved);
		await trigger.poll();
		await expect(trigger.poll()).rejects.toThrow(/Feishu rejects/);
	});

	it('of the quota does not stop publishing', async () => {
		simulator.fail(GET, { status: 400, code: 99991403 }, 2);
		const trigger = publish(watching(a));
		expect(await trigger.poll()).toBeNull();
		await expect(trigger.poll()).rejects.toMatchObject({ failure: { cause: 'quota-exhausted' } });
	});

	it.each([
		['that stays', { status: 400, code: 99991403 }, 1, { failure: { cause: 'quota-exhausted' } }],
		['of one task', { status: 400, code: 1002002 }, 5, { message: expect.stringMatching(/^Feishu rejects/) }],
	])('%s is reported also where n8n makes a context for each poll', async (_what, fault, polls, report) => {
		const poller = await Poller.start(engineFor(simulator), watching(a), new Database(nothing()), 'durable cursors', 'activate');
		simulator.fail(GET, fault, polls);
		for (let poll = 0; poll < polls + 1; poll += 1) await poller.tick();
		expect(poller.failures).toEqual([expect.objectContaining(report)]);
	});

	it('does not hold back other tasks', async () => {
		addDeliveryTask(simulator.store, a, [2]);
		const trigger = publish(watching([a, b]));
		await publish(watching(c)).poll();
		simulator.fail(GET, { delayMs: 0 });
		simulator.fail(GET, { status: 400, code: 99991672 });
		expect(outcomes(await trigger.poll())).toEqual([[a, 'success']]);
	});
});

describe('"Fetch Test Event"', () => {
	const test = async (json: WorkflowJson, saved = { data: {} }) => await new Published(engineFor(simulator), json, saved, 'manual').poll();

	it('shows a listed task that has ended, live', async () => {
		addDeliveryTask(simulator.store, a, [1]);
		addDeliveryTask(simulator.store, b, [2]);
		expect(outcomes(await test(watching([a, b])))).toEqual([[b, 'success']]);
	});

	it('shows a sample of the same shape when none has ended', async () => {
		addDeliveryTask(simulator.store, a, [1]);
		const [sample] = (await test(watching(a))) ?? [];
		addDeliveryTask(simulator.store, b, [2]);
		const [live] = (await test(watching(b))) ?? [];
		expect(sample?.sample).toBe(true);
		expect(
			Object.keys(sample ?? {})
				.filter((key) => key !== 'sample')
				.sort(),
		).toEqual(Object.keys(live ?? {}).sort());
		expect(Object.keys(sample?.delivery as object).sort()).toEqual(Object.keys(live?.delivery as object).sort());
	});

	it('remembers nothing', async () => {
		addDeliveryTask(simulator.store, a, [2]);
		const saved = { data: {} };
		const trigger = new Published(engineFor(simulator), watching(a), saved, 'manual');
		await trigger.poll();
		expect(trigger.inMemory()).toEqual({});
		expect(outcomes(await publish(watching(a), saved).poll())).toEqual([[a, 'success']]);
	});

	it('explains errors', async () => {
		simulator.app().scopes = [];
		await expect(test(watching(a))).rejects.toMatchObject({
			message: expect.stringMatching(/^The app lacks a permission scope: hire:site_application/),
		});
	});
});
