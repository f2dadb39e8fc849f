import { faults, positions, type Position } from './faults/faults';
import { judge } from './faults/play';
import { subjects } from './faults/subjects';
import { tally } from './faults/tally';
import { Clock } from './support/clock';

new Clock(100);

const EACH = 2;
const places = Object.keys(positions) as Position[];

/** The short form: each fault with two operations in turn, so that each operation comes and each position. `npm run test:faults` is the whole. */
describe.each(faults.map((fault, row) => [fault.name, fault, row] as const))('%s', (_name, fault, row) => {
	const chosen = Array.from({ length: EACH }, (_, index) => row * EACH + index);
	const wanted = fault.positions ?? places;
	it.concurrent.each(chosen.map((number) => [subjects[number % subjects.length]?.name, wanted[number % wanted.length], number] as const))('meets %s at its %s item', async (_operation, position = 'first', number) => {
		const subject = subjects[number % subjects.length] as (typeof subjects)[0];
		const verdict = await judge(fault, subject, position);
		tally.add(fault, subject, verdict);
		expect(verdict.problems).toEqual([]);
	});
});

afterAll(() => process.stdout.write(`${tally.summary()}\n`));

it('meets every operation', () => expect(faults.length * EACH).toBeGreaterThanOrEqual(subjects.length));
