import { setTimeout as pause } from 'node:timers/promises';
import type { IRun } from 'n8n-workflow';
import { Simulator } from '../../simulator';
import { Clock } from '../support/clock';
import { engineFor } from '../support/fromSource';
import { heapUsed } from '../support/heap';
import { Listening } from './support/eventTrigger';

/** Many events, and a connection that does not hold. `FIGURES=1` prints what was measured. */

const DELETED = 'hire.talent.deleted_v1';
const figures = (what: string, told: object) => process.env.FIGURES && process.stdout.write(`${what}: ${JSON.stringify(told)}\n`);

afterEach(() => jest.restoreAllMocks());

async function until(done: () => unknown, ms = 15_000): Promise<void> {
	for (const began = process.hrtime.bigint(); !done(); await pause(5))
		if (Number(process.hrtime.bigint() - began) / 1e6 > ms) throw new Error('In vain');
}

async function published(simulator: Simulator, id: string): Promise<Listening> {
	const one = new Listening(engineFor(simulator), { events: [DELETED] }, { id });
	return await one.start();
}

const fire = (simulator: Simulator) => simulator.events.fire({ type: DELETED, body: { talent_id: '6960663240925956555' } });

it('a thousand events in six seconds to three workflows: milliseconds each, and hardly any memory', async () => {
	const simulator = await Simulator.start();
	const nodes = [await published(simulator, 'a'), await published(simulator, 'b'), await published(simulator, 'c')];
	for (const node of nodes) node.run = ({ done }) => void setTimeout(() => done?.resolve({} as IRun), 5);
	const [memory, cpu] = [heapUsed(), process.cpuUsage()];
	for (let left = 100; left > 0; left -= 1) {
		for (let ten = 10; ten > 0; ten -= 1) fire(simulator);
		await pause(60);
	}
	const { attempts, connections } = simulator.events;
	await until(() => attempts.length === 1000 && attempts.every(({ outcome }) => outcome !== undefined));
	const took = attempts.map(({ ms = Infinity }) => ms).sort((one, other) => one - other);
	const used = process.cpuUsage(cpu);
	const told = {
		medianMs: took[500],
		p99Ms: took[990],
		heapMb: (heapUsed() - memory) / 1e6,
		// Of simulator and node together.
		cpuMsPerEvent: (used.user + used.system) / 1e6,
	};
	figures('1,000 events', told);
	expect(attempts.filter(({ outcome }) => outcome !== 200)).toEqual([]);
	expect(nodes.map(({ emitted }) => new Set(emitted.map(({ key }) => key)).size)).toEqual([1000, 1000, 1000]);
	expect(nodes.map(({ emitted }) => emitted.length)).toEqual([1000, 1000, 1000]);
	expect(connections.accepted).toBe(1);
	// Feishu waits 3 s.
	expect(took[990]).toBeLessThan(1500);
	expect(told.heapMb).toBeLessThan(20);
	await Promise.all(nodes.map(async (node) => await node.stop()));
	await until(() => connections.of().length === 0);
	await simulator.stop();
}, 60_000);

it('an hour in which the connection is cut every minute: each event starts one execution, and no timer or socket is left', async () => {
	// Of the fast clock; the machine may be busy for that long.
	const simulator = await Simulator.start({ events: { resendScale: 10, pingGraceMs: 60_000 } });
	const { attempts, connections } = simulator.events;
	const left = () => process.getActiveResourcesInfo().filter((kind) => /TCPSocketWrap|Timeout/.test(kind)).length;
	new Clock(200);
	const before = left();
	const node = await published(simulator, 'a');
	for (let minute = 0; minute < 60; minute += 1) {
		fire(simulator);
		await pause(100);
		if (minute % 3 === 0) simulator.events.fail({ drop: 'after' });
		fire(simulator);
		await pause(100);
		for (const connection of connections.of()) connection.drop();
		await pause(100);
	}
	const done = () => new Set(attempts.filter(({ outcome }) => outcome === 200).map(({ eventId }) => eventId)).size;
	await until(() => done() === 120, 30_000);
	figures('an hour of drops', { attempts: attempts.length, connections: connections.accepted });
	expect(connections.accepted).toBeGreaterThan(55);
	expect(node.keys).toHaveLength(120);
	expect(new Set(node.keys).size).toBe(120);
	expect([node.saved, node.failed, connections.violations]).toEqual([[], [], []]);
	await node.stop();
	await until(() => connections.of().length === 0);
	await until(() => left() <= before);
	jest.restoreAllMocks();
	await simulator.stop();
}, 90_000);
