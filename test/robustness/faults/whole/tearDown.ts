import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf, measuredHere, type FaultFigures, type FaultRow } from '../../../../harness/measured';
import { faults } from '../faults';
import { partsFolder, Tally } from '../tally';

/** Prints the sums of the whole run; `SAVE_FAULTS=1 npm run test:faults` keeps its figures for the table in the documentation. */
export default function tearDown(): void {
	const tally = new Tally();
	for (const file of readdirSync(partsFolder)) tally.join(JSON.parse(readFileSync(join(partsFolder, file), 'utf8')) as FaultRow[]);
	const order = faults.map(({ name }) => name);
	tally.rows.sort((one, other) => order.indexOf(one.fault) - order.indexOf(other.fault));
	const lines = tally.rows.map(({ fault, cases, lost, twice }) => `${fault}: ${cases} cases, ${lost} lost, ${twice} applied twice`);
	process.stdout.write(`\n${[...lines, tally.summary()].join('\n')}\n`);
	const wrong = tally.total('wrong');
	const figures: FaultFigures = { ...measuredHere(), rows: tally.rows };
	if (wrong > 0) process.stdout.write(`${wrong} cases are not as they should be, so nothing is saved.\n`);
	else if (process.env.SAVE_FAULTS) writeFileSync(figuresOf('faults'), `${JSON.stringify(figures, undefined, '\t')}\n`);
}
