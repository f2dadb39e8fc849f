import { setTimeout as pause } from 'node:timers/promises';
import { Simulator } from '../../simulator';
import { until } from '../../harness/until';
import { EARS, oneHook } from '../../harness/workflows';
import type { Saved } from '../../harness/n8n/editor';
import { CHECK } from './support/ears';
import { Environment } from './support/environment';
import { startedWith } from '../../harness/n8n/startedWith';

// The webhook in a real n8n, which starts one execution at a time here. The dispatcher of the examples is in operations.n8n.ts.

const ADA = '6949805467799537965';
const NAME = 'hook';
let environment: Environment;
let workflow: Saved;

beforeAll(async () => {
	environment = await Environment.open('webhook', { env: { N8N_CONCURRENCY_PRODUCTION_LIMIT: '1' } });
	workflow = await environment.n8n.add(oneHook(NAME, { events: [CHECK] }, 2));
}, 120_000);
afterAll(async () => {
	const { encryptKey = '', verificationToken } = environment.simulator.events.settings();
	for (const mark of [encryptKey, verificationToken, '18200000002', 'ada.sample@example.com', environment.simulator.app().appSecret])
		expect(environment.log).not.toContain(mark);
	await environment.close();
}, 60_000);

const urlOf = (kind: 'webhook' | 'webhook-test') => `${environment.url}/${kind}/${NAME}/lark-hire`;
const executions = async () => await environment.editor.executionsOf(workflow);
const ended = async (count: number) =>
	await until(
		`${count} executions`,
		async () => (await executions()).filter(({ status }) => status === 'success').length === count,
		30_000,
	);
const lastOutcome = () => environment.simulator.events.attempts.at(-1)?.outcome;
/** Sends one event to the URL, whatever is wrong with it; the HTTP status. */
async function sent(fault: Parameters<Simulator['events']['fail']>[0] = {}) {
	const { events, people } = environment.simulator;
	events.fail(fault);
	people.orderBackgroundCheck(ADA);
	return await until('an answer', () => lastOutcome());
}

describe('the test URL', () => {
	it('answers challenges and refuses what is not from Feishu, and still waits for the event', async () => {
		const { events } = environment.simulator;
		await environment.editor.call('POST', `/workflows/${workflow.id}/run`, {
			workflowData: await environment.editor.call('GET', `/workflows/${workflow.id}`),
			triggerToStartFrom: { name: EARS },
		});
		await events.saveRequestUrl(urlOf('webhook-test'));
		events.publish();
		expect(await sent({ signature: 'wrong' })).toBe(401);
		expect(await sent({ plain: true })).toBe(401);
		expect(await sent({ token: 'other' })).toBe(401);
		expect(await sent({ appId: 'cli_0000000000000000' })).toBe(401);
		events.saveSecrets({ encryptKey: 'changed-in-the-console' });
		await expect(events.saveRequestUrl(urlOf('webhook-test'))).rejects.toThrow('401');
		events.saveSecrets({ encryptKey: 'simulator-encrypt-key' });
		await events.saveRequestUrl(urlOf('webhook-test'));
		expect(await executions()).toEqual([]);
		expect(await sent()).toBe(200);
		await ended(1);
	});
});

describe('published', () => {
	beforeAll(async () => {
		await environment.editor.publish(workflow);
		environment.simulator.reset();
		await environment.simulator.events.saveRequestUrl(urlOf('webhook'));
		environment.simulator.events.publish();
	});

	it('starts an execution for an event that is encrypted and signed, and one only for copies of it', async () => {
		expect(await sent()).toBe(200);
		await ended(2);
		await sent({ copies: 3 });
		await ended(3);
		await pause(500);
		expect((await executions()).length).toBe(3);
	});

	it('starts nothing for what is not from Feishu', async () => {
		for (const fault of [{ signature: 'wrong' }, { signature: 'missing' }, { tampered: true }, { plain: true }] as const)
			expect(await sent(fault)).toBe(401);
		expect((await executions()).length).toBe(3);
	});

	it('starts each once although n8n, with one execution at a time, answers too late for Feishu', async () => {
		const { events, people } = environment.simulator;
		environment.simulator.reset();
		await events.saveRequestUrl(urlOf('webhook'));
		events.publish();
		const ids = [1, 2, 3, 4].map(() => people.orderBackgroundCheck(ADA));
		await until('all have an outcome', () => events.attempts.length === 4 && events.attempts.every(({ outcome }) => outcome !== undefined));
		expect(events.attempts.filter(({ outcome }) => outcome === 0).length).toBeGreaterThan(0);
		await until(
			'all are acknowledged',
			() => {
				events.hurry();
				return ids.length === new Set(events.attempts.filter(({ outcome }) => outcome === 200).map(({ eventId }) => eventId)).size;
			},
			40_000,
			2000,
		);
		await ended(7);
		await pause(500);
		const heard = await Promise.all(
			(await executions()).slice(0, 4).map(async ({ id }) => startedWith(await environment.editor.execution(id), EARS)),
		);
		expect(
			heard
				.flat()
				.map(({ background_check_id: id }) => id)
				.sort(),
		).toEqual([...ids].sort());
		expect((await executions()).length).toBe(7);
	}, 120_000);
});
