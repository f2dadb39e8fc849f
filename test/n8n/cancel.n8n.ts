import { setTimeout as pause } from 'node:timers/promises';
import type { INodeParameters } from 'n8n-workflow';
import { addDeliveryTask, WEBSITE_ID } from '../../simulator/store';
import { oneNode } from '../../harness/workflows';
import { Environment } from './support/environment';
import { until } from '../../harness/until';

let environment: Environment;

beforeAll(async () => {
	environment = await Environment.open('cancel');
});
afterAll(async () => await environment?.close());
beforeEach(() => environment.simulator.reset());

const task = 'f1c2a0f138ec492d99d7ab73594158b0';
const update: INodeParameters = { resource: 'ehrImportTask', operation: 'update', ehrImportTaskId: '={{ $json.id }}', state: 1 };

/** Starts a node, stops the execution after so many requests, and sees what still comes. */
async function stopAfter(
	requests: number,
	name: string,
	parameters: INodeParameters,
	items: ReadonlyArray<{ id: string }>,
	lookFor: number,
) {
	const { n8n, editor, simulator } = environment;
	const id = await editor.start(await n8n.add({ ...oneNode(parameters, [...items]), name }), 'Start');
	await until('the first requests', () => simulator.calls().length >= requests);
	// So that it is the wait that is stopped, and not a request.
	await pause(300);
	const [made, stopped] = [simulator.calls().length, Date.now()];
	await editor.call('POST', `/executions/${id}/stop`);
	const status = await until(
		'the execution ends',
		async () => await editor.execution(id).then(({ status: now }) => now !== 'running' && now),
		10_000,
		50,
	);
	const endedIn = Date.now() - stopped;
	await pause(lookFor);
	return { status, endedIn, later: simulator.calls().length - made };
}

const atOnce = { status: 'canceled', endedIn: expect.any(Number) as number, later: 0 };

it('stopping an execution ends its wait for a delivery task', async () => {
	addDeliveryTask(environment.simulator.store, task, [1]);
	const get = {
		resource: 'websiteDeliveryTask',
		operation: 'get',
		websiteId: { __rl: true, mode: 'id', value: WEBSITE_ID },
		deliveryTaskId: task,
		options: { waitForCompletion: true },
	};
	// The next look would come after 2.25 seconds.
	const outcome = await stopAfter(3, 'wait for a delivery', get, [{ id: '' }], 5000);
	expect(outcome).toEqual(atOnce);
	expect(outcome.endedIn).toBeLessThan(1000);
});

it("stopping an execution ends its wait for the rate limit's reset", async () => {
	const tooMany = { status: 429, code: 99991400, msg: 'request trigger frequency limit', headers: { 'x-ogw-ratelimit-reset': '4' } };
	environment.simulator.fail('*', tooMany);
	const outcome = await stopAfter(1, 'told to wait', update, [{ id: '6914551145542568199' }], 6000);
	expect(outcome).toEqual(atOnce);
	expect(outcome.endedIn).toBeLessThan(1000);
});

it('stopping an execution ends its wait for a slot in the rate limit', async () => {
	const assess = {
		resource: 'probationAssessment',
		operation: 'update',
		assessmentId: '={{ $json.id }}',
		assessmentStatus: 'completed',
		isFinalAssessment: true,
		options: { itemsInFlight: 20 },
	};
	// 100 a minute: the second hundred waits.
	const items = Array.from({ length: 150 }, (_, index) => ({ id: index % 2 ? '7140964208476371331' : '7140964208476371332' }));
	const outcome = await stopAfter(100, 'paced', assess, items, 2000);
	expect(outcome).toEqual(atOnce);
	expect(outcome.endedIn).toBeLessThan(1000);
	expect(environment.simulator.calls()).toHaveLength(100);
	// Twenty items waited for one execution to be stopped: Node.js warns of more than ten listeners.
	expect(environment.log).not.toContain('Warning');
});
