/** `npm run bench`: how fast the node is, beside bare HTTP and beside the SDK in a loop. --quick: fewer items; --save: into docs/measured, for the README. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { version as coreVersion } from 'n8n-core/package.json';
import { faster, limitedRows, type LimitedRow } from './limited';
import { compare, type Plan, type Row } from './measure';
import { memoryRows, type MemoryRow } from './memory';
import { operations } from './operations';
import { Subject } from './package';
import { Remote } from './remote';
import { secureRows, type SecureRow } from './secure';
import { limitedTable, memoryTable, secureTable, unlimitedTable } from './table';

/** What --save writes. */
export interface Bench {
	readonly date: string;
	readonly machine: string;
	readonly node: string;
	readonly n8nCore: string;
	readonly unlimited: readonly Row[];
	readonly limited: readonly LimitedRow[];
	readonly secure: readonly SecureRow[];
	readonly memory: readonly MemoryRow[];
}

const SAVED = join(__dirname, '..', '..', 'docs', 'measured', 'bench.json');
/** Far above what any computer sends. */
const LIFT = 1000;
/** A minute of probation assessments lasts six seconds: 2,000 would take twenty minutes. */
const SCALES: Readonly<Record<string, number>> = { 'probation assessment': 10 };
const IN_FLIGHT = 8;
/** Five, the default, make at most 50 requests in a second at 100 ms: nothing would be left for anything else. */
const LIMITED_IN_FLIGHT = 12;
const LIMITED = ['interview (replace)', 'probation assessment', 'background check', 'e-HR import task', 'delivery task'];

interface Scale {
	readonly plans: readonly Plan[];
	readonly limited: ReadonlyArray<readonly [label: string, items: number, inFlight: number]>;
	readonly sdkItems: number;
	readonly secureItems: number;
	readonly memory: readonly number[];
}

const full: Scale = {
	plans: [
		{ latencyMs: 0, inFlight: 5, together: 1, rounds: 2, ours: 1000, bare: 1000, sdk: 500 },
		{ latencyMs: 20, inFlight: IN_FLIGHT, together: 1, rounds: 2, ours: 750, bare: 500, sdk: 50 },
		{ latencyMs: 100, inFlight: 5, together: 3, rounds: 1, ours: 500, bare: 200, sdk: 30 },
	],
	limited: [...LIMITED.map((label) => [label, 2000, LIMITED_IN_FLIGHT] as const), ['e-HR import task', 2000, 5]],
	sdkItems: 100,
	secureItems: 500,
	memory: [1000, 5000, 20_000],
};
const quick: Scale = {
	plans: [
		{ latencyMs: 0, inFlight: 5, together: 1, rounds: 1, ours: 200, bare: 200, sdk: 200 },
		{ latencyMs: 20, inFlight: IN_FLIGHT, together: 1, rounds: 1, ours: 200, bare: 200, sdk: 10 },
	],
	limited: [
		['interview (replace)', 100, LIMITED_IN_FLIGHT],
		['e-HR import task', 400, LIMITED_IN_FLIGHT],
	],
	sdkItems: 20,
	secureItems: 100,
	memory: [200, 1000],
};

const introduction = `Node ${process.version}, n8n-core ${coreVersion}
Ours: the built package in n8n's engine, its own pacer out of the way except in the table with the limits.
Bare: a node:http loop with keep-alive, as many in flight as ours. SDK: a loop over the official SDK, one call after the other.
Connections: TCP connections opened while it was measured, ours/bare/SDK. CPU: of the whole process; at 100 ms several operations run at once.
`;

const operationOf = (label: string) => {
	const found = operations.find((operation) => operation.label === label);
	if (!found) throw new Error(`Nothing here is called ${label}`);
	return found;
};

async function unlimitedRows(remote: Remote, subject: Subject, { plans }: Scale): Promise<Row[]> {
	const print = unlimitedTable();
	const rows: Row[] = [];
	for (const plan of plans) {
		for (let first = 0; first < operations.length; first += plan.together) {
			const some = await Promise.all(
				operations.slice(first, first + plan.together).map(async (operation) => await compare(remote, subject, operation, plan)),
			);
			some.forEach(print);
			rows.push(...some);
		}
	}
	return rows;
}

function printed<R>(rows: R[], table: () => (row: R) => void): R[] {
	console.log();
	rows.forEach(table());
	return rows;
}

async function main(args: readonly string[]): Promise<void> {
	const scale = args.includes('--quick') ? quick : full;
	console.log(introduction);
	const [remote, subject] = [new Remote(), await Subject.build()];
	try {
		subject.changeLimits(({ limit }) => limit.map((window) => ({ ...window, calls: window.calls * LIFT })));
		// Not printed: until the machine code is there, everything is slower.
		for (const operation of operations)
			await compare(remote, subject, operation, { latencyMs: 0, inFlight: 5, together: 1, rounds: 1, ours: 100, bare: 100, sdk: 100 });
		const unlimited = await unlimitedRows(remote, subject, scale);
		const secure = printed(await secureRows(remote, subject, operationOf('e-HR import task'), scale.secureItems, IN_FLIGHT), secureTable);
		const memory = printed(await memoryRows(scale.memory, IN_FLIGHT), memoryTable);
		const scaled = new Map(Object.entries(SCALES).map(([label, times]) => [subject.endpointOf(operationOf(label)), times]));
		subject.changeLimits(({ endpoint, limit }) => faster(limit, scaled.get(endpoint) ?? 1));
		const plans = scale.limited.map(([label, items, inFlight]) => ({
			operation: operationOf(label),
			items,
			inFlight,
			sdkItems: scale.sdkItems,
			scale: SCALES[label] ?? 1,
			latencyMs: 100,
		}));
		const limited = printed(await limitedRows(remote, subject, plans), limitedTable);
		console.log('\nTimings on a shared machine are noisy: compare ratios of one run. The way over a network is not included.');
		if (args.includes('--save')) {
			const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`;
			const bench: Bench = {
				date: new Date().toISOString().slice(0, 10),
				machine,
				node: process.version,
				n8nCore: coreVersion,
				unlimited,
				limited,
				secure,
				memory,
			};
			mkdirSync(dirname(SAVED), { recursive: true });
			writeFileSync(SAVED, `${JSON.stringify(bench, undefined, '\t')}\n`);
		}
	} finally {
		remote.end();
	}
}

main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
