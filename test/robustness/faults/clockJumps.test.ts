import { Simulator, type Fault } from '../../../simulator';
import { Clock } from '../../support/clock';
import { engineFor } from '../../support/fromSource';
import { HIRE, oneNode } from '../../../harness/workflows';

const EHR = 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id';
const REMOVE = 'DELETE /open-apis/hire/v1/external_applications/:external_application_id';
const LOOK = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';
const HOUR_MS = 3_600_000;
const TIMES = 20;
const task = 'f1c2a0f138ec492d99d7ab73594158ad';
const update = oneNode(
	{
		resource: 'ehrImportTask',
		operation: 'update',
		ehrImportTaskId: '={{ $json.id }}',
		state: 1,
		options: { itemsInFlight: 1, timeout: 20 },
	},
	[{ id: '6914551145542568199' }, { id: '6914551145542568200' }],
);
const remove = oneNode(
	{
		resource: 'externalApplication',
		operation: 'delete',
		talentId: '6960663240925956459',
		externalApplicationId: { __rl: true, mode: 'id', value: '6960663240925956437' },
	},
	Array.from({ length: 21 }, () => ({})),
	{ onError: 'continueRegularOutput' },
);
const awaiting = oneNode({
	resource: 'websiteDeliveryTask',
	operation: 'get',
	websiteId: { __rl: true, mode: 'id', value: '7047318856652261676' },
	deliveryTaskId: task,
	options: { waitForCompletion: true, waitTimeout: 60 },
});

let simulator: Simulator;
let clock: Clock;
beforeEach(async () => {
	clock = new Clock(TIMES);
	simulator = await Simulator.start();
});
afterEach(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});

/** Sets the computer's clock when an endpoint has been called so often, and gives the times of the calls by a clock that nobody sets. */
async function play(workflow: typeof update, endpoint: string, calls: number, byMs: number) {
	let jumped = false;
	const running = engineFor(simulator).run(workflow);
	const [began, dated] = [performance.now(), Date.now()];
	const waiting = setInterval(() => {
		if (jumped || simulator.calls(endpoint).length < calls) return;
		jumped = true;
		clock.jump(byMs);
	}, 2);
	const run = await running;
	clearInterval(waiting);
	expect(jumped).toBe(true);
	// The simulator stamps with the clock that was set: what came after the jump shows it.
	const times = simulator.calls(endpoint).map(({ at }, index) => at - dated - (index < calls ? 0 : byMs));
	return { run, times, took: performance.now() - began };
}

describe.each([
	['ahead', HOUR_MS],
	['back', -HOUR_MS],
])('a clock that is set an hour %s', (_direction, byMs) => {
	it.each<[string, Fault, number]>([
		['the end of a rate limit', { status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '10' } }, 10_000],
		['the next try', { status: 503 }, 250],
		// 20 s from when it was sent; it arrives a little later.
		['an answer that does not come', { delayMs: 10 * HOUR_MS }, 15_000],
	])('changes nothing in the wait for %s', async (_what, fault, least) => {
		simulator.fail(EHR, fault);
		const { run, times, took } = await play(update, EHR, 1, byMs);
		expect(run.error).toBeUndefined();
		expect(times).toHaveLength(3);
		// Stamps are whole milliseconds.
		expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(least - 2);
		expect(took).toBeLessThan(least + 60_000);
	});

	it('changes nothing in the rate limit', async () => {
		const { run, times, took } = await play(remove, REMOVE, 20, byMs);
		expect(run.error).toBeUndefined();
		expect(times).toHaveLength(21);
		expect((times[20] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
		expect(took).toBeLessThan(120_000);
	});

	it('changes nothing in how long an operation waits', async () => {
		(simulator.store.deliveryTasks.get(task) as { steps: unknown[] }).steps = [1];
		const { run, times, took } = await play(awaiting, LOOK, 2, byMs);
		expect(run.json(HIRE)).toEqual([expect.objectContaining({ timedOut: true })]);
		expect(took).toBeGreaterThanOrEqual(60_000);
		expect(took).toBeLessThan(120_000);
		expect(times.length).toBeGreaterThanOrEqual(5);
	});

	it('costs a token at most one more request', async () => {
		simulator.fail(EHR, { delayMs: 5000 });
		const { run } = await play(update, EHR, 1, 3 * byMs);
		expect(run.error).toBeUndefined();
		expect((await engineFor(simulator).run(update)).error).toBeUndefined();
		expect(simulator.calls(EHR)).toHaveLength(4);
		expect(simulator.tokenCalls().length).toBeLessThanOrEqual(4);
	});
});
