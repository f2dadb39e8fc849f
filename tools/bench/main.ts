import { writeFileSync } from 'node:fs';
import { figuresOf, measuredHere } from '../../harness/measured';
import { Undo } from '../undo';
import { againstLimit, memoryOfFiles, memoryOfItems, sideBySide, type Against, type MemoryRow, type Row } from './rounds';
import { tables, type Bench } from './summary';

/**
 * `npm run bench`: the package beside n8n's HTTP Request node, in a real n8n, and beside scripts; against Feishu's limits; memory.
 * --quick: fewer items; --save: keeps the figures for the documentation.
 */

const full = {
	items: 500,
	limits: [
		['externalInterview', 'update', 1000, 100],
		['ehrImportTask', 'update', 1000, 100],
		['ehrImportTask', 'update', 1000, 300],
		['websiteDeliveryTask', 'get', 2000, 100],
		['probationAssessment', 'update', 300, 100],
	] satisfies Against[],
	counts: [1000, 5000, 20_000],
	fileMb: 100,
};
const quick: typeof full = { items: 100, limits: [['ehrImportTask', 'update', 300, 100]], counts: [200, 1000], fileMb: 20 };

async function bench({ items, limits, counts, fileMb }: typeof full, undo: Undo): Promise<Bench> {
	const rows = await sideBySide(items, undo);
	const files = await memoryOfFiles(fileMb);
	const figures = { ...measuredHere(), sideBySide: rows, limits: [] as Row[], memory: [] as MemoryRow[], files };
	for (const one of limits) figures.limits.push(await againstLimit(...one));
	for (const count of counts) figures.memory.push(await memoryOfItems(count));
	return figures;
}

void Undo.after(async (undo) => {
	console.log('Measuring, which takes about ten minutes (--quick: two). Timings on a shared machine are noisy: compare ratios of one run.');
	const figures = await bench(process.argv.includes('--quick') ? quick : full, undo);
	console.log(`\n${tables(figures)}`);
	if (process.argv.includes('--save')) writeFileSync(figuresOf('bench'), `${JSON.stringify(figures, undefined, '\t')}\n`);
});
