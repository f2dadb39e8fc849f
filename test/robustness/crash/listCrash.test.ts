import { createHook } from 'node:async_hooks';
import type { IDataObject, WorkflowActivateMode } from 'n8n-workflow';
import { nothing, Database, type Kept } from './database';
import { modes, Poller, type Mode } from './poller';
import { Simulator } from '../../../simulator';
import type { Store } from '../../../simulator/store';
import { oneTrigger } from '../../../harness/workflows';
import type { StoredCursor } from '../../../nodes/LarkHire/framework/polling/storedCursor';
import { Clock } from '../../support/clock';
import { engineFor } from '../../support/fromSource';
import { acts, idOfAct, type Act } from '../../support/tenantActs';

/** A list of bare IDs, and one of whole records. */
const tried = acts.filter(({ event }) => ['applicationCreated', 'evaluationSubmitted'].includes(event));
const MINUTE = 60_000;
/** What happens before which poll after the first. With durable cursors n8n stores nothing of the poll that publishes, so only the next one counts. */
const HAPPENINGS: ReadonlyArray<readonly number[]> = [[], [1, 2], [], [3]];
const ALL = HAPPENINGS.flat();

let simulator: Simulator;
let clock: Clock;
beforeAll(async () => {
	clock = new Clock();
	simulator = await Simulator.start();
});
afterAll(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});

/** The records that the tenant has when n8n dies, and n8n's database. */
interface Left {
	readonly kept: Kept;
	readonly records: Readonly<Record<string, unknown>>;
}

const part = (store: Store, { event }: Act) =>
	(event === 'applicationCreated' ? store.applications : store.evaluations) as Map<string, unknown>;

const json = (act: Act) => oneTrigger({ event: act.event, ...act.parameters });

/** From the start of n8n to its end. What has not happened yet happens on the way, and is noticed. */
async function live(act: Act, kept: Kept, mode: Mode, activation: WorkflowActivateMode): Promise<void> {
	const poller = await Poller.start(engineFor(simulator), json(act), new Database(kept), mode, activation);
	for (const numbers of HAPPENINGS) {
		clock.skip(5000);
		for (const number of numbers) if (!part(simulator.store, act).has(idOfAct(number))) act.happen(simulator, number);
		clock.skip(MINUTE);
		await poller.tick();
	}
	if (poller.failures.length > 0) throw poller.failures[0];
}

function tally(act: Act, { executions }: Kept): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const item of executions.flat()) counts[String(act.idOf(item))] = (counts[String(act.idOf(item))] ?? 0) + 1;
	return counts;
}

/** Every state that a kill may leave behind: at each callback of the event loop something may end. */
async function deaths(act: Act, mode: Mode): Promise<{ points: number; left: readonly Left[] }> {
	simulator.reset();
	const kept = nothing();
	const left = new Map<string, Left>();
	let points = 0;
	const die = () => {
		points += 1;
		const text = JSON.stringify({ kept, records: Object.fromEntries(part(simulator.store, act)) });
		if (!left.has(text)) left.set(text, JSON.parse(text) as Left);
	};
	const hook = createHook({ init() {}, before: die }).enable();
	try {
		await live(act, kept, mode, 'activate');
	} finally {
		hook.disable();
	}
	return { points, left: [...left.values()] };
}

/** n8n starts again with what was left. */
async function again(act: Act, { kept, records }: Left, mode: Mode): Promise<Kept> {
	simulator.reset();
	const store = part(simulator.store, act);
	store.clear();
	for (const [id, record] of Object.entries(structuredClone(records))) store.set(id, record);
	const database = structuredClone(kept);
	await live(act, database, mode, 'init');
	return database;
}

const stateOf = ({ staticData, cursor }: Kept) =>
	((cursor ?? Object.values(staticData)[0] ?? {}) as { state?: IDataObject & Partial<StoredCursor> }).state;

/** What the stored state says was emitted. */
function marked(kept: Kept): readonly string[] {
	const state = stateOf(kept);
	const names = [...Object.keys(state?.emitted ?? {}), ...(state?.lasting ?? [])];
	return names.map((name) => (JSON.parse(name) as [string])[0]);
}

describe.each(tried.flatMap((act) => modes.map((mode) => [act.event, mode, act] as const)))(
	'%s, n8n killed at every await of its polls, %s',
	(_, mode, act) => {
		it('loses and doubles nothing but what n8n has stored by halves', async () => {
			const { points, left } = await deaths(act, mode);
			const ends = { lost: 0, twice: 0 };
			for (const one of left) {
				const counts = tally(act, await again(act, one, mode));
				const lost = ALL.map(idOfAct).filter((id) => !counts[id]);
				const twice = Object.keys(counts).filter((id) => (counts[id] ?? 0) > 1);
				ends.lost += Number(lost.length > 0);
				ends.twice += Number(twice.length > 0);
				const [started, known] = [Object.keys(tally(act, one.kept)), marked(one.kept)];
				// Before the first state was stored, the trigger has not been switched on: what was there then is the past.
				const past = stateOf(one.kept) ? [] : Object.keys(one.records);
				expect(lost.filter((id) => !past.includes(id)).sort()).toEqual(known.filter((id) => !started.includes(id)).sort());
				expect(twice.sort()).toEqual(started.filter((id) => !known.includes(id)).sort());
			}
			console.log(
				`${act.event}, ${mode}: ${points} points, ${left.length} different states; a record lost in ${ends.lost}, twice in ${ends.twice}.`,
			);
			// From before the first request to after the last write.
			expect(points).toBeGreaterThan(500);
			expect(left[0]?.kept).toEqual(nothing());
			expect(Object.keys(tally(act, left.at(-1)?.kept ?? nothing())).sort()).toEqual(ALL.map(idOfAct));
			expect(ends.lost > 0).toBe(mode === 'save then start');
			expect(ends.twice > 0).toBe(mode === 'start then save');
		}, 120_000);
	},
);
