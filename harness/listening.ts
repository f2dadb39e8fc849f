import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TriggerContext, WebhookContext } from 'n8n-core';
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeType,
	IRun,
	ITriggerFunctions,
	ITriggerResponse,
	IWorkflowExecuteAdditionalData,
	Workflow,
} from 'n8n-workflow';
import type { Run, WorkflowJson } from './run';

/** What an engine does for it. */
interface Host {
	workflow(json: WorkflowJson): Workflow;
	additional(json: WorkflowJson, mode: 'trigger' | 'webhook', executionId: string): IWorkflowExecuteAdditionalData;
	run(json: WorkflowJson, options: { mode: 'trigger' }): Promise<Run>;
}

/** A published workflow whose trigger hears Feishu, over the long connection or as a webhook. Every event starts an execution. */
export class Listening {
	/** Of the executions so far, in the order in which they began. */
	readonly runs: Array<Promise<Run>> = [];
	/** What the trigger said instead of an event. */
	readonly problems: Error[] = [];
	/** Where a webhook is. */
	url = '';

	private constructor(private readonly end: () => Promise<void>) {}

	static async publish(engine: Host, json: WorkflowJson): Promise<Listening> {
		const workflow = engine.workflow(json);
		const node = Object.values(workflow.nodes).find(({ type }) => /EventTrigger$|WebhookTrigger$/.test(type));
		if (!node) throw new Error('The workflow has no trigger that hears events');
		const type = workflow.nodeTypes.getByNameAndVersion(node.type, 1) as INodeType;
		return type.webhook
			? await Listening.webhook(engine, json, workflow, node, type)
			: await Listening.trigger(engine, json, workflow, node, type);
	}

	async stop(): Promise<void> {
		await Promise.allSettled(this.runs);
		await this.end();
	}

	private static async trigger(engine: Host, json: WorkflowJson, workflow: Workflow, node: INode, type: INodeType): Promise<Listening> {
		const started: Array<ITriggerResponse | undefined> = [];
		const listening = new Listening(async () => await started[0]?.closeFunction?.());
		const emit: ITriggerFunctions['emit'] = (data, _response, done) => {
			const run = listening.run(engine, json, node, data[0] ?? []);
			void run.then(({ raw }) => done?.resolve(raw as IRun & undefined));
		};
		const report = (error: Error) => void listening.problems.push(error);
		const context = new TriggerContext(
			workflow,
			node,
			engine.additional(json, 'trigger', '1'),
			'trigger',
			'activate',
			emit,
			report,
			report,
		);
		started.push(await (type.trigger as NonNullable<INodeType['trigger']>).call(context));
		return listening;
	}

	private static async webhook(engine: Host, json: WorkflowJson, workflow: Workflow, node: INode, type: INodeType): Promise<Listening> {
		const server = createServer();
		const listening = new Listening(async () => await closed(server));
		server.on('request', (request, response) => {
			const additional = engine.additional(json, 'webhook', '1');
			void expressive(request).then(async (asked) => {
				Object.assign(additional, { httpRequest: asked, httpResponse: chained(response) });
				const described = type.description.webhooks?.[0];
				const data = {
					...described,
					httpMethod: 'POST',
					node: node.name,
					workflowId: workflow.id,
					workflowExecuteAdditionalData: additional,
				} as never;
				const context = new WebhookContext(workflow, node, additional, 'webhook', data, [], null);
				const { workflowData, webhookResponse, noWebhookResponse } = await (type.webhook as NonNullable<INodeType['webhook']>).call(
					context,
				);
				if (workflowData) await listening.run(engine, json, node, workflowData[0] ?? []);
				if (!noWebhookResponse) response.setHeader('content-type', 'application/json').end(JSON.stringify(webhookResponse ?? {}));
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		listening.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		return listening;
	}

	private async run(engine: Host, json: WorkflowJson, { name }: INode, items: INodeExecutionData[]): Promise<Run> {
		const run = engine.run({ ...json, pinData: { [name]: items } }, { mode: 'trigger' });
		this.runs.push(run);
		return await run;
	}
}

const closed = async (server: Server) =>
	await new Promise<void>((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});

/** A request as n8n's web server hands it over. */
async function expressive(request: IncomingMessage): Promise<IncomingMessage & { rawBody: Buffer; body: IDataObject }> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const rawBody = Buffer.concat(chunks);
	return Object.assign(request, { rawBody, body: JSON.parse(rawBody.toString()) as IDataObject, params: {}, query: {} });
}

/** A response as Express has it. */
const chained = (response: ServerResponse) =>
	Object.assign(response, {
		status(code: number) {
			response.statusCode = code;
			return response;
		},
		json: (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)),
	});
