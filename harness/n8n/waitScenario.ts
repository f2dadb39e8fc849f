import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { addDeliveryTask, type Simulator } from '../../simulator';
import { WEBSITE_ID, type DeliveryStep } from '../../simulator/store';
import { until } from '../until';
import { HIRE, node, oneNode } from '../workflows';
import { hasEnded, type Editor, type Execution, type Saved } from './editor';
import type { RealN8n } from './real';
import { freshFetch } from '../freshFetch';

const LOOK = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';
/** The first look comes after 66 seconds. */
const WAKE_MS = 240_000;
/** Seeded; its check is under way. */
const ORDER = '7037986982531778860';
const site = { __rl: true, mode: 'id', value: WEBSITE_ID };
const durable = { waitForCompletion: true, surviveRestarts: true, waitTimeout: 3600 };

const ofTask = { resource: 'websiteDeliveryTask', operation: 'get', websiteId: site, deliveryTaskId: '={{ $json.id }}' };

/** Where it is played: n8n, and the tenant of its credential. */
export interface Place {
	readonly editor: Editor;
	readonly n8n: RealN8n;
	readonly simulator: Simulator;
	/** Of n8n. */
	readonly url: string;
}

/** An execution that waits, and its workflow. */
export interface Sleeping {
	readonly id: string;
	readonly workflow: Saved;
}

/** Waits that survive restarts, in a real n8n. */
export class WaitScenario {
	/** Environments change what is in them with each start of n8n. */
	constructor(private readonly place: () => Place) {}

	/** Executions of four kinds, all asleep: by hand and in production, with several items, a delivery just made, a background check. */
	async begin(): Promise<Readonly<Record<'check' | 'delivery' | 'manual' | 'mixed', Sleeping>>> {
		for (const task of ['one', 'two', 'gone']) addDeliveryTask(this.place().simulator.store, task, [1]);
		const all = {
			manual: await this.byHand('manual', { ...ofTask, options: durable }, [{ id: 'one' }, { id: 'two' }]),
			mixed: await this.byHand('mixed', { ...ofTask, options: durable }, [{ id: 'one' }, { id: 'gone' }], 'continueErrorOutput'),
			delivery: await this.inProduction('delivery', {
				resource: 'websiteDelivery',
				operation: 'createByAttachment',
				websiteId: site,
				jobPostId: { __rl: true, mode: 'id', value: '6960663240925956636' },
				siteUser: 'id',
				siteUserId: '6960663240925956634',
				resumeFrom: 'attachment',
				attachmentId: '7095614894070434092',
				options: durable,
			}),
			check: await this.inProduction('check', {
				resource: 'backgroundCheck',
				operation: 'waitForCompletion',
				orderId: { __rl: true, mode: 'id', value: ORDER },
			}),
		};
		for (const sleeping of Object.values(all)) await this.asleep(sleeping);
		return all;
	}

	/** What is waited for ends. */
	end(): void {
		const { store } = this.place().simulator;
		this.finish('one', [2]);
		this.finish('two', [3]);
		this.finish('gone', ['gone']);
		for (const { taskId } of store.siteDeliveries) if (taskId) this.finish(taskId, [2]);
		found(store.backgroundChecks.get(found(store.backgroundCheckOrders.get(ORDER)).checkId)).status = 'completed';
	}

	/** From now on, the task is seen like this. */
	finish(task: string, steps: readonly DeliveryStep[]): void {
		Object.assign(found(this.place().simulator.store.deliveryTasks.get(task)), { steps, looks: 0 });
	}

	/** An execution that waits for a task of this name, in seconds. */
	async waitFor(task: string, waitTimeout: number): Promise<Sleeping> {
		addDeliveryTask(this.place().simulator.store, task, [1]);
		return await this.byHand(task, { ...ofTask, deliveryTaskId: task, options: { ...durable, waitTimeout } }, [{}]);
	}

	async byHand(
		name: string,
		parameters: INodeParameters,
		items: readonly IDataObject[],
		onError?: 'continueErrorOutput',
	): Promise<Sleeping> {
		const { editor, n8n } = this.place();
		const workflow = await n8n.add({ ...oneNode(parameters, items, onError ? { onError } : {}), name: `wait: ${name}` });
		return { id: await editor.start(workflow, 'Start'), workflow };
	}

	/** By a webhook. */
	async inProduction(name: string, parameters: INodeParameters): Promise<Sleeping> {
		const { editor, n8n, url } = this.place();
		const { nodes } = oneNode(parameters);
		const workflow = await n8n.publishOnly({
			name: `wait: ${name}`,
			nodes: [
				node('Webhook', 'n8n-nodes-base.webhook', { path: `wait-${name}` }, { webhookId: `wait-${name}`, typeVersion: 2 }),
				...nodes.filter(({ name: one }) => one === HIRE),
			],
			connections: { Webhook: { main: [[{ node: HIRE, type: 'main', index: 0 }]] } },
		});
		const { ok, status } = await freshFetch(`${url}/webhook/wait-${name}`);
		if (!ok) throw new Error(`n8n returned ${status} for a webhook`);
		const first = async () => (await editor.executionsOf(workflow)).at(-1);
		return { id: (await until('the execution begins', first)).id, workflow };
	}

	async asleep({ id }: Sleeping): Promise<void> {
		const status = async () => {
			const execution = await this.place().editor.execution(id);
			const { status: now, data } = execution;
			if (hasEnded(execution)) throw new Error(`It has ended: ${data.resultData.error?.message ?? now}`);
			return now === 'waiting';
		};
		await until(`execution ${id} sleeps`, status, 60_000);
	}

	/** The execution, when it has ended. */
	async ended({ id }: Sleeping): Promise<Execution> {
		return await until(
			`execution ${id} has ended`,
			async () => {
				const execution = await this.place().editor.execution(id);
				return hasEnded(execution) && execution;
			},
			WAKE_MS,
		);
	}

	/** Waits for a look at a task that begins from now on. */
	async lookedAt(task: string): Promise<void> {
		const { simulator } = this.place();
		const before = simulator.requests.length;
		const seen = () => simulator.requests.slice(before).some(({ path }) => path.endsWith(`/${task}`));
		await until(`a look at ${task}`, seen, WAKE_MS, 20);
	}

	/** At any task, so far. */
	get looks(): number {
		return this.place().simulator.calls(LOOK).length;
	}
}

/** How it ended, or why it failed. */
const wordFor = ({ statusText, order_status_label: label, error }: IDataObject): unknown =>
	statusText ?? label ?? (error as IDataObject | undefined)?.message;

/** What came out of the node: status in words of its first and second output. */
export const outcomeOf = ({ status, data }: Execution) => {
	const { main = [] } = data.resultData.runData[HIRE]?.at(-1)?.data ?? {};
	return {
		status,
		outputs: main.map((items) => (items ?? []).map(({ json, pairedItem }) => [wordFor(json), pairedItem])),
		error: data.resultData.error?.message,
	};
};

function found<T>(one: T | undefined): T {
	if (one === undefined) throw new Error('It is not in the simulated tenant');
	return one;
}
