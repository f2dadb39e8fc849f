import { inspect } from 'node:util';
import { Simulator } from '../simulator';
import { credentialOf } from '../harness/tenant';
import { Engine } from '../harness/engine';
import { exampleWorkflows, type ExampleWorkflow, type Show } from '../harness/exampleWorkflows';
import { built } from '../harness/builtPackage';

/**
 * `npm run demo`: executes the example workflows with the built package in n8n's execution engine, against a simulated tenant,
 * shows what each step gets and gives, and checks what has become of the tenant. Exits with 1 if anything is not as it should be.
 */
const paint = (code: number, text: string) => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text);
const say = (text = '') => void process.stdout.write(`${text}\n`);

const show: Show = (step, input, output) => {
	say(`  ${paint(36, step)}`);
	for (const [label, value] of [
		['in ', input],
		['out', output],
	] as const) {
		const shown = typeof value === 'string' ? value : inspect(value, { depth: 6, breakLength: 110, colors: process.stdout.isTTY });
		say(`    ${label}  ${shown.replace(/\n/g, '\n         ')}`);
	}
};

async function play(example: ExampleWorkflow): Promise<boolean> {
	const simulator = await Simulator.start();
	const engine = new Engine(built(), { larkHireApi: credentialOf(simulator) });
	say(`\n${paint(1, example.title)}  (examples/${example.file}.json)`);
	try {
		await example.play(engine, simulator, show);
		say(`  ${paint(32, 'ok')}   ${simulator.calls().length} requests; the tenant is as it should be`);
		return true;
	} catch (error) {
		say(`  ${paint(31, 'FAILED')}   ${error instanceof Error ? error.message : String(error)}`);
		return false;
	} finally {
		await simulator.stop();
	}
}

async function main(): Promise<void> {
	say("Lark Hire: the example workflows, in n8n's execution engine, against a local Feishu");
	const results: boolean[] = [];
	for (const example of exampleWorkflows) results.push(await play(example));
	const failed = results.filter((good) => !good).length;
	say(`\n${results.length - failed} of ${results.length} examples did what they should.`);
	process.exitCode = failed === 0 ? 0 : 1;
}

void main();
