import type { IDataObject } from 'n8n-workflow';
import { bytes, delivery, encrypt, signed, VERIFICATION_TOKEN } from '../support/events';
import { WebhookHost } from '../support/webhookHost';

const DELETED = 'hire.talent.deleted_v1';

const sealed = (json: unknown) => bytes({ encrypt: encrypt(JSON.stringify(json)) });
const talent = (id: string, header: IDataObject = {}) => sealed(delivery(DELETED, { talent_id: id }, header));
const pause = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

let n8n: WebhookHost;
beforeEach(async () => (n8n = await WebhookHost.start()));
afterEach(async () => await n8n.stop());

describe('an event', () => {
	it('becomes one item, and gets its response when n8n has stored it', async () => {
		expect((await n8n.post(talent('7', { event_id: 'e-1' }))).status).toBe(200);
		expect(n8n.executions).toEqual([
			{ eventId: 'e-1', eventType: DELETED, eventTime: '2020-12-23T12:19:49.000Z', tenantKey: '2ca1d211f64f6438', talent_id: '7' },
		]);
	});

	it('is returned whole without Simplify, but without the token', async () => {
		n8n.parameters.simplify = false;
		await n8n.post(talent('7', { event_id: 'e-1' }));
		expect(n8n.executions).toEqual([{ schema: '2.0', header: expect.objectContaining({ event_id: 'e-1' }), event: { talent_id: '7' } }]);
		expect(JSON.stringify(n8n.executions)).not.toContain(VERIFICATION_TOKEN);
	});

	it.each([
		['of a type that was not chosen', () => sealed(delivery('hire.application.deleted_v1', {}))],
		['that a filter excludes', () => sealed(delivery('hire.application.stage_changed_v1', { target_stage_id: '2' }))],
	])('%s gets 200 and starts no execution', async (_what, body) => {
		n8n.parameters = { events: [DELETED, 'hire.application.stage_changed_v1'], filters: { targetStageIds: '1' } };
		expect(await n8n.post(body())).toEqual({ status: 200, text: '' });
		expect(n8n.executions).toEqual([]);
	});
});

describe('a second delivery', () => {
	it('after the first gets 200 and starts no execution', async () => {
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

	it('is dropped even if Feishu closed the connection before the first was stored', async () => {
		n8n.store = async () => void (await pause(400));
		const body = talent('7');
		expect((await n8n.post(body, signed(body), 100)).status).toBe(0);
		await pause(900);
		expect((await n8n.post(body)).status).toBe(200);
		expect(n8n.executions).toHaveLength(1);
	});

	it('is stored even if Feishu closed the connection before the first failed', async () => {
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

	it('still starts another node', async () => {
		const body = talent('7');
		await n8n.post(body);
		n8n.nodeId = 'another';
		await n8n.post(body);
		expect(n8n.executions).toHaveLength(2);
	});

	it('is not dropped in a manual test', async () => {
		n8n.mode = 'manual';
		const body = talent('7');
		await n8n.post(body);
		await n8n.post(body);
		expect(n8n.executions).toHaveLength(2);
	});
});

describe('the URL verification', () => {
	const check = { challenge: 'c-1', token: VERIFICATION_TOKEN, type: 'url_verification' };

	it.each(['manual', 'webhook'] as const)('gets its response in less than a second (%s), and starts no execution', async (when) => {
		n8n.mode = when;
		const began = performance.now();
		expect(await n8n.post(sealed(check), {})).toEqual({ status: 200, text: '{"challenge":"c-1"}' });
		expect(performance.now() - began).toBeLessThan(1000);
		expect(n8n.executions).toEqual([]);
	});

	it('is rejected with another token', async () => {
		expect(await n8n.post(sealed({ ...check, token: 'other' }), {})).toEqual({ status: 401, text: '' });
	});
});

describe('a request that is not from Feishu', () => {
	const forged = () => bytes(delivery(DELETED, { talent_id: 'MARK' }));

	it('is rejected with 401 or 400, and starts no execution', async () => {
		expect(await n8n.post(forged(), {})).toEqual({ status: 401, text: '' });
		expect(await n8n.post(talent('7'), {})).toEqual({ status: 401, text: '' });
		expect(await n8n.post(Buffer.from('MARK'), {})).toEqual({ status: 400, text: '' });
		expect(n8n.executions).toEqual([]);
	});

	it('is logged once a minute for each reason, without its content and without a secret', async () => {
		for (let count = 0; count < 5; count += 1) await n8n.post(forged(), { 'x-lark-signature': 'MARK' });
		await n8n.post(Buffer.from('MARK'), {});
		expect(n8n.warnings).toEqual([
			'Hear: a request was refused, because it is not encrypted. If the app has no Encrypt Key in the developer console, remove it from the credential.',
			'Hear: a request was refused, because its body is not a JSON object of at most 1 MB.',
		]);
		const later = performance.now() + 61_000;
		jest.spyOn(performance, 'now').mockImplementation(() => later);
		await n8n.post(forged(), {});
		expect(n8n.warnings).toHaveLength(3);
		jest.restoreAllMocks();
	});
});

describe('publishing', () => {
	it.each([{ encryptKey: '' }, { verificationToken: '' }, {}])('requires a secret: %j', async (without) => {
		Object.assign(n8n.credential, without);
		expect(await n8n.publish()).toBe(true);
	});

	it.each([
		['empty secrets', { encryptKey: '', verificationToken: ' ' }],
		['a credential of an older version', { encryptKey: undefined, verificationToken: undefined }],
	])('fails with %s, and every event is rejected', async (_what, given) => {
		Object.assign(n8n.credential, given);
		await expect(n8n.publish()).rejects.toMatchObject({
			message: 'The credential has neither an Encrypt Key nor a Verification Token',
			description: expect.stringContaining('Encryption Strategy'),
		});
		expect((await n8n.post(bytes(delivery(DELETED, {}, { token: '' })), {})).status).toBe(401);
		expect((await n8n.post(talent('7'))).status).toBe(401);
		expect(n8n.executions).toEqual([]);
	});

	it('fails with invalid settings, and says why', async () => {
		n8n.parameters = { events: [] };
		await expect(n8n.publish()).rejects.toMatchObject({ name: 'NodeOperationError', message: 'Trigger On is empty' });
	});
});
