import fc from 'fast-check';
import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { LarkHireTrigger } from '../../nodes/LarkHire/LarkHireTrigger.node';
import { triggerPanel } from '../../nodes/LarkHire/framework/panel';
import {
	afterListing,
	cursorFrom,
	nextWindow,
	without,
	type Cursor,
	type TimedList,
	type TimeWindow,
	type Version,
} from '../../nodes/LarkHire/framework/polling/cursor';
import { poll } from '../../nodes/LarkHire/framework/polling/poll';
import type { PollingTrigger } from '../../nodes/LarkHire/framework/polling/pollingTrigger';
import { Engine, Published } from '../../harness/engine';
import { installed } from '../support/fromSource';
import { oneTrigger } from '../../harness/workflows';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 21, 12);
const LAG = 2 * MINUTE;
const OVERLAP = 3 * MINUTE;
const SEED = 20261121;

const version = (id: string, time: number): Version => ({ id, version: String(time), time });
const listing = (cursor: Cursor, now: number, ...found: Version[]) =>
	afterListing(cursor, nextWindow(cursor, now, OVERLAP), found, OVERLAP);
const ids = ({ pending }: Cursor) => pending.map(({ id }) => id);

describe('the cursor of a list', () => {
	const begun = cursorFrom(undefined, NOON);

	it('begins when the trigger is switched on, and emits nothing of the past', () => {
		expect(nextWindow(begun, NOON + MINUTE, OVERLAP)).toEqual({ from: NOON, to: NOON + MINUTE });
		expect(ids(listing(begun, NOON + MINUTE, version('old', NOON - 1), version('new', NOON)))).toEqual(['new']);
	});

	it('reads the last minutes again, for records that appear late, and takes each version once', () => {
		const first = listing(begun, NOON + 10 * MINUTE, version('a', NOON + 9 * MINUTE));
		const window = nextWindow(first, NOON + 11 * MINUTE, OVERLAP);
		expect(window).toEqual({ from: NOON + 7 * MINUTE, to: NOON + 11 * MINUTE });
		const late = version('late', window.from);
		const second = listing(without(first, new Set(first.pending)), window.to, late, version('a', NOON + 9 * MINUTE));
		expect(ids(second)).toEqual(['late']);
		const changed = version('a', NOON + 11 * MINUTE);
		expect(listing(without(second, new Set(second.pending)), NOON + 12 * MINUTE, late, changed).pending).toEqual([changed]);
	});

	it('keeps the order of time, of equal times too, and one version of each record', () => {
		const [b, a, later] = [version('b', NOON + 1), version('a', NOON + 1), version('b', NOON + 2)];
		expect(listing(begun, NOON + MINUTE, later, b, a).pending).toEqual([a, later]);
		expect(listing(listing(begun, NOON + MINUTE, b, a), NOON + 2 * MINUTE, later).pending).toEqual([a, later]);
	});

	it('never lets its end go back with the clock', () => {
		const cursor = listing(begun, NOON + 10 * MINUTE);
		expect(nextWindow(cursor, NOON, OVERLAP)).toEqual({ from: NOON + 7 * MINUTE, to: NOON + 10 * MINUTE });
	});

	it('forgets the versions that no window lists again', () => {
		let cursor = begun;
		for (let minute = 1; minute < 100; minute += 1)
			cursor = { ...listing(cursor, NOON + minute * MINUTE, version('a', NOON + minute * MINUTE)), pending: [] };
		expect(Object.keys(cursor.seen)).toHaveLength(4);
	});

	it('takes names that every object has as it takes others', () =>
		expect(ids(listing(begun, NOON + MINUTE, version('__proto__', NOON), version('constructor', NOON)))).toEqual([
			'__proto__',
			'constructor',
		]));

	it('is plain JSON, and what is not a cursor begins anew', () => {
		const cursor = listing(begun, NOON + MINUTE, version('a', NOON + 1));
		expect(cursorFrom(JSON.parse(JSON.stringify(cursor)), 0)).toEqual(cursor);
		for (const broken of [null, 7, {}, { ...cursor, until: 'x' }, { ...cursor, seen: { a: 'x' } }, { ...cursor, pending: [7] }])
			expect(cursorFrom(broken, NOON)).toEqual(begun);
	});
});

it('whatever changes when, and however late it appears: no version is lost while it lasts, none comes twice', () => {
	const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), at: fc.integer({ min: 0, max: 60 * MINUTE }), lag: fc.nat(LAG) });
	const tick = fc.record({ after: fc.integer({ min: 1, max: 20 * MINUTE }), settles: fc.nat(3) });
	fc.assert(
		fc.property(fc.array(change, { maxLength: 40 }), fc.array(tick, { maxLength: 30 }), (changes, ticks) => {
			const done: string[] = [];
			let [cursor, now] = [cursorFrom(undefined, NOON), NOON];
			const round = (settles: number) => {
				if (cursor.pending.length === 0) {
					const window = nextWindow(cursor, now, OVERLAP);
					cursor = afterListing(cursor, window, shownAt(now, window), OVERLAP);
				}
				const settled = cursor.pending.slice(0, settles);
				done.push(...settled.map(({ id, version }) => `${id} ${version}`));
				cursor = without(cursor, new Set(settled));
			};
			/** Each record as the list shows it then: its newest change that has appeared. */
			const shownAt = (time: number, { from, to }: TimeWindow) => {
				const shown = new Map<string, Version>();
				for (const { id, at, lag } of [...changes].sort((x, y) => x.at - y.at))
					if (NOON + at + lag <= time) shown.set(id, version(id, NOON + at));
				return [...shown.values()].filter((one) => one.time >= from && one.time <= to).reverse();
			};
			for (const { after, settles } of ticks) {
				now += after;
				round(settles);
			}
			now = Math.max(now, NOON + 70 * MINUTE);
			for (let rest = 0; rest < 3; rest += 1) round(100);
			const last = shownAt(now, { from: 0, to: Infinity }).map(({ id, version }) => `${id} ${version}`);
			expect(done).toEqual([...new Set(done)]);
			expect(done).toEqual(expect.arrayContaining(last));
		}),
		{ seed: SEED, numRuns: 500 },
	);
});

interface Row {
	readonly id: string;
	readonly stage: string;
	readonly changed: number;
}

/** What a later builder adds, in short: it shows that the seam carries a trigger that watches no subjects. */
function newRecords(list: TimedList<readonly [], Row>, clock: () => number, most: number): PollingTrigger<readonly []> {
	const { name, value, description, fields, endpoints, overlapMs } = list;
	return {
		...{ name, value, description, fields, endpoints },
		async poll({ params, state, connect }) {
			const lark = await connect();
			let cursor = cursorFrom(state, clock());
			if (cursor.pending.length === 0) {
				const window = nextWindow(cursor, clock(), overlapMs);
				const rows: Row[] = [];
				for await (const page of list.pages({ lark, params, window })) rows.push(...page);
				cursor = afterListing(cursor, window, rows.map(list.versionOf), overlapMs);
			}
			const items: IDataObject[] = [];
			const done = new Set(cursor.pending.slice(0, most));
			for (const version of done) {
				const item = await list.detail?.({ lark, params, version });
				const json = item && list.judge({ item, params, since: cursor.since });
				if (json) items.push(json);
			}
			return { items, state: without(cursor, done) };
		},
		test: async ({ params }) => [list.sample(params)],
	};
}

it('the seam carries a list: pages, details over several polls, and a restart', async () => {
	const rows = new Map<string, Row>();
	let now = NOON;
	const put = (id: string, stage = 'new') => void rows.set(id, { id, stage, changed: now });
	const applications: TimedList<readonly [], Row> = {
		name: 'Application Created',
		value: 'applicationCreated',
		description: 'An application was created',
		fields: [],
		endpoints: [],
		overlapMs: OVERLAP,
		async *pages({ window: { from, to } }) {
			const found = [...rows.values()].filter(({ changed }) => changed >= from && changed <= to).reverse();
			for (let start = 0; start < found.length; start += 2) yield found.slice(start, start + 2);
		},
		versionOf: ({ id, changed }) => version(id, changed),
		detail: async ({ version: { id } }) => rows.get(id),
		judge: ({ item: { id, stage } }) => (stage === 'new' ? { id } : undefined),
		sample: () => ({ id: 'sample' }),
	};
	const trigger = newRecords(applications, () => now, 2);
	const node = {
		description: { ...new LarkHireTrigger().description, properties: triggerPanel([trigger]) },
		async poll(this: IPollFunctions) {
			return await poll.call(this, [trigger]);
		},
	};
	const engine = new Engine(
		{ ...installed, nodes: { 'n8n-nodes-lark-hire.larkHireTrigger': node } },
		{ larkHireApi: { region: 'feishu', appId: 'cli_0000000000000000', appSecret: 'secret' } },
	);
	const saved = { data: {} };
	const publish = (mode?: 'manual') => new Published(engine, oneTrigger({ event: 'applicationCreated' }), saved, mode);
	const tick = async (published: Published) => ((now += MINUTE), await published.poll())?.map(({ id }) => id);

	put('before');
	now += 1;
	const first = publish();
	expect(await tick(first)).toBeUndefined();
	for (const id of ['a', 'b', 'c', 'd']) put(id);
	put('moved', 'interview');
	expect(await tick(first)).toEqual(['a', 'b']);
	rows.delete('c');
	const restarted = publish();
	expect(await tick(restarted)).toEqual(['d']);
	put('e');
	expect(await tick(restarted)).toBeUndefined();
	expect(await tick(restarted)).toEqual(['e']);
	expect(await tick(publish())).toBeUndefined();
	expect(await publish('manual').poll()).toEqual([{ id: 'sample' }]);
});
