import { faults, positions, type Position } from './faults';
import { judge } from './play';
import { subjects } from './subjects';
import { tally } from './tally';
import { Clock } from '../../support/clock';

new Clock(30).toMorning();

const EACH = 4;
const places = Object.keys(positions) as Position[];
const risky = subjects.filter(({ safe }) => !safe);

/** The short form: each fault with some operations in turn, and one that may not be repeated where that matters, so that each operation comes and each position. `npm run test:faults` is the whole. */
describe.each(faults.map((fault, row) => [fault.name, fault, row] as const))('%s', (_name, fault, row) => {
	const inTurn = Array.from(
		{ length: EACH },
		(_, index) => [subjects[(row * EACH + index) % subjects.length], row * EACH + index] as const,
	);
	const chosen = fault.passes === 'safe' ? [...inTurn, [risky[row % risky.length], row] as const] : inTurn;
	const wanted = fault.positions ?? places;
	it.concurrent.each(chosen.map(([subject, number]) => [subject?.name, wanted[number % wanted.length], subject] as const))(
		'%s, at its %s item',
		async (_operation, position = 'first', subject) => {
			if (!subject) throw new Error('There is no such operation');
			const verdict = await judge(fault, subject, position);
			tally.add(fault, subject, verdict);
			expect(verdict.problems).toEqual([]);
		},
	);
});

afterAll(() => process.stdout.write(`${tally.summary()}\n`));

it('the faults meet every operation', () => expect(faults.length * EACH).toBeGreaterThanOrEqual(subjects.length));
