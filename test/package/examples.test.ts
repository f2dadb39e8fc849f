import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { resources } from '../../nodes/LarkHire/resources';
import { Simulator } from '../../simulator';
import { exampleWorkflows, workflowOf } from '../../harness/exampleWorkflows';
import { templateNames, templateOf } from '../../harness/templates';
import { engineFor } from '../support/fromSource';

const files = readdirSync(join(__dirname, '..', '..', 'examples')).map((file) => file.replace('.json', ''));

it('every example workflow is played', () => {
	expect(files.sort()).toEqual(exampleWorkflows.map(({ file }) => file).sort());
});

it('the examples and templates use every operation', () => {
	const workflows = [...files.map(workflowOf), ...templateNames.map((name) => templateOf(name))];
	const used = new Set(
		workflows.flatMap(({ nodes }) => nodes.map(({ parameters }) => `${String(parameters.resource)}.${String(parameters.operation)}`)),
	);
	for (const { value, operations } of resources)
		for (const operation of operations) expect([...used]).toContain(`${value}.${operation.value}`);
});

describe.each(exampleWorkflows.map((example) => [example.file, example] as const))('%s', (file, example) => {
	it('changes in Feishu what it says', async () => {
		const simulator = await Simulator.start();
		const shown: unknown[] = [];
		try {
			await example.play(engineFor(simulator), simulator, (...step) => shown.push(step));
		} finally {
			await simulator.stop();
		}
		expect(shown.length).toBeGreaterThan(0);
	});

	it('can be imported: no credential in it, unique names, working links', () => {
		const { nodes, connections } = workflowOf(file);
		const names = nodes.map(({ name }) => name);
		expect(nodes.filter(({ credentials }) => credentials)).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(names.length);
		for (const [from, { main = [] }] of Object.entries(connections)) {
			for (const link of main.flatMap((links) => links ?? [])) expect(names).toEqual(expect.arrayContaining([from, link.node]));
		}
	});
});
