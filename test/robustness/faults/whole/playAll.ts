import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from '../../../support/clock';
import { faults, positions, type Position } from '../faults';
import { judge } from '../play';
import type { Subject } from '../subjects';
import { partsFolder, tally } from '../tally';

/** Every fault with these operations, at every position. Its figures go to the folder from which the table is made. */
export function playAll(part: string, subjects: readonly Subject[]): void {
	new Clock(25).toMorning();
	const cases = subjects.flatMap((subject) => faults.map((fault) => [subject.name, fault.name, subject, fault] as const));

	it.concurrent.each(cases)('%s: %s', async (_operation, _fault, subject, fault) => {
		const problems: string[] = [];
		for (const position of fault.positions ?? (Object.keys(positions) as Position[])) {
			const verdict = await judge(fault, subject, position);
			tally.add(fault, subject, verdict);
			problems.push(...verdict.problems.map((problem) => `${position}: ${problem}`));
		}
		expect(problems).toEqual([]);
	});

	afterAll(() => {
		mkdirSync(partsFolder, { recursive: true });
		writeFileSync(join(partsFolder, `${part}.json`), JSON.stringify(tally.rows));
	});
}
