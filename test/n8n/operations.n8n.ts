import { exampleOperations } from '../../harness/examples';
import { exampleWorkflows } from '../../harness/exampleWorkflows';
import { RealN8n } from '../../harness/n8n/real';
import { Simulator } from '../../simulator';
import { Environment } from './support/environment';
import { playOperation } from './support/play';

/** Their workflows wait, up to a minute: all others are played meanwhile. Each has a tenant of its own. */
const waiting = exampleWorkflows.filter(({ file }) => ['delivery-task-loop', 'delivery-watcher'].includes(file));
const tenants: Simulator[] = [];
const played = new Map<string, Promise<void>>();

let environment: Environment;

beforeAll(async () => {
	environment = await Environment.open('operations');
	for (const example of waiting) {
		const tenant = await Simulator.start();
		tenants.push(tenant);
		const play = example.play(await RealN8n.with(environment.editor, tenant, example.file), tenant, () => {});
		// Its own case tells how it ended.
		play.catch(() => {});
		played.set(example.file, play);
	}
});
afterAll(async () => {
	await environment?.close();
	await Promise.all(tenants.map(async (tenant) => await tenant.stop()));
});
beforeEach(() => environment.simulator.reset());

describe('every example workflow, through the server’s own run', () => {
	it.each(exampleWorkflows.filter((example) => !waiting.includes(example)))(
		'$file: $title',
		async (example) => await example.play(environment.n8n, environment.simulator, () => {}),
	);
});

describe('every operation once, with two items', () => {
	it.each(exampleOperations)('$resource: $operation', async (example) => await playOperation(environment, example));
});

describe('the examples that wait', () => {
	it.each(waiting)('$file: $title', async ({ file }) => {
		expect(played.has(file)).toBe(true);
		await played.get(file);
	});
});
