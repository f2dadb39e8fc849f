import { Simulator } from '../../simulator';
import { Clock } from '../support/clock';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

const EHR = 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id';
const importTask = { resource: 'ehrImportTask', operation: 'update', ehrImportTaskId: '={{ $json.id }}', state: 1 };

let simulator: Simulator;
beforeAll(async () => {
	simulator = await Simulator.start();
	new Clock(20);
});
afterAll(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});
beforeEach(() => simulator.reset());

/** Import tasks that exist. */
const tasks = (count: number) => {
	const items = Array.from({ length: count }, (_, index) => ({ id: `69145511455425${String(index).padStart(5, '0')}` }));
	for (const { id } of items) simulator.store.ehrImportTasks.set(id, { id, updates: 0 });
	return items;
};

describe('while Feishu does not respond', () => {
	const goOn = { onError: 'continueRegularOutput' } as const;

	it('a thousand items do not each wait, and the next execution tries again', async () => {
		simulator.fail(EHR, { reset: true }, 1000);
		const items = tasks(1000);
		const run = await engineFor(simulator).run(oneNode(importTask, items, goOn));
		const messages = run.json(HIRE).map((json) => (json as { error: { message: string } }).error.message);
		expect(messages).toHaveLength(1000);
		// Five at the same time, which are one for each in flight. Auto then sends one at a time: two more, one after the other.
		const unsent = messages.filter((message) => /^Not sent: Feishu has not responded to the last 7 items \[item \d+\]$/.test(message));
		expect(unsent).toHaveLength(993);
		simulator.clearFaults();
		expect((await engineFor(simulator).run(oneNode(importTask, items.slice(0, 2), goOn))).json(HIRE)).toEqual(
			items.slice(0, 2).map(({ id }) => ({ success: true, ehrImportTaskId: id })),
		);
	});

	it('for a few items only, all the others are sent', async () => {
		simulator.fail(EHR, { reset: true }, 16);
		const run = await engineFor(simulator).run(oneNode({ ...importTask, options: { itemsInFlight: 1 } }, tasks(12), goOn));
		expect(run.json(HIRE).filter((json) => 'error' in json)).toHaveLength(4);
	});
});
