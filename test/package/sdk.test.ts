import type { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as sdk from '@larksuiteoapi/node-sdk';
import { endpointsOf } from '../../nodes/LarkHire/api/endpoint';
import { pickersOf } from '../../nodes/LarkHire/framework/listSearch';
import { resources } from '../../nodes/LarkHire/resources';
import { pollingTriggers } from '../../nodes/LarkHire/triggers/polling';
import { connect } from '../../nodes/LarkHire/transport/client';
import { built } from '../../harness/builtPackage';
import { Engine } from '../../harness/engine';
import { exampleOperations } from '../../harness/examples';
import { flowOf } from '../../harness/examples/flow';
import { sdkEndpoints } from '../../harness/sdkEndpoints';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';

// Elsewhere in the tests the sources have only our calls of it (test/support/smallSdk.js).
jest.mock('@larksuiteoapi/node-sdk', () => jest.requireActual<typeof sdk>('@larksuiteoapi/node-sdk'));

/** The built package carries a part of the SDK. Whatever can be called in it must send what the whole SDK sends. */
type Calls = Readonly<Record<string, unknown>>;
type Call = (payload: object, options?: object) => Promise<unknown>;
interface Sent {
	readonly method: string;
	readonly url: string;
}

const root = join(__dirname, '..', '..');
const load = createRequire(__filename);
const bundled = load(join(root, 'dist', 'larkSdk.js')) as Pick<typeof sdk, 'Client'>;
const services = ['application', 'corehr', 'hire'] as const;
const endpoints = sdkEndpoints(/^\/open-apis\/(application|corehr|hire)\//);

/** Values that the SDK may treat differently: empty ones, lists, long numbers, and a file, which makes the body a form. */
const file = { name: 'résumé.pdf', chunks: () => [] };
const payload = {
	path: Object.fromEntries(
		endpoints.flatMap((endpoint) => [...endpoint.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, `id-of-${name}`])),
	),
	params: { page_size: 10, page_token: 'next', empty: '', nothing: undefined, zero: 0, no: false, list: ['a', 'b'] },
	data: { text: '简历', nothing: undefined, none: null, nested: { list: [1n, ''] }, content: file },
	headers: { 'X-Mine': 'yes' },
};

/** A client of which everything that it hands to the HTTP layer is kept. */
function clientOf({ Client }: Pick<typeof sdk, 'Client'>, outcome: () => Promise<unknown>) {
	const sent: Sent[] = [];
	const keep = async (request: Sent & { paramsSerializer?: unknown }) => {
		// It would write the query; our HTTP layer does that itself.
		const { paramsSerializer: _, ...rest } = request;
		sent.push(rest);
		return await outcome();
	};
	const http = { request: keep, post: async (url: string, data: object) => (sent.push({ method: 'POST', url, data } as Sent), TOKEN) };
	const logged: unknown[] = [];
	const log = (...told: unknown[]) => void logged.push(told);
	const client = new Client({
		appId: 'cli_1',
		appSecret: 'secret',
		domain: 'https://feishu.example:8443',
		cache: { get: async () => undefined, set: async () => true },
		httpInstance: http as unknown as sdk.HttpInstance,
		logger: { error: log, warn: log, info: log, debug: log, trace: log },
		source: 'n8n-nodes-lark-hire',
	});
	return { client, sent, logged };
}

const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };
const TOKEN = { code: 0, tenant_access_token: 't-1', expire: 7200 };
const answer = async () => ({ code: 0, data: { has_more: false, items: [{ id: '1' }] } });
const refusal = async () => await Promise.reject(Object.assign(new Error('refused'), { response: { status: 400, data: { code: 1 } } }));

/** The calls below a service by name, e.g. `v1.talent.get`. Those that read page after page by themselves are left out of the bundle. */
function callsIn(service: Calls, name = ''): Array<readonly [string, Call]> {
	return Object.entries(service).flatMap(([part, value]): Array<readonly [string, Call]> => {
		const path = name === '' ? part : `${name}.${part}`;
		if (typeof value !== 'function') return callsIn(value as Calls, path);
		return part.endsWith('WithIterator') ? [] : [[path, value as Call]];
	});
}

/** What comes of a call. Of a file there are functions as well, which say nothing here. */
const outcomeOf = async (call: Call, given: object): Promise<string> =>
	JSON.stringify(await call(given).catch((error: Error) => `failed: ${error.message}`)) ?? 'nothing';

describe.each([
	['answers', answer],
	['refuses', refusal],
] as const)('where Feishu %s', (_how, outcome) => {
	it.each(services)('every call of %s sends what it sends in the whole SDK', async (service) => {
		const [whole, part] = [clientOf(sdk, outcome), clientOf(bundled, outcome)];
		const expected = new Map(callsIn(whole.client[service] as unknown as Calls));
		const found = callsIn(part.client[service] as unknown as Calls);
		for (const [name, ours] of found) {
			const call = expected.get(name);
			if (!call) throw new Error(`The whole SDK has no ${name}`);
			for (const given of [payload, { path: payload.path }]) expect(await outcomeOf(ours, given)).toBe(await outcomeOf(call, given));
		}
		expect(found.length).toBeGreaterThan(service === 'application' ? 0 : 10);
		expect(part.sent.filter(({ url }) => !url.includes('/auth/'))).toHaveLength(found.length * 2);
		expect(part.sent).toStrictEqual(whole.sent);
		expect(part.logged).toStrictEqual(whole.logged);
	});

	it.each(['DELETE', 'GET', 'PATCH', 'POST', 'PUT'])('a %s request to any path is that of the whole SDK', async (method) => {
		const [whole, part] = [clientOf(sdk, outcome), clientOf(bundled, outcome)];
		const { path: _, ...given } = payload;
		for (const { client } of [whole, part])
			for (const url of ['/open-apis/contact/v3/users/ou_1', 'open-apis/drive/v1/files/'])
				for (const one of [given, {}]) await outcomeOf(client.request.bind(client) as Call, { ...one, method, url });
		expect(part.sent).toHaveLength(8);
		expect(part.sent).toStrictEqual(whole.sent);
	});
});

it('has a call for every endpoint that the operations declare', async () => {
	const { client, sent } = clientOf(bundled, answer);
	for (const service of services) for (const [, call] of callsIn(client[service] as unknown as Calls)) await outcomeOf(call, payload);
	const template = (url: string) => new URL(url).pathname.replace(/id-of-/g, ':');
	const called = new Set(sent.map(({ method, url }) => `${method} ${template(url)}`));
	const operations = resources.flatMap((resource) => resource.operations);
	const declared = [
		...operations.flatMap((operation) => endpointsOf(operation)),
		...operations.flatMap(({ fields }) => pickersOf(fields)).flatMap((picker) => picker.endpoints),
		...pollingTriggers.flatMap((trigger) => trigger.endpoints),
	];
	expect(declared.length).toBeGreaterThan(operations.length);
	expect(declared.map(({ endpoint }) => endpoint).filter((endpoint) => !called.has(endpoint))).toEqual([]);
});

it('the sources have the whole SDK here', async () => {
	const app = { domain: 'https://feishu.example', appId: 'cli_1', appSecret: 'secret' };
	expect(await connect({ app, endpoints: [], timeout: 1, helper: (() => {}) as never })).toBeInstanceOf(sdk.Client);
});

it.each(exampleOperations.map((example) => [`${example.resource}.${example.operation}`, example] as const))(
	'%s: the built package sends what the sources send with the whole SDK',
	async (_name, example) => {
		const parameters = { resource: example.resource, operation: example.operation, ...example.parameters, options: { itemsInFlight: 1 } };
		const flow = flowOf(example, parameters, example.items);
		const sentBy = async (engineOf: (simulator: Simulator) => Engine) => {
			const simulator = await Simulator.start();
			try {
				expect((await engineOf(simulator).run(flow)).error).toBeUndefined();
				return simulator.calls().map(({ endpoint, path, query: { client_token: _, ...query }, body, headers }) => ({
					...{
						endpoint,
						path,
						query,
						body,
						agent: headers['user-agent'],
						type: String(headers['content-type']).replace(/boundary=.*/, ''),
					},
					signedIn: /^Bearer .+/.test(String(headers.authorization)),
				}));
			} finally {
				await simulator.stop();
			}
		};
		const sources = await sentBy(engineFor);
		expect(sources.length).toBeGreaterThan(1);
		expect(await sentBy((simulator) => new Engine(built(), engineFor(simulator).stored))).toEqual(sources);
	},
);

const { pruned } = load(join(root, 'gulp', 'sdk.js')) as {
	pruned(source: string, wanted: readonly string[], urls: readonly string[]): string;
};

it.each([
	['a call that we make', /talents\/:talent_id`/g, 'talents/:id`'],
	['the client', 'class Client extends', 'class LarkClient extends'],
	['its version', 'function getSdkVersion()', 'function version()'],
	['its HTTP client', 'const defaultHttpInstance = axios', 'const defaultHttpInstance = fetch'],
	['errors', 'e instanceof AxiosError', 'isAxiosError(e)'],
	['queries', /paramsSerializer: /g, 'serializer: '],
	['logging', 'const defaultLogger = {', 'const defaultLogger = new Logger({'],
	['lists', /WithIterator: /g, 'Pages: '],
	['downloads', /writeFile: /g, 'saveTo: '],
])('the build fails where another version of the SDK has %s elsewhere', (_what, now, later) => {
	const source = readFileSync(require.resolve('@larksuiteoapi/node-sdk/es/index.js'), 'utf8');
	const urls = ['/open-apis/hire/v2/talents/:talent_id'];
	expect(() => pruned(source, ['Client'], urls)).not.toThrow();
	expect(() => pruned(source.replace(now, later), ['Client'], urls)).toThrow(
		/^gulp\/sdk\.js does not know version [\d.]+ of the SDK: it no longer /,
	);
});

const { WebSocketServer } = load('ws') as {
	WebSocketServer: new (options: { port: number }) => EventEmitter & { address(): AddressInfo; close(): void };
};

it('carries the client of the long connection in a file of its own, with the libraries that it runs on', async () => {
	const file = join(root, 'dist', 'larkEvents.js');
	const code = readFileSync(file, 'utf8');
	expect(code).toMatch(/node_modules\/ws\/.*node_modules\/protobufjs\//s);
	expect(code).not.toMatch(/axios|process\.env|\bconsole\.|\bimport\(|bufferutil|utf-8-validate/);
	const { WSClient } = load(file) as Pick<typeof sdk, 'WSClient'>;
	const server = new WebSocketServer({ port: 0 });
	try {
		const { port } = server.address() as AddressInfo;
		const address = { URL: `ws://127.0.0.1:${port}/?device_id=1&service_id=7`, ClientConfig: { PingInterval: 60, ReconnectCount: 0 } };
		const client = new WSClient({
			appId: 'cli_a1b2c3d4e5f60718',
			appSecret: 'secret',
			httpInstance: { request: async () => ({ code: 0, data: address }) } as unknown as sdk.HttpInstance,
			logger: silent,
		});
		const ping = new Promise((resolve) => void server.on('connection', (socket: EventEmitter) => void socket.once('message', resolve)));
		await client.start({ eventDispatcher: { invoke: async () => undefined } as unknown as sdk.EventDispatcher });
		// A frame in protobuf: its headers say what it is.
		expect(String(await ping)).toMatch(/type.*ping/s);
		client.close();
	} finally {
		server.close();
	}
});

it('carries nothing else: no library of the SDK, and nothing of the machine', () => {
	const code = readFileSync(join(root, 'dist', 'larkSdk.js'), 'utf8');
	expect(code.match(/\brequire\(|\bimport\(|\bprocess\.env|\bconsole\.|\bglobal(This)?\b/g)).toBeNull();
	// Readable: as it was written, with Feishu's own descriptions of the calls.
	expect(code).toMatch(/\n {10,}\* .*document }\n/);
	expect(Math.max(...code.split('\n').map(({ length }) => length))).toBeLessThan(2000);
});
