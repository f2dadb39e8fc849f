import { exampleWorkflows, type N8n, type Show } from '../harness/exampleWorkflows';
import type { Simulator } from '../simulator';

/** Plays every example, each in a tenant as new, and says what came of it. The process exits with 1 if anything is not as it should be. */
export async function playAll(simulator: Simulator, n8nOf: () => N8n, show: Show = () => {}): Promise<void> {
	let failed = 0;
	for (const example of exampleWorkflows) {
		simulator.reset();
		const started = Date.now();
		console.log(`\n${example.title}  (examples/${example.file}.json)`);
		const outcome = await example.play(n8nOf(), simulator, show).then(
			() => `ok   ${simulator.calls().length} requests; the tenant is as it should be`,
			(error: unknown) => `FAILED   ${error instanceof Error ? error.message : String(error)}`,
		);
		if (!outcome.startsWith('ok')) failed += 1;
		console.log(`  ${outcome}   (${((Date.now() - started) / 1000).toFixed(1)} s)`);
	}
	console.log(`\n${exampleWorkflows.length - failed} passed, ${failed} failed`);
	if (failed > 0) process.exitCode = 1;
}
