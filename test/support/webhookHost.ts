import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { LarkHireWebhookTrigger } from '../../nodes/LarkHire/LarkHireWebhookTrigger.node';
import { ENCRYPT_KEY, EVENT_APP, signed, VERIFICATION_TOKEN } from './events';

const trigger = new LarkHireWebhookTrigger();
let nodes = 0;

/** n8n with one published webhook trigger, as far as it matters: Express's response, and an answer once the execution is stored. */
export class WebhookHost {
	parameters: IDataObject = { events: ['hire.talent.deleted_v1'] };
	credential: IDataObject = {
		region: 'feishu',
		appId: EVENT_APP,
		appSecret: 's',
		encryptKey: ENCRYPT_KEY,
		verificationToken: VERIFICATION_TOKEN,
	};
	mode: 'manual' | 'webhook' = 'webhook';
	/** Another one is another node. */
	nodeId = `node-${(nodes += 1)}`;
	/** The items with which executions were started. */
	readonly executions: IDataObject[] = [];
	readonly warnings: string[] = [];
	/** What the node has thrown. */
	readonly errors: unknown[] = [];
	/** Stores an execution. */
	store: () => Promise<void> = async () => undefined;

	private constructor(private readonly server: Server) {}

	static async start(): Promise<WebhookHost> {
		const server = createServer((req, res) => void host.handle(req, res));
		const host = new WebhookHost(server);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return host;
	}

	async stop(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	async publish(): Promise<boolean> {
		return await trigger.webhookMethods.default.create.call(this.context() as unknown as IHookFunctions);
	}

	/** As Feishu: `hangUpAfterMs` closes the connection without an answer. */
	async post(
		body: Buffer,
		headers: Record<string, string> = signed(body),
		hangUpAfterMs?: number,
	): Promise<{ status: number; text: string }> {
		const { port } = this.server.address() as AddressInfo;
		return await new Promise((resolve) => {
			const asked = request(
				{ port, method: 'POST', headers: { 'content-type': 'application/json;charset=utf-8', ...headers } },
				(answer) => {
					let text = '';
					answer.on('data', (part) => (text += String(part))).on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
				},
			);
			asked.on('error', () => resolve({ status: 0, text: '' }));
			asked.end(body);
			if (hangUpAfterMs !== undefined) setTimeout(() => asked.destroy(), hangUpAfterMs);
		});
	}

	private context() {
		const { parameters, nodeId } = this;
		return {
			getNodeParameter: (name: string, fallback?: unknown) => parameters[name] ?? fallback,
			getTimezone: () => 'UTC',
			getCredentials: async () => this.credential,
			getWorkflow: () => ({ id: 'workflow-1' }),
			getNode: () => ({ id: nodeId, name: 'Hear', type: 'x', typeVersion: 1, position: [0, 0], parameters }),
			getMode: () => this.mode,
			logger: { warn: (line: string) => void this.warnings.push(line) },
		};
	}

	private async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
		const parts: Buffer[] = [];
		for await (const part of req) parts.push(part as Buffer);
		Object.assign(req, { rawBody: Buffer.concat(parts) });
		const express = Object.assign(res, {
			status(code: number) {
				res.statusCode = code;
				return express;
			},
			json: (body: object): unknown => res.end(JSON.stringify(body)),
		});
		const functions = { ...this.context(), getRequestObject: () => req, getResponseObject: () => express };
		try {
			const { noWebhookResponse, workflowData } = await trigger.webhook.call(functions as unknown as IWebhookFunctions);
			if (noWebhookResponse || !workflowData) return;
			await this.store();
			this.executions.push(...workflowData.flat().map(({ json }) => json));
			express.status(200).json({ message: 'Workflow was started' });
		} catch (error) {
			this.errors.push(error);
			express.status(500).json({ message: 'Error' });
		}
	}
}
