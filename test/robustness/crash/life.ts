import type { WorkflowActivateMode } from 'n8n-workflow';
import { addDeliveryTask, type Simulator } from '../../../simulator';
import type { DeliveryTask } from '../../../simulator';
import type { Engine } from '../../../harness/engine';
import type { WorkflowJson } from '../../../harness/run';
import { oneTrigger } from '../../../harness/workflows';
import { Database, type Kept } from './database';
import { Poller, type Mode } from './poller';

/** How each task goes on, look by look: one that has ended before the first poll, later ones, two in one poll, one that is deleted, and one that never ends. */
const tasks: Readonly<Record<string, DeliveryTask['steps']>> = {
	atOnce: [2],
	second: [1, 2],
	alsoSecond: ['empty', 3],
	third: [0, 1, 2],
	deleted: [1, 1, 'gone'],
	never: [1],
};
const POLLS = 4;

export const endings = Object.keys(tasks)
	.filter((id) => id !== 'never')
	.sort();

export const watching: WorkflowJson = oneTrigger({
	websiteId: { __rl: true, mode: 'id', value: '7047318856652261676' },
	deliveryTaskIds: Object.keys(tasks).join(),
} as never);

export const addTasks = (simulator: Simulator): void =>
	Object.entries(tasks).forEach(([id, steps]) => void addDeliveryTask(simulator.store, id, [...steps]));

/** From the start of n8n to its end: long enough to see every task end. */
export async function live(engine: Engine, kept: Kept, mode: Mode, activation: WorkflowActivateMode): Promise<void> {
	const poller = await Poller.start(engine, watching, new Database(kept), mode, activation);
	for (let poll = 1; poll < POLLS; poll += 1) await poller.tick();
	if (poller.failures.length > 0) throw poller.failures[0];
}

/** How often each task has been emitted. */
export function tally({ executions }: Kept): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const { deliveryTaskId } of executions.flat()) counts[String(deliveryTaskId)] = (counts[String(deliveryTaskId)] ?? 0) + 1;
	return counts;
}
