import { setTimeout as pause } from 'node:timers/promises';
import { workflowOf } from '../../harness/exampleWorkflows';
import type { Editor, Saved } from '../../harness/n8n/editor';
import { addDeliveryTask, Simulator } from '../../simulator';
import type { Undo } from '../undo';

/** Polls come every minute. */
const EMITTED_MS = 100_000;
const TRIGGER = 'When a Delivery Has Ended';
const tasks = { before: 'b'.repeat(32), during: 'd'.repeat(32), after: 'a'.repeat(32) } as const;
type When = keyof typeof tasks;

/** The trigger, published all the time, with delivery tasks that end at various times in a tenant of its own. */
export class Watch {
	private constructor(
		private readonly editor: Editor,
		private readonly simulator: Simulator,
		private readonly workflow: Saved,
	) {}

	static async publish(editor: Editor, undo: Undo): Promise<Watch> {
		const simulator = await Simulator.start({ limits: true });
		undo.add('the watched tenant', async () => await simulator.stop());
		for (const id of Object.values(tasks)) addDeliveryTask(simulator.store, id, [1]);
		const { appId, appSecret } = simulator.app();
		const data = { region: 'custom', baseUrl: simulator.url, appId, appSecret };
		const { id, name } = await editor.addCredential('Lark Hire (watched tenant)', 'larkHireApi', data);
		const example = workflowOf('delivery-task-trigger');
		const credentials = { larkHireApi: { id, name } };
		const deliveryTaskIds = Object.values(tasks).join('\n');
		const nodes = example.nodes.map((node) =>
			node.name === TRIGGER ? { ...node, credentials, parameters: { ...node.parameters, deliveryTaskIds } } : node,
		);
		const workflow = await editor.addWorkflow({ ...example, nodes });
		await editor.publish(workflow);
		return new Watch(editor, simulator, workflow);
	}

	/** The delivery succeeds. */
	end(when: When): void {
		const task = this.simulator.store.deliveryTasks.get(tasks[when]);
		if (task) task.steps = [2];
	}

	/** Waits until the task has started an execution. */
	async emitted(when: When): Promise<boolean> {
		for (const until = Date.now() + EMITTED_MS; Date.now() < until; await pause(1000)) if ((await this.times())[when] > 0) return true;
		return false;
	}

	/** How many executions each task has started so far. */
	async times(): Promise<Record<When, number>> {
		const list = await this.editor.executionsOf(this.workflow);
		const executions = await Promise.all(list.map(async ({ id }) => await this.editor.execution(id)));
		const emitted = executions.flatMap(({ data }) => data.resultData.runData[TRIGGER]?.[0]?.data?.main?.[0] ?? []);
		const times = (id: string) => emitted.filter(({ json }) => json.deliveryTaskId === id).length;
		return { before: times(tasks.before), during: times(tasks.during), after: times(tasks.after) };
	}
}
