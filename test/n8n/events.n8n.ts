import { setTimeout as pause } from 'node:timers/promises';
import { Simulator } from '../../simulator';
import { CONNECT } from '../../simulator/events/endpoint';
import { seeded } from '../../simulator/events/random';
import { stages } from '../../simulator/data/jobs';
import { until } from '../../harness/until';
import { acknowledged, CHECK, connected, Ears, STAGE, TALENT } from './support/ears';
import { Errors } from './support/errors';
import { Environment } from './support/environment';
import { Internet } from './support/internet';
import { lockDatabase } from './support/lock';

// The long connection in a real n8n. The stories of the examples are in operations.n8n.ts, webhooks in webhook.n8n.ts.

const ADA = '6949805467799537965';
/** How often n8n is killed: KILLS=20 is for whoever has ten minutes. */
const rounds = Number(process.env.KILLS ?? 1);
const SEED = Number(process.env.SEED ?? Date.now() % 100_000);
let environment: Environment;
let checks: Ears;
let all: Ears;
let errors: Errors;

/** What may be in no log: what the simulated tenant keeps secret, and whom the events are about. */
const secret = () => [
	environment.simulator.app().appSecret,
	'ticket=',
	'simulator-verification-token',
	'18200000002',
	'ada.sample@example.com',
];

beforeAll(async () => {
	environment = await Environment.open('events');
	errors = await Errors.publish(environment);
	checks = await Ears.publish(environment, 'checks', { events: [CHECK] }, { errorWorkflow: errors.id });
	all = await Ears.publish(environment, 'all', { events: ['*'], simplify: false });
}, 300_000);
afterAll(async () => {
	expect(environment.simulator.events.connections.violations).toEqual([]);
	for (const mark of secret()) expect(environment.log).not.toContain(mark);
	await environment.close();
}, 60_000);

/** Orders a background check; the ID of its event. */
function order(simulator = environment.simulator): string {
	simulator.people.orderBackgroundCheck(ADA);
	return simulator.events.attempts.at(-1)?.eventId ?? '';
}

it('three workflows share one connection, and each gets its own', async () => {
	const toOnboard = await Ears.publish(environment, 'to be onboarded', {
		events: [STAGE],
		filters: { targetStageIds: stages.toOnboard.id },
	});
	const { people, events } = environment.simulator;
	const id = people.orderBackgroundCheck(ADA);
	people.moveToStage(ADA, stages.interview);
	people.moveToStage(ADA, stages.toOnboard);
	expect(await checks.waitFor(1)).toMatchObject([{ eventType: CHECK, background_check_id: id, candidate_info: { name: 'Ada Sample' } }]);
	expect(await toOnboard.waitFor(1)).toMatchObject([{ eventType: STAGE, application_id: ADA, target_stage_id: stages.toOnboard.id }]);
	const raw = await all.waitFor(3);
	expect(raw.map(({ header }) => (header as { event_type: string }).event_type).sort()).toEqual([STAGE, STAGE, CHECK]);
	expect(JSON.stringify(raw)).not.toContain('token');
	await until('all acknowledged', () => events.attempts.every(({ outcome }) => outcome === 200));
	expect(events.connections.of()).toHaveLength(1);
	expect([events.connections.accepted, events.attempts.length]).toEqual([1, 3]);
	await toOnboard.unpublish();
});

it('what is delivered twice starts one execution', async () => {
	const before = await checks.count();
	environment.simulator.events.fail({ ackLost: true });
	const id = order();
	await until('not acknowledged', () => environment.simulator.events.attempts.at(-1)?.outcome === 'timeout');
	await acknowledged(environment, [id]);
	await pause(500);
	expect(await checks.count()).toBe(before + 1);
});

it('an execution that takes longer is acknowledged after 2 s, and holds up nothing', async () => {
	const { events } = environment.simulator;
	const slow = await Ears.publish(environment, 'slow', { events: [TALENT] }, { waitSeconds: 4 });
	for (const id of ['1', '2']) events.send(TALENT, { talent_id: id });
	const ended = async () => (await slow.executions()).filter(({ status }) => status === 'success').length;
	await until('both have ended', async () => (await ended()) === 2);
	const attempts = events.attempts.filter(({ type }) => type === TALENT);
	expect(attempts.map(({ outcome, attempt }) => [outcome, attempt])).toEqual([
		[200, 1],
		[200, 1],
	]);
	for (const { ms = 0 } of attempts) expect(ms).toBeLessThan(3000);
	await slow.unpublish();
});

describe('a test in the editor', () => {
	it('gets the next event, and the published workflow gets it, too', async () => {
		const before = await checks.count();
		const test = await Ears.add(environment, 'a test', { events: [CHECK] });
		const running = environment.editor.run(test.workflow, 'Hear');
		await pause(3000);
		order();
		expect(await running).toMatchObject({ status: 'success' });
		await checks.waitFor(before + 1);
		expect(environment.simulator.events.connections.of()).toHaveLength(1);
	});

	it('ends when it is stopped, and leaves the published workflow its connection', async () => {
		const before = await checks.count();
		const test = await Ears.add(environment, 'a test that is stopped', { events: [CHECK] });
		const id = await environment.editor.start(test.workflow, 'Hear');
		await pause(2000);
		await environment.editor.call('POST', `/executions/${id}/stop`);
		order();
		await checks.waitFor(before + 1);
		await pause(500);
		const status = await environment.editor.execution(id).then(
			(execution) => execution.status,
			() => 'gone',
		);
		expect(['canceled', 'gone']).toContain(status);
		expect(environment.simulator.events.connections.of()).toHaveLength(1);
	});
});

it('a connection that is dropped comes back, and the event with it', async () => {
	const before = await checks.count();
	environment.simulator.events.fail({ drop: 'before' });
	const id = order();
	await connected(environment);
	await acknowledged(environment, [id]);
	await checks.waitFor(before + 1);
	expect(await checks.count()).toBe(before + 1);
});

/** Feishu delivers again until there are so many executions. What was under way when it was hurried waits for the next time. */
async function arrived(expected: number): Promise<void> {
	for (let tries = 0; tries < 3 && (await checks.count()) < expected; tries += 1) {
		environment.simulator.events.hurry();
		await checks.waitFor(expected, 15_000).catch(() => {});
	}
	await checks.waitFor(expected, 1000);
}

describe('n8n that ends', () => {
	const ids: string[] = [];
	let expected = 0;

	it('by SIGTERM with events under way, and events while it is down and while it starts: one execution each', async () => {
		expected = await checks.count();
		ids.push(order(), order());
		const stopping = environment.stop();
		ids.push(order());
		await stopping;
		ids.push(order());
		const starting = environment.start();
		await pause(2000);
		ids.push(order());
		await starting;
		await connected(environment);
		ids.push(order());
		expected += ids.length;
		await arrived(expected);
	}, 150_000);

	it(
		`by kill -9 at a random point, with events under way: one execution each (${rounds}×)`,
		async () => {
			const random = seeded(SEED);
			for (let round = 0; round < rounds; round += 1) {
				const burst = 1 + Math.floor(random() * 3);
				for (let left = burst; left > 0; left -= 1) ids.push(order());
				expected += burst;
				// From a frame on its way to executions that have ended.
				await pause(random() * 120);
				await environment.kill();
				await environment.startAgain();
				await connected(environment);
				await arrived(expected).catch((error: Error) => Promise.reject(new Error(`${error.message}; round ${round}, SEED=${SEED}`)));
			}
		},
		rounds * 90_000 + 60_000,
	);

	it('and nothing is doubled when Feishu has sent everything again until it was acknowledged', async () => {
		// Meanwhile the node takes every event, and asks for it once more.
		await pause(31_000);
		const last = order();
		expected += 1;
		await acknowledged(environment, [last]);
		environment.simulator.events.hurry();
		await pause(1000);
		expect(await environment.editor.executionCount(checks.workflow)).toBe(expected);
	}, 90_000);
});

describe('a database that is locked for longer than Feishu waits', () => {
	const LOCKED_MS = 6000;

	it('loses and doubles nothing', async () => {
		const before = await checks.count();
		const unlock = await lockDatabase(environment.folder);
		const ids = [order(), order(), order(), order(), order()];
		await pause(LOCKED_MS);
		await unlock();
		await acknowledged(environment, ids);
		await checks.waitFor(before + ids.length);
		await pause(1000);
		expect(await checks.count()).toBe(before + ids.length);
	}, 120_000);

	it('nor when n8n is stopped meanwhile', async () => {
		const before = await checks.count();
		const unlock = await lockDatabase(environment.folder);
		const ids = [order(), order(), order(), order(), order()];
		await pause(2500);
		const stopping = environment.stop();
		await pause(LOCKED_MS - 2500);
		await unlock();
		await stopping;
		await environment.start();
		await connected(environment);
		// For half a minute the node takes every event, and asks for it once more.
		await arrived(before + ids.length);
		await pause(31_000);
		environment.simulator.events.hurry();
		await pause(1000);
		expect(await checks.count()).toBe(before + ids.length);
	}, 180_000);
});

it('an app that is refused fails once, runs the error workflow, and heals when the credential is corrected', async () => {
	const { simulator } = environment;
	const right = simulator.app().appSecret;
	const before = await checks.count();
	const failures = async (ears: Ears) => (await ears.executions()).filter(({ status }) => status === 'error');
	const [asked, failed] = [simulator.requests.length, (await failures(checks)).length];
	simulator.app().appSecret = 'changed-in-the-console';
	for (const connection of simulator.events.connections.of()) connection.drop();
	await until('the failure is told', async () => (await failures(checks)).length > failed, 30_000);
	const id = order();
	await until('the error workflow has run', async () => (await errors.count()) === 1);
	await environment.n8n.changeCredential({ appSecret: 'changed-in-the-console' });
	await connected(environment, 60_000);
	await acknowledged(environment, [id]);
	await checks.waitFor(before + 2);
	expect((await failures(checks)).length).toBe(failed + 1);
	expect(await errors.count()).toBe(1);
	const told = JSON.stringify(await environment.editor.execution((await failures(checks))[0]?.id ?? ''));
	for (const mark of [...secret(), right, 'changed-in-the-console']) expect(told).not.toContain(mark);
	const connects = simulator.requests.slice(asked).filter(({ endpoint }) => endpoint === CONNECT);
	expect(connects.length).toBeLessThan(5);
	simulator.app().appSecret = right;
}, 150_000);

it('goes through the proxy that n8n uses', async () => {
	const simulator = await Simulator.start({ events: { address: 'wss://msg-frontier.feishu.cn' } });
	const internet = await Internet.open({ 'open.feishu.cn': simulator, 'msg-frontier.feishu.cn': simulator });
	const away = await Environment.open('events-proxy', { simulator, env: internet.env });
	try {
		await away.n8n.changeCredential({ region: 'feishu' });
		const ears = await Ears.publish(away, 'checks', { events: [CHECK] });
		simulator.people.orderBackgroundCheck(ADA);
		expect(await ears.waitFor(1)).toMatchObject([{ eventType: CHECK }]);
	} finally {
		await away.close();
		await internet.close();
	}
}, 150_000);
