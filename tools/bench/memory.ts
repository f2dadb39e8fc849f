/** What runs of different lengths hold in memory. In a process of its own, with --expose-gc, so that nothing else is counted. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setInterval } from 'node:timers';
import { ours } from './contestants';
import { measure } from './measure';
import { operations } from './operations';
import { Subject } from './package';
import { Remote } from './remote';

export interface MemoryRow {
	readonly items: number;
	/** The most that was held during the run beyond what was held before it, after garbage collections, MB. */
	readonly peakMb: number;
	/** What n8n holds of the items themselves: input and results, MB. */
	readonly itemsMb: number;
	/** The most resident memory of the process so far, MB. */
	readonly rssMb: number;
}

const MB = 1024 * 1024;
const SAMPLE_MS = 400;
const held = () => {
	global.gc?.();
	return process.memoryUsage().heapUsed / MB;
};

async function row(remote: Remote, subject: Subject, items: number, inFlight: number): Promise<MemoryRow> {
	const [operation] = operations.filter(({ label }) => label === 'e-HR import task');
	if (!operation) throw new Error('There is no such operation');
	const simulator = await remote.start({}, items);
	const contestant = ours(operation, simulator.app, subject, inFlight);
	await measure(simulator, operation, contestant, 50);
	const before = held();
	let [peak, end] = [0, 0];
	const timer = setInterval(() => (peak = Math.max(peak, held() - before)), SAMPLE_MS);
	await measure(
		simulator,
		operation,
		async (sent) => {
			await contestant(sent, () => {
				clearInterval(timer);
				end = held() - before;
			});
		},
		items,
	);
	await simulator.stop();
	return { items, peakMb: Math.max(peak, end), itemsMb: end, rssMb: process.resourceUsage().maxRSS / 1024 };
}

/** Measures in a child process. */
export async function memoryRows(counts: readonly number[], inFlight: number): Promise<MemoryRow[]> {
	const child = fork(__filename, [String(inFlight), ...counts.map(String)], { execArgv: [...process.execArgv, '--expose-gc'] });
	const [rows] = (await Promise.race([
		once(child, 'message'),
		once(child, 'exit').then(([code]) => Promise.reject(new Error(`The measurement of memory ended with exit code ${code}`))),
	])) as [MemoryRow[]];
	return rows;
}

async function main([inFlight = 8, ...counts]: readonly number[]): Promise<void> {
	const [remote, subject] = [new Remote(), await Subject.build()];
	subject.changeLimits(() => []);
	const rows: MemoryRow[] = [];
	for (const items of counts) rows.push(await row(remote, subject, items, inFlight));
	remote.end();
	process.send?.(rows, () => process.disconnect());
}

if (require.main === module) void main(process.argv.slice(2).map(Number));
