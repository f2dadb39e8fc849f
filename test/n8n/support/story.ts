import { setTimeout as pause } from 'node:timers/promises';
import type { IDataObject } from 'n8n-workflow';
import type { Saved } from '../../../harness/n8n/editor';
import { addDeliveryTask, WEBSITE_ID, type DeliveryStep } from '../../../simulator/store';
import { oneTrigger } from '../../../harness/workflows';
import type { House } from './house';
import { startedWith } from './startedWith';
import { until } from '../../../harness/until';

/** n8n polls once a minute, and a machine that is busy is late. */
const POLL_MS = 150_000;
const WATCH = 'Watch';

/** A published trigger that watches tasks which end when the test says so. */
export class Story {
	/** What happened, for tests to look at. */
	readonly facts: Record<string, unknown> = {};

	private constructor(
		readonly house: House,
		private readonly workflow: Saved,
	) {}

	static async begin(house: House, tasks: readonly string[]): Promise<Story> {
		for (const task of tasks) addDeliveryTask(house.simulator.store, task, [1]);
		const websiteId = { __rl: true, mode: 'id', value: WEBSITE_ID };
		return new Story(
			house,
			await house.n8n.add(
				oneTrigger({ pollTimes: { item: [{ mode: 'everyMinute' }] }, websiteId, deliveryTaskIds: tasks.join('\n'), options: {} }),
			),
		);
	}

	async publish(): Promise<void> {
		await this.house.editor.publish(this.workflow);
	}

	async unpublish(): Promise<void> {
		await this.house.editor.unpublish(this.workflow);
	}

	/** From now on Feishu says that the task has ended. */
	finish(task: string, step: DeliveryStep = 2): void {
		const found = this.house.simulator.store.deliveryTasks.get(task);
		if (!found) throw new Error(`There is no task ${task}`);
		found.looks = 0;
		found.steps = [step];
	}

	async emitted(task: string): Promise<void> {
		await until(
			`${task} is emitted`,
			async () => (await this.emissions()).some(({ deliveryTaskId }) => deliveryTaskId === task),
			POLL_MS,
			200,
		);
	}

	/** Waits for a request about the task that comes from now on. */
	async asked(task: string): Promise<void> {
		const { simulator } = this.house;
		const before = simulator.requests.length;
		await until(`a look at ${task}`, () => simulator.requests.slice(before).some(({ path }) => path.endsWith(`/${task}`)), POLL_MS, 10);
	}

	/** Waits for one more execution than there are, and returns at once. */
	async executed(): Promise<void> {
		const before = (await this.executions()).length;
		await until('another execution', async () => (await this.executions()).length > before, POLL_MS, 10);
	}

	/** All items that executions have started with, also of those that were cut off. */
	async emissions(): Promise<IDataObject[]> {
		const list = await this.executions();
		return (await Promise.all(list.map(async ({ id }) => startedWith(await this.house.editor.execution(id), WATCH)))).flat();
	}

	/** How often each task was emitted. */
	async tally(): Promise<Record<string, number>> {
		const tally: Record<string, number> = {};
		for (const { deliveryTaskId } of await this.emissions()) tally[String(deliveryTaskId)] = (tally[String(deliveryTaskId)] ?? 0) + 1;
		return tally;
	}

	/** Whether nobody asks for so long. */
	async quietFor(ms: number): Promise<boolean> {
		const before = this.house.simulator.requests.length;
		await pause(ms);
		return this.house.simulator.requests.length === before;
	}

	async executions(): Promise<Array<{ id: string; status: string }>> {
		return await this.house.editor.executionsOf(this.workflow);
	}
}
