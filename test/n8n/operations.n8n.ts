import { exampleOperations } from '../../harness/examples';
import { exampleWorkflows } from '../../harness/exampleWorkflows';
import { Environment } from './support/environment';
import { playOperation } from './support/play';

let environment: Environment;

beforeAll(async () => {
	environment = await Environment.open('operations');
});
afterAll(async () => await environment?.close());
beforeEach(() => environment.simulator.reset());

describe('every example workflow, through the server’s own run', () => {
	it.each(exampleWorkflows)('$file: $title', async (example) => await example.play(environment.n8n, environment.simulator, () => {}));
});

describe('every operation once, with two items', () => {
	it.each(exampleOperations)('$resource: $operation', async (example) => await playOperation(environment, example));
});
