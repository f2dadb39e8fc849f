import { Simulator } from '../../simulator';
import { Clock } from '../support/clock';
import { EventLife } from '../support/eventLives';
import { acts, idOfAct } from '../support/tenantActs';

const CHANGED = 5000;
const TIMES = 12;

let simulator: Simulator;
let clock: Clock;
beforeEach(async () => {
	// Minutes of pacing pass in seconds. The limits of the simulated Feishu go by the same clock.
	clock = new Clock(TIMES);
	simulator = await Simulator.start({ limits: true });
});
afterEach(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});

it(`emits ${CHANGED} applications that came in one burst: each once, in the order of time, within the rate limits`, async () => {
	const [act] = acts.filter(({ event }) => event === 'applicationCreated');
	if (!act) throw new Error('No act');
	const life = new EventLife(simulator, clock, { event: act.event, ...act.parameters });
	await life.poll();
	clock.skip(5000);
	const began = simulator.now();
	for (let number = 0; number < CHANGED; number += 1) {
		act.happen(simulator, number);
		// Fifty at each moment.
		const time = String(began + Math.floor(number / 50) * 20);
		Object.assign(simulator.store.applications.get(idOfAct(number)) ?? {}, { create_time: time, modify_time: time });
	}
	const sizes: number[] = [];
	const times: string[] = [];
	const emitted: unknown[] = [];
	for (let poll = 0; poll < 60 && emitted.length < CHANGED; poll += 1) {
		const items = await life.poll();
		sizes.push(items.length);
		emitted.push(...items.map((item) => act.idOf(item)));
		times.push(...items.map(({ eventTime }) => String(eventTime)));
	}
	const { length: state } = JSON.stringify(life.saved.data);
	const calls = simulator.calls();
	const rejected = calls.filter(({ status }) => status === 429).length;
	console.log(`${sizes.join(', ')} emitted per poll; ${calls.length} requests; state: ${state} bytes`);
	expect(new Set(emitted).size).toBe(CHANGED);
	expect(emitted).toHaveLength(CHANGED);
	expect(times).toEqual([...times].sort());
	// On this clock, the safety margin of the rate limiter (15 ms) is little more than a millisecond.
	expect(rejected / calls.length).toBeLessThan(0.01);
	expect(await life.poll()).toEqual([]);
	// What was emitted in the last hour is remembered.
	expect(state).toBeLessThan(500_000);
}, 240_000);
