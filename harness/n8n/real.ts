import type { IDataObject, INode, IRun } from 'n8n-workflow';
import type { Simulator } from '../../simulator';
import { Run, type WorkflowJson } from '../run';
import { until } from '../until';
import { credentialOf, listensTo } from '../tenant';
import type { N8n } from '../exampleWorkflows';
import { hasEnded, type Editor, type Execution, type Saved } from './editor';

/** Examples wait for 66 seconds, and n8n looks for those that are to wake once a minute. */
const WAITS_MS = 240_000;
const CREDENTIAL = 'Lark Hire (simulated tenant)';

/** A whole n8n with the credential of a simulated tenant, and the workflows that it is given. */
export class RealN8n implements N8n {
	private constructor(
		private readonly editor: Editor,
		private readonly credential: Saved,
		private readonly entered: IDataObject,
		private readonly workflows: Map<string, Saved>,
	) {}

	/** Makes the credential, or sets it to where the simulator is now. */
	static async with(editor: Editor, simulator: Simulator, name = CREDENTIAL): Promise<RealN8n> {
		const data: IDataObject = { ...credentialOf(simulator) };
		const [credentials, workflows] = [await editor.named('credentials'), await editor.named('workflows')];
		const there = credentials.get(name);
		const credential = there
			? await editor.changeCredential(there.id, name, 'larkHireApi', data)
			: await editor.addCredential(name, 'larkHireApi', data);
		return new RealN8n(editor, credential, data, workflows);
	}

	/** Changes what the owner has entered. */
	async changeCredential(changes: IDataObject): Promise<void> {
		Object.assign(this.entered, changes);
		await this.editor.changeCredential(this.credential.id, this.credential.name, 'larkHireApi', this.entered);
	}

	/** Saves a workflow with the credential in it, unless one of its name is there. */
	async add(json: WorkflowJson): Promise<Saved> {
		const there = this.workflows.get(json.name);
		if (there) return there;
		const { id, name } = this.credential;
		const ours = ({ type, parameters }: INode) =>
			type.startsWith('n8n-nodes-lark-hire.') || parameters.nodeCredentialType === 'larkHireApi';
		const added = await this.editor.addWorkflow({
			...json,
			nodes: json.nodes.map((node) => (ours(node) ? { ...node, credentials: { larkHireApi: { id, name } } } : node)),
		});
		this.workflows.set(added.name, added);
		return added;
	}

	async publishOnly(json: WorkflowJson): Promise<Saved> {
		const saved = await this.add(json);
		await this.editor.publish(saved);
		return saved;
	}

	async run(json: WorkflowJson): Promise<Run> {
		const start = json.nodes.find(({ type }) => /trigger/i.test(type));
		return asRun(await this.editor.run(await this.add(json), start?.name ?? ''));
	}

	async runAll(json: WorkflowJson, executions: number): Promise<readonly Run[]> {
		const saved = await this.add(json);
		await this.editor.start(saved, json.nodes.find(({ type }) => /trigger/i.test(type))?.name ?? '');
		return await this.ended(saved, executions, WAITS_MS);
	}

	/** The executions of a workflow, the earliest first, when so many have ended. */
	private async ended(saved: Saved, executions: number, timeoutMs?: number): Promise<readonly Run[]> {
		const ended = await until(
			'the executions have ended',
			async () => {
				const list = (await this.editor.executionsOf(saved)).filter(hasEnded);
				return list.length >= executions && list;
			},
			timeoutMs,
		);
		const inOrder = [...ended].sort((a, b) => Number(a.id) - Number(b.id));
		return await Promise.all(inOrder.map(async ({ id }) => asRun(await this.editor.execution(id))));
	}

	/** All watched tasks have ended when it is published, so that the first poll, which n8n makes at once, emits them. */
	async publish(json: WorkflowJson, simulator: Simulator): Promise<readonly Run[]> {
		for (const task of simulator.store.deliveryTasks.values()) task.looks = task.steps.length;
		return await this.ended(await this.publishOnly(json), 1);
	}

	/** Unpublished afterwards, so that it does not hear what others do. */
	async hear(json: WorkflowJson, simulator: Simulator, act: () => void, executions: number): Promise<readonly Run[]> {
		const saved = await this.publishOnly(json);
		try {
			const webhook = json.nodes.find(({ type }) => type.endsWith('larkHireWebhookTrigger'));
			if (webhook) await listensTo(simulator, `${this.editor.url}/webhook/${webhook.webhookId ?? ''}/lark-hire`);
			else await until('n8n is connected', () => simulator.events.connections.of().length > 0);
			act();
			return await this.ended(saved, executions);
		} finally {
			await this.editor.unpublish(saved);
		}
	}
}

const asRun = ({ data, status }: Execution) => new Run({ data, status } as unknown as IRun);
