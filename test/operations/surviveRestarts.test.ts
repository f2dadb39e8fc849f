import type { INode, INodeParameters } from 'n8n-workflow';
import type { Engine } from '../../harness/engine';
import { waits } from '../../harness/standIns';
import { HIRE, oneNode } from '../../harness/workflows';
import { addDeliveryTask, Simulator } from '../../simulator';
import { WEBSITE_ID, type DeliveryStep } from '../../simulator/store';
import { Clock } from '../support/clock';
import { engineFor } from '../support/fromSource';

const LOOK = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';
const DELIVER = 'POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment';
const ORDERS = 'POST /open-apis/hire/v1/background_check_orders/batch_query';

/** An n8n that knows nothing of executions that wait for others. */
const n8n: typeof globalThis & { old?: boolean } = globalThis;
jest.mock('n8n-workflow', () => {
	const real = jest.requireActual<Record<string, unknown>>('n8n-workflow');
	return new Proxy(real, {
		get: (of, name: string) => (name === 'WAIT_FOR_SUB_EXECUTION' && (globalThis as typeof n8n).old ? undefined : of[name]),
	});
});

let simulator: Simulator;
let engine: Engine;
/** In seconds, of n8n's Wait node. */
let paused: number[];
beforeAll(async () => (simulator = await Simulator.start()));
beforeEach(() => {
	simulator.reset();
	engine = engineFor(simulator);
	const clock = new Clock(20);
	paused = [];
	waits.pass = (seconds) => {
		paused.push(seconds);
		clock.skip(seconds * 1000);
	};
});
afterEach(() => {
	n8n.old = false;
	waits.pass = () => {};
	jest.restoreAllMocks();
});
afterAll(async () => await simulator.stop());

const ids = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(32));
const looks = (id: string) => simulator.store.deliveryTasks.get(id)?.looks;
const site = { __rl: true, mode: 'id', value: WEBSITE_ID };
const durable = { waitForCompletion: true, surviveRestarts: true, waitTimeout: 3600 };

/** Delivery Task: Get, for tasks that are seen like this one look after the other. */
const get = async (tasks: readonly DeliveryStep[][], options: object = durable, more: Partial<INode> = {}) => {
	tasks.forEach((steps, index) => addDeliveryTask(simulator.store, ids[index] ?? '', steps, { status_msg: 'duplicate' }));
	const parameters = {
		resource: 'websiteDeliveryTask',
		operation: 'get',
		websiteId: site,
		deliveryTaskId: '={{ $json.id }}',
		options,
	} as INodeParameters;
	return await engine.run(
		oneNode(
			parameters,
			tasks.map((_, index) => ({ id: ids[index] })),
			more,
		),
	);
};

describe('a wait for delivery tasks', () => {
	it('keeps the input fields of its items, if it is told to', async () => {
		const run = await get([[0, 1, 2], [2]], { ...durable, keepInputFields: true });
		expect(run.json(HIRE)).toEqual(ids.slice(0, 2).map((id) => expect.objectContaining({ id, statusText: 'success' })));
	});

	it('is one execution of its own for all items, which come in their order when the last has ended', async () => {
		const run = await get([['empty', 0, 1, 2], [2], [1, 3]]);
		expect(run.error).toBeUndefined();
		expect(run.items(HIRE).map(({ json, pairedItem }) => [json.statusText, pairedItem])).toEqual([
			['success', { item: 0 }],
			['success', { item: 1 }],
			['failed', { item: 2 }],
		]);
		expect(run.json(HIRE)[2]).toEqual({
			status: 3,
			status_label: 'Unsuccessful',
			statusText: 'failed',
			finished: true,
			status_msg: 'duplicate',
		});
		expect(engine.subExecutions).toHaveLength(1);
		// What has ended is not looked at again.
		expect(ids.slice(0, 3).map(looks)).toEqual([4, 1, 2]);
	});

	it('takes no execution of its own when all have ended at the first look', async () => {
		expect((await get([[2], [3]])).json(HIRE)).toMatchObject([{ finished: true }, { finished: true }]);
		expect(engine.subExecutions).toEqual([]);
	});

	it('looks less and less often, never before 65 seconds, below which n8n waits in memory', async () => {
		await get([[1, 1, 1, 1, 1, 1, 1, 1, 2]]);
		expect(paused).toEqual([66, 99, 149, 223, 335, 502, 600, 600]);
	});

	it('returns what was seen last when the time is up, soon after that', async () => {
		expect((await get([[1]], { ...durable, waitTimeout: 400 })).json(HIRE)).toEqual([
			{ status: 1, status_label: 'In progress', statusText: 'processing', finished: false, timedOut: true },
		]);
		const total = paused.reduce((sum, seconds) => sum + seconds, 0);
		expect(total).toBeGreaterThan(400 - 66);
		expect(total).toBeLessThan(400 + 66);
	});

	it('goes on while Feishu is away', async () => {
		const faults = () => simulator.fail(LOOK, { status: 503 }, 100);
		const pass = waits.pass;
		waits.pass = (seconds) => {
			pass(seconds);
			if (paused.length === 1) faults();
			else simulator.clearFaults();
		};
		expect((await get([[1, 2]])).json(HIRE)).toMatchObject([{ statusText: 'success' }]);
		expect(paused).toHaveLength(2);
	});

	it('fails when a task does not exist any more, and says which item it was', async () => {
		expect((await get([[2], [1, 'gone']])).error?.message).toBe('The delivery task was not found [item 1]');
	});

	it('goes on with the others, if the workflow does', async () => {
		const run = await get([[1, 'gone'], [1, 1, 2], ['gone'], [1, 3]], durable, { onError: 'continueRegularOutput' });
		expect(run.json(HIRE)).toMatchObject([
			{ error: { message: 'The delivery task was not found [item 0]' } },
			{ statusText: 'success' },
			{ error: { message: 'The delivery task was not found [item 2]' } },
			{ statusText: 'failed' },
		]);
	});

	it.each([
		['without a timeout above 120 seconds', { ...durable, waitTimeout: 120 }],
		['unless Survive Restarts is on', { ...durable, surviveRestarts: false }],
	])('stays in memory %s', async (_, options) => {
		expect((await get([[1, 2]], options)).json(HIRE)).toMatchObject([{ finished: true }]);
		expect(engine.subExecutions).toEqual([]);
	});

	it('keeps no credential and nothing but items in what n8n stores', async () => {
		await get([[1, 1, 2]]);
		const [stored] = engine.subExecutions;
		expect(JSON.stringify(stored?.raw)).not.toContain(simulator.app().appSecret);
		// What is kept from look to look does not grow with their number.
		expect(stored?.raw.data.resultData.runData.Look?.map(({ data }) => data?.main?.[0]?.map(({ json }) => Object.keys(json)))).toEqual([
			[['larkHireStillWaiting', 'pauseSeconds']],
			[['status', 'status_label', 'statusText', 'finished', 'delivery']],
		]);
	});
});

describe('a delivery that was just created', () => {
	const deliver = async () => {
		const parameters = {
			resource: 'websiteDelivery',
			operation: 'createByAttachment',
			websiteId: site,
			jobPostId: { __rl: true, mode: 'id', value: '6960663240925956636' },
			siteUser: 'id',
			siteUserId: '6960663240925956634',
			resumeFrom: 'attachment',
			attachmentId: '7095614894070434092',
			options: durable,
		} as INodeParameters;
		return await engine.run(oneNode(parameters));
	};

	it('is created once, and returned with its end', async () => {
		const run = await deliver();
		expect(run.error).toBeUndefined();
		const [delivered] = simulator.store.siteDeliveries;
		expect(run.json(HIRE)).toMatchObject([{ task_id: delivered?.taskId, finished: true, statusText: 'success' }]);
		expect(simulator.calls(DELIVER)).toHaveLength(1);
	});

	// An error would make people deliver again.
	it('is returned even if the wait fails', async () => {
		simulator.fail(LOOK, { status: 400, code: 1002008 });
		expect((await deliver()).json(HIRE)).toEqual([
			expect.objectContaining({
				task_id: simulator.store.siteDeliveries[0]?.taskId,
				finished: false,
				waitFailed: 'The delivery task was not found',
			}),
		]);
	});

	it('is returned even if the wait cannot begin', async () => {
		jest.spyOn(engine as unknown as { subExecution(): Promise<unknown> }, 'subExecution').mockRejectedValue(new Error('Unknown node type'));
		expect((await deliver()).json(HIRE)).toEqual([
			expect.objectContaining({ task_id: simulator.store.siteDeliveries[0]?.taskId, finished: false, waitFailed: 'Unknown node type' }),
		]);
	});
});

describe('a background check', () => {
	const [first, second] = ['7037986982531778860', '7412902352778840358'];
	const waitFor = async (order: string, more: object = {}) =>
		await engine.run(
			oneNode({
				resource: 'backgroundCheck',
				operation: 'waitForCompletion',
				orderId: { __rl: true, mode: 'id', value: order },
				...more,
			}),
		);

	it.each([
		['completed', first, 3, 'Completed'],
		['terminated', second, 4, 'Terminated'],
	] as const)('is awaited for a day and more, until it is %s', async (status, id, number, label) => {
		const { checkId = '' } = simulator.store.backgroundCheckOrders.get(id) ?? {};
		const pass = waits.pass;
		waits.pass = (seconds) => {
			pass(seconds);
			const check = simulator.store.backgroundChecks.get(checkId);
			if (check && paused.reduce((sum, one) => sum + one, 0) > 86_400) check.status = status;
		};
		expect((await waitFor(id)).json(HIRE)).toMatchObject([
			{ order_id: id, order_status: number, order_status_label: label, candidate_name: expect.anything() },
		]);
		// Every half an hour.
		expect(simulator.calls(ORDERS).length).toBeLessThan(48 + 10);
	});

	it('is returned unfinished when the time is up, and in full without Simplify', async () => {
		const [order] = (await waitFor(first, { waitTimeout: 0.1, simplify: false })).json(HIRE);
		expect(order).toMatchObject({ order_status: 2, timedOut: true, geo: 'cn' });
	});

	it('must exist', async () => {
		expect((await waitFor('7037986982531778869')).error?.message).toBe('There is no background check order with this ID [item 0]');
		expect(engine.subExecutions).toEqual([]);
	});
});

describe('n8n before 2.41', () => {
	beforeEach(() => (n8n.old = true));

	it('refuses before anything is sent', async () => {
		const { error } = await get([[1]]);
		expect(error?.message).toBe('A wait that survives restarts requires n8n 2.41 or later [item 0]');
		expect(error?.description).toMatch(/Wait and IF/);
		expect(simulator.requests).toEqual([]);
	});

	it('waits in memory up to 120 seconds as ever', async () => {
		expect((await get([[1, 2]], { ...durable, waitTimeout: 100 })).json(HIRE)).toMatchObject([{ finished: true }]);
	});
});
