import { RealN8n } from '../../harness/n8n/real';
import { outcomeOf, WaitScenario } from '../../harness/n8n/waitScenario';
import { Simulator } from '../../simulator';
import { workers, type Cluster } from './cluster';
import { check } from './rounds';

/** Waits that survive restarts, with everything killed while they sleep, and with a worker killed in the middle of a look. */
export async function survivedWaits(cluster: Cluster): Promise<void> {
	const { editor } = cluster;
	console.log('\nWaits that survive restarts: main and both workers killed (SIGKILL) while they sleep.');
	const simulator = await Simulator.start();
	try {
		const n8n = await RealN8n.with(editor, simulator, 'Lark Hire (tenant of the waits)');
		const scenario = new WaitScenario(() => ({ editor, n8n, simulator, url: editor.url }));
		const asleep = await scenario.begin();
		await Promise.all((['main', ...workers] as const).map(async (name) => await cluster.process(name).kill()));
		scenario.end();
		await cluster.start('main');
		await cluster.startWorkers();
		for (const [name, sleeping] of Object.entries(asleep)) {
			const { status, outputs, error } = outcomeOf(await scenario.ended(sleeping));
			const words = outputs.map((items) => items.map(([word]) => word));
			const found = JSON.stringify(words);
			check(`${name}: goes on, and returns what has ended`, status === 'success' && found === expected[name], error ?? found);
		}
		await lookCutOff(scenario, simulator, cluster);
	} finally {
		await simulator.stop();
	}
}

const expected: Readonly<Record<string, string>> = {
	manual: JSON.stringify([['success', 'failed']]),
	mixed: JSON.stringify([['success'], ['The delivery task was not found [item 1]']]),
	delivery: JSON.stringify([['success']]),
	check: JSON.stringify([['Completed']]),
};

async function lookCutOff(scenario: WaitScenario, simulator: Simulator, cluster: Cluster): Promise<void> {
	const sleeping = await scenario.waitFor('in-the-look', 3600);
	await scenario.asleep(sleeping);
	simulator.fail('*', { delayMs: 20_000 }, 5);
	await scenario.lookedAt('in-the-look');
	await Promise.all(workers.map(async (name) => await cluster.process(name).kill()));
	simulator.clearFaults();
	scenario.finish('in-the-look', [2]);
	await cluster.startWorkers();
	const { status, outputs, error } = outcomeOf(await scenario.ended(sleeping));
	const done = status === 'success' && outputs[0]?.[0]?.[0] === 'success';
	check(
		'both workers killed in the middle of a look: it goes on, or fails',
		done || status !== 'success',
		error ?? JSON.stringify(outputs),
	);
}
