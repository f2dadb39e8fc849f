import fc from 'fast-check';
import { noResponse } from '../../nodes/LarkHire/api/errors';
import type { StoredCursor } from '../../nodes/LarkHire/framework/polling/storedCursor';
import { ListService, MINUTE, type Watched } from '../support/listService';

const NOON = Date.UTC(2026, 10, 21, 12);
const DAY = 24 * 60 * MINUTE;
const SEED = 20261121;

let service: ListService;
beforeEach(() => (service = new ListService(NOON)));
afterEach(() => jest.restoreAllMocks());

const kinds = ['records', 'ids'] as const;
const later = (ms: number) => void (service.now += ms);
/** A minute later. */
async function tick(watched: Watched, ms = MINUTE): Promise<void> {
	later(ms);
	await watched.poll();
}
const cursor = (watched: Watched) => watched.state as StoredCursor;

describe.each(kinds)('a list of %s', (kind) => {
	const started = async () => {
		const watched = service.watch(service[kind]());
		await watched.poll({ first: true });
		return watched;
	};

	it('emits nothing of the past, and each change after it once', async () => {
		service.put('old', NOON - 1500);
		const watched = await started();
		service.put('a', NOON + 1000);
		service.put('b', NOON + 2000);
		await tick(watched);
		await tick(watched);
		service.put('a');
		await tick(watched);
		await tick(watched);
		expect(watched.emitted).toEqual(['a 1000', 'b 2000', 'a 120000']);
	});

	it('takes what appears late, within the overlap', async () => {
		const watched = await started();
		service.put('late', NOON + MINUTE, 2 * MINUTE);
		for (let minute = 1; minute < 6; minute += 1) await tick(watched);
		expect(watched.emitted).toEqual(['late 60000']);
	});

	it('keeps the order of time, and takes each of equal times', async () => {
		const watched = await started();
		for (const id of ['d', 'c', 'b', 'a']) service.put(id, NOON + 1000);
		service.put('first', NOON + 500);
		service.put('last', NOON + 1500);
		await tick(watched);
		await tick(watched);
		expect(watched.emitted).toEqual(['first 500', 'a 1000', 'b 1000', 'c 1000', 'd 1000', 'last 1500']);
	});

	it.each([-10, 10])('by the clock of the service, when this one is wrong by %i minutes, and when it is set right', async (wrong) => {
		service.skew = wrong * MINUTE;
		const watched = await started();
		const put: string[] = [];
		for (let minute = 1; minute <= 30; minute += 1) {
			if (minute === 15) service.skew = 0;
			service.put(`m${minute}`);
			put.push(`m${minute} ${(minute - 1) * MINUTE}`);
			await tick(watched);
		}
		await tick(watched);
		expect(watched.emitted).toEqual(put);
	});

	it('loses nothing when records change between two requests, and tells each last state', async () => {
		const watched = await started();
		for (let index = 0; index < 40; index += 1) service.put(`r${index}`, NOON + 1000 + index * 10);
		let turn = 0;
		// What moves to the front leaves a gap, through which offset tokens would skip a record.
		service.beforePage = () => {
			if (turn < 40) service.put(`r${(turn += 1) % 40}`, (service.now += 50));
		};
		await tick(watched);
		service.beforePage = () => {};
		for (let minute = 0; minute < 5; minute += 1) await tick(watched);
		expect(watched.emitted).toEqual([...new Set(watched.emitted)]);
		const last = Array.from({ length: 40 }, (_, index) => `r${index} ${(service.state(`r${index}`)?.time ?? 0) - NOON}`);
		expect(watched.emitted).toEqual(expect.arrayContaining(last));
	});

	it('after a week without polls, emits all of it in the order of time', async () => {
		const watched = await started();
		await tick(watched);
		const all = Array.from({ length: 300 }, (_, index) => `w${index}`);
		all.forEach((id, index) => service.put(id, NOON + MINUTE + index * 33 * MINUTE));
		await tick(watched, 7 * DAY);
		for (let poll = 0; poll < 3; poll += 1) await tick(watched);
		expect(watched.emitted).toEqual(all.map((id, index) => `${id} ${MINUTE + index * 33 * MINUTE}`));
	});

	it('begins eight days back after a longer stop', async () => {
		const watched = await started();
		service.put('long ago', NOON + DAY);
		service.put('lately', NOON + 25 * DAY);
		await tick(watched, 30 * DAY);
		expect(watched.emitted).toEqual([`lately ${25 * DAY}`]);
	});

	it('keeps little, however long it runs', async () => {
		const watched = await started();
		for (let minute = 1; minute < 300; minute += 1) {
			service.put(`m${minute % 50}`);
			await tick(watched);
		}
		expect(JSON.stringify(watched.state).length).toBeLessThan(6000);
		expect(new Set(watched.emitted).size).toBe(299);
	});

	it('takes names that every object has as it takes others', async () => {
		const watched = await started();
		for (const id of ['__proto__', 'constructor']) service.put(id, NOON + 1000);
		for (let poll = 0; poll < 3; poll += 1) await tick(watched);
		expect(watched.emitted.sort()).toEqual(['__proto__ 1000', 'constructor 1000']);
	});

	it('begins anew where the state is not its own', async () => {
		const watched = await started();
		const good = cursor(watched);
		for (const broken of [
			null,
			7,
			{ ...good, until: 'x' },
			{ ...good, emitted: { a: 'x' } },
			{ ...good, pending: [7] },
			{ ...good, open: {} },
		]) {
			watched.state = broken;
			service.put(`before ${JSON.stringify(broken)}`, service.now - 1500);
			await tick(watched);
			expect(cursor(watched)).toMatchObject({ emitted: {}, pending: [] });
		}
		expect(watched.emitted).toEqual([]);
	});

	it('counts from its first poll, also where Feishu could not be reached then', async () => {
		const watched = service.watch(
			service[kind]({ lists: [async () => await Promise.reject(noResponse('ECONNREFUSED', 'https://open.feishu.cn'))] }),
		);
		expect((await watched.poll({ first: true })).failure).toBeDefined();
		const { state } = watched;
		const back = service.watch(service[kind]());
		back.state = state;
		service.put('a', NOON + 5000);
		await tick(back);
		await tick(back);
		expect(back.emitted).toEqual(['a 5000']);
	});

	it('costs one request while nothing happens', async () => {
		const watched = await started();
		service.lists = 0;
		for (let poll = 0; poll < 10; poll += 1) await tick(watched);
		expect(service.lists).toBe(10);
	});

	it('whatever changes when, and however late it appears: no last state is lost, nothing comes twice, whenever it was interrupted', async () => {
		const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), at: fc.integer({ min: 2, max: 60 }), lag: fc.nat(2) });
		const poll = fc.record({ after: fc.integer({ min: 1, max: 20 }), cut: fc.option(fc.nat(6)) });
		await fc.assert(
			fc.asyncProperty(fc.array(change, { maxLength: 40 }), fc.array(poll, { maxLength: 20 }), async (changes, polls) => {
				service = new ListService(NOON);
				const watched = await started();
				for (const { id, at, lag } of [...changes].sort((x, y) => x.at - y.at)) service.put(id, NOON + at * MINUTE, lag * MINUTE);
				for (const { after, cut } of polls) {
					later(after * MINUTE);
					let left = cut ?? Infinity;
					service.beforePage = () => {
						if ((left -= 1) < 0) throw noResponse('ECONNRESET', 'https://open.feishu.cn');
					};
					await watched.poll();
				}
				service.beforePage = () => {};
				service.now = Math.max(service.now, NOON + 70 * MINUTE);
				for (let rest = 0; rest < 3; rest += 1) await tick(watched);
				expect(watched.emitted).toEqual([...new Set(watched.emitted)]);
				const last = [...new Set(changes.map(({ id }) => id))].map((id) => `${id} ${(service.state(id)?.time ?? 0) - NOON}`);
				expect(watched.emitted).toEqual(expect.arrayContaining(last));
			}),
			{ seed: SEED, numRuns: 300 },
		);
	});
});

describe('a list of bare IDs', () => {
	it('reads each change once, and asks what has changed again instead of reading everything again', async () => {
		const watched = service.watch(service.ids());
		await watched.poll({ first: true });
		service.put('a', NOON + 1000);
		service.put('b', NOON + 2000);
		for (let poll = 0; poll < 5; poll += 1) await tick(watched);
		service.put('a', service.now - 30_000);
		for (let poll = 0; poll < 5; poll += 1) await tick(watched);
		expect(service.reads.sort()).toEqual(['a', 'a', 'b']);
	});

	it('goes on with the rest in the next poll when the time is up: the oldest first, nothing skipped', async () => {
		const trigger = service.ids({
			detail: async ({ id }) => {
				service.now += 1000;
				return service.state(id);
			},
		});
		const watched = service.watch(trigger);
		await watched.poll({ first: true });
		for (let index = 0; index < 60; index += 1) service.put(`r${String(index).padStart(2, '0')}`, NOON + 1000 + index);
		later(MINUTE);
		const sizes: number[] = [];
		while (watched.emitted.length < 60) sizes.push((await watched.poll({ deadline: Date.now() + 10_000 })).items.length);
		expect(watched.emitted).toEqual(Array.from({ length: 60 }, (_, index) => `r${String(index).padStart(2, '0')} ${1000 + index}`));
		expect(sizes.length).toBeGreaterThan(4);
		expect(sizes).not.toContain(0);
	});

	it('keeps no more to read than one page holds, unless all have the same time', async () => {
		const watched = service.watch(service.ids());
		await watched.poll({ first: true });
		for (let index = 0; index < 60; index += 1) service.put(`r${index}`, NOON + 1000 + index);
		later(MINUTE);
		await watched.poll({ deadline: Date.now() - 1 });
		expect(cursor(watched).pending).toHaveLength(0);
		expect(service.reads).toHaveLength(0);
	});

	it('leaves out what is gone when it is read', async () => {
		const trigger = service.ids({ detail: async ({ id }) => (id === 'gone' ? undefined : service.state(id)) });
		const watched = service.watch(trigger);
		await watched.poll({ first: true });
		service.put('a', NOON + 1000);
		service.put('gone', NOON + 2000);
		await tick(watched);
		await tick(watched);
		expect(watched.emitted).toEqual(['a 1000']);
		expect(cursor(watched).pending).toEqual([]);
	});

	it('a record that cannot be read keeps no other back, and is reported once it is given up', async () => {
		const trigger = service.ids({
			detail: async ({ id }) => {
				if (id === 'odd') throw new TypeError('odd');
				return service.state(id);
			},
		});
		const watched = service.watch(trigger);
		await watched.poll({ first: true });
		service.put('odd', NOON + 1000);
		service.put('a', NOON + 2000);
		await tick(watched);
		expect(watched.emitted).toEqual(['a 2000']);
		const failures: unknown[] = [];
		for (let poll = 0; poll < 8; poll += 1) {
			later(MINUTE);
			failures.push((await watched.poll()).failure?.message);
		}
		expect(failures.filter(Boolean)).toEqual(['Feishu does not return odd']);
	});

	it('while Feishu is away, gives up no record', async () => {
		let away = true;
		const trigger = service.ids({
			detail: async ({ id }) => {
				if (away) throw noResponse('ECONNRESET', 'https://open.feishu.cn');
				return service.state(id);
			},
		});
		const watched = service.watch(trigger);
		await watched.poll({ first: true });
		service.put('a', NOON + 1000);
		for (let poll = 0; poll < 50; poll += 1) await tick(watched);
		away = false;
		await tick(watched);
		expect(watched.emitted).toEqual(['a 1000']);
	});
});

it('a lasting happening is emitted once, however often its record changes', async () => {
	const watched = service.watch(
		service.records({ occurrences: ({ record: { id, time } }) => [{ id, version: 'ended', time, lasting: true }] }),
	);
	await watched.poll({ first: true });
	for (let hour = 1; hour < 100; hour += 1) {
		service.put('a', service.now + 1000);
		await tick(watched, 60 * MINUTE);
	}
	expect(watched.emitted).toEqual(['a 1000']);
});

it('what lies ahead: knows what was there when it was switched on, and emits each that comes into reach, also on short notice', async () => {
	const LEAD = 24 * 60 * MINUTE;
	const watched = service.watch(
		service.records({
			upcoming: true,
			reach: () => ({ forward: LEAD }),
			occurrences: ({ record: { id, time }, now }) => (time <= now + LEAD ? [{ id, version: String(time), time }] : []),
		}),
	);
	// The list goes by the beginning, so records show before their time.
	service.put('known', NOON + 60 * MINUTE, -LEAD * 9);
	service.put('tomorrow', NOON + LEAD + 30 * MINUTE, -LEAD * 9);
	await watched.poll({ first: true });
	service.put('short notice', NOON + 90 * MINUTE, -LEAD * 9);
	await tick(watched);
	await tick(watched, 40 * MINUTE);
	await tick(watched, 60 * MINUTE);
	service.put('known', NOON + 5 * 60 * MINUTE, -LEAD * 9);
	await tick(watched);
	expect(watched.emitted).toEqual([`short notice ${90 * MINUTE}`, `tomorrow ${LEAD + 30 * MINUTE}`, `known ${5 * 60 * MINUTE}`]);
});
