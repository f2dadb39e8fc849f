import { inspect } from 'node:util';
import { Simulator } from '../simulator';
import { credentialOf } from '../harness/tenant';
import { Engine } from '../harness/engine';
import type { Show } from '../harness/exampleWorkflows';
import { built } from '../harness/builtPackage';
import { playAll } from './playAll';

/** `npm run demo`: plays the examples with the built package in n8n's execution engine, and shows what each step gets and gives. */
const show: Show = (step, input, output) => {
	console.log(`  ${step}`);
	for (const [label, value] of Object.entries({ 'in ': input, out: output })) {
		const shown = typeof value === 'string' ? value : inspect(value, { depth: 6, breakLength: 110, colors: process.stdout.isTTY });
		console.log(`    ${label}  ${shown.replace(/\n/g, '\n         ')}`);
	}
};

async function main(): Promise<void> {
	const simulator = await Simulator.start();
	const engine = () => new Engine(built(), { larkHireApi: credentialOf(simulator) });
	await playAll(simulator, engine, show).finally(async () => await simulator.stop());
}

void main();
