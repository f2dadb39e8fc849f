import type {
	ICredentialDataDecryptedObject,
	ICredentialTestFunctions,
	IHttpRequestOptions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { CredentialTestContext } from 'n8n-core';
import { LarkHireApi } from '../../credentials/LarkHireApi.credentials';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { LarkHireTrigger } from '../../nodes/LarkHire/LarkHireTrigger.node';
import { check } from '../../nodes/LarkHire/transport/credentialCheck';
import { domainOf } from '../../nodes/LarkHire/api/app';
import { Simulator } from '../../simulator';
import { knownScopes } from '../../simulator/routes';
import { engineFor } from '../support/fromSource';

const TOKEN = 'POST /open-apis/auth/v3/tenant_access_token/internal';

let simulator: Simulator;
beforeEach(async () => (simulator = await Simulator.start()));
afterEach(async () => await simulator.stop());

describe('fields', () => {
	const { properties } = new LarkHireApi();

	it('keep the names that stored credentials have', () => {
		expect(properties.map(({ name, type, default: fallback }) => [name, type, fallback])).toEqual([
			['region', 'options', 'feishu'],
			['baseUrl', 'string', ''],
			['appId', 'string', ''],
			['appSecret', 'string', ''],
			['encryptKey', 'string', ''],
			['verificationToken', 'string', ''],
			['accessToken', 'hidden', ''],
			['expiresAt', 'hidden', ''],
		]);
		expect(properties.find(({ name }) => name === 'appSecret')?.typeOptions).toEqual({ password: true });
		expect(properties.find(({ name }) => name === 'accessToken')?.typeOptions).toMatchObject({ expirable: true });
		expect(properties.find(({ name }) => name === 'baseUrl')?.displayOptions).toEqual({ show: { region: ['custom'] } });
	});

	it.each([
		[{ region: 'feishu' }, 'https://open.feishu.cn'],
		[{ region: 'lark' }, 'https://open.larksuite.com'],
		[{ region: 'custom', baseUrl: 'https://feishu.example.com/' }, 'https://feishu.example.com'],
		[{ region: 'custom', baseUrl: ' http://10.0.0.5:8080/gateway// ' }, 'http://10.0.0.5:8080/gateway'],
	])('%p means %s', (credential, expected) => expect(domainOf(credential)).toBe(expected));

	it.each([
		...['', 'open.example.com', 'ftp://example.com', 'https://example.com/?a=b', 'https://user:pass@example.com'],
		...[
			'https://:pass@example.com',
			'https://user@example.com',
			'https://example.com/?',
			'https://example.com/#',
			'http:example.com',
			'http:\\\\example.com',
			'http:/example.com',
			'https:///example.com',
			'https://example.com\\x',
		],
	])('reject %p as base URL', (baseUrl) => {
		expect(() => domainOf({ region: 'custom', baseUrl })).toThrow(/Base URL/);
	});
});

describe('test', () => {
	const credential = (over: ICredentialDataDecryptedObject = {}): ICredentialDataDecryptedObject =>
		({ region: 'custom', baseUrl: simulator.url, ...simulator.app(), ...over }) as ICredentialDataDecryptedObject;
	/** `hosts` stands for the internet: which public host is which server. */
	const test = async (data: ICredentialDataDecryptedObject, hosts: Record<string, string> = {}): Promise<INodeCredentialTestResult> => {
		const context = new CredentialTestContext(
			engineFor(simulator).additional({ name: '', nodes: [], connections: {} }, 'internal', '1'),
		) as unknown as ICredentialTestFunctions;
		const { request } = context.helpers;
		context.helpers.request = async (options: string | object) => {
			const { url, ...rest } = options as { url: string };
			const host = Object.keys(hosts).find((one) => url.startsWith(one));
			return (await request({ ...rest, url: host ? url.replace(host, hosts[host] as string) : url })) as unknown;
		};
		return await new LarkHire().methods.credentialTest.larkHireApiTest.call(context, { id: '1', name: 'test', type: 'larkHireApi', data });
	};

	it('is the one that both nodes name', () => {
		for (const node of [new LarkHire(), new LarkHireTrigger()]) {
			const methods: Record<string, unknown> = node.methods.credentialTest;
			expect(methods[String(node.description.credentials?.[0]?.testedBy)]).toBeInstanceOf(Function);
		}
	});

	it('succeeds when everything is granted', async () => {
		expect(await test(credential())).toEqual({
			status: 'OK',
			message: 'Connection successful. All scopes that this node uses are granted.',
		});
	});

	it('names missing scopes and succeeds while something can be used', async () => {
		simulator.app().scopes = knownScopes.filter((scope) => !['hire:ehr_import', 'corehr:probation.assessment:write'].includes(scope));
		const { status, message } = await test(credential());
		expect(status).toBe('OK');
		expect(message).toMatch(
			/^Connection successful\. Scopes not granted: corehr:probation\.assessment:write, hire:ehr_import \(for Probation: Enable Assessment, Probation: Disable Assessment, Probation Assessment: Update, Probation Assessment: Create, Probation Assessment: Delete, E-HR Import Task: Update\)\./,
		);
		// Where the console of a private deployment is, nobody knows.
		expect(message).not.toMatch(/\/app\//);
		const inFeishu = await test(credential({ region: 'feishu' }), { 'https://open.feishu.cn': simulator.url });
		expect(inFeishu.message).toMatch(
			/https:\/\/open\.feishu\.cn\/app\/cli_9f5343c580712544\/auth\?q=corehr:probation\.assessment:write,hire:ehr_import/,
		);
	});

	it('fails when nothing can be used, naming some scopes and linking to all', async () => {
		simulator.app().scopes = [];
		const { status, message } = await test(credential({ region: 'feishu' }), { 'https://open.feishu.cn': simulator.url });
		expect(status).toBe('Error');
		expect(message).toMatch(
			/^The app is connected, but has no scope for any operation of this node\. Scopes not granted: hire:job:readonly, /,
		);
		const [, named = '', link = ''] = /Scopes not granted: (.*?) \(for .*q=([^ &]+)/.exec(message) ?? [];
		expect(named.split(', ')).toHaveLength(6);
		expect(link.split(',').length).toBeGreaterThan(5);
		expect(link).toMatch(/corehr:probation\.assessment:write.*hire:ehr_import/);
	});

	it('names the first of many scopes, and the number of others', async () => {
		const endpoint = (letter: string) => ({ endpoint: `GET /open-apis/${letter}` as const, limit: [], scopes: [`hire:${letter}`] });
		const needs = [...'abcdefgh'].map((letter) => ({ name: letter.toUpperCase(), endpoints: [endpoint(letter)] }));
		const { message } = await check(
			async ({ url }) => ({
				statusCode: 200,
				headers: {},
				body: url.endsWith('/scopes') ? { code: 0, data: { scopes: [] } } : { code: 0, tenant_access_token: 't-1' },
			}),
			credential(),
			needs,
		);
		expect(message).toMatch(
			/Scopes not granted: hire:a, hire:b, hire:c, hire:d, hire:e, hire:f and 2 more \(for A, B, C, D, E, F and 2 more\)/,
		);
	});

	it('does not count a scope that is granted for users only', async () => {
		const scopes = [
			{ scope_name: 'hire:ehr_import', grant_status: 1, scope_type: 'user' },
			{ scope_name: 'hire:site_application', grant_status: 1, scope_type: 'tenant' },
		];
		const { status, message } = await check(
			async ({ url }) => ({
				statusCode: 200,
				headers: {},
				body: url.endsWith('/scopes') ? { code: 0, data: { scopes } } : { code: 0, tenant_access_token: 't-1' },
			}),
			credential(),
			[
				{ name: 'A', endpoints: [{ endpoint: 'PATCH /open-apis/a', limit: [], scopes: ['hire:ehr_import'] }] },
				{ name: 'B', endpoints: [{ endpoint: 'GET /open-apis/b', limit: [], scopes: ['hire:site_application'] }] },
			],
		);
		expect(status).toBe('OK');
		expect(message).toMatch(/Scopes not granted: hire:ehr_import \(for A\)\./);
	});

	it.each([
		['http://open.example.com', true],
		['http://172.32.0.1', true],
		['http://[2001:db8::1]', true],
		['https://open.example.com', false],
		['http://localhost:8080', false],
		['http://10.1.2.3/gateway', false],
		['http://172.20.0.3', false],
		['http://192.168.1.1', false],
		['http://[::1]:8080', false],
		['http://gateway:8080', false],
		['http://feishu.internal', false],
	])('of %s warns of a connection without encryption: %p', async (baseUrl, warned) => {
		const { status, message } = await check(
			async () => ({ statusCode: 200, headers: {}, body: { code: 0, tenant_access_token: 't-1', data: { scopes: [] } } }),
			credential({ baseUrl }),
			[],
		);
		expect(status).toBe('OK');
		expect(/Warning: the Base URL begins with http,/.test(message)).toBe(warned);
	});

	it.each([
		['wrong secret', { appSecret: 'wrong-secret-value' }, /^The App Secret is wrong/],
		['unknown app ID', { appId: 'cli_0000000000000000' }, /^Feishu does not know this App ID/],
		['malformed app ID', { appId: '' }, /App ID .*empty/],
		['no secret', { appSecret: '' }, /App Secret .*empty/],
		['base URL without scheme', { baseUrl: 'feishu.example.com' }, /Base URL/],
		['a host where nothing listens', { baseUrl: 'http://127.0.0.1:9' }, /^No connection to http:\/\/127\.0\.0\.1:9/],
	])('explains %s', async (_what, over, message) => {
		const result = await test(credential(over));
		expect(result).toEqual({ status: 'Error', message: expect.stringMatching(message) });
		expect(result.message).not.toMatch(/wrong-secret-value|simulator-app-secret/);
	});

	it('reports a wrong region, without sending the secret to the other one', async () => {
		const other = await Simulator.start({ apps: [{ appId: 'cli_aaaaaaaaaaaaaaaa', appSecret: 'the-lark-secret' }] });
		const hosts = { 'https://open.feishu.cn': simulator.url, 'https://open.larksuite.com': other.url };
		const app = { appId: 'cli_aaaaaaaaaaaaaaaa', appSecret: 'the-lark-secret' };
		expect(await test({ region: 'feishu', ...app }, hosts)).toEqual({
			status: 'Error',
			message: 'Wrong region: this app belongs to Lark. Choose that region in the credential.',
		});
		expect(JSON.stringify(other.requests)).not.toMatch(/the-lark-secret/);
		expect(await test({ region: 'lark', ...app }, hosts)).toMatchObject({ status: 'OK' });
		await other.stop();
	});

	it('reports an IP address that is not on the whitelist, which the token endpoint does not', async () => {
		simulator.app().ipAllowed = false;
		expect(await test(credential())).toEqual({
			status: 'Error',
			message: expect.stringMatching(/^The IP address of this n8n is missing from the app's IP allowlist\..*99991401/),
		});
		expect(simulator.tokenCalls().map(({ code }) => code)).toEqual([0]);
	});

	it('reports an app that is not installed', async () => {
		simulator.app().installed = false;
		expect(await test(credential())).toEqual({
			status: 'Error',
			message: expect.stringMatching(/^The app is not installed in this tenant\..*212100/),
		});
	});

	it('reports a host that is not Feishu', async () => {
		simulator.fail(TOKEN, { garbage: true });
		expect((await test(credential())).status).toBe('Error');
		simulator.fail(TOKEN, { status: 404 });
		expect(await test(credential())).toEqual({ status: 'Error', message: expect.stringMatching(/does not look like a Feishu API/) });
	});
});

describe('in the HTTP Request node', () => {
	const url = () => `${simulator.url}/open-apis/hire/v1/websites`;
	const workflow = (uri = url()) => ({
		name: 'HTTP',
		nodes: [
			{
				id: '1',
				name: 'Start',
				type: 'n8n-nodes-base.manualTrigger',
				typeVersion: 1,
				position: [0, 0] as [number, number],
				parameters: {},
			},
			{
				id: '2',
				name: 'HTTP Request',
				type: 'n8n-nodes-base.httpRequest',
				typeVersion: 1,
				position: [0, 0] as [number, number],
				parameters: { url: uri, nodeCredentialType: 'larkHireApi' },
			},
		],
		connections: { Start: { main: [[{ node: 'HTTP Request', type: 'main' as const, index: 0 }]] } },
	});

	it('gets a token, stores it with its expiry, and uses it again', async () => {
		const engine = engineFor(simulator);
		const before = Date.now();
		expect((await engine.run(workflow())).json('HTTP Request')).toEqual([expect.objectContaining({ code: 0 })]);
		expect(engine.stored.larkHireApi).toMatchObject({ accessToken: expect.stringMatching(/^t-/), expiresAt: expect.any(Number) });
		expect((engine.stored.larkHireApi?.expiresAt as number) - before).toBeGreaterThan(7_000_000);
		await engine.run(workflow());
		expect(simulator.tokenCalls()).toHaveLength(1);
	});

	it('renews a token that ends within three minutes', async () => {
		const engine = engineFor(simulator);
		await engine.run(workflow());
		Object.assign(engine.stored.larkHireApi ?? {}, { expiresAt: Date.now() + 181_000 });
		await engine.run(workflow());
		expect(simulator.tokenCalls()).toHaveLength(1);
		Object.assign(engine.stored.larkHireApi ?? {}, { expiresAt: Date.now() + 179_000 });
		expect((await engine.run(workflow())).error).toBeUndefined();
		expect(simulator.tokenCalls()).toHaveLength(2);
		expect(engine.stored.larkHireApi?.expiresAt as number).toBeGreaterThan(Date.now() + 1_000_000);
	});

	it('renews a token that Feishu rejects', async () => {
		const engine = engineFor(simulator);
		await engine.run(workflow());
		simulator.expireTokens();
		expect((await engine.run(workflow())).error).toBeUndefined();
		expect(simulator.tokenCalls()).toHaveLength(2);
	});

	it('never sends the token to another host', async () => {
		const other = await Simulator.start();
		const { error } = await engineFor(simulator).run(workflow(`${other.url}/open-apis/hire/v1/websites`));
		expect(error?.message).toBeDefined();
		expect(other.requests).toEqual([]);
		await other.stop();
	});

	describe('recognizes as its own host', () => {
		const signed = async (request: object) => {
			const { authenticate } = new LarkHireApi();
			if (typeof authenticate !== 'function') throw new Error('authenticate is a function');
			const done = await authenticate({ region: 'feishu', accessToken: 't-abc', expiresAt: Date.now() + 3_600_000 }, {
				headers: {},
				...request,
			} as IHttpRequestOptions);
			return done.headers?.Authorization;
		};

		it.each([
			{ url: 'https://open.feishu.cn/open-apis/hire/v1/jobs' },
			{ uri: 'HTTPS://OPEN.FEISHU.CN/open-apis/hire/v1/jobs' },
			{ url: '/open-apis/hire/v1/jobs' },
			{ url: '/open-apis/hire/v1/jobs', baseURL: 'https://open.feishu.cn' },
		])('%j', async (request) => expect(await signed(request)).toBe('Bearer t-abc'));

		it.each([
			...[
				'https:evil.example',
				'https:/evil.example',
				'https:\\evil.example',
				' HTTPS:evil.example',
				'https:\\\\evil.example',
				'https:///evil.example',
			].map((url) => ({ url })),
			...[
				'//evil.example',
				'/\\evil.example',
				'/\t/evil.example',
				'https://open.feishu.cn@evil.example',
				'https://open.feishu.cn.evil.example',
				'http://open.feishu.cn',
				'evil.example',
				'https://open.feishu.cn\\@evil.example',
			].map((url) => ({ url })),
			{ url: '/x', baseURL: 'https:evil.example' },
			{ url: '/x', baseURL: '//evil.example' },
		])('not %j', async (request) => {
			await expect(signed(request)).rejects.toThrow(/is only for https:\/\/open\.feishu\.cn/);
			await expect(signed({ ...request, url: undefined, uri: request.url })).rejects.toThrow(/is only for/);
		});
	});

	it('says why it gets no token, without the secret', async () => {
		const { error } = await engineFor(simulator, { appSecret: 'wrong-secret-value' }).run(workflow());
		expect(JSON.stringify(error)).toMatch(/The App Secret is wrong\. Copy it again.*Feishu code 10014/);
		expect(JSON.stringify(error)).not.toMatch(/wrong-secret-value/);
	});

	it('sets the header and leaves the rest of the request alone', async () => {
		const request: IHttpRequestOptions = { url: url(), method: 'GET', headers: { 'X-Other': '1' }, qs: { a: 1 } };
		const { authenticate } = new LarkHireApi();
		if (typeof authenticate !== 'function') throw new Error('authenticate is a function');
		const done = await authenticate(
			{ region: 'custom', baseUrl: simulator.url, accessToken: 't-abc', expiresAt: Date.now() + 3_600_000 },
			request,
		);
		expect(done).toEqual({
			url: url(),
			method: 'GET',
			headers: { 'X-Other': '1', Authorization: 'Bearer t-abc' },
			qs: { a: 1 },
			sendCredentialsOnCrossOriginRedirect: false,
		});
	});
});
