import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { addDeliveryTask, Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';

const GET = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';
const LIST = 'GET /open-apis/hire/v1/websites';
const site = '7047318856652261676';
const task = 'aaaabbbbccccddddeeeeffff00001111';

let simulator: Simulator;
// One each: a rate limit that Feishu announces holds for everything that follows with the same credential.
beforeEach(async () => (simulator = await Simulator.start()));
afterEach(async () => await simulator.stop());

const least = {
	resource: 'websiteDeliveryTask',
	operation: 'get',
	websiteId: { __rl: true, mode: 'list', value: site },
	deliveryTaskId: task,
};
const run = async (options: object = {}) => await engineFor(simulator).run(oneNode({ ...least, options } as never));

describe('without waiting', () => {
	it.each([
		['empty', { status: 0, status_label: 'New', statusText: 'new', finished: false }],
		[0, { status: 0, status_label: 'New', statusText: 'new', finished: false }],
		[1, { status: 1, status_label: 'In progress', statusText: 'processing', finished: false }],
		[
			2,
			{
				status: 2,
				status_label: 'Successful',
				statusText: 'success',
				finished: true,
				delivery: expect.objectContaining({ application_id: expect.any(String), talent_id: expect.any(String) }),
			},
		],
		[3, { status: 3, status_label: 'Unsuccessful', statusText: 'failed', finished: true, status_msg: 'duplicate', extra_info: '123' }],
	] as const)('returns state %p', async (step, expected) => {
		addDeliveryTask(simulator.store, task, [step], { status_msg: ' duplicate ', extra_info: '123' });
		const { error, ...result } = await run().then((done) => ({ error: done.error, json: done.json(HIRE) }));
		expect(error).toBeUndefined();
		expect(result.json).toEqual([expect.objectContaining(expected)]);
		expect(simulator.calls(GET)).toHaveLength(1);
	});

	// The official example: status 1 beside a whole delivery and texts of blanks.
	it('trusts the status, even if a delivery is returned with it', async () => {
		addDeliveryTask(simulator.store, task, [2]);
		const { deliveryResult } = await import('../../nodes/LarkHire/resources/websiteDeliveryTask/deliveryResult');
		const delivery = simulator.store.deliveryTasks.get(task)?.delivery;
		expect(deliveryResult({ data: { status: 1, delivery, status_msg: ' ', extra_info: '  ' } })).toEqual({
			status: 1,
			status_label: 'In progress',
			statusText: 'processing',
			finished: false,
			delivery,
		});
	});

	it('says that a task does not exist any more', async () => {
		addDeliveryTask(simulator.store, task, ['gone']);
		expect((await run()).error?.message).toBe('The delivery task was not found [item 0]');
	});
});

describe('waiting for completion', () => {
	it('polls with growing pauses until the task has ended', async () => {
		addDeliveryTask(simulator.store, task, ['empty', 0, 1, 2]);
		expect((await run({ waitForCompletion: true })).json(HIRE)).toEqual([expect.objectContaining({ status: 2, finished: true })]);
		const times = simulator.calls(GET).map(({ at }) => at);
		const pauses = times.slice(1).map((at, index) => at - (times[index] as number));
		expect(pauses).toHaveLength(3);
		[1000, 1500, 2250].forEach((least, index) => expect(pauses[index]).toBeGreaterThanOrEqual(least - 10));
	});

	it('returns a failed task as a result, not as an error', async () => {
		addDeliveryTask(simulator.store, task, [3], { status_msg: 'duplicate' });
		expect((await run({ waitForCompletion: true })).json(HIRE)).toEqual([
			expect.objectContaining({ status: 3, status_label: 'Unsuccessful', statusText: 'failed', status_msg: 'duplicate' }),
		]);
	});

	it('ends after the timeout with the last state', async () => {
		addDeliveryTask(simulator.store, task, ['empty', 1]);
		const started = Date.now();
		expect((await run({ waitForCompletion: true, waitTimeout: 2 })).json(HIRE)).toEqual([
			{ status: 1, status_label: 'In progress', statusText: 'processing', finished: false, timedOut: true },
		]);
		const took = Date.now() - started;
		expect(took).toBeGreaterThanOrEqual(1900);
		expect(took).toBeLessThan(3000);
	});

	it('ends after the timeout even during a wait for a rate limit', async () => {
		addDeliveryTask(simulator.store, task, [1]);
		const running = run({ waitForCompletion: true, waitTimeout: 2 });
		setTimeout(() => simulator.fail(GET, { status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '60' } }), 500);
		const started = Date.now();
		expect((await running).json(HIRE)).toEqual([expect.objectContaining({ finished: false, timedOut: true })]);
		expect(Date.now() - started).toBeLessThan(3000);
	});

	it('fails when there was no response at all in that time', async () => {
		simulator.fail(GET, { delayMs: 5000 }, 5);
		expect((await run({ waitForCompletion: true, waitTimeout: 1 })).error?.message).toBe('Feishu did not respond in time [item 0]');
	});

	it('limits each request of the wait by the request timeout', async () => {
		simulator.fail(GET, { delayMs: 5000 }, 5);
		const started = Date.now();
		expect((await run({ waitForCompletion: true, waitTimeout: 60, timeout: 0.2 })).error?.message).toBe(
			'Feishu did not respond in time [item 0]',
		);
		expect(Date.now() - started).toBeLessThan(20_000);
	});

	it('fails when the task does not exist any more', async () => {
		addDeliveryTask(simulator.store, task, [1, 'gone']);
		expect((await run({ waitForCompletion: true })).error?.message).toBe('The delivery task was not found [item 0]');
	});
});

describe('websites to pick from', () => {
	const search = async (filter?: string, page?: string) =>
		await new LarkHire().methods.listSearch.searchWebsites?.call(await loadOptions(engineFor(simulator), oneNode(least)), filter, page);

	it('are listed page by page', async () => {
		const first = await search();
		expect(first?.results).toHaveLength(10);
		const second = await search(undefined, first?.paginationToken as string);
		expect([...(first?.results ?? []), ...(second?.results ?? [])].map(({ value }) => value)).toEqual(
			simulator.store.websites.map(({ id }) => id),
		);
		expect(second?.paginationToken).toBeUndefined();
	});

	it('are searched over all pages by name and ID', async () => {
		const last = simulator.store.websites.at(-1) as { id: string; name: { zh_cn: string; en_us: string } };
		for (const filter of [last.id, last.name.en_us.toUpperCase(), last.name.zh_cn]) {
			expect((await search(filter))?.results.map(({ value }) => value)).toContain(last.id);
		}
		expect(simulator.calls(LIST).length).toBeGreaterThan(3);
	});
});
