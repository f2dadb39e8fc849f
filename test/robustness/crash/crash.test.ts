import { createHook } from 'node:async_hooks';
import { nothing, type Kept } from './database';
import { addTasks, endings, live, tally } from './life';
import { modes, type Mode } from './poller';
import { Simulator } from '../../../simulator';
import { engineFor } from '../../support/fromSource';

/** All that is left when the process is gone: n8n's database, and what Feishu has been asked. */
interface Left {
	readonly kept: Kept;
	readonly looks: Readonly<Record<string, number>>;
}

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());

/**
 * One life, and what would be left if it had ended at any of its awaits: each time that a promise goes on, of the node, of n8n-core, of
 * the HTTP client or of the database. Between two of them nothing else can run, so there is no other place to die.
 */
async function deaths(mode: Mode): Promise<{ points: number; left: ReadonlyArray<Left> }> {
	simulator.reset();
	addTasks(simulator);
	const kept = nothing();
	const left = new Map<string, Left>();
	let points = 0;
	const die = () => {
		points += 1;
		const now = { kept, looks: Object.fromEntries([...simulator.store.deliveryTasks].map(([id, { looks }]) => [id, looks])) };
		const key = JSON.stringify(now);
		if (!left.has(key)) left.set(key, JSON.parse(key) as Left);
	};
	const hook = createHook({ init() {}, before: die }).enable();
	try {
		await live(engineFor(simulator), kept, mode, 'activate');
	} finally {
		hook.disable();
	}
	return { points, left: [...left.values()] };
}

/** n8n starts again with what was left. */
async function again({ kept, looks }: Left, mode: Mode): Promise<Kept> {
	simulator.reset();
	addTasks(simulator);
	for (const [id, times] of Object.entries(looks)) Object.assign(simulator.store.deliveryTasks.get(id) ?? {}, { looks: times });
	const database = structuredClone(kept);
	await live(engineFor(simulator), database, mode, 'init');
	return database;
}

/** Tasks that the state says are emitted. */
const marked = ({ staticData, cursor }: Kept): string[] => {
	const { state } = (cursor ?? Object.values(staticData)[0] ?? {}) as { state?: { watched: Record<string, { emitted?: boolean }> } };
	return Object.entries(state?.watched ?? {})
		.filter(([, { emitted }]) => emitted)
		.map(([id]) => id);
};

describe.each(modes)('n8n killed at every await of its polls, %s', (mode) => {
	let tried: { points: number; left: ReadonlyArray<Left> };
	const ends: Array<{ left: Left; lost: string[]; twice: string[] }> = [];

	beforeAll(async () => {
		tried = await deaths(mode);
		for (const left of tried.left) {
			const counts = tally(await again(left, mode));
			ends.push({ left, lost: endings.filter((id) => !counts[id]), twice: Object.keys(counts).filter((id) => (counts[id] ?? 0) > 1) });
			expect(Object.keys(counts)).not.toContain('never');
		}
		const count = (what: 'lost' | 'twice') => ends.filter((end) => end[what].length > 0).length;
		console.log(
			`${mode}: ${tried.points} points, ${ends.length} different states left, started again from each: a task lost in ${count('lost')}, emitted twice in ${count('twice')}.`,
		);
	}, 60_000);

	it('is killed at all of them, from before the first request to after the last write', () => {
		expect(tried.points).toBeGreaterThan(500);
		expect(ends[0]?.left).toEqual({ kept: nothing(), looks: expect.objectContaining({ atOnce: 0 }) });
		expect(Object.keys(tally(ends.at(-1)?.left.kept ?? nothing())).sort()).toEqual(endings);
		for (const id of endings)
			expect(ends.some(({ left }) => !tally(left.kept)[id]) && ends.some(({ left }) => tally(left.kept)[id])).toBe(true);
	});

	it('emits each task once, unless n8n stored the state without the execution, or the execution without the state', () => {
		for (const { left, lost, twice } of ends) {
			const [started, known] = [Object.keys(tally(left.kept)), marked(left.kept)];
			expect(lost.sort()).toEqual(known.filter((id) => !started.includes(id)).sort());
			expect(twice.sort()).toEqual(started.filter((id) => !known.includes(id)).sort());
		}
	});

	it(mode === 'durable cursors' ? 'leaves no such gap' : 'has that gap in n8n itself', () => {
		expect(ends.some(({ lost }) => lost.length > 0)).toBe(mode === 'save then start');
		expect(ends.some(({ twice }) => twice.length > 0)).toBe(mode === 'start then save');
	});
});
