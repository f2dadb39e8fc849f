/** `npm run bench`: how fast the node is, beside bare HTTP and beside the SDK in a loop. --quick: fewer items; --json: also as JSON. */
import { setTimeout } from 'node:timers/promises';
import { version as coreVersion } from 'n8n-core/package.json';
import { IN_FLIGHT, liftLimits } from './benchContestants';
import { compare, limited, type LimitedRow, type Plan, type Row } from './benchMeasure';
import { operations } from './benchOperations';
import { Remote } from './benchRemote';
import { rate, ratio, table, type Column } from './benchTable';

interface Scale {
	readonly plans: readonly Plan[];
	/** Operation and how many items: as many as take about a minute at most. */
	readonly limited: ReadonlyArray<readonly [label: string, items: number]>;
}

const full: Scale = {
	plans: [
		{ latencyMs: 0, together: 1, rounds: 3, ours: 1000, bare: 1000, sdk: 500 },
		{ latencyMs: 20, together: 1, rounds: 1, ours: 1000, bare: 250, sdk: 60 },
		{ latencyMs: 100, together: 2, rounds: 1, ours: 1000, bare: 100, sdk: 30 },
	],
	limited: [['background check', 1000], ['e-HR import task', 500], ['probation assessment', 120], ['interview (replace)', 100]],
};
const quick: Scale = {
	plans: [
		{ latencyMs: 0, together: 1, rounds: 1, ours: 200, bare: 200, sdk: 200 },
		{ latencyMs: 20, together: 1, rounds: 1, ours: 200, bare: 100, sdk: 20 },
		{ latencyMs: 100, together: 3, rounds: 1, ours: 200, bare: 25, sdk: 5 },
	],
	limited: [['e-HR import task', 200]],
};

const APART_MS = 1000;

/** As wide as results get. */
const none = { items: 1000, seconds: 0, itemsPerSecond: 1000, requestsPerSecond: 10_000, connections: 0 };

const columns: ReadonlyArray<Column<Row>> = [
	['operation', ({ operation }) => operation],
	['latency', ({ latencyMs }) => `${latencyMs} ms`],
	['items ours/bare/SDK', (row) => [row.ours, row.bare, row.sdk].map(({ items }) => items).join('/')],
	['our items/s', (row) => rate(row.ours.itemsPerSecond)],
	['our req/s', (row) => rate(row.ours.requestsPerSecond)],
	['bare req/s', (row) => rate(row.bare.requestsPerSecond)],
	['ours/bare', ({ oursToBare }) => ratio(oursToBare)],
	['SDK req/s', (row) => rate(row.sdk.requestsPerSecond)],
	['ours/SDK', ({ oursToSdk }) => ratio(oursToSdk)],
	['connections', (row) => [row.ours, row.bare, row.sdk].map(({ connections }) => connections).join('/')],
];

const limitedColumns: ReadonlyArray<Column<LimitedRow>> = [
	['with the documented limit', ({ operation }) => operation],
	['limit', ({ limit }) => limit],
	['items', (row) => String(row.ours.items)],
	['seconds', (row) => row.ours.seconds.toFixed(1)],
	['our items/s', (row) => rate(row.ours.itemsPerSecond)],
	['our req/s', (row) => rate(row.ours.requestsPerSecond)],
	['most req/s', ({ ceilingPerSecond }) => rate(ceilingPerSecond)],
	['ours/most', ({ oursToCeiling }) => ratio(oursToCeiling)],
	['429', ({ throttled }) => String(throttled)],
];

const introduction = `Node ${process.version}, n8n-core ${coreVersion}
Ours: dist/ in n8n's engine, ${IN_FLIGHT} items in flight (the default), its own pacer out of the way until the last table.
Bare: a node:http loop with keep-alive, ${IN_FLIGHT} in flight. SDK: a loop over the official SDK, one call after the other.
Connections: TCP connections opened while it was measured, ours/bare/SDK.
`;

async function unlimitedRows(remote: Remote, { plans }: Scale): Promise<Row[]> {
	const print = table(columns, { operation: 'probation assessment', latencyMs: 100, ours: none, bare: none, sdk: none, oursToBare: 1, oursToSdk: 1 });
	const rows: Row[] = [];
	for (const plan of plans) {
		const { together } = plan;
		for (let first = 0; first < operations.length; first += together) {
			const some = await Promise.all(operations.slice(first, first + together).map(async (operation) => await compare(remote, operation, plan)));
			some.forEach(print);
			rows.push(...some);
		}
	}
	return rows;
}

/**
 * All at the same time: they are different APIs, and do next to nothing but wait. They begin one after the other, because n8n
 * evaluates the expressions of all items first, and meanwhile nobody else gets the processor.
 */
async function limitedRows(remote: Remote, { limited: wanted }: Scale): Promise<LimitedRow[]> {
	const rows = await Promise.all(
		wanted.map(async ([label, items], index) => {
			await setTimeout(index * APART_MS);
			return await limited(remote, operationOf(label), items);
		}),
	);
	rows.forEach(table(limitedColumns, { operation: '', limit: '1000/min 50/s', ours: none, throttled: 0, ceilingPerSecond: 100, oursToCeiling: 1 }));
	return rows;
}

function operationOf(label: string) {
	const found = operations.find((operation) => operation.label === label);
	if (!found) throw new Error(`Nothing here is called ${label}`);
	return found;
}

async function main(args: readonly string[]): Promise<void> {
	const scale = args.includes('--quick') ? quick : full;
	console.log(introduction);
	const remote = new Remote();
	try {
		const putLimitsBack = liftLimits();
		// Not printed: until the machine code is there, everything is slower.
		for (const operation of operations) await compare(remote, operation, { latencyMs: 0, together: 1, rounds: 1, ours: 100, bare: 100, sdk: 100 });
		const rows = await unlimitedRows(remote, scale);
		putLimitsBack();
		console.log();
		const withLimits = await limitedRows(remote, scale);
		console.log('\nTimings on a shared machine are noisy: compare ratios of one run. A network and TLS are not included; ours, with a connection per request, would feel them most.');
		if (args.includes('--json')) console.log(JSON.stringify({ node: process.version, n8nCore: coreVersion, rows, limited: withLimits }, undefined, '\t'));
		if (withLimits.some(({ throttled }) => throttled > 0)) throw new Error('The node was throttled, although it keeps the documented limits');
	} finally {
		remote.end();
	}
}

main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
