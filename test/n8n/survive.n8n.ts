import { setTimeout as pause } from 'node:timers/promises';
import { hasEnded } from '../../harness/n8n/editor';
import { outcomeOf, WaitScenario } from '../../harness/n8n/waitScenario';
import { until } from '../../harness/until';
import { Environment } from './support/environment';

const LOOK = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';

let started: Promise<unknown> = Promise.resolve();

/** A life of an n8n of its own. All go on at the same time, since nearly all of them is waiting; but the n8ns start one after the other. */
async function live(name: string, story: (environment: Environment, scenario: WaitScenario) => Promise<void>): Promise<void> {
	const starting = started.then(async () => await Environment.open(`survive-${name}`));
	started = starting.catch(() => {});
	const environment = await starting;
	try {
		await story(environment, new WaitScenario(() => environment));
	} finally {
		await environment.close();
	}
}

it.concurrent(
	'a wait that fails, fails the execution; one that is stopped ends by its own deadline',
	async () =>
		await live('stopped', async (environment, scenario) => {
			const lost = await scenario.waitFor('lost', 3600);
			const stopped = await scenario.waitFor('stopped', 125);
			await Promise.all([scenario.asleep(lost), scenario.asleep(stopped)]);
			scenario.finish('lost', ['gone']);
			await environment.editor.call('POST', `/executions/${stopped.id}/stop`);
			expect(outcomeOf(await scenario.ended(lost))).toMatchObject({ status: 'error', error: 'The delivery task was not found [item 0]' });
			// Its own execution has looked twice, at most 66 s after the deadline.
			const statuses = async () => {
				const executions = await environment.editor.executionsOf(stopped.workflow);
				return executions.every(hasEnded) && executions.map(({ status }) => status).sort();
			};
			expect(await until('both executions have ended', statuses, 240_000)).toEqual(['canceled', 'success']);
			const { looks } = scenario;
			await pause(3000);
			expect(scenario.looks).toBe(looks);
		}),
	600_000,
);

it.concurrent(
	'n8n killed in the middle of a look never takes the wait for done',
	async () =>
		await live('look', async (environment, scenario) => {
			const sleeping = await scenario.waitFor('in-the-look', 3600);
			await scenario.asleep(sleeping);
			environment.simulator.fail(LOOK, { delayMs: 20_000 }, 5);
			await scenario.lookedAt('in-the-look');
			await environment.kill();
			environment.simulator.clearFaults();
			scenario.finish('in-the-look', [2]);
			await environment.startAgain();
			const { status, error, outputs } = outcomeOf(await scenario.ended(sleeping));
			console.log(`Killed in the middle of a look: ${status}, ${error ?? JSON.stringify(outputs)}`);
			// Gone on, or failed: not a success without a result.
			expect([status, outputs[0]?.[0]?.[0]]).not.toEqual(['success', undefined]);
		}),
	600_000,
);

it.concurrent(
	'waits go on after n8n was killed, and return what has ended',
	async () =>
		await live('killed', async (environment, scenario) => {
			const asleep = await scenario.begin();
			await environment.kill();
			scenario.end();
			await environment.startAgain();
			const [manual, mixed, delivery, check] = [
				await scenario.ended(asleep.manual),
				await scenario.ended(asleep.mixed),
				await scenario.ended(asleep.delivery),
				await scenario.ended(asleep.check),
			].map(outcomeOf);
			expect(manual).toEqual({
				status: 'success',
				outputs: [
					[
						['success', { item: 0 }],
						['failed', { item: 1 }],
					],
				],
				error: undefined,
			});
			expect(mixed).toMatchObject({
				status: 'success',
				outputs: [[['success', { item: 0 }]], [['The delivery task was not found [item 1]', { item: 1 }]]],
			});
			expect(delivery).toMatchObject({ status: 'success', outputs: [[['success', expect.anything()]]] });
			expect(check).toMatchObject({ status: 'success', outputs: [[['Completed', expect.anything()]]] });
		}),
	400_000,
);
