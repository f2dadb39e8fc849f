import { Simulator } from '../../simulator';
import { Clock, newYork } from '../support/clock';
import { EventLife } from '../support/eventLives';

const event = 'backgroundCheckUpdated';

let simulator: Simulator;
let clock: Clock;
beforeEach(async () => {
	clock = new Clock();
	simulator = await Simulator.start();
});
afterEach(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});

/** Its provider or a recruiter changes the check of an order. */
function change(checkId: string, over: object = {}): void {
	Object.assign(simulator.store.backgroundChecks.get(checkId) ?? {}, { updated: String(simulator.now()), ...over });
}

it('emits each change of an order once, with its time', async () => {
	const life = new EventLife(simulator, clock, { event });
	expect(await life.poll()).toEqual([]);
	clock.skip(5000);
	change('6931286400470354183');
	const time = newYork(Number(simulator.store.backgroundChecks.get('6931286400470354183')?.updated));
	expect(await life.poll()).toEqual([
		expect.objectContaining({ order_id: '7037986982531778860', order_status: 2, update_time_iso: time, eventTime: time }),
	]);
	expect(await life.poll()).toEqual([]);
	change('6931286400470354183');
	expect(await life.poll()).toHaveLength(1);
});

it('only the wanted statuses, and each once', async () => {
	const life = new EventLife(simulator, clock, { event, emitOn: 'status', filters: { status: ['3', '4'] } });
	await life.poll();
	clock.skip(5000);
	change('6931286400470354183');
	expect(await life.poll()).toEqual([]);
	change('6931286400470354183', { status: 'completed' });
	expect(await life.poll()).toEqual([expect.objectContaining({ order_status: 3 })]);
	change('6931286400470354183');
	expect(await life.poll(300)).toEqual([]);
});

it('costs one request per poll', async () => {
	const life = new EventLife(simulator, clock, { event });
	await life.poll();
	change('6931286400470354183');
	expect(await life.costOf(async () => await life.poll())).toBe(1);
});

it('a test shows the newest of the last month', async () => {
	const life = new EventLife(simulator, clock, { event });
	expect(await life.test()).toEqual([expect.objectContaining({ order_id: '7412902352778840358' })]);
});
