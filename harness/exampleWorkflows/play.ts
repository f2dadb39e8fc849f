import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Simulator } from '../../simulator';
import type { Run, WorkflowJson } from '../run';

const directory = join(__dirname, '..', '..', 'examples');

/** An n8n that plays examples: the engine alone, or a whole one. */
export interface N8n {
	run(json: WorkflowJson): Promise<Run>;
	/** Runs a workflow that calls others; all that came of it, the earliest first, when they have ended. */
	runAll(json: WorkflowJson, executions: number): Promise<readonly Run[]>;
	/** Publishes a workflow with a trigger; the executions that it starts, once everything watched has ended. */
	publish(json: WorkflowJson, simulator: Simulator): Promise<readonly Run[]>;
	/** Publishes a workflow that hears events, and acts in the tenant; what became of as many executions as are expected. */
	hear(json: WorkflowJson, simulator: Simulator, act: () => void, executions: number): Promise<readonly Run[]>;
}

/** Shows what a step got and gave, to whoever wants to see it. */
export type Show = (step: string, input: unknown, output: unknown) => void;

/** An example workflow with what has to be true in Feishu afterwards. Assertions throw. */
export interface ExampleWorkflow {
	readonly file: string;
	readonly title: string;
	play(n8n: N8n, simulator: Simulator, show: Show): Promise<void>;
}

export const workflowOf = (file: string): WorkflowJson => JSON.parse(readFileSync(join(directory, `${file}.json`), 'utf8')) as WorkflowJson;

const START = 'When clicking ‘Execute workflow’';

/** The nodes that ran, in order, with their first input and all their outputs. */
export function tell(run: Run, json: WorkflowJson, show: Show): void {
	if (run.error) throw new Error(`${run.error.message} ${run.error.description ?? ''}`);
	for (const { name } of json.nodes) {
		const outputs = [0, 1].map((output) => run.json(name, output)).filter((items) => items.length > 0);
		if (outputs.length > 0 && name !== START) show(name, run.inputs(name), outputs.flat());
	}
}

export async function execute(file: string, n8n: N8n, show: Show): Promise<Run> {
	const json = workflowOf(file);
	const run = await n8n.run(json);
	tell(run, json, show);
	return run;
}

/** Publishes an example that hears events, and does something that it hears. */
export async function heard(
	file: string,
	n8n: N8n,
	simulator: Simulator,
	act: () => void,
	executions: number,
	show: Show,
): Promise<readonly Run[]> {
	const json = workflowOf(file);
	const runs = await n8n.hear(json, simulator, act, executions);
	for (const run of runs) tell(run, json, show);
	return runs;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export function applied(value: unknown, expected: unknown, what: string): void {
	deepStrictEqual(
		plain(value),
		plain(expected),
		`Not as expected: ${what}. There is ${JSON.stringify(value)} instead of ${JSON.stringify(expected)}`,
	);
}
