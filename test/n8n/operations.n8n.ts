import { exampleOperations } from '../../harness/examples';
import { exampleWorkflows } from '../../harness/exampleWorkflows';
import { House } from './support/house';
import { playOperation } from './support/play';

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
	it.each(exampleOperations)('$resource: $operation', async (example) => await playOperation(house, example));
});
