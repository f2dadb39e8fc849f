import { setTimeout as pause } from 'node:timers/promises';
import { addDeliveryTask, Simulator } from '../../simulator';
import { workflowOf } from '../../harness/exampleWorkflows';
import { Run } from '../../harness/run';
import type { Saved } from '../../harness/n8n/editor';
import type { Site } from './site';
import type { Undo } from '../undo';

/** Polls come every minute. */
const EMITTED_MS = 100_000;
const TRIGGER = 'When a Delivery Has Ended';
const CREDENTIAL = 'Lark Hire (watched tenant)';
const tasks = { before: 'b'.repeat(32), during: 'd'.repeat(32), after: 'a'.repeat(32) } as const;
type When = keyof typeof tasks;

/** The trigger, published all the time, with delivery tasks that end at various times in a tenant of its own. */
export class Watch {
	private constructor(
		private readonly site: Site,
		private readonly simulator: Simulator,
		private readonly workflow: Saved,
	) {}

	static async publish(site: Site, undo: Undo): Promise<Watch> {
		const simulator = await Simulator.start({ limits: true });
		undo.add('the watched tenant', async () => await simulator.stop());
		for (const id of Object.values(tasks)) addDeliveryTask(simulator.store, id, [1]);
		const { appId, appSecret } = simulator.app();
		const { id, name } = await site.editor.addCredential(CREDENTIAL, 'larkHireApi', {
			region: 'custom',
			baseUrl: simulator.url,
			appId,
			appSecret,
		});
		const example = workflowOf('delivery-task-trigger');
		const nodes = example.nodes.map((node) =>
			node.name === TRIGGER
				? {
						...node,
						credentials: { larkHireApi: { id, name } },
						parameters: { ...node.parameters, deliveryTaskIds: Object.values(tasks).join('\n') },
					}
				: node,
		);
		const workflow = await site.editor.addWorkflow({ ...example, nodes });
		await site.editor.publish(workflow);
		return new Watch(site, simulator, workflow);
	}

	/** The delivery succeeds. */
	end(when: When): void {
		const task = this.simulator.store.deliveryTasks.get(tasks[when]);
		if (task) task.steps = [2];
	}

	/** Waits until the task has started an execution. */
	async emitted(when: When): Promise<boolean> {
		const until = Date.now() + EMITTED_MS;
		for (;;) {
			if ((await this.emissions()).some((ids) => ids.includes(tasks[when]))) return true;
			if (Date.now() > until) return false;
			await pause(1000);
		}
	}

	/** How many executions each task has started so far. */
	async times(): Promise<Record<When, number>> {
		const emissions = await this.emissions();
		return Object.fromEntries(
			Object.entries(tasks).map(([when, id]) => [when, emissions.flat().filter((emitted) => emitted === id).length]),
		) as Record<When, number>;
	}

	/** The tasks that each execution was started with. */
	private async emissions(): Promise<string[][]> {
		const list = await this.site.executions.list(this.workflow);
		return await Promise.all(
			list.map(async ({ id }) => {
				const { data } = await this.site.editor.execution(id);
				return new Run({ data } as ConstructorParameters<typeof Run>[0]).json(TRIGGER).map(({ deliveryTaskId }) => String(deliveryTaskId));
			}),
		);
	}
}
