import { resources } from '../../../nodes/LarkHire/resources';
import type { ExampleOperation } from '../../../harness/examples';
import { flowOf, judge } from '../../../harness/examples/flow';
import type { Environment } from './environment';

/** Plays the example of an operation in a real n8n, and judges it by what has arrived in the simulated tenant. */
export async function playOperation({ n8n, simulator }: Environment, example: ExampleOperation): Promise<void> {
	const { resource, operation, parameters, items, endpoint } = example;
	const declared = resources.find(({ value }) => value === resource)?.operations.find(({ value }) => value === operation);
	const run = await n8n.run({ ...flowOf(example, { resource, operation, ...parameters }, items), name: `${resource} ${operation}` });
	judge(example, endpoint ?? declared?.endpoint.endpoint ?? '', run, simulator);
}
