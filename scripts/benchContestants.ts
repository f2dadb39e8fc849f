import { Agent, request } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Client, type Cache } from '@larksuiteoapi/node-sdk';
import { Engine, type Installed } from '../test/support/engine';
import { HIRE, oneNode } from '../test/support/workflows';
import type { Call, Item, Operation } from './benchOperations';
import type { Started } from './benchServer';

/** What n8n sends at the same time when the option Items in Flight is not set. */
export const IN_FLIGHT = 5;
/** Far above what any computer sends. */
const LIFT = 1000;

/** Sends all items; throws unless every one succeeded. */
export type Contestant = (items: readonly Item[]) => Promise<void>;

/** The package as it is shipped; its types come from the sources. */
const fromDist = (file: string): unknown => createRequire(__filename)(join(__dirname, '..', 'dist', file));
const { LarkHire } = fromDist('nodes/LarkHire/LarkHire.node.js') as typeof import('../nodes/LarkHire/LarkHire.node');
const { LarkHireApi } = fromDist('credentials/LarkHireApi.credentials.js') as typeof import('../credentials/LarkHireApi.credentials');
const { Session } = fromDist('nodes/LarkHire/transport/session.js') as typeof import('../nodes/LarkHire/transport/session');
const { resources } = fromDist('nodes/LarkHire/resources/index.js') as typeof import('../nodes/LarkHire/resources');

const installed: Installed = { nodes: { 'n8n-nodes-lark-hire.larkHire': new LarkHire() }, credentials: { larkHireApi: new LarkHireApi() } };

/** The documented limit of an operation, as the package has it. */
export function limitOf({ resource, parameters }: Operation) {
	const found = resources.find(({ value }) => value === resource)?.operations.find(({ value }) => value === parameters.operation);
	if (!found) throw new Error(`The package has no operation of ${resource}`);
	return found.limit;
}

/**
 * The node keeps the documented limits whether or not the other side does, and without them out of the way nothing but its
 * pacer would be measured. Pacers still count, but to a thousand times as much. @returns what puts the limits back, for
 * simulators that are used for the first time after it.
 */
export function liftLimits(): () => void {
	const { pacer } = Session.prototype;
	Session.prototype.pacer = function (endpoint) {
		return pacer.call(this, { ...endpoint, limit: endpoint.limit.map((window) => ({ ...window, calls: window.calls * LIFT })) });
	};
	return () => void (Session.prototype.pacer = pacer);
}

/** The node in n8n's engine, from trigger to end of the execution. */
export function ours({ parameters }: Operation, { url: baseUrl, appId, appSecret }: Started): Contestant {
	const engine = new Engine(installed, { larkHireApi: { region: 'custom', baseUrl, appId, appSecret } });
	return async (items) => {
		const run = await engine.run(oneNode(parameters, items));
		if (run.error) throw new Error(`The execution failed: ${run.error.message}`);
		const succeeded = run.json(HIRE).filter((json) => !('error' in json)).length;
		if (succeeded !== items.length) throw new Error(`${succeeded} of ${items.length} items succeeded`);
	};
}

/** As little as Node can do: connections kept alive, the token fetched once, as many in flight as the node has. */
export async function bare({ calls }: Operation, { url, appId, appSecret }: Started): Promise<Contestant> {
	const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
	const auth = { method: 'POST', path: '/open-apis/auth/v3/tenant_access_token/internal', body: { app_id: appId, app_secret: appSecret } };
	const { tenant_access_token: token } = await exchange(url, agent, {}, auth);
	const headers = { authorization: `Bearer ${token}` };
	return async (items) => {
		const queue = items.values();
		const worker = async () => {
			for (const item of queue) for (const call of calls(item)) await exchange(url, agent, headers, call);
		};
		await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
	};
}

async function exchange(url: string, agent: Agent, headers: Readonly<Record<string, string>>, { method, path, query, body }: Call) {
	const sent = body && JSON.stringify(body);
	const described = sent === undefined ? headers : { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) };
	const text = await new Promise<string>((resolve, reject) => {
		request(`${url}${path}${query ? `?${new URLSearchParams(query).toString()}` : ''}`, { agent, method, headers: described }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks).toString())).on('error', reject);
		})
			.on('error', reject)
			.end(sent);
	});
	const answer = JSON.parse(text) as { code: number; tenant_access_token?: string };
	if (answer.code !== 0) throw new Error(`Bare HTTP was refused: ${text}`);
	return answer;
}

/** What a script would do: one typed call after the other. */
export function sdk(operation: Operation, { url: domain, appId, appSecret }: Started): Contestant {
	const kept = new Map<unknown, unknown>();
	const cache: Cache = { get: async (key) => kept.get(key), set: async (key, value) => Boolean(kept.set(key, value)) };
	const logger = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };
	const client = new Client({ appId, appSecret, domain, cache, logger });
	return async (items) => {
		for (const item of items) {
			const { code } = await operation.sdk(client, item);
			if (code !== 0) throw new Error(`The SDK was refused with code ${code}`);
		}
	};
}
