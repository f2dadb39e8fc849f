import type { IDataObject, INode, INodeExecutionData, IPinData, IRun, IWorkflowBase } from 'n8n-workflow';

/** A workflow as n8n exports it. */
export interface WorkflowJson {
	readonly name: string;
	readonly nodes: INode[];
	readonly connections: IWorkflowBase['connections'];
	readonly settings?: IWorkflowBase['settings'];
	readonly pinData?: IPinData;
}

/** What came out of a run, by node. */
export class Run {
	constructor(readonly raw: IRun) {}

	/** Items of a node's output (0 = main, 1 = error output where there is one). */
	items(node: string, output = 0): INodeExecutionData[] {
		return this.raw.data.resultData.runData[node]?.at(-1)?.data?.main?.[output] ?? [];
	}

	json(node: string, output = 0): IDataObject[] {
		return this.items(node, output).map(({ json }) => json);
	}

	/** What a node got when it ran last: the items of the node before it. */
	inputs(node: string): IDataObject[] {
		const source = this.raw.data.resultData.runData[node]?.at(-1)?.source[0];
		return source ? this.json(source.previousNode, source.previousNodeOutput ?? 0) : [];
	}

	/** The failure that ended the run. */
	get error(): { message: string; description?: string | null; [key: string]: unknown } | undefined {
		return this.raw.data.resultData.error as unknown as Run['error'];
	}
}
