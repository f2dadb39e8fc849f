import { setTimeout as pause } from 'node:timers/promises';
import type { IDataObject } from 'n8n-workflow';
import { addDeliveryTask, type Simulator } from '../../simulator';
import { WEBSITE_ID, type DeliveryStep } from '../../simulator/store';
import { oneTrigger } from '../workflows';
import type { Editor, Saved } from './editor';
import type { RealN8n } from './real';
import { startedWith } from './startedWith';
import { until } from '../until';

/** A machine that is busy is late, and n8n polls less often after failures. */
const POLL_MS = 150_000;
const WATCH = 'Watch';
/** n8n accepts no interval below a minute, but several times of a minute. */
export const pollTimes = { item: [0, 10, 20, 30, 40, 50].map((second) => ({ mode: 'custom', cronExpression: `${second} * * * * *` })) };

/** Where the trigger runs: n8n, and the tenant of its credential. */
export interface Place {
	readonly editor: Editor;
	readonly n8n: RealN8n;
	readonly simulator: Simulator;
}

/** A trigger that is published and watches tasks which end when the test says so. */
export class TriggerScenario {
	private constructor(
		private readonly place: Place,
		private readonly workflow: Saved,
	) {}

	static async begin(place: Place, tasks: readonly string[]): Promise<TriggerScenario> {
		for (const task of tasks) addDeliveryTask(place.simulator.store, task, [1]);
		const websiteId = { __rl: true, mode: 'id', value: WEBSITE_ID };
		return new TriggerScenario(
			place,
			await place.n8n.add(oneTrigger({ pollTimes, websiteId, deliveryTaskIds: tasks.join('\n'), options: {} })),
		);
	}

	async publish(): Promise<void> {
		await this.place.editor.publish(this.workflow);
	}

	async unpublish(): Promise<void> {
		await this.place.editor.unpublish(this.workflow);
	}

	/** From now on Feishu says that the task has ended. */
	finish(task: string, step: DeliveryStep = 2): void {
		const found = this.place.simulator.store.deliveryTasks.get(task);
		if (!found) throw new Error(`There is no task ${task}`);
		found.looks = 0;
		found.steps = [step];
	}

	async emitted(task: string): Promise<void> {
		await until(`${task} is emitted`, async () => (await this.emissions()).some(({ deliveryTaskId }) => deliveryTaskId === task), POLL_MS);
	}

	/** Waits for a request about the task that comes from now on. */
	async requested(task: string): Promise<void> {
		const { simulator } = this.place;
		const before = simulator.requests.length;
		await until(
			`a request about ${task}`,
			() => simulator.requests.slice(before).some(({ path }) => path.endsWith(`/${task}`)),
			POLL_MS,
			10,
		);
	}

	/** Waits for one more execution than there are, and returns at once. */
	async executed(): Promise<void> {
		const before = (await this.executions()).length;
		await until('another execution', async () => (await this.executions()).length > before, POLL_MS, 10);
	}

	/** All items that executions have started with, also of those that were cut off. */
	async emissions(): Promise<IDataObject[]> {
		const list = await this.executions();
		return (await Promise.all(list.map(async ({ id }) => startedWith(await this.place.editor.execution(id), WATCH)))).flat();
	}

	/** How often each task was emitted. */
	async tally(): Promise<Record<string, number>> {
		const tally: Record<string, number> = {};
		for (const { deliveryTaskId } of await this.emissions()) tally[String(deliveryTaskId)] = (tally[String(deliveryTaskId)] ?? 0) + 1;
		return tally;
	}

	/** Whether no request comes for so long. */
	async quietFor(ms: number): Promise<boolean> {
		const before = this.place.simulator.requests.length;
		await pause(ms);
		return this.place.simulator.requests.length === before;
	}

	async executions(): Promise<Array<{ id: string; status: string }>> {
		return await this.place.editor.executionsOf(this.workflow);
	}
}
