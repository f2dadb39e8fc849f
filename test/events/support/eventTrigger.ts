import { TriggerContext } from 'n8n-core';
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	IRun,
	ITriggerFunctions,
	ITriggerResponse,
	WorkflowActivateMode,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { LarkHireEventTrigger } from '../../../nodes/LarkHire/LarkHireEventTrigger.node';
import type { Engine } from '../../../harness/engine';
import { node } from '../../../harness/workflows';

type Done = NonNullable<Parameters<ITriggerFunctions['emit']>[2]>;

export interface Emission {
	readonly items: readonly IDataObject[];
	readonly key: string | undefined;
	readonly done: Done | undefined;
}

export const eventTrigger = (parameters: INodeParameters, id = 'listen') => ({
	name: 'Events',
	nodes: [node('Listen', 'n8n-nodes-lark-hire.larkHireEventTrigger', parameters, { id })],
	connections: {},
});

/** The node in a workflow, with an n8n around it that does what the test says. */
export class Listening {
	readonly emitted: Emission[] = [];
	readonly saved: Error[] = [];
	readonly failed: Error[] = [];
	/** What n8n does with an emission: by default it stores it, and the execution ends. */
	run: (emission: Emission) => void = ({ done }) => done?.resolve({} as IRun);
	private response?: ITriggerResponse;
	private readonly context: ITriggerFunctions;

	constructor(
		engine: Engine,
		parameters: INodeParameters,
		{
			id = 'listen',
			mode = 'trigger',
			activation = 'activate',
		}: { id?: string; mode?: WorkflowExecuteMode; activation?: WorkflowActivateMode } = {},
	) {
		const json = eventTrigger(parameters, id);
		const emit = (data: INodeExecutionData[][], _response?: unknown, done?: Done, key?: string) => {
			const emission = { items: (data[0] ?? []).map((item) => item.json), key, done };
			this.emitted.push(emission);
			this.run(emission);
		};
		const workflow = engine.workflow(json);
		this.context = new TriggerContext(
			workflow,
			workflow.getNode('Listen') as INode,
			engine.additional(json, mode, '1'),
			mode,
			activation,
			emit,
			(error) => void this.failed.push(error),
			(error) => void this.saved.push(error),
		);
	}

	/** An n8n in which something does not exist yet. */
	without(method: 'saveFailedExecution'): this {
		Object.assign(this.context, { [method]: undefined });
		return this;
	}

	async start(): Promise<this> {
		this.response = await new LarkHireEventTrigger().trigger.call(this.context);
		await this.response.manualTriggerFunction?.();
		return this;
	}

	async stop(): Promise<void> {
		await this.response?.closeFunction?.();
	}

	get keys(): Array<string | undefined> {
		return this.emitted.map(({ key }) => key);
	}
}
