import { pollingTriggers } from '../../nodes/LarkHire/triggers/polling';
import { Simulator } from '../../simulator';
import { Clock } from '../support/clock';
import { EventLife } from '../support/eventLives';
import { acts, idOfAct, type Act } from '../support/tenantActs';

let simulator: Simulator;
let clock: Clock;
/** What Feishu's clock is ahead of this computer's. */
let ahead = 0;
beforeEach(async () => {
	ahead = 0;
	clock = new Clock();
	simulator = await Simulator.start({ now: () => Date.now() + ahead });
});
afterEach(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});

const PARTS = [
	'applications',
	'backgroundCheckOrders',
	'evaluations',
	'hireInterviews',
	'jobs',
	'jobChanges',
	'offboardings',
	'probations',
	'talents',
] as const;

const lists = pollingTriggers.filter(({ value }) => value !== 'deliveryTaskFinished');

it('has an act for each event', () => expect(acts.map(({ event }) => event).sort()).toEqual(lists.map(({ value }) => value).sort()));

describe.each(acts.map((act) => [act.event, act] as const))('%s', (event, act: Act) => {
	const life = () => new EventLife(simulator, clock, { event, ...act.parameters });
	const happen = (...numbers: number[]) => {
		for (const number of numbers) act.happen(simulator, number);
	};
	/** The numbers of the emitted records, after some more polls. */
	const emitted = async (watched: EventLife, polls = 1) => {
		const items: unknown[] = [];
		for (let poll = 0; poll < polls; poll += 1) items.push(...(await watched.poll()).map((item) => act.idOf(item)));
		return items;
	};

	it('emits what happens, once, over polls and restarts, and nothing of the past', async () => {
		const watched = life();
		expect(await emitted(watched)).toEqual([]);
		clock.skip(5000);
		happen(1, 2);
		expect((await emitted(watched, 4)).sort()).toEqual([idOfAct(1), idOfAct(2)]);
		watched.restart();
		happen(3);
		expect(await emitted(watched, 2)).toEqual([idOfAct(3)]);
		watched.restart();
		expect(await emitted(watched, 2)).toEqual([]);
	});

	it('polls at once, and one on what was stored before, lose nothing and emit nothing twice', async () => {
		const watched = life();
		await watched.poll();
		clock.skip(5000);
		happen(1, 2);
		const together = (await watched.together()).map((item) => act.idOf(item));
		expect([...together, ...(await emitted(watched, 3))].sort()).toEqual([idOfAct(1), idOfAct(2)]);
		watched.restart();
		happen(3);
		expect(await emitted(watched, 2)).toEqual([idOfAct(3)]);
	});

	it('says when it happened', async () => {
		const watched = life();
		await watched.poll();
		clock.skip(5000);
		happen(1);
		const [item] = await watched.poll();
		const distance = Math.abs(Date.parse(String(item?.eventTime)) - simulator.now());
		expect(item?.eventTime).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+-0[45]:00$/);
		expect(distance).toBeLessThan(event === 'probationEnding' ? 12 * 86_400_000 : 2 * 3_600_000);
	});

	it('goes by the clock of Feishu, which is ten minutes ahead or behind', async () => {
		for (const minutes of [10, -10]) {
			ahead = minutes * 60_000;
			simulator.reset();
			const watched = life();
			await watched.poll();
			clock.skip(5000);
			happen(1);
			expect(await emitted(watched, 3)).toEqual([idOfAct(1)]);
			happen(2);
			expect(await emitted(watched, 2)).toEqual([idOfAct(2)]);
		}
	});

	it('a failure of Feishu when it is published, and one later, lose nothing', async () => {
		const watched = life();
		simulator.fail('*', { status: 400, code: 99991403 }, 1000);
		expect(await watched.poll()).toEqual([]);
		simulator.clearFaults();
		expect(await watched.poll()).toEqual([]);
		clock.skip(5000);
		happen(1);
		simulator.fail('*', { status: 400, code: 99991403 }, 1);
		await expect(watched.poll()).rejects.toThrow('quota');
		simulator.clearFaults();
		expect(await emitted(watched, 2)).toEqual([idOfAct(1)]);
	});

	it('shows a real one in a test, or a sample with the same keys', async () => {
		happen(1);
		clock.skip(1000);
		const [real = {}] = await life().test();
		expect(real).toMatchObject({ eventTime: expect.any(String) });
		expect(real).not.toHaveProperty('sample');
		for (const part of PARTS) simulator.store[part].clear();
		const [{ sample, ...invented } = {}] = await life().test();
		expect(sample).toBe(true);
		// Not every order has been reported on, and not every application has changed stages, or comes from a website.
		expect(
			Object.keys(invented).filter((key) => !(key in real) && !/^(process_info_list|stage_time_list|website_resume_source_\w+)$/.test(key)),
		).toEqual([]);
	});
});

it('costs so many requests per poll: quiet, and with one record that has changed', async () => {
	const costs: Record<string, readonly number[]> = {};
	for (const act of acts) {
		simulator.reset();
		const watched = new EventLife(simulator, clock, { event: act.event, ...act.parameters });
		await watched.poll();
		const cost = async () => await watched.costOf(async () => await watched.poll());
		const quiet = await cost();
		act.happen(simulator, 1);
		costs[act.event] = [quiet, await cost(), await cost()];
	}
	expect(costs).toEqual({
		applicationCreated: [1, 2, 2],
		applicationStageChanged: [1, 2, 2],
		applicationTerminated: [1, 2, 2],
		backgroundCheckUpdated: [1, 1, 1],
		evaluationSubmitted: [1, 1, 1],
		interviewFeedbackSubmitted: [1, 1, 1],
		interviewStarting: [1, 1, 1],
		jobUpdated: [1, 1, 1],
		jobChangeUpdated: [1, 1, 1],
		offboardingUpdated: [2, 2, 2],
		probationEnding: [1, 1, 1],
		talentUpdated: [1, 1, 1],
	});
});
