import { setTimeout as pause } from 'node:timers/promises';
import type { IDataObject } from 'n8n-workflow';
import { Environment } from './support/environment';
import { TriggerScenario } from '../../harness/n8n/triggerScenario';

const LOOK = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';
const durable = { N8N_SCHEDULER_ENABLED: 'true', N8N_SCHEDULER_POLL_TRIGGERS_ENABLED: 'true', N8N_POLLER_DURABLE_CURSORS_ENABLED: 'true' };
const modes = { default: {}, 'durable cursors': durable } as const;
type Mode = keyof typeof modes;

const opened: Environment[] = [];
const told = new Map<Mode, { emissions: readonly IDataObject[]; tally: Record<string, number>; afterFault: unknown; quiet: boolean }>();

/** One life of a published trigger. Polls come every ten seconds, so everything is in one. */
async function tell(mode: Mode): Promise<void> {
	const environment = await Environment.open(`trigger-${mode.split(' ')[0] ?? ''}`, { env: modes[mode] });
	opened.push(environment);
	const { simulator } = environment;
	const scenario = await TriggerScenario.begin(environment, [
		'early',
		'late',
		'in-the-poll',
		'just-emitted',
		'while-stopped',
		'unpublished',
		'never',
	]);

	simulator.fail(LOOK, { reset: true }, 1000);
	await scenario.publish();
	const afterFault = await scenario.executions();
	simulator.clearFaults();

	scenario.finish('early');
	await scenario.emitted('early');
	scenario.finish('late', 3);
	await scenario.emitted('late');

	simulator.fail(LOOK, { delayMs: 5000 }, 1000);
	scenario.finish('in-the-poll');
	await scenario.requested('in-the-poll');
	await pause(500);
	await environment.kill();
	simulator.clearFaults();
	await environment.start();
	await scenario.emitted('in-the-poll');

	scenario.finish('just-emitted');
	await scenario.executed();
	await environment.kill();
	await environment.startAgain();
	await scenario.requested('never');

	await environment.stop();
	scenario.finish('while-stopped');
	await environment.start();
	await scenario.emitted('while-stopped');

	await scenario.unpublish();
	scenario.finish('unpublished');
	const quiet = await scenario.quietFor(3000);
	await scenario.publish();
	await scenario.emitted('unpublished');
	told.set(mode, { emissions: await scenario.emissions(), tally: await scenario.tally(), afterFault, quiet });
}

// Both at the same time: nearly all of it is waiting for polls.
beforeAll(async () => {
	const ends = await Promise.allSettled((Object.keys(modes) as Mode[]).map(tell));
	for (const end of ends) if (end.status === 'rejected') throw end.reason;
}, 900_000);
afterAll(async () => {
	await Promise.all(opened.map(async (environment) => await environment.close()));
});

describe.each(Object.keys(modes) as Mode[])('the published trigger, poll mode: %s', (mode) => {
	const of = () => told.get(mode) as NonNullable<ReturnType<typeof told.get>>;

	it('can be published while Feishu is away, and works later', () => {
		expect(of().afterFault).toEqual([]);
		expect(of().tally).toHaveProperty('early');
	});

	it('starts exactly one execution for each task that ends', () => expect(of().tally).toMatchObject({ early: 1, late: 1 }));

	it('loses nothing when n8n is killed in the middle of a poll', () => expect(of().tally).toMatchObject({ 'in-the-poll': 1 }));

	it('loses nothing when n8n is killed right after an emission, though n8n may start the execution twice', () => {
		const { 'just-emitted': times } = of().tally;
		console.log(`${mode}: killed right after the emission, it was emitted ${times} time(s).`);
		expect([1, 2]).toContain(times);
	});

	it('emits once what has ended while n8n was stopped', () => expect(of().tally).toMatchObject({ 'while-stopped': 1 }));

	it('sends no request while unpublished, and continues when published again', () => {
		expect(of().quiet).toBe(true);
		expect(of().tally).toMatchObject({ unpublished: 1 });
	});

	it('emits nothing else, each with its outcome', () => {
		expect(Object.keys(of().tally)).not.toContain('never');
		const ends = of().emissions.map(({ deliveryTaskId, outcome }) => `${String(deliveryTaskId)} ${String(outcome)}`);
		expect([...new Set(ends)].sort()).toEqual([
			'early success',
			'in-the-poll success',
			'just-emitted success',
			'late failed',
			'unpublished success',
			'while-stopped success',
		]);
	});
});
