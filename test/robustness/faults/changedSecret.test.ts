import { Simulator } from '../../../simulator';
import { engineFor } from '../../support/fromSource';
import { HIRE, oneNode } from '../../../harness/workflows';

const EHR = 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id';
const COUNT = 12;
const items = Array.from({ length: COUNT }, (_, index) => ({ id: String(index) }));

let simulator: Simulator;
beforeEach(async () => {
	simulator = await Simulator.start({ latencyMs: 20 });
	for (const { id } of items) simulator.store.ehrImportTasks.set(id, { id, updates: 0 });
});
afterEach(async () => await simulator.stop());

const run = async (over: Record<string, string> = {}, more = {}) =>
	await engineFor(simulator, over).run(
		oneNode(
			{ resource: 'ehrImportTask', operation: 'update', ehrImportTaskId: '={{ $json.id }}', state: 1, options: { itemsInFlight: 1 } },
			items,
			more,
		),
	);

/** Starts a run, and gives the app another secret in the middle of it. */
async function changedWhile(running: Promise<unknown>, tokensDie: boolean): Promise<void> {
	while (simulator.calls(EHR).length < 5) await new Promise((resolve) => setTimeout(resolve, 2));
	simulator.app().appSecret = 'the-new-secret';
	if (tokensDie) simulator.expireTokens();
	void running;
}

describe('a secret that is changed while an execution runs', () => {
	it('leaves it its token, and the next execution gets another', async () => {
		const first = run();
		await changedWhile(first, false);
		const second = run({ appSecret: 'the-new-secret' });
		expect([(await first).error, (await second).error]).toEqual([undefined, undefined]);
		expect(simulator.calls(EHR)).toHaveLength(2 * COUNT);
		expect(simulator.tokenCalls()).toHaveLength(2);
	});

	it('ends it if its token dies: what was done counts, the rest says why, and the next execution works', async () => {
		const first = run({}, { onError: 'continueRegularOutput' });
		await changedWhile(first, true);
		const second = run({ appSecret: 'the-new-secret' });
		expect((await second).error).toBeUndefined();
		const results = (await first).json(HIRE);
		const done = results.filter(({ error }) => !error).length;
		expect(done).toBeGreaterThanOrEqual(4);
		expect(done).toBeLessThan(COUNT);
		const failed = results.slice(done).map(({ error }) => error as { message: string; description: string });
		expect(failed.map(({ message }) => message)).toEqual(items.slice(done).map(({ id }) => `The App Secret is wrong [item ${id}]`));
		for (const { description } of failed) expect(description).not.toMatch(/may already have been made/);
		// Each done once by the first execution and once by the second.
		expect(items.map(({ id }) => simulator.store.ehrImportTasks.get(id)?.updates)).toEqual(items.map((_, index) => (index < done ? 2 : 1)));
		// The old secret is tried once: first, second, and the first in vain.
		expect(simulator.tokenCalls()).toHaveLength(3);
	});

	it('and changed back uses its old token again', async () => {
		const first = await run();
		simulator.app().appSecret = 'the-new-secret';
		expect((await run({ appSecret: 'the-new-secret' })).error).toBeUndefined();
		simulator.app().appSecret = 'simulator-app-secret';
		expect([first.error, (await run({ appSecret: 'simulator-app-secret' })).error]).toEqual([undefined, undefined]);
		expect(simulator.tokenCalls()).toHaveLength(2);
	});
});
