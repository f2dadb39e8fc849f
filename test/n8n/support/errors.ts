import type { Saved } from '../../../harness/n8n/editor';
import type { WorkflowJson } from '../../../harness/run';
import type { House } from './house';

const json: WorkflowJson = {
	name: 'error workflow',
	nodes: [{ id: 'failed', name: 'Failed', type: 'n8n-nodes-base.errorTrigger', typeVersion: 1, position: [0, 0], parameters: {} }],
	connections: {},
};

/** A workflow that n8n runs when another fails. */
export class Errors {
	private constructor(
		private readonly house: House,
		private readonly workflow: Saved,
	) {}

	static async publish(house: House): Promise<Errors> {
		const saved = await house.n8n.add(json);
		await house.editor.publish(saved);
		return new Errors(house, saved);
	}

	/** For the settings of another workflow. */
	get id(): string {
		return this.workflow.id;
	}

	async count(): Promise<number> {
		return await this.house.editor.executionCount(this.workflow);
	}
}
