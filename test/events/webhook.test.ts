import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { LarkHireWebhookTrigger } from '../../nodes/LarkHire/LarkHireWebhookTrigger.node';
import { bytes, delivery, encrypt, ENCRYPT_KEY, EVENT_APP, signed, VERIFICATION_TOKEN } from '../support/events';

const trigger = new LarkHireWebhookTrigger();
const credential = { region: 'feishu', appId: EVENT_APP, appSecret: 's', encryptKey: ENCRYPT_KEY, verificationToken: VERIFICATION_TOKEN };
const DELETED = 'hire.talent.deleted_v1';

let warnings: string[];
let parameters: IDataObject;
let stored: IDataObject;
let mode: 'manual' | 'webhook';
/** Each test has a node of its own. */
let nodeId = 0;

const context = () => ({
	getNodeParameter: (name: string, fallback?: unknown) => parameters[name] ?? fallback,
	getTimezone: () => 'UTC',
	getCredentials: async () => stored,
	getWorkflow: () => ({ id: 'workflow-1' }),
	getNode: () => ({ id: `node-${nodeId}`, name: 'Hear', type: 'x', typeVersion: 1, position: [0, 0], parameters }),
	getMode: () => mode,
	logger: { warn: (line: string) => void warnings.push(line) },
});

/** n8n, as far as it matters: Express's response, and an answer once the execution is stored. */
class N8n {
	readonly executions: unknown[] = [];
	/** Stores an execution; without one, at once. */
	store: () => Promise<void> = async () => undefined;

	private constructor(private readonly server: Server) {}

	static async start(): Promise<N8n> {
		const server = createServer((req, res) => void n8n.handle(req, res));
		const n8n = new N8n(server);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return n8n;
	}

	async stop(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
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
		const functions = { ...context(), getRequestObject: () => req, getResponseObject: () => express };
		const { noWebhookResponse, workflowData } = await trigger.webhook.call(functions as unknown as IWebhookFunctions);
		if (noWebhookResponse || !workflowData) return;
		try {
			await this.store();
			this.executions.push(...workflowData.flat().map(({ json }) => json));
			express.status(200).json({ message: 'Workflow was started' });
		} catch {
			express.status(500).json({ message: 'Error' });
		}
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
}

const sealed = (json: unknown) => bytes({ encrypt: encrypt(JSON.stringify(json)) });
const talent = (id: string, header: IDataObject = {}) => sealed(delivery(DELETED, { talent_id: id }, header));
const pause = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

let n8n: N8n;
beforeEach(async () => {
	n8n = await N8n.start();
	[warnings, parameters, stored, mode] = [[], { events: [DELETED] }, credential, 'webhook'];
	nodeId += 1;
});
afterEach(async () => await n8n.stop());

describe('an event', () => {
	it('becomes one item, and is answered when n8n has stored it', async () => {
		expect((await n8n.post(talent('7', { event_id: 'e-1' }))).status).toBe(200);
		expect(n8n.executions).toEqual([
			{ eventId: 'e-1', eventType: DELETED, eventTime: '2020-12-23T12:19:49.000Z', tenantKey: '2ca1d211f64f6438', talent_id: '7' },
		]);
	});

	it('is not simplified where the user does not want that, and has no token', async () => {
		parameters.simplify = false;
		await n8n.post(talent('7', { event_id: 'e-1' }));
		expect(n8n.executions).toEqual([{ schema: '2.0', header: expect.objectContaining({ event_id: 'e-1' }), event: { talent_id: '7' } }]);
		expect(JSON.stringify(n8n.executions)).not.toContain(VERIFICATION_TOKEN);
	});

	it.each([
		['of a type that was not chosen', () => sealed(delivery('hire.application.deleted_v1', {}))],
		['that a filter keeps out', () => sealed(delivery('hire.application.stage_changed_v1', { target_stage_id: '2' }))],
	])('%s is answered without an execution', async (_what, body) => {
		parameters = { events: [DELETED, 'hire.application.stage_changed_v1'], filters: { targetStageIds: '1' } };
		expect(await n8n.post(body())).toEqual({ status: 200, text: '' });
		expect(n8n.executions).toEqual([]);
	});
});

describe('a second delivery', () => {
	it('after the first is answered without an execution', async () => {
		const body = talent('7');
		expect((await n8n.post(body)).status).toBe(200);
		expect(await n8n.post(body)).toEqual({ status: 200, text: '' });
		expect(n8n.executions).toHaveLength(1);
	});

	it('in parallel waits for the first', async () => {
		n8n.store = async () => void (await pause(300));
		const body = talent('7');
		const began = performance.now();
		const answers = await Promise.all([n8n.post(body), n8n.post(body), n8n.post(body)]);
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
		expect(performance.now() - began).toBeGreaterThanOrEqual(290);
		expect(n8n.executions).toHaveLength(1);
	});

	it('in parallel gets 503 when the first could not be stored, and the next one is stored', async () => {
		n8n.store = async () => {
			await pause(200);
			throw new Error('The database is locked');
		};
		const body = talent('7');
		expect((await Promise.all([n8n.post(body), n8n.post(body)])).map(({ status }) => status).sort()).toEqual([500, 503]);
		n8n.store = async () => undefined;
		expect((await n8n.post(body)).status).toBe(200);
		expect(n8n.executions).toHaveLength(1);
	});

	it('gets 503 after 2 s in which the first is still being stored', async () => {
		let done = () => {};
		n8n.store = async () => await new Promise<void>((resolve) => (done = resolve));
		const body = talent('7');
		const first = n8n.post(body);
		await pause(50);
		const began = performance.now();
		expect((await n8n.post(body)).status).toBe(503);
		expect(performance.now() - began).toBeGreaterThan(1900);
		expect(performance.now() - began).toBeLessThan(2900);
		done();
		expect((await first).status).toBe(200);
		expect((await n8n.post(body)).text).toBe('');
		expect(n8n.executions).toHaveLength(1);
	});

	it('is dropped though Feishu hung up before the first was stored', async () => {
		n8n.store = async () => void (await pause(400));
		const body = talent('7');
		expect((await n8n.post(body, signed(body), 100)).status).toBe(0);
		await pause(900);
		expect((await n8n.post(body)).status).toBe(200);
		expect(n8n.executions).toHaveLength(1);
	});

	it('is stored though Feishu hung up before the first failed', async () => {
		n8n.store = async () => {
			await pause(300);
			throw new Error('The database is locked');
		};
		const body = talent('7');
		await n8n.post(body, signed(body), 100);
		await pause(900);
		n8n.store = async () => undefined;
		expect((await n8n.post(body)).status).toBe(200);
		expect(n8n.executions).toHaveLength(1);
	});

	it('starts another node all the same', async () => {
		const body = talent('7');
		await n8n.post(body);
		nodeId += 1;
		await n8n.post(body);
		expect(n8n.executions).toHaveLength(2);
	});

	it('is not dropped in a manual test', async () => {
		mode = 'manual';
		const body = talent('7');
		await n8n.post(body);
		await n8n.post(body);
		expect(n8n.executions).toHaveLength(2);
	});
});

describe('the check of the address', () => {
	const check = { challenge: 'c-1', token: VERIFICATION_TOKEN, type: 'url_verification' };

	it.each(['manual', 'webhook'] as const)('is answered in less than a second, %s, and starts nothing', async (when) => {
		mode = when;
		const began = performance.now();
		expect(await n8n.post(sealed(check), {})).toEqual({ status: 200, text: '{"challenge":"c-1"}' });
		expect(performance.now() - began).toBeLessThan(1000);
		expect(n8n.executions).toEqual([]);
	});

	it('is refused with another token', async () => {
		expect(await n8n.post(sealed({ ...check, token: 'other' }), {})).toEqual({ status: 401, text: '' });
	});
});

describe('a request of somebody else', () => {
	const forged = () => bytes(delivery(DELETED, { talent_id: 'MARK' }));

	it('is refused with 401 or 400, and starts nothing', async () => {
		expect(await n8n.post(forged(), {})).toEqual({ status: 401, text: '' });
		expect(await n8n.post(talent('7'), {})).toEqual({ status: 401, text: '' });
		expect(await n8n.post(Buffer.from('MARK'), {})).toEqual({ status: 400, text: '' });
		expect(n8n.executions).toEqual([]);
	});

	it('is logged once a minute for each reason, without its content and without a secret', async () => {
		for (let count = 0; count < 5; count += 1) await n8n.post(forged(), { 'x-lark-signature': 'MARK' });
		await n8n.post(Buffer.from('MARK'), {});
		expect(warnings).toEqual([
			'Hear: a request was refused, because it is not encrypted. If the app has no Encrypt Key in the developer console, remove it from the credential.',
			'Hear: a request was refused, because its body is not a JSON object of at most 1 MB.',
		]);
		const later = performance.now() + 61_000;
		jest.spyOn(performance, 'now').mockImplementation(() => later);
		await n8n.post(forged(), {});
		expect(warnings).toHaveLength(3);
		jest.restoreAllMocks();
	});
});

describe('publishing', () => {
	const create = async () => await trigger.webhookMethods.default.create.call(context() as unknown as IHookFunctions);

	it.each([{ encryptKey: '' }, { verificationToken: '' }, {}])('works with a secret, not %j', async (without) => {
		stored = { ...credential, ...without };
		expect(await create()).toBe(true);
	});

	it.each([
		['empty secrets', { ...credential, encryptKey: '', verificationToken: ' ' }],
		['a credential of an older version', { region: 'feishu', appId: EVENT_APP, appSecret: 's' }],
	])('is refused in words with %s, and so is every event', async (_what, given) => {
		stored = given;
		await expect(create()).rejects.toMatchObject({
			message: 'The credential has neither an Encrypt Key nor a Verification Token',
			description: expect.stringContaining('Encryption Strategy'),
		});
		expect((await n8n.post(bytes(delivery(DELETED, {}, { token: '' })), {})).status).toBe(401);
		expect((await n8n.post(talent('7'))).status).toBe(401);
		expect(n8n.executions).toEqual([]);
	});

	it('is refused in words with settings that make no sense', async () => {
		parameters = { events: [] };
		await expect(create()).rejects.toMatchObject({ name: 'NodeOperationError', message: 'Trigger On is empty' });
	});

	it('has nothing to look up and nothing to take back', async () => {
		const { checkExists, delete: remove } = trigger.webhookMethods.default;
		expect(await checkExists.call(context() as unknown as IHookFunctions)).toBe(false);
		expect(await remove.call(context() as unknown as IHookFunctions)).toBe(true);
	});
});
