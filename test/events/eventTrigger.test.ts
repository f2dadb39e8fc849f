import { setTimeout as pause } from 'node:timers/promises';
import type { INodeParameters, IRun } from 'n8n-workflow';
import { ManualExecutionCancelledError } from 'n8n-workflow';
import { Simulator } from '../../simulator';
import { logLines } from '../../harness/engine';
import { Clock } from '../support/clock';
import { engineFor } from '../support/fromSource';
import { Listening } from './support/eventTrigger';

/** Lark Hire Event Trigger from the socket to n8n's `emit`, against the simulator, with time running twenty times as fast. */

const CONNECT = 'POST /callback/ws/endpoint';
const DELETED = 'hire.talent.deleted_v1';
const STAGE = 'hire.application.stage_changed_v1';
const FASTER = 20;

let feishu: Simulator;
const listening: Listening[] = [];

beforeAll(async () => {
	// Which takes longer than a fast clock allows.
	await import('@larksuiteoapi/node-sdk');
	feishu = await Simulator.start({ events: { resendScale: 20 } });
});
beforeEach(() => {
	feishu.reset();
	logLines.length = 0;
	new Clock(FASTER);
});
afterEach(async () => {
	await Promise.all(listening.splice(0).map(async (one) => await one.stop()));
	// The connection stays for 5 s, should one return.
	await until(() => feishu.events.connections.of().length === 0);
	jest.restoreAllMocks();
	expect(feishu.events.connections.violations).toEqual([]);
});
afterAll(async () => await feishu.stop());

async function until(done: () => unknown, ms = 8000): Promise<void> {
	const began = process.hrtime.bigint();
	while (!done()) {
		await pause(2);
		if (Number(process.hrtime.bigint() - began) / 1e6 > ms) throw new Error('In vain');
	}
}

const node = (
	parameters: INodeParameters = {},
	how: ConstructorParameters<typeof Listening>[2] = {},
	over: Record<string, string> = {},
) => {
	const one = new Listening(engineFor(feishu, over), { events: [DELETED], ...parameters }, how);
	listening.push(one);
	return one;
};
const published = async (...given: Parameters<typeof node>): Promise<Listening> => await node(...given).start();
const fire = (id = '6960663240925956555') => feishu.events.fire({ type: DELETED, body: { talent_id: id } });
const outcomes = () => feishu.events.attempts.map(({ outcome }) => outcome);
const answered = (attempts: number) => outcomes().length >= attempts && !outcomes().slice(0, attempts).includes(undefined);

describe('an event', () => {
	it('starts an execution with one item, and is acknowledged', async () => {
		const { emitted } = await published();
		fire();
		await until(() => answered(1));
		const [{ eventId } = { eventId: '' }] = feishu.events.attempts;
		expect(outcomes()).toEqual([200]);
		expect(emitted).toMatchObject([
			{
				items: [
					{
						eventId,
						eventType: DELETED,
						eventTime: expect.stringMatching(/-0[45]:00$/),
						tenantKey: expect.any(String),
						talent_id: '6960663240925956555',
					},
				],
				key: `larkHire:workflow1:listen:${eventId}`,
			},
		]);
	});

	it('is not acknowledged before n8n has stored it', async () => {
		const one = node();
		one.run = () => {};
		await one.start();
		fire();
		await until(() => one.emitted.length === 1);
		await pause(50);
		expect(outcomes()).toEqual([undefined]);
		one.emitted[0]?.done?.resolve({} as IRun);
		await until(() => answered(1));
		expect(outcomes()).toEqual([200]);
	});

	it('is acknowledged after 2 s if n8n does not say whether it is stored: in time for Feishu', async () => {
		const one = node();
		one.run = () => {};
		await one.start();
		const began = performance.now();
		fire();
		await until(() => answered(1));
		expect(outcomes()).toEqual([200]);
		expect(performance.now() - began).toBeGreaterThanOrEqual(1900);
	});

	it('is handed to n8n again, under the same key, if n8n could not store it after the acknowledgement', async () => {
		const one = node();
		one.run = ({ done }) => {
			if (one.emitted.length > 1) done?.resolve({} as IRun);
		};
		await one.start();
		fire();
		await until(() => answered(1));
		one.emitted[0]?.done?.reject(new Error('Timed out waiting for the lock'));
		await until(() => one.emitted.length === 2);
		await pause(50);
		expect([outcomes(), one.emitted.length, new Set(one.keys).size]).toEqual([[200], 2, 1]);
	});

	it.each([
		['is not acknowledged after 2 s while n8n writes slowly', {}, [200, 500]],
		['is, where a worker has written: its clock may differ', { jobId: '1' }, [200, 200]],
	])('%s', async (_what, queued, expected) => {
		const one = node();
		one.run = ({ done }) => {
			if (one.emitted.length === 1) done?.resolve({ stoppedAt: new Date(Date.now() - 5000), ...queued } as IRun);
		};
		await one.start();
		fire();
		await until(() => answered(1));
		fire();
		await until(() => answered(2));
		expect(outcomes().slice(0, 2)).toEqual(expected);
	});

	it('is not acknowledged if n8n could not store it; the next delivery is stored under the same key', async () => {
		const one = node();
		one.run = ({ done }) => {
			if (one.emitted.length === 1) done?.reject(new Error('SQLITE_BUSY: database is locked'));
			else done?.resolve({} as IRun);
		};
		await one.start();
		fire();
		await until(() => answered(2));
		expect(outcomes()).toEqual([500, 200]);
		expect(new Set(one.keys).size).toBe(1);
	});

	it('counts as stored if its execution was stopped', async () => {
		const one = node();
		one.run = ({ done }) => done?.reject(new ManualExecutionCancelledError('1'));
		await one.start();
		fire();
		await until(() => answered(1));
		expect(outcomes()).toEqual([200]);
	});

	it("is emitted without a promise in n8n's engine 2.0, which accepts none", async () => {
		const one = node();
		one.run = ({ done }) =>
			done?.reject(
				new Error('Engine 2.0 cannot run a trigger that waits for its execution to finish yet. Set the node to hand off without waiting.'),
			);
		await one.start();
		fire();
		await until(() => answered(1));
		expect([outcomes(), one.emitted.length, one.emitted[1]?.done]).toEqual([[200], 2, undefined]);
	});

	it("has a deduplication key that fits into n8n's column", async () => {
		const one = await published({}, { id: 'x'.repeat(300) });
		fire();
		await until(() => answered(1));
		expect(one.keys).toEqual([expect.stringMatching(/^larkHire:[0-9a-f]{64}$/)]);
	});

	it('starts one execution when it is delivered twice', async () => {
		const one = await published();
		feishu.events.fail({ twice: true });
		fire();
		await until(() => answered(1));
		await pause(50);
		expect(one.emitted).toHaveLength(1);
	});
});

describe('several workflows', () => {
	it('share one connection, and each receives the events that it has chosen', async () => {
		const all = [
			await published({}, { id: 'a' }),
			await published({ events: [STAGE] }, { id: 'b' }),
			await published({ events: ['*'] }, { id: 'c' }),
		];
		fire();
		feishu.events.fire({ type: STAGE, body: { application_id: '1', origin_stage_id: '2', target_stage_id: '3', update_time: 1 } });
		await until(() => answered(2));
		expect(all.map(({ emitted }) => emitted.map(({ items }) => items[0]?.eventType))).toEqual([
			[DELETED],
			[STAGE],
			expect.arrayContaining([DELETED, STAGE]),
		]);
		expect([feishu.events.connections.accepted, feishu.events.connections.of().length]).toEqual([expect.any(Number), 1]);
	});

	it('when one could not store an event, only that one receives it again', async () => {
		const [good, bad] = [node({}, { id: 'a' }), node({}, { id: 'b' })];
		bad.run = ({ done }) => (bad.emitted.length === 1 ? done?.reject(new Error('locked')) : done?.resolve({} as IRun));
		await Promise.all([good.start(), bad.start()]);
		fire();
		await until(() => answered(2));
		expect([outcomes(), good.emitted.length, bad.emitted.length]).toEqual([[500, 200], 1, 2]);
	});
});

describe('publishing', () => {
	it('fails without an event', async () => {
		await expect(published({ events: [] })).rejects.toThrow('Trigger On is empty');
	});

	it('fails with a wrong secret, and says so', async () => {
		await expect(published({}, {}, { appSecret: 'wrong' })).rejects.toMatchObject({
			message: 'Feishu rejected the app for a long connection',
			description: expect.stringMatching(/^Check App ID, App Secret and region .*Feishu code 514, log_id \w+\.$/),
		});
	});

	it('fails with an App ID that can never work', async () => {
		await expect(published({}, {}, { appId: 'cli_x' })).rejects.toThrow('This App ID cannot have a long connection');
	});

	it('succeeds during an outage, and connects after it', async () => {
		feishu.fail(CONNECT, { status: 503 }, 3);
		const one = await published();
		expect([one.saved, one.failed]).toEqual([[], []]);
		await until(() => feishu.events.connections.of().length === 1);
	});

	it('during an outage does not repeat the error from before it', async () => {
		feishu.fail(CONNECT, { code: 514 });
		await expect(published()).rejects.toThrow('Feishu rejected the app');
		await published();
		expect(feishu.events.connections.of()).toHaveLength(1);
	});
});

describe('when n8n starts', () => {
	const starting = { activation: 'init' } as const;

	it('the trigger stays active: a rejection becomes one failed execution', async () => {
		feishu.fail(CONNECT, { code: 514 });
		const one = await published({}, starting);
		await until(() => one.saved.length === 1);
		expect(one.saved[0]).toMatchObject({
			message: 'Feishu rejected the app for a long connection',
			description: expect.stringMatching(/ Until there is a connection, no event starts the workflow\.$/),
		});
		expect(logLines.join()).toContain('no long connection');
		await until(() => feishu.events.connections.of().length === 1, 40_000);
		// Feishu knows of the connection a moment earlier than the node does.
		await until(() => logLines.join().includes('connected again'));
		expect(one.saved).toHaveLength(1);
	}, 60_000);

	it('the trigger reports its error in an n8n that cannot save failed executions', async () => {
		feishu.fail(CONNECT, { code: 514 }, 10);
		const one = await node({}, starting).without('saveFailedExecution').start();
		await until(() => one.failed.length === 1);
		expect(one.failed[0]?.message).toBe('Feishu rejected the app for a long connection');
	});
});

describe('a test', () => {
	const test = { mode: 'manual', activation: 'manual', id: 'test' } as const;

	it('returns the next matching event, while the published workflow runs, too', async () => {
		const [real, tested] = [await published(), await published({ filters: {} }, test)];
		fire();
		await until(() => answered(1));
		expect(real.emitted).toHaveLength(1);
		expect(tested.emitted).toMatchObject([{ items: [{ eventType: DELETED }], key: undefined, done: undefined }]);
		expect(feishu.events.connections.of()).toHaveLength(1);
	});

	it('returns a sample without a connection', async () => {
		const { emitted } = await published({ events: [DELETED, STAGE], options: { manualTest: 'sample' } }, test);
		expect(emitted).toHaveLength(1);
		expect(emitted[0]?.items).toMatchObject([
			{ sample: true, eventType: DELETED },
			{ sample: true, eventType: STAGE },
		]);
		expect(feishu.requests).toEqual([]);
	});

	it('fails at once when Feishu rejects the credential', async () => {
		const one = await published({}, test, { appSecret: 'wrong' });
		await until(() => one.failed.length === 1);
		expect(one.failed[0]?.message).toBe('Feishu rejected the app for a long connection');
	});

	it('leaves no connection when it is stopped', async () => {
		const one = await published({}, test);
		await until(() => feishu.events.connections.of().length === 1);
		await one.stop();
		await until(() => feishu.events.connections.of().length === 0);
	});
});

describe('stopping', () => {
	it('waits for events that are being stored, and acknowledges them', async () => {
		const one = node();
		one.run = () => {};
		await one.start();
		fire();
		await until(() => one.emitted.length === 1);
		const stopping = one.stop();
		one.emitted[0]?.done?.resolve({} as IRun);
		await stopping;
		await until(() => answered(1));
		expect(outcomes()).toEqual([200]);
	});
});

it('logs, errors and failed executions contain no secrets, URLs or personal data', async () => {
	feishu.fail(CONNECT, { code: 514, msg: 'no access for 13800000000' });
	const one = await published({ events: ['*'] }, { activation: 'init' });
	await until(() => one.saved.length === 1);
	await until(() => feishu.events.connections.of().length === 1, 40_000);
	feishu.events.send('hire.eco_background_check.created_v1', {
		candidate_info: { name: 'Mark-Name', mobile: { number: 'mark-13900000000' } },
	});
	one.run = ({ done }) => done?.reject(new Error('mark-13900000000'));
	await until(() => outcomes().includes(500));
	const told = JSON.stringify([logLines, one.saved.map((error) => ({ ...error, text: error.message, stack: error.stack }))]);
	for (const mark of ['13800000000', '13900000000', 'Mark-Name', 'ticket', feishu.app().appSecret])
		expect([mark, told.includes(mark)]).toEqual([mark, false]);
}, 60_000);
