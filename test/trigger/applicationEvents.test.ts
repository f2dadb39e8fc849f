import type { INodeParameters } from 'n8n-workflow';
import { Simulator } from '../../simulator';
import type { Application } from '../../simulator/data/hiring';
import { Clock, newYork } from '../support/clock';
import { EventLife } from '../support/eventLives';

const SITE = '7047318856652261676';

let simulator: Simulator;
let clock: Clock;
let model: Application;
beforeEach(async () => {
	clock = new Clock();
	simulator = await Simulator.start();
	[model] = [...simulator.store.applications.values()] as [Application];
});
afterEach(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});

/** Somebody applies, or an application changes. */
function put(id: string, over: Partial<Application> = {}): void {
	const { applications } = simulator.store;
	const time = String(simulator.now());
	const before = applications.get(id) ?? { ...model, id, create_time: time };
	applications.set(id, { ...before, modify_time: time, ...over });
}

/** A trigger that has been published. */
async function watch(parameters: INodeParameters): Promise<EventLife> {
	const life = new EventLife(simulator, clock, parameters);
	expect(await life.poll()).toEqual([]);
	clock.skip(5000);
	return life;
}
const idsOf = (items: ReadonlyArray<{ id?: unknown }>) => items.map(({ id }) => id);

describe('Application Created', () => {
	const event = 'applicationCreated';

	it('emits each new application once, and no other change, over a restart', async () => {
		const life = await watch({ event });
		put('7000000000000000001');
		put('6949805467799537964');
		expect(idsOf(await life.poll())).toEqual(['7000000000000000001']);
		put('7000000000000000001');
		expect(await life.poll()).toEqual([]);
		put('7000000000000000002');
		life.restart();
		expect(idsOf(await life.poll())).toEqual(['7000000000000000002']);
		life.restart();
		expect(await life.poll()).toEqual([]);
	});

	it('the item is the application as Get returns it, with the time at which it was created', async () => {
		const life = await watch({ event });
		put('7000000000000000001');
		const created = simulator.store.applications.get('7000000000000000001')?.create_time;
		const time = newYork(Number(created));
		expect(await life.poll()).toEqual([
			expect.objectContaining({ id: '7000000000000000001', create_time: created, create_time_iso: time, eventTime: time }),
		]);
	});

	it('the raw application where Simplify is off', async () => {
		const life = await watch({ event, simplify: false });
		put('7000000000000000001', { website_id: SITE });
		const [item] = await life.poll();
		expect(item).toMatchObject({
			basic_info: { website_resume_source: { website_name: { en_us: 'Campus' } } },
			eventTime: expect.any(String),
		});
		expect(item?.basic_info).not.toHaveProperty('create_time_iso');
	});

	it.each<[string, INodeParameters, string[]]>([
		['any source', {}, ['1', '2', '3', '4', '5']],
		['the career sites', { source: 'careerSite' }, ['1', '2']],
		['one career site', { source: 'careerSite', websiteId: { __rl: true, mode: 'id', value: SITE } as never }, ['1']],
		['one channel', { source: 'careerSite', channelId: { __rl: true, mode: 'id', value: '6891560630172518999' } as never }, ['2']],
		['referrals', { source: 'referral' }, ['3']],
		['agencies', { source: 'agency' }, ['4']],
		['HR', { source: 'hr' }, ['5']],
		['one job', { filters: { jobId: { __rl: true, mode: 'id', value: '6956499586395523360' } as never } }, ['5']],
	])('from %s', async (_name, parameters, expected) => {
		const life = await watch({ event, ...parameters });
		put('1', { website_id: SITE });
		put('2', { website_id: '7047318856652261677', channel_id: '6891560630172518999' });
		put('3', { resume_source_type: 10000 });
		put('4', { resume_source_type: 10001 });
		put('5', { delivery_type: 1, job: { id: '6956499586395523360', name: 'Sample Designer', code: 'A75257' } });
		expect(idsOf(await life.poll())).toEqual(expected);
	});

	it('an application that is deleted before it is read is none', async () => {
		const life = await watch({ event });
		put('7000000000000000001');
		simulator.fail('GET /open-apis/hire/v1/applications/:application_id/get_detail', { status: 400, code: 1002201, msg: 'gone' });
		expect(await life.poll()).toEqual([]);
		expect(await life.poll()).toEqual([]);
		expect(life.saved.data).not.toEqual({});
	});

	it('a test shows the newest of the last days, or a sample', async () => {
		const life = new EventLife(simulator, clock, { event });
		simulator.store.applications.clear();
		expect(await life.test()).toEqual([expect.objectContaining({ sample: true, eventTime: expect.any(String) })]);
		put('7000000000000000001');
		clock.skip(1000);
		put('7000000000000000002');
		clock.skip(1000);
		expect(idsOf(await life.test())).toEqual(['7000000000000000002']);
	});

	it('costs one request where nothing has changed', async () => {
		const life = await watch({ event });
		expect(await life.costOf(async () => await life.poll())).toBe(1);
	});
});
