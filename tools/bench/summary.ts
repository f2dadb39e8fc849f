import type { Measured } from '../../harness/measured';
import type { MemoryRow, Row } from './rounds';
import type { FileRow, ItemsRow } from './worker';
import { table } from '../table';

/** What `npm run bench -- --save` keeps. */
export interface Bench extends Measured {
	readonly sideBySide: readonly Row[];
	readonly limits: readonly Row[];
	readonly memory: readonly MemoryRow[];
	readonly files: readonly FileRow[];
}

/** What it means to choose one of the ways, and what that costs. */
const COSTS: Readonly<Record<string, string>> = {
	'This package, nothing set': 'Nothing: limit, retries and token are kept for you.',
	'HTTP Request, nothing set':
		'Everything is sent at once, and what fails once more, at once. What is rejected then fails, unless the workflow collects and repeats it.',
	'HTTP Request, batches': '45 items, then a second of rest, set by hand and for each API anew; too many as soon as two workflows run.',
	'Script: SDK in a loop': 'A program to write and to run elsewhere. One item at a time; failed requests are not repeated.',
	'Script: plain HTTP':
		'A program to write and to run elsewhere, with URLs and bodies by hand. What Feishu rejects fails, unless the program keeps the limit.',
};

const GOALS: Readonly<Record<number, number>> = { 100: 0.97, 300: 0.9 };
const MOST_REJECTED = 0.01;
const GROWTH_GOAL_MB = 5;

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const yes = (met: boolean) => (met ? 'yes' : '**no**');
const comparison = (rows: readonly Row[]) =>
	table(
		['Way', 'Items/s', 'Failed', 'Rejected', 'Most in flight', 'Processor time per item', 'What it costs'],
		rows.map(({ what, perSecond, failed, rejected, inFlight, cpuMsPerItem }) => [
			what,
			perSecond.toFixed(1),
			failed,
			rejected,
			inFlight,
			`${cpuMsPerItem.toFixed(1)} ms`,
			COSTS[what] ?? '',
		]),
	);

/** The figures as tables, each with its heading. */
export function tables({ sideBySide, limits, memory, files, date, machine, node, n8nCore }: Bench): string {
	const [one] = sideBySide;
	const about = one && `${one.items} items of *e-HR Import Task: Update*, responses after ${one.latencyMs} ms`;
	const [first, last] = [memory[0], memory.at(-1)];
	const besides = ({ peakMb, itemsMb }: ItemsRow) => peakMb - itemsMb;
	const growth = first && last ? besides(last) - besides(first) : 0;
	return [
		`## Beside what else there is\n\n${about}, of which Feishu allows ${one?.limit.replace('/s', ' per second')}. The nodes run in a real n8n ${n8nCore}, with failed items going on to the next node; the scripts in Node.js alone.`,
		comparison(sideBySide.filter(({ limited }) => limited)),
		'The same with a Feishu that rejects nothing. The package keeps the documented limit all the same.',
		comparison(sideBySide.filter(({ limited }) => !limited)),
		"## Against Feishu's limits\n\nWith nothing set, in n8n's execution engine. Of a limit per second, the items per second; of one per minute, in which the first come all at once, how much longer they took than they must. Goals: 97 % of the limit with responses after 100 ms, 90 % with 300 ms, no failure, at most 1 % rejected.",
		table(
			['Operation', 'Limit', 'Items', 'Response time', 'Items/s', 'Of the limit', 'Failed', 'Rejected', 'Most in flight', 'Goal met'],
			limits.map(({ what, limit, items, latencyMs, perSecond, used, failed, rejected, inFlight }) => {
				const met = used >= (GOALS[latencyMs] ?? 1) && failed === 0 && rejected <= items * MOST_REJECTED;
				return [what, limit, items, `${latencyMs} ms`, perSecond.toFixed(1), percent(used), failed, rejected, inFlight, yes(met)];
			}),
		),
		`## Memory\n\nOne run, limits lifted, besides what n8n itself holds of items and results. Goal: less than ${GROWTH_GOAL_MB} MB more with ${last?.items} items than with ${first?.items}: ${growth.toFixed(1)} MB, ${yes(growth < GROWTH_GOAL_MB)}.`,
		table(
			['Items', 'Besides the items', 'The items', 'First result after', 'Run'],
			memory.map((row) => [
				row.items,
				`${besides(row).toFixed(1)} MB`,
				`${row.itemsMb.toFixed(1)} MB`,
				`${(row.firstMs / 1000).toFixed(1)} s`,
				`${row.seconds.toFixed(0)} s`,
			]),
		),
		table(
			['File', 'Heap and buffers', 'Whole process'],
			files.map(({ what, heldMb, rssMb }) => [what, `+${heldMb.toFixed(0)} MB`, `+${rssMb.toFixed(0)} MB`]),
		),
		`Measured on ${date}: ${machine}, Node ${node}, n8n-core ${n8nCore}, the simulated tenant in a process of its own on the same machine (\`npm run bench -- --save\`).`,
	].join('\n\n');
}
