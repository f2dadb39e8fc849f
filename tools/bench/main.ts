import { writeFileSync } from 'node:fs';
import { figuresOf, measuredHere } from '../../harness/measured';
import { Undo } from '../undo';
import { againstLimit, memoryOfFiles, memoryOfItems, sideBySide } from './rounds';
import { tables, type Bench } from './summary';

/**
 * `npm run bench`: the package beside n8n's HTTP Request node, in a real n8n, and beside scripts; against Feishu's limits; memory.
 * --quick: fewer items; --save: keeps the figures for the documentation.
 */

interface Scale {
	readonly items: number;
	readonly limits: ReadonlyArray<readonly [resource: string, operation: string, items: number, latencyMs: number]>;
	readonly counts: readonly number[];
	readonly fileMb: number;
}

const full: Scale = {
	items: 500,
	limits: [
		['externalInterview', 'update', 1000, 100],
		['ehrImportTask', 'update', 1000, 100],
		['ehrImportTask', 'update', 1000, 300],
		['websiteDeliveryTask', 'get', 2000, 100],
		['probationAssessment', 'update', 300, 100],
	],
	counts: [1000, 5000, 20_000],
	fileMb: 100,
};
const quick: Scale = { items: 100, limits: [['ehrImportTask', 'update', 300, 100]], counts: [200, 1000], fileMb: 20 };

async function bench({ items, limits, counts, fileMb }: Scale, undo: Undo): Promise<Bench> {
	return {
		...measuredHere(),
		sideBySide: await sideBySide(items, undo),
		limits: await oneByOne(
			limits,
			async ([resource, operation, count, latencyMs]) => await againstLimit([resource, operation], count, latencyMs),
		),
		memory: await oneByOne(counts, memoryOfItems),
		files: await memoryOfFiles(fileMb),
	};
}

async function oneByOne<T, R>(all: readonly T[], measure: (one: T) => Promise<R>): Promise<R[]> {
	const rows: R[] = [];
	for (const one of all) rows.push(await measure(one));
	return rows;
}

const undo = new Undo().listen();
console.log('Measuring, which takes about ten minutes (--quick: two). Timings on a shared machine are noisy: compare ratios of one run.');
bench(process.argv.includes('--quick') ? quick : full, undo)
	.then((figures) => {
		console.log(`\n${tables(figures)}`);
		if (process.argv.includes('--save')) writeFileSync(figuresOf('bench'), `${JSON.stringify(figures, undefined, '\t')}\n`);
	})
	.catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	})
	.finally(async () => await undo.all());
