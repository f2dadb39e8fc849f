import type { Saved } from '../../../harness/n8n/editor';
import type { WorkflowJson } from '../../../harness/run';
import type { Environment } from './environment';

const json: WorkflowJson = {
	name: 'error workflow',
	nodes: [{ id: 'failed', name: 'Failed', type: 'n8n-nodes-base.errorTrigger', typeVersion: 1, position: [0, 0], parameters: {} }],
	connections: {},
};

/** A workflow that n8n runs when another fails. */
export class Errors {
	private constructor(
		private readonly environment: Environment,
		private readonly workflow: Saved,
	) {}

	static async publish(environment: Environment): Promise<Errors> {
		const saved = await environment.n8n.add(json);
		await environment.editor.publish(saved);
		return new Errors(environment, saved);
	}

	/** For the settings of another workflow. */
	get id(): string {
		return this.workflow.id;
	}

	async count(): Promise<number> {
		return await this.environment.editor.executionCount(this.workflow);
	}
}
