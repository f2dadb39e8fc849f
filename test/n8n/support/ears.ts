import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { ListedExecution, Saved } from '../../../harness/n8n/editor';
import type { WorkflowJson } from '../../../harness/run';
import { until } from '../../../harness/until';
import { EARS, oneEar } from '../../../harness/workflows';
import type { Environment } from './environment';
import { startedWith } from '../../../harness/n8n/startedWith';

export const CHECK = 'hire.eco_background_check.created_v1';
export const STAGE = 'hire.application.stage_changed_v1';
export const TALENT = 'hire.talent.deleted_v1';

/** Settings of the workflow, and how long an execution waits. */
type More = WorkflowJson['settings'] & { readonly waitSeconds?: number };

/** A published workflow that hears events over the long connection, and does nothing with them. */
export class Ears {
	private constructor(
		private readonly environment: Environment,
		readonly workflow: Saved,
	) {}

	/** Saves it; published once `publish` is called. */
	static async add(
		environment: Environment,
		name: string,
		parameters: INodeParameters,
		{ waitSeconds, ...settings }: More = {},
	): Promise<Ears> {
		return new Ears(
			environment,
			await environment.n8n.add({ ...oneEar(name, parameters, waitSeconds), settings: { executionOrder: 'v1', ...settings } }),
		);
	}

	static async publish(environment: Environment, name: string, parameters: INodeParameters, more?: More): Promise<Ears> {
		const ears = await Ears.add(environment, name, parameters, more);
		await ears.publish();
		return ears;
	}

	async publish(): Promise<void> {
		await this.environment.editor.publish(this.workflow);
		await connected(this.environment);
	}

	async unpublish(): Promise<void> {
		await this.environment.editor.unpublish(this.workflow);
	}

	async executions(): Promise<ListedExecution[]> {
		return await this.environment.editor.executionsOf(this.workflow);
	}

	/** What executions have started with, the latest last, also those that were cut off. */
	async heard(): Promise<IDataObject[]> {
		const list = await this.executions();
		return (await Promise.all(list.map(async ({ id }) => startedWith(await this.environment.editor.execution(id), EARS)))).reverse().flat();
	}

	async count(): Promise<number> {
		return await this.environment.editor.executionCount(this.workflow);
	}

	/** Waits until there are so many executions, whatever has become of them; what the latest have started with. */
	async waitFor(count: number, timeoutMs = 20_000): Promise<IDataObject[]> {
		await until(`${count} executions of ${this.workflow.name}`, async () => (await this.count()) >= count, timeoutMs);
		return await this.heard();
	}
}

/** The long connection is open. */
export async function connected({ simulator }: Environment, timeoutMs = 30_000): Promise<void> {
	await until('n8n is connected', () => simulator.events.connections.of().length > 0, timeoutMs, 20);
}

/** Waits until every event has been acknowledged. For 30 s after a start the node asks for each again, so that no workflow misses it. */
export async function acknowledged({ simulator: { events } }: Environment, ids: readonly string[], timeoutMs = 60_000): Promise<void> {
	const done = () => ids.every((id) => events.attempts.some(({ eventId, outcome }) => eventId === id && outcome === 200));
	for (const end = Date.now() + timeoutMs; !done() && Date.now() < end;) {
		events.hurry();
		await until('acknowledged', done, 10_000).catch(() => {});
	}
	await until('all events are acknowledged', done, 1000);
}
