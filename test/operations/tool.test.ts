import { Simulator } from '../../simulator';
import { Agent } from '../support/agent';

const TASK = 'f1c2a0f138ec492d99d7ab73594158ae';
const IMPORT = '6914551145542568199';

let simulator: Simulator;
let agent: Agent;
beforeAll(async () => {
	simulator = await Simulator.start();
	const websiteId = { __rl: true, mode: 'id', value: '7047318856652261676' };
	agent = new Agent(simulator, {
		'Update an import': {
			resource: 'ehrImportTask',
			operation: 'update',
			ehrImportTaskId: '={{ $fromAI("import_task_id", "ID from the import event", "string") }}',
			state: '={{ $fromAI("state", "1 imported, 2 failed", "number") }}',
			additionalFields: { failReason: '={{ $fromAI("fail_reason", "Why it failed", "string") }}' },
		},
		'Look at a delivery': {
			resource: 'websiteDeliveryTask',
			operation: 'get',
			websiteId,
			// Not offered for a tool, but kept from a node that has become one.
			options: { keepInputFields: true },
			deliveryTaskId: '={{ $fromAI("task_id", "The delivery task", "string") }}',
		},
		'List websites': { resource: 'website', operation: 'getAll', limit: '={{ $fromAI("limit", "How many", "number") }}' },
	});
});
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

describe('as a tool of n8n’s AI Agent the node', () => {
	it('tells the model what each tool does and accepts', async () => {
		const told = Object.fromEntries((await agent.told()).map(({ name, description, parameters }) => [name, { description, parameters }]));
		expect(told).toEqual({
			Update_an_import: {
				description: 'Update an employee import task in Lark Hire',
				parameters: {
					import_task_id: { type: 'string', description: 'ID from the import event' },
					state: { type: 'number', description: '1 imported, 2 failed' },
					fail_reason: { type: 'string', description: 'Why it failed' },
				},
			},
			Look_at_a_delivery: {
				description: 'Get a website delivery task in Lark Hire',
				parameters: { task_id: { type: 'string', description: 'The delivery task' } },
			},
			List_websites: {
				description: 'Get many recruitment websites in Lark Hire',
				parameters: { limit: { type: 'number', description: 'How many' } },
			},
		});
	});

	it('writes', async () => {
		const run = await agent.call('Update_an_import', { import_task_id: IMPORT, state: 2, fail_reason: 'No headcount' });
		expect(run.json('Agent')).toEqual([{ said: [{ success: true, ehrImportTaskId: IMPORT }] }]);
		expect(simulator.store.ehrImportTasks.get(IMPORT)).toMatchObject({ state: 2, fail_reason: 'No headcount' });
	});

	it('reads', async () => {
		const run = await agent.call('Look_at_a_delivery', { task_id: TASK });
		expect(run.json('Agent')).toEqual([{ said: [{ status: 0, status_label: 'New', statusText: 'new', finished: false }] }]);
	});

	it('lists', async () => {
		const [{ said } = { said: [] }] = (await agent.call('List_websites', { limit: 3 })).json('Agent') as Array<{ said: unknown[] }>;
		expect(said).toHaveLength(3);
	});

	it('tells the model what was wrong', async () => {
		const { error } = await agent.call('Look_at_a_delivery', { task_id: 'not/an/id' });
		expect(`${error?.message}`).toMatch(/Delivery Task ID is not an ID/);
		expect(simulator.requests).toEqual([]);
	});
});

it('a tool does not wait over restarts: nobody would hear what it returns', async () => {
	const waiting = new Agent(simulator, {
		'Wait for a delivery': {
			resource: 'websiteDeliveryTask',
			operation: 'get',
			websiteId: { __rl: true, mode: 'id', value: '7047318856652261676' },
			deliveryTaskId: '={{ $fromAI("task_id", "The delivery task", "string") }}',
			options: { waitForCompletion: true, surviveRestarts: true, waitTimeout: 3600 },
		},
	});
	const { error } = await waiting.call('Wait_for_a_delivery', { task_id: TASK });
	expect(`${error?.message}`).toMatch(/A tool of an AI agent cannot survive restarts/);
	expect(simulator.requests).toEqual([]);
});

it('retries of a tool make one change', async () => {
	const SUBMIT = 'POST /open-apis/corehr/v2/probation/submit';
	const employee = { employmentId: '={{ $fromAI("employee", "Who", "string") }}' };
	const converting = new Agent(
		simulator,
		{ Convert: { resource: 'probation', operation: 'submit', ...employee, conversionMode: 2, submissionType: 'system' } },
		{ retryOnFail: true, maxTries: 2, waitBetweenTries: 0 },
	);
	// All tries of the node's own, so that n8n makes another.
	simulator.fail(SUBMIT, { resetAfter: true }, 4);
	const run = await converting.call('Convert', { employee: '7140964208476371111' });
	expect(run.json('Agent')).toEqual([{ said: [{ success: true, employmentId: '7140964208476371111', alreadyApplied: true }] }]);
	expect(simulator.calls(SUBMIT).length).toBeGreaterThan(4);
	expect(new Set(simulator.calls(SUBMIT).map(({ query }) => query.client_token)).size).toBe(1);
});

it('what cannot be undone says so to the model', async () => {
	const { resources } = await import('../../nodes/LarkHire/resources');
	const destructive = resources.flatMap(({ operations }) =>
		operations.filter(({ endpoint: { endpoint }, value }) => endpoint.startsWith('DELETE ') || /^(cancel|delete|withdraw)/.test(value)),
	);
	for (const { description } of destructive) expect(description).toMatch(/cannot be undone/i);
});
