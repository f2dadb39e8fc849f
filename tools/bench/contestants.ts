import { Agent, request } from 'node:http';
import { Client, DefaultCache } from '@larksuiteoapi/node-sdk';
import { Engine } from '../../harness/engine';
import { HIRE, oneNode } from '../../harness/workflows';
import { pool } from '../../nodes/LarkHire/framework/pool';
import type { Call, Item, Operation } from './operations';
import type { Subject } from './package';
import type { Started } from './simulator';

/** Sends all items; throws unless every one succeeds. `ended` is called while n8n still holds all results. */
export type Contestant = (items: readonly Item[], ended?: () => void) => Promise<void>;

/** The node in n8n's engine, from trigger to end of the execution. */
export function ours({ parameters }: Operation, app: Started, subject: Subject, itemsInFlight: number): Contestant {
	const { url: baseUrl, appId, appSecret } = app;
	const engine = new Engine(subject.installed, { larkHireApi: { region: 'custom', baseUrl, appId, appSecret } });
	return async (items, ended) => {
		const options = { ...(parameters.options as object), itemsInFlight };
		const run = await engine.run(oneNode({ ...parameters, options }, items));
		ended?.();
		if (run.error) throw new Error(`The execution failed: ${run.error.message}`);
		const succeeded = run.json(HIRE).filter((json) => !('error' in json)).length;
		if (succeeded !== items.length) throw new Error(`${succeeded} of ${items.length} items succeeded`);
	};
}

/** As little as Node.js can do: the token fetched once, connections kept alive, as many items in flight as the node has. */
export async function bare({ calls }: Operation, { url, appId, appSecret }: Started, inFlight: number): Promise<Contestant> {
	const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
	const path = '/open-apis/auth/v3/tenant_access_token/internal';
	const signIn = { method: 'POST', path, body: { app_id: appId, app_secret: appSecret } };
	const { tenant_access_token: token } = await exchange(url, agent, {}, signIn);
	const headers = { authorization: `Bearer ${token}` };
	return async (items) =>
		void (await pool(items, { size: inFlight }, async (item) => {
			for (const call of calls(item)) await exchange(url, agent, headers, call);
		}));
}

async function exchange(url: string, agent: Agent, headers: Readonly<Record<string, string>>, { method, path, query, body }: Call) {
	const sent = body && JSON.stringify(body);
	const content = sent === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) };
	const target = `${url}${path}${query ? `?${new URLSearchParams(query).toString()}` : ''}`;
	const text = await new Promise<string>((resolve, reject) => {
		const outgoing = request(target, { agent, method, headers: { ...headers, ...content } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
			response.on('end', () => resolve(Buffer.concat(chunks).toString()));
		});
		outgoing.on('error', reject).end(sent);
	});
	const response = JSON.parse(text) as { code: number; tenant_access_token?: string };
	if (response.code !== 0) throw new Error(`Bare HTTP was rejected: ${text}`);
	return response;
}

/** What a script would do: the SDK, one call after the other. */
export function sdk({ calls }: Operation, { url: domain, appId, appSecret }: Started): Contestant {
	const logger = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };
	// By default all clients share one, with tokens of other simulators.
	const client = new Client({ appId, appSecret, domain, logger, cache: new DefaultCache() });
	return async (items) => {
		for (const item of items) {
			for (const { method, path: url, query: params, body: data } of calls(item)) {
				const { code } = await client.request<{ code?: number }>({ method, url, params, data });
				if (code !== 0) throw new Error(`The SDK was rejected with code ${code}`);
			}
		}
	};
}
