import { setTimeout as pause } from 'node:timers/promises';
import { House } from './support/house';
import { Story } from './support/story';

const LOOK = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';
const durable = { N8N_SCHEDULER_ENABLED: 'true', N8N_SCHEDULER_POLL_TRIGGERS_ENABLED: 'true', N8N_POLLER_DURABLE_CURSORS_ENABLED: 'true' };
const modes = { default: {}, 'durable cursors': durable } as const;
type Mode = keyof typeof modes;

const opened: House[] = [];
const told = new Map<Mode, { story: Story; tally: Record<string, number> }>();

/** One life of a published trigger. Polls come once a minute, so everything is in one. */
async function tell(mode: Mode): Promise<void> {
	const house = await House.open(`trigger-${mode.split(' ')[0] ?? ''}`, { env: modes[mode] });
	opened.push(house);
	const { simulator } = house;
	const story = await Story.begin(house, ['early', 'late', 'in-the-poll', 'just-emitted', 'while-stopped', 'unpublished', 'never']);

	simulator.fail(LOOK, { reset: true }, 1000);
	await story.publish();
	story.facts.afterFaultyPublish = await story.executions();
	simulator.clearFaults();

	story.finish('early');
	await story.emitted('early');
	story.finish('late', 3);
	await story.emitted('late');

	simulator.fail(LOOK, { delayMs: 5000 }, 1000);
	story.finish('in-the-poll');
	await story.asked('in-the-poll');
	await pause(500);
	await house.kill();
	simulator.clearFaults();
	await house.start();
	await story.emitted('in-the-poll');

	story.finish('just-emitted');
	await story.executed();
	await house.kill();
	await house.startAgain();
	await story.asked('never');

	await house.stop();
	story.finish('while-stopped');
	await house.start();
	await story.emitted('while-stopped');

	await story.unpublish();
	story.finish('unpublished');
	story.facts.quiet = await story.quietFor(3000);
	await story.publish();
	await story.emitted('unpublished');
	told.set(mode, { story, tally: await story.tally() });
}

// Both at the same time: nearly all of it is waiting for polls.
beforeAll(async () => {
	const ends = await Promise.allSettled((Object.keys(modes) as Mode[]).map(tell));
	for (const end of ends) if (end.status === 'rejected') throw end.reason;
}, 900_000);
afterAll(async () => {
	await Promise.all(opened.map(async (house) => await house.close()));
});

describe.each(Object.keys(modes) as Mode[])('the published trigger, poll mode: %s', (mode) => {
	const of = () => told.get(mode) as NonNullable<ReturnType<typeof told.get>>;

	it('survives a fault at the moment of publishing', () => {
		expect(of().story.facts.afterFaultyPublish).toEqual([]);
		expect(of().tally).toHaveProperty('early');
	});

	it('starts exactly one execution for each task that ends, whenever it ends', () =>
		expect(of().tally).toMatchObject({ early: 1, late: 1 }));

	it('loses nothing when n8n is killed in the middle of a poll', () => expect(of().tally).toMatchObject({ 'in-the-poll': 1 }));

	it('loses nothing when n8n is killed right after an emission; a double is n8n’s, which saves what was emitted beside the execution', () => {
		const { 'just-emitted': times } = of().tally;
		console.log(`${mode}: killed right after the emission, it was emitted ${times} time(s).`);
		expect([1, 2]).toContain(times);
	});

	it('emits once what has ended while n8n was stopped', () => expect(of().tally).toMatchObject({ 'while-stopped': 1 }));

	it('is quiet while unpublished, and goes on where it was when published again', () => {
		expect(of().story.facts.quiet).toBe(true);
		expect(of().tally).toMatchObject({ unpublished: 1 });
	});

	it('emits nothing else, and says how each has ended', async () => {
		expect(Object.keys(of().tally)).not.toContain('never');
		const ends = (await of().story.emissions()).map(({ deliveryTaskId, outcome }) => `${String(deliveryTaskId)} ${String(outcome)}`);
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
