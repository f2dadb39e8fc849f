import { exampleOperations } from '../support/examples';
import { exampleWorkflows } from '../support/exampleWorkflows';
import { HIRE, oneNode } from '../support/workflows';
import { House } from './support/house';

let house: House;

beforeAll(async () => {
	house = await House.open('operations');
});
afterAll(async () => await house?.close());
beforeEach(() => house.simulator.reset());

describe('every example workflow, through the server’s own run', () => {
	it.each(exampleWorkflows)('$file: $title', async (example) => await example.play(house.n8n, house.simulator, () => {}));
});

describe('every operation once, with two items', () => {
	it.each(exampleOperations)('$resource: $operation', async ({ resource, operation, parameters, items, wire, list, effect, expected = [undefined, undefined] }) => {
		const { n8n, simulator } = house;
		const run = await n8n.run({ ...oneNode({ resource, operation, ...parameters }, items), name: `${resource} ${operation}` });
		expect(run.error).toBeUndefined();
		const paired = run.items(HIRE).map(({ pairedItem }) => (pairedItem as { item: number }).item);
		expect(list ? [...new Set(paired)] : paired).toEqual([0, 1]);
		for (const item of items) expect(simulator.calls()).toContainEqual(expect.objectContaining({ code: 0, ...wire(item) }));
		expect(items.map((item) => effect?.(simulator.store, item))).toEqual(expected);
	});
});
