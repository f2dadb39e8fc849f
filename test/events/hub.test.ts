import { dropped, handshakeRejected, obstacleOf, type Obstacle } from '../../nodes/LarkHire/api/longConnection';
import { LarkError } from '../../nodes/LarkHire/api/larkError';
import { APP, CHECK, DELETED, eventJson, Stage } from './support/stage';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const gone = dropped('The long connection to Feishu was closed');
const rejected = (code: number): Obstacle => obstacleOf(new LarkError({ what: 'rejected', todo: '' }, { kind: 'rejected', code }));
const refused = rejected(514);
const full = rejected(1000040350);

let stage: Stage;
beforeEach(() => (stage = new Stage()));

describe('several workflows on one app', () => {
	it('share one connection, and each receives its own events', async () => {
		const nodes = [stage.node('1', [DELETED]), stage.node('2', [CHECK]), stage.node('3', 'every')];
		const { connection } = await stage.connected(...nodes);
		expect(await connection.deliver(eventJson('a', DELETED))).toBe(true);
		expect(await connection.deliver(eventJson('b', CHECK))).toBe(true);
		expect(nodes.map(({ taken }) => taken)).toEqual([['a'], ['b'], ['a', 'b']]);
		expect(stage.opened).toHaveLength(1);
	});

	it('share one connection, also fifty of them', async () => {
		const nodes = Array.from({ length: 50 }, (_, index) => stage.node(String(index)));
		const { connection, leave } = await stage.connected(...nodes);
		expect(await connection.deliver(eventJson('a'))).toBe(true);
		expect(nodes.map(({ taken }) => taken)).toEqual(nodes.map(() => ['a']));
		for (const one of leave) await one();
		await stage.pass(5 * SECOND);
		expect([stage.opened.length, connection.closedByUs, stage.waiting]).toEqual([1, true, 0]);
	});

	it('an event is acknowledged when all have stored it; if one could not, only that one receives it again', async () => {
		const [good, bad] = [stage.node('1'), stage.node('2')];
		bad.store = async () => await Promise.reject(new Error('database is locked'));
		const { connection } = await stage.connected(good, bad);
		expect(await connection.deliver(eventJson('a'))).toBe(false);
		bad.store = async () => {};
		expect(await connection.deliver(eventJson('a'))).toBe(true);
		expect([good.taken, bad.taken]).toEqual([['a'], ['a', 'a']]);
	});

	it('a second delivery while the first is being stored waits for it, and starts no execution', async () => {
		const node = stage.node('1');
		let stored = () => {};
		node.store = async () => await new Promise((resolve) => (stored = resolve));
		const { connection } = await stage.connected(node);
		const both = [connection.deliver(eventJson('a')), connection.deliver(eventJson('a'))];
		await stage.pass(0);
		stored();
		expect(await Promise.all(both)).toEqual([true, true]);
		expect(node.taken).toEqual(['a']);
	});

	it('an event that the filters exclude is acknowledged', async () => {
		const node = stage.node('1');
		node.accepts = ({ body }) => body.talent_id === '7';
		const { connection } = await stage.connected(node);
		expect(await connection.deliver(eventJson('a', DELETED, { talent_id: '8' }))).toBe(true);
		expect(await connection.deliver(eventJson('b', DELETED, { talent_id: '7' }))).toBe(true);
		expect(node.taken).toEqual(['b']);
	});

	it('a test receives the same events as the published workflow, which loses none', async () => {
		const [published, test] = [stage.node('1'), stage.node(undefined)];
		const { connection, leave } = await stage.connected(published, test);
		await connection.deliver(eventJson('a'));
		await leave[1]?.();
		expect(await connection.deliver(eventJson('b'))).toBe(true);
		expect([published.taken, test.taken]).toEqual([['a', 'b'], ['a']]);
	});

	it('a test receives an event that the workflow has received before', async () => {
		const { connection } = await stage.connected(stage.node('1'));
		await connection.deliver(eventJson('a'));
		const test = stage.node(undefined);
		await stage.join(test);
		await connection.deliver(eventJson('a'));
		expect(test.taken).toEqual(['a']);
	});
});

describe('backpressure', () => {
	/** An event of just now. */
	const fresh = (id: string, ageMs = 0) => {
		const json = eventJson(id);
		return { ...json, header: { ...json.header, create_time: String(Date.now() - ageMs) } };
	};
	/** Deliveries that are not answered within 2 s. */
	async function afterTwoSeconds(...deliveries: ReadonlyArray<Promise<boolean>>): Promise<boolean[]> {
		await stage.pass(2 * SECOND);
		return await Promise.all(deliveries);
	}
	const forever = async () => await new Promise<never>(() => {});
	/** One execution has ended, and n8n took so long to write it down. */
	const wrote = (writingMs: number) => async () => ({ writingMs });

	let node: ReturnType<Stage['node']>;
	let connection: Awaited<ReturnType<Stage['connected']>>['connection'];
	let leave: () => Promise<void>;
	beforeEach(async () => {
		node = stage.node('1');
		const all = await stage.connected(node);
		connection = all.connection;
		leave = all.leave[0] ?? leave;
	});

	it('without a word from n8n, an event is acknowledged after 2 s; if n8n could not store it, it is handed over again until it is stored', async () => {
		node.store = async () => {
			if (node.taken.length === 4) return {};
			await stage.surroundings.wait(5 * SECOND, new AbortController().signal);
			throw new Error('database is locked');
		};
		expect(await afterTwoSeconds(connection.deliver(eventJson('a')))).toEqual([true]);
		await stage.pass(3 * SECOND + 999);
		expect(node.taken).toHaveLength(1);
		await stage.pass(1);
		expect(node.taken).toHaveLength(2);
		// After 2 s and 4 s more.
		await stage.pass(5 * SECOND + 2 * SECOND + 5 * SECOND + 4 * SECOND);
		expect(node.taken).toEqual(['a', 'a', 'a', 'a']);
		expect(await connection.deliver(eventJson('a'))).toBe(true);
		expect([node.taken.length, stage.logged]).toEqual([4, []]);
	});

	it('at the last attempt, an event that n8n could not store is handed over again until it is stored', async () => {
		node.store = async () => (node.taken.length < 3 ? await Promise.reject(new Error('database is locked')) : {});
		expect(await afterTwoSeconds(connection.deliver(fresh('a', 7 * 60 * MINUTE)))).toEqual([false]);
		await stage.pass(SECOND);
		expect(node.taken).toEqual(['a', 'a', 'a']);
	});

	it('an event is not handed over for ever; the log names it', async () => {
		node.store = async () => {
			await stage.surroundings.wait(3 * SECOND, new AbortController().signal);
			throw new Error('database is locked');
		};
		expect(await afterTwoSeconds(connection.deliver(eventJson('a')))).toEqual([true]);
		await stage.pass(60 * MINUTE);
		expect(node.taken).toHaveLength(13);
		expect(stage.logged).toEqual(['warn Lark Hire Event Trigger: n8n could not store an event. Its ID is a']);
	});

	it.each([
		['n8n wrote the last execution slowly', wrote(1001)],
		['n8n could not store the last event', async () => await Promise.reject(new Error('database is locked'))],
	])('after %s, an event without a word from n8n is not acknowledged; the next delivery shares its outcome', async (_what, before) => {
		node.store = before;
		await connection.deliver(eventJson('before'));
		let stored = () => {};
		node.store = async () => await new Promise((resolve) => (stored = () => resolve({})));
		expect(await afterTwoSeconds(connection.deliver(eventJson('a')))).toEqual([false]);
		const again = connection.deliver(eventJson('a'));
		stored();
		expect(await again).toBe(true);
		expect(node.taken).toEqual(['before', 'a']);
	});

	it('while n8n writes fast, events of long executions are acknowledged, but at most 100 at a time', async () => {
		node.store = wrote(1000);
		await connection.deliver(fresh('before'));
		node.store = forever;
		const ids = Array.from({ length: 100 }, (_, index) => `e-${index}`);
		const outcomes = await afterTwoSeconds(...ids.map(async (id) => await connection.deliver(fresh(id))));
		expect(new Set(outcomes)).toEqual(new Set([true]));
		// As many as may be lost if it ends now. The next is n8n's as well, but Feishu keeps it, too.
		expect(await afterTwoSeconds(connection.deliver(fresh('one more')))).toEqual([false]);
		expect(node.taken).toEqual(['before', ...ids, 'one more']);
	});

	describe('while n8n falls behind', () => {
		/** Ten are under way, and the last one was written slowly. */
		beforeEach(async () => {
			node.store = forever;
			const silent = Array.from({ length: 10 }, async (_, index) => await connection.deliver(fresh(`e-${index}`)));
			node.store = wrote(1001);
			await connection.deliver(fresh('slow'));
			node.store = async () => {};
			await afterTwoSeconds(...silent);
			node.taken.length = 0;
		});

		it('new events are refused until n8n writes fast again', async () => {
			expect(await connection.deliver(fresh('a'))).toBe(false);
			expect(node.taken).toEqual([]);
			node.store = wrote(5);
			// Whoever hands it something all the same.
			await connection.deliver(fresh('b', 7 * 60 * MINUTE));
			expect(await connection.deliver(fresh('a'))).toBe(true);
		});

		it('or for 10 s: then nothing is known about it', async () => {
			await stage.pass(8 * SECOND - 1);
			expect(await connection.deliver(fresh('a'))).toBe(false);
			await stage.pass(1);
			expect(await connection.deliver(fresh('a'))).toBe(true);
		});

		it('a second delivery of what n8n has is no new event, and the last attempt at one is not refused', async () => {
			expect(await afterTwoSeconds(connection.deliver(fresh('e-1')))).toEqual([false]);
			expect(node.taken).toEqual([]);
			expect(await connection.deliver(fresh('refused', 65 * MINUTE + 15 * SECOND))).toBe(false);
			expect(await connection.deliver(fresh('last', 7 * 60 * MINUTE))).toBe(true);
			expect(node.taken).toEqual(['last']);
		});

		it('unpublishing waits up to 20 s for what is under way', async () => {
			let left = false;
			const leaving = leave().then(() => (left = true));
			await stage.pass(20 * SECOND - 1);
			expect(left).toBe(false);
			await stage.pass(1);
			await leaving;
		});
	});

	it('with fewer than ten under way, the next event is not refused: it shows how fast n8n is now', async () => {
		node.store = wrote(5000);
		await connection.deliver(fresh('before'));
		expect(await connection.deliver(fresh('a'))).toBe(true);
	});

	it('unpublishing does not wait for an execution that runs', async () => {
		node.store = forever;
		await afterTwoSeconds(connection.deliver(fresh('a')));
		await leave();
		expect(stage.surroundings.now()).toBe(2 * SECOND);
	});
});

describe('events that no workflow wants', () => {
	it('an unwanted type is not acknowledged for two minutes, in case a workflow is being published; then it is dropped and logged once', async () => {
		const { connection } = await stage.connected(stage.node('1'));
		await stage.pass(119 * SECOND);
		expect(await connection.deliver(eventJson('a', CHECK))).toBe(false);
		await stage.pass(2 * SECOND);
		expect(await connection.deliver(eventJson('a', CHECK))).toBe(true);
		expect(await connection.deliver(eventJson('b', CHECK))).toBe(true);
		expect(stage.logged).toEqual([
			`info Lark Hire Event Trigger: Feishu sends events of type ${CHECK}, which no published workflow listens to`,
		]);
	});

	it.each([
		['no event', { hello: 'world' }],
		['one of another app', eventJson('a', DELETED, {}, 'cli_0000000000000000')],
	])('%s is not acknowledged', async (_what, json) => {
		const node = stage.node('1', 'every');
		const { connection } = await stage.connected(node);
		expect(await connection.deliver(json)).toBe(false);
		expect(node.taken).toEqual([]);
	});
});

describe('publishing again', () => {
	it('keeps the connection, and remembers the events from before', async () => {
		const { connection, leave } = await stage.connected(stage.node('1'));
		await connection.deliver(eventJson('a'));
		await leave[0]?.();
		await stage.pass(4 * SECOND);
		const again = stage.node('1');
		await stage.join(again);
		await stage.pass(MINUTE);
		expect(await connection.deliver(eventJson('a'))).toBe(true);
		expect(await connection.deliver(eventJson('b'))).toBe(true);
		expect([again.taken, stage.opened.length, connection.closedByUs]).toEqual([['b'], 1, false]);
	});

	it('meanwhile, an event is not acknowledged, even if another workflow has stored it', async () => {
		const other = stage.node('2');
		const { connection, leave } = await stage.connected(stage.node('1'), other);
		await leave[0]?.();
		expect(await connection.deliver(eventJson('a'))).toBe(false);
		const again = stage.node('1');
		await stage.join(again);
		expect(await connection.deliver(eventJson('a'))).toBe(true);
		expect([again.taken, other.taken]).toEqual([['a'], ['a']]);
	});

	it('a workflow that has not returned after a minute is not waited for', async () => {
		const { connection, leave } = await stage.connected(stage.node('1'), stage.node('2'));
		await leave[0]?.();
		await stage.pass(MINUTE);
		expect(await connection.deliver(eventJson('a'))).toBe(true);
	});

	it('closes the connection 5 s after the last workflow was unpublished', async () => {
		const { connection, leave } = await stage.connected(stage.node('1'));
		await leave[0]?.();
		await stage.pass(4999);
		expect(connection.closedByUs).toBe(false);
		await stage.pass(1);
		expect([connection.closedByUs, stage.waiting]).toEqual([true, 0]);
		await stage.join(stage.node('1'));
		expect(stage.opened).toHaveLength(2);
	});

	it('unpublishing ends when the events under way are stored', async () => {
		const node = stage.node('1');
		let stored = () => {};
		node.store = async () => await new Promise((resolve) => (stored = resolve));
		const { connection, leave } = await stage.connected(node);
		const delivered = connection.deliver(eventJson('a'));
		await stage.pass(0);
		let left = false;
		const leaving = leave[0]?.().then(() => (left = true));
		await stage.pass(0);
		expect(left).toBe(false);
		stored();
		await leaving;
		expect(await delivered).toBe(true);
		// What it has had is known when it returns.
		const again = stage.node('1');
		await stage.join(again);
		expect(await connection.deliver(eventJson('a'))).toBe(true);
		expect([node.taken, again.taken]).toEqual([['a'], []]);
	});
});

describe('while n8n starts', () => {
	it('connects 5 s after the latest workflow was added', async () => {
		await stage.join(stage.node('1'), true);
		await stage.pass(4 * SECOND);
		await stage.join(stage.node('2'), true);
		await stage.pass(4999);
		expect(stage.opened).toHaveLength(0);
		await stage.pass(1);
		expect(stage.opened).toHaveLength(1);
	});

	it('connects at most 15 s after the first workflow was added', async () => {
		for (let second = 0; second < 15; second += 1) {
			expect(stage.opened).toHaveLength(0);
			await stage.join(stage.node(String(second)), true);
			await stage.pass(SECOND);
		}
		expect(stage.opened).toHaveLength(1);
	});

	it('connects at once when somebody publishes', async () => {
		await stage.join(stage.node('1'), true);
		await stage.join(stage.node('2'));
		expect(stage.opened.map(({ openedAt }) => openedAt)).toEqual([0]);
	});

	it('an event is stored at once, but acknowledged only after the other workflows had time to start', async () => {
		const [first, second] = [stage.node('1'), stage.node('2')];
		await stage.join(first, true);
		await stage.pass(5 * SECOND);
		const connection = await stage.connection.ready();
		expect(await connection.deliver(eventJson('a'))).toBe(false);
		await stage.join(second, true);
		await stage.pass(31 * SECOND);
		expect(await connection.deliver(eventJson('a'))).toBe(true);
		expect([first.taken, second.taken]).toEqual([['a'], ['a']]);
	});

	it('a credential that cannot be read is tried every minute, and reported once', async () => {
		const node = stage.node('1');
		node.app = new Error('The vault is not there');
		await stage.join(node, true);
		await stage.pass(3 * MINUTE);
		expect([node.problems, stage.opened.length]).toEqual([['The vault is not there'], 0]);
		node.app = APP;
		await stage.pass(MINUTE + 5 * SECOND);
		expect(stage.opened).toHaveLength(1);
	});

	it('these tries end when the workflow is unpublished', async () => {
		const node = stage.node('1');
		node.app = new Error('The vault is not there');
		const leave = await stage.join(node, true);
		await leave();
		expect(stage.waiting).toBe(0);
	});

	it('publishing with a credential that cannot be read fails', async () => {
		const node = stage.node('1');
		node.app = new Error('The vault is not there');
		await expect(stage.join(node)).rejects.toThrow('The vault is not there');
	});
});

describe('without a connection', () => {
	/** When attempts began that all failed, from the first on, in seconds. */
	async function attempts(obstacle: Obstacle, most: number): Promise<number[]> {
		await stage.join(stage.node('1'));
		while (stage.opened.length < most) {
			await stage.connection.end(obstacle);
			const before = stage.opened.length;
			for (let second = 0; stage.opened.length === before && second < 2000; second += 1) await stage.pass(500);
		}
		return stage.opened.slice(1).map(({ openedAt }, index) => (openedAt - (stage.opened[index]?.openedAt ?? 0)) / SECOND);
	}

	it.each([
		[0, [0.5, 1, 2, 4, 8, 15, 15]],
		[0.75, [2, 4, 8, 16, 32, 60, 60]],
		[1, [2.5, 5, 10, 20, 40, 75, 75]],
	])('retries after growing, random pauses (%d)', async (random, pauses) => {
		stage.random = random;
		expect(await attempts(gone, 8)).toEqual(pauses);
	});

	it('after a lasting rejection it retries after 1 to 10 minutes', async () => {
		expect(await attempts(refused, 7)).toEqual([60, 120, 240, 480, 600, 600]);
	});

	it('with too many connections it retries every minute', async () => {
		expect(await attempts(full, 4)).toEqual([60, 60, 60]);
	});

	it('starts again with short pauses after it was connected for 20 s', async () => {
		await attempts(gone, 5);
		await stage.connection.ready();
		await stage.pass(20 * SECOND);
		await stage.connection.end(gone);
		await stage.pass(2 * SECOND);
		expect(stage.opened).toHaveLength(6);
	});

	it('keeps the long pauses if it was connected for less', async () => {
		await attempts(gone, 5);
		await stage.connection.ready();
		await stage.pass(19 * SECOND);
		await stage.connection.end(gone);
		await stage.pass(31 * SECOND);
		expect(stage.opened).toHaveLength(5);
	});

	it('retries at once when somebody publishes', async () => {
		await attempts(refused, 4);
		await stage.connection.end(refused);
		await stage.join(stage.node('2'));
		expect(stage.opened).toHaveLength(5);
	});

	it('retries no more when the workflow is unpublished', async () => {
		const leave = await stage.join(stage.node('1'));
		await stage.connection.end(refused);
		await leave();
		await stage.pass(5 * SECOND);
		expect(stage.waiting).toBe(0);
		await stage.pass(60 * MINUTE);
		expect(stage.opened).toHaveLength(1);
	});

	it('no timers or sockets are left after an hour in which the connection is cut every minute', async () => {
		const node = stage.node('1');
		const { leave } = await stage.connected(node);
		const waiting = stage.waiting;
		for (let minute = 0; minute < 60; minute += 1) {
			await stage.pass(57 * SECOND);
			await stage.connection.end(gone);
			await stage.pass(3 * SECOND);
			await stage.connection.ready();
			await stage.connection.deliver(eventJson(`e-${minute}`));
		}
		expect(node.taken).toHaveLength(60);
		expect([stage.opened.length, stage.waiting, stage.logged, node.problems]).toEqual([61, waiting, [], []]);
		await leave[0]?.();
		await stage.pass(5 * SECOND);
		expect(stage.waiting).toBe(0);
	});
});

describe('an outage', () => {
	const warned = 'warn Lark Hire Event Trigger: no long connection. The long connection to Feishu was closed.';

	/** Every attempt fails for so long. */
	async function failing(seconds: number): Promise<void> {
		for (let second = 0; second < seconds; second += 1) {
			await stage.connection.end(gone);
			await stage.pass(SECOND);
		}
	}

	it('is logged after 30 s, reported to each workflow once after 5 minutes, and its end is logged', async () => {
		const nodes = [stage.node('1'), stage.node('2')];
		const told = () => [stage.logged.length, ...nodes.map(({ problems }) => problems.length)];
		await stage.connected(...nodes);
		await failing(29);
		expect(told()).toEqual([0, 0, 0]);
		await failing(60);
		expect(told()).toEqual([1, 0, 0]);
		await failing(210);
		expect(told()).toEqual([1, 0, 0]);
		await failing(301);
		expect(told()).toEqual([1, 1, 1]);
		await stage.connection.ready();
		expect(nodes[0]?.problems).toEqual(['The long connection to Feishu was closed']);
		expect(stage.logged).toEqual([expect.stringContaining(warned), 'info Lark Hire Event Trigger: connected again after 600 s']);
	});

	it('is reported at once if somebody has to act', async () => {
		const node = stage.node('1');
		await stage.join(node);
		await stage.connection.end(refused);
		expect(node.problems).toEqual(['Feishu rejected the app for a long connection']);
		await stage.pass(30 * MINUTE);
		expect(node.problems).toHaveLength(1);
	});

	it('is reported again if its reason changes', async () => {
		const node = stage.node('1');
		await stage.join(node);
		for (let time = 0; time < 2; time += 1) {
			await stage.connection.end(refused);
			await stage.pass(2 * MINUTE);
			await stage.connection.ready();
		}
		expect(node.problems).toHaveLength(2);
	});

	it('is reported once to a node that n8n publishes again because of it', async () => {
		const [one, again] = [stage.node('1'), stage.node('1')];
		const leave = await stage.join(one);
		await stage.connection.end(refused);
		await leave();
		await stage.join(again);
		await stage.connection.end(refused);
		expect([one.problems.length, again.problems.length]).toEqual([1, 0]);
	});

	it('is reported to a test after 30 s', async () => {
		const test = stage.node(undefined);
		await stage.join(test);
		await stage.connection.end(gone);
		await stage.pass(29 * SECOND);
		expect(test.problems).toEqual([]);
		await stage.pass(40 * SECOND);
		await stage.connection.end(gone);
		expect(test.problems).toHaveLength(1);
	});

	it('is not reported if it lasts only seconds', async () => {
		const node = stage.node('1');
		await stage.connected(node);
		await stage.connection.end(gone);
		await stage.pass(2 * SECOND);
		await stage.connection.ready();
		expect([stage.opened.length, stage.logged, node.problems]).toEqual([2, [], []]);
	});
});

describe('the credential', () => {
	it('with another secret has its own connection: no workflow receives events of an app whose secret it does not have', async () => {
		const [mine, theirs] = [stage.node('1'), stage.node('2')];
		theirs.app = { ...APP, appSecret: 'guessed' };
		const { connection } = await stage.connected(mine);
		await stage.join(theirs);
		expect(stage.opened.map(({ reach }) => reach.app.appSecret)).toEqual(['secret', 'guessed']);
		await stage.connection.end(refused);
		await connection.deliver(eventJson('a'));
		expect([mine.taken, theirs.taken]).toEqual([['a'], []]);
	});

	it('works again after the secret is changed: all workflows move within half a minute', async () => {
		const nodes = [stage.node('1'), stage.node('2')];
		await stage.connected(...nodes);
		await stage.connection.end(refused);
		for (const node of nodes) node.app = { ...APP, appSecret: 'renewed' };
		await stage.pass(30 * SECOND);
		expect(stage.opened.map(({ reach }) => reach.app.appSecret)).toEqual(['secret', 'renewed']);
		const connection = await stage.connection.ready();
		await connection.deliver(eventJson('a'));
		expect(nodes.map(({ taken }) => taken)).toEqual([['a'], ['a']]);
		await stage.pass(60 * MINUTE);
		expect(stage.opened).toHaveLength(2);
	});

	it('is read by all workflows before the first one moves, however long n8n takes: no workflow loses an event to another', async () => {
		const nodes = [stage.node('1'), stage.node('2', [DELETED]), stage.node('3')];
		await stage.connected(...nodes);
		await stage.connection.end(refused);
		const app = { ...APP, appSecret: 'renewed' };
		const [quick, slow, early] = nodes;
		if (!quick || !slow || !early) throw new Error('No nodes');
		quick.app = app;
		slow.app = app;
		slow.readMs = 4 * SECOND;
		await stage.pass(30 * SECOND + 1);
		expect(stage.opened).toHaveLength(1);
		// Read just before the change was saved.
		early.app = app;
		await stage.pass(4 * SECOND);
		expect(stage.opened.map(({ reach }) => reach.app.appSecret)).toEqual(['secret', 'renewed']);
		expect(await (await stage.connection.ready()).deliver(eventJson('a'))).toBe(true);
		expect(nodes.map(({ taken }) => taken)).toEqual([['a'], ['a'], ['a']]);
	});

	it('changed to another app, is used although the old connection works; until then the old one acknowledges no events of workflows that have moved', async () => {
		const [moved, other] = [stage.node('1'), stage.node('2', [CHECK])];
		const { connection: old } = await stage.connected(moved, other);
		const app = { ...APP, appId: 'cli_0000000000000000' };
		moved.app = app;
		await stage.pass(10 * MINUTE);
		expect(stage.connection.reach.app).toEqual(app);
		expect(await old.deliver(eventJson('a'))).toBe(false);
		const connection = await stage.connection.ready();
		expect(await connection.deliver(eventJson('b', DELETED, {}, app.appId))).toBe(true);
		expect([moved.taken, old.closedByUs]).toEqual([['b'], false]);
		expect(await old.deliver(eventJson('c', CHECK))).toBe(true);
	});

	it('that cannot be read for a while is used as it was', async () => {
		const node = stage.node('1');
		const { connection } = await stage.connected(node);
		node.app = new Error('The database is away');
		await connection.end(gone);
		await stage.pass(2 * SECOND);
		expect(stage.connection.reach.app).toEqual(APP);
	});

	it('events from before a move are remembered after it', async () => {
		const node = stage.node('1');
		const { connection } = await stage.connected(node);
		await connection.deliver(eventJson('a'));
		node.app = { ...APP, appSecret: 'renewed' };
		await stage.pass(10 * MINUTE);
		expect(await (await stage.connection.ready()).deliver(eventJson('a'))).toBe(true);
		expect(node.taken).toEqual(['a']);
	});
});

describe('two processes on one app', () => {
	it('a type that both want is stored by the one that receives it; one that only the other wants is delivered again, for two minutes at most', async () => {
		const other = new Stage();
		const [mine, theirs] = [stage.node('1', [DELETED]), other.node('1', [DELETED, CHECK])];
		const [{ connection: here }, { connection: there }] = [await stage.connected(mine), await other.connected(theirs)];
		expect(await here.deliver(eventJson('a'))).toBe(true);
		expect(theirs.taken).toEqual([]);
		expect(await here.deliver(eventJson('b', CHECK))).toBe(false);
		expect(await there.deliver(eventJson('b', CHECK))).toBe(true);
		await stage.pass(2 * MINUTE);
		expect(await here.deliver(eventJson('c', CHECK))).toBe(true);
		expect(theirs.taken).toEqual(['b']);
	});
});

describe('rejected handshakes', () => {
	it.each([
		['another program has the connections', 514, { 'handshake-status': '514', 'handshake-autherrcode': '1000040350' }, 'full'],
		['the app has no permission', 403, { 'handshake-status': '403', 'handshake-msg': 'forbidden' }, 'refused'],
		['the ticket is used up', 514, { 'handshake-status': '514', 'handshake-autherrcode': '1000040344' }, 'dropped'],
		['a gateway fails', 502, {}, 'dropped'],
		['a proxy rejects it', 405, {}, 'refused'],
	])('%s', (_what, status, headers, why) => {
		const { why: found, error } = handshakeRejected(status, headers);
		expect(found).toBe(why);
		expect(error.asText).toMatch(/^.{20,}\. .{20,}/);
		expect(error.asText).not.toContain('forbidden');
	});
});
