import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { figuresFile, faultTable, type Figures } from '../../../../tools/faultTable';
import { faults } from '../faults';
import { partsFolder, Tally, type Row } from '../tally';

/** Prints the table of the whole run; with `npm run test:faults -- --save` it becomes the README's. */
export default function tearDown(): void {
	const tally = new Tally();
	for (const file of readdirSync(partsFolder)) tally.join(JSON.parse(readFileSync(join(partsFolder, file), 'utf8')) as Row[]);
	const order = faults.map(({ name }) => name);
	tally.rows.sort((one, other) => order.indexOf(one.fault) - order.indexOf(other.fault));
	const [processor] = cpus();
	const { version } = JSON.parse(readFileSync(require.resolve('n8n-core/package.json'), 'utf8')) as { version: string };
	const figures: Figures = {
		date: new Date().toISOString().slice(0, 10),
		machine: `${cpus().length} × ${processor?.model.trim()}`,
		node: process.version,
		n8nCore: version,
		rows: tally.rows,
	};
	process.stdout.write(`\n${faultTable(figures)}\n`);
	const wrong = tally.total('wrong');
	if (wrong > 0) process.stdout.write(`${wrong} cases are not as they should be, so nothing is saved.\n`);
	else if (process.env.SAVE_FAULTS) writeFileSync(figuresFile, `${JSON.stringify(figures, undefined, '\t')}\n`);
}
