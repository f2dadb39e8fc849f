import { addDeliveryTask, Simulator } from '../../simulator';
import { Clock } from '../support/clock';
import { Published } from '../../harness/engine';
import { engineFor } from '../support/fromSource';
import { oneTrigger } from '../../harness/workflows';

const GET = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';
const MINUTE = 60_000;
const TASKS = 5000;
const MOST_UNDER_WAY = 20;
const ids = Array.from({ length: TASKS }, (_, n) => String(n).padStart(32, '0'));

const simulator = Simulator.start();
const clock = new Clock(12);
afterAll(async () => {
	jest.restoreAllMocks();
	await (await simulator).stop();
});

// Feishu allows 1000 requests a minute, so the list takes several polls whatever their limit.
it('5,000 tasks of one trigger: each poll ends in time, the next continues, and each task is emitted once', async () => {
	const feishu = await simulator;
	// Tasks that take longer must not delay those that were never checked.
	ids.forEach((id, n) => addDeliveryTask(feishu.store, id, n % 5 === 0 ? [1, 2] : [2]));
	const saved = { data: {} };
	const trigger = new Published(
		engineFor(feishu),
		oneTrigger({
			websiteId: { __rl: true, mode: 'id', value: '7047318856652261676' },
			deliveryTaskIds: ids,
			options: { maxTasksPerPoll: TASKS },
		} as never),
		saved,
	);
	const emitted = new Map<unknown, number>();
	const watched = () =>
		((trigger.inMemory().state ?? {}) as { watched?: Record<string, { asked?: number; emitted?: boolean }> }).watched ?? {};
	const polls: Array<{ seconds: number; asked: number; items: number }> = [];
	let overtaken: readonly string[] = [];
	for (let poll = 0; emitted.size < TASKS && poll < 100; poll += 1) {
		const [began, before] = [Date.now(), feishu.calls(GET).length];
		const earlier = watched();
		const items = (await trigger.poll()) ?? [];
		for (const { deliveryTaskId } of items) emitted.set(deliveryTaskId, (emitted.get(deliveryTaskId) ?? 0) + 1);
		const now = watched();
		const turn = (id: string) => earlier[id]?.asked ?? 0;
		const [asked, left] = [
			ids.filter((id) => now[id]?.asked !== earlier[id]?.asked),
			ids.filter((id) => now[id]?.asked === earlier[id]?.asked && !now[id]?.emitted),
		];
		// A task that is checked has waited at least as long as one that is not, unless both were under way when the time was up. Then the
		// other is checked in the next poll.
		expect(overtaken.filter((id) => !asked.includes(id))).toEqual([]);
		const latest = Math.max(...asked.map(turn));
		overtaken = left.filter((id) => turn(id) < latest);
		expect(overtaken.length).toBeLessThan(MOST_UNDER_WAY);
		polls.push({ seconds: Math.round((Date.now() - began) / 1000), asked: feishu.calls(GET).length - before, items: items.length });
		clock.skip(began + MINUTE - Date.now());
	}
	console.log(
		polls.map(({ seconds, asked, items }) => `${seconds} s, ${asked} asked, ${items} emitted`).join('\n'),
		`\nstate: ${JSON.stringify(saved.data).length} bytes`,
	);

	expect(Math.max(...polls.map(({ seconds }) => seconds))).toBeLessThan(MINUTE / 1000);
	expect([...emitted.values()].filter((times) => times !== 1)).toEqual([]);
	expect([...emitted.keys()].sort()).toEqual(ids);
}, 240_000);
