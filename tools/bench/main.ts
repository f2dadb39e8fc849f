import { writeFileSync } from 'node:fs';
import { figuresOf, measuredHere } from '../../harness/measured';
import { compare, faster, limitedRows, type Plan, type Row } from './measure';
import { memory } from './memory';
import { operationOf, operations } from './operations';
import { Subject } from './package';
import { summary, type Bench } from './summary';

/**
 * `npm run bench`: the built package in n8n's engine, beside Feishu's documented limits, a bare HTTP loop and a loop over the SDK.
 * --quick: fewer items; --save: keeps the figures for the documentation.
 */

/** Far above what any computer sends. */
const LIFT = 1000;
/** A minute of probation assessments lasts six seconds: 2,000 would take twenty minutes. */
const SCALES: Readonly<Record<string, number>> = { 'probation assessment': 10 };
const IN_FLIGHT = 8;
/** Five, the default, make at most 50 requests in a second at 100 ms: nothing would be left for anything else. */
const LIMITED_IN_FLIGHT = 12;
const LIMITED = ['interview (replace)', 'probation assessment', 'background check', 'e-HR import task', 'delivery task'];

interface Scale {
	readonly plan: Plan;
	readonly limited: ReadonlyArray<readonly [label: string, items: number, inFlight: number]>;
	readonly sdkItems: number;
	readonly counts: readonly number[];
	readonly fileMb: number;
}

const full: Scale = {
	plan: { latencyMs: 20, inFlight: IN_FLIGHT, rounds: 2, ours: 750, bare: 500 },
	limited: [...LIMITED.map((label) => [label, 2000, LIMITED_IN_FLIGHT] as const), ['e-HR import task', 2000, 5]],
	sdkItems: 100,
	counts: [1000, 5000, 20_000],
	fileMb: 100,
};
const quick: Scale = {
	plan: { latencyMs: 20, inFlight: IN_FLIGHT, rounds: 1, ours: 200, bare: 200 },
	limited: [
		['interview (replace)', 100, LIMITED_IN_FLIGHT],
		['e-HR import task', 400, LIMITED_IN_FLIGHT],
	],
	sdkItems: 20,
	counts: [200, 1000],
	fileMb: 20,
};

async function bench({ plan, limited, sdkItems, counts, fileMb }: Scale): Promise<Bench> {
	const subject = await Subject.build();
	subject.changeLimits(({ limit }) => limit.map((window) => ({ ...window, calls: window.calls * LIFT })));
	// Its figures do not count: until the machine code is there, everything is slower.
	for (const operation of operations) await compare(subject, operation, { latencyMs: 0, inFlight: 5, rounds: 1, ours: 100, bare: 100 });
	const unlimited: Row[] = [];
	for (const operation of operations) unlimited.push(await compare(subject, operation, plan));
	const { items, files } = await memory({ counts, inFlight: IN_FLIGHT, fileMb });
	const scaled = new Map(Object.entries(SCALES).map(([label, times]) => [subject.endpointOf(operationOf(label)), times]));
	subject.changeLimits(({ endpoint, limit }) => faster(limit, scaled.get(endpoint) ?? 1));
	const plans = limited.map(([label, count, inFlight]) => {
		return { operation: operationOf(label), items: count, inFlight, sdkItems, scale: SCALES[label] ?? 1, latencyMs: 100 };
	});
	return { ...measuredHere(), unlimited, limited: await limitedRows(subject, plans), memory: items, files };
}

async function main(args: readonly string[]): Promise<void> {
	console.log('Measuring, which takes some minutes. Timings on a shared machine are noisy: compare ratios of one run.');
	const figures = await bench(args.includes('--quick') ? quick : full);
	const { date: _date, machine, node, n8nCore } = figures;
	console.log(`\n${machine}, Node ${node}, n8n-core ${n8nCore}\n`);
	for (const [run, goal, figure, met] of summary(figures))
		console.log(`${run}\n  Goal: ${goal}\n  Measured: ${figure}${met && `\n  Met: ${met.replace(/\*/g, '')}`}`);
	if (args.includes('--save')) writeFileSync(figuresOf('bench'), `${JSON.stringify(figures, undefined, '\t')}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
