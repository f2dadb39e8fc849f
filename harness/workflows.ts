import type { IBinaryKeyData, IDataObject, INode, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { WorkflowJson } from './run';

export const HIRE = 'Lark Hire';

export const node = (name: string, type: string, parameters: INodeParameters = {}, more: Partial<INode> = {}): INode => ({
	id: name,
	name,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters,
	...more,
});

/** A file as an item has it where n8n keeps files in items. */
export const binaryOf = (name: string, type: string, content: Buffer | string): IBinaryKeyData => ({
	data: { fileName: name, mimeType: type, data: Buffer.from(content).toString('base64') },
});

/** Manual Trigger with the given items → Lark Hire. */
export const oneNode = (
	parameters: INodeParameters,
	items: readonly IDataObject[] = [{}],
	more: Partial<INode> = {},
	binary?: (json: IDataObject) => IBinaryKeyData,
): WorkflowJson => ({
	name: 'Test',
	nodes: [node('Start', 'n8n-nodes-base.manualTrigger'), node(HIRE, 'n8n-nodes-lark-hire.larkHire', parameters, more)],
	connections: { Start: { main: [[{ node: HIRE, type: 'main', index: 0 }]] } },
	pinData: { Start: items.map((json): INodeExecutionData => ({ json, ...(binary && { binary: binary(json) }) })) },
});

/** Lark Hire Trigger alone. */
export const oneTrigger = (parameters: INodeParameters): WorkflowJson => ({
	name: 'Test trigger',
	nodes: [node('Watch', 'n8n-nodes-lark-hire.larkHireTrigger', { event: 'deliveryTaskFinished', ...parameters })],
	connections: {},
});

export const EARS = 'Hear';

/** A trigger alone, or with whatever takes its time after it. */
const hearing = (name: string, trigger: INode, waitSeconds?: number): WorkflowJson => ({
	name,
	nodes: [
		trigger,
		...(waitSeconds === undefined ? [] : [node('Wait', 'n8n-nodes-base.wait', { amount: waitSeconds }, { typeVersion: 1.1 })]),
	],
	connections: waitSeconds === undefined ? {} : { [EARS]: { main: [[{ node: 'Wait', type: 'main', index: 0 }]] } },
});

/** Lark Hire Event Trigger. */
export const oneEar = (name: string, parameters: INodeParameters, waitSeconds?: number): WorkflowJson =>
	hearing(name, node(EARS, 'n8n-nodes-lark-hire.larkHireEventTrigger', { filters: {}, options: {}, ...parameters }), waitSeconds);

/** Lark Hire Webhook Trigger. */
export const oneHook = (name: string, parameters: INodeParameters, waitSeconds?: number): WorkflowJson =>
	hearing(
		name,
		node(EARS, 'n8n-nodes-lark-hire.larkHireWebhookTrigger', { filters: {}, options: {}, ...parameters }, { webhookId: name }),
		waitSeconds,
	);
