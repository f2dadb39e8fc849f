import { Agent, request } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { Client, type Cache } from '@larksuiteoapi/node-sdk';
import { Engine } from '../../harness/engine';
import { HIRE, oneNode } from '../../harness/workflows';
import type { Call, Item, Operation } from './operations';
import type { Subject } from './package';
import type { Started } from './server';

/** Sends all items; throws unless every one succeeded. Ours says when n8n has the results and still holds everything. */
export type Contestant = (items: readonly Item[], ended?: () => void) => Promise<void>;

/** The node in n8n's engine, from trigger to end of the execution. */
export function ours(
	{ parameters }: Operation,
	{ url: baseUrl, appId, appSecret }: Started,
	subject: Subject,
	itemsInFlight: number,
): Contestant {
	const engine = new Engine(subject.installed, { larkHireApi: { region: 'custom', baseUrl, appId, appSecret } });
	return async (items, ended) => {
		const workflow = oneNode({ ...parameters, options: { ...(parameters.options as object), itemsInFlight } }, items);
		const run = await engine.run(workflow);
		ended?.();
		if (run.error) throw new Error(`The execution failed: ${run.error.message}`);
		const succeeded = run.json(HIRE).filter((json) => !('error' in json)).length;
		if (succeeded !== items.length) throw new Error(`${succeeded} of ${items.length} items succeeded`);
	};
}

/** As little as Node can do: the token fetched once, as many in flight as the node has, connections kept alive (or, to see what they cost, a new one for each request). */
export async function bare(
	{ calls }: Operation,
	{ url, appId, appSecret }: Started,
	inFlight: number,
	keepAlive = true,
): Promise<Contestant> {
	const agent = new (url.startsWith('https') ? SecureAgent : Agent)({ keepAlive, maxSockets: inFlight });
	const auth = { method: 'POST', path: '/open-apis/auth/v3/tenant_access_token/internal', body: { app_id: appId, app_secret: appSecret } };
	const { tenant_access_token: token } = await exchange(url, agent, {}, auth);
	const headers = { authorization: `Bearer ${token}` };
	return async (items) => {
		const queue = items.values();
		const worker = async () => {
			for (const item of queue) for (const call of calls(item)) await exchange(url, agent, headers, call);
		};
		await Promise.all(Array.from({ length: inFlight }, worker));
	};
}

async function exchange(url: string, agent: Agent, headers: Readonly<Record<string, string>>, { method, path, query, body }: Call) {
	const sent = body && JSON.stringify(body);
	const described =
		sent === undefined ? headers : { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) };
	const text = await new Promise<string>((resolve, reject) => {
		(url.startsWith('https') ? secureRequest : request)(
			`${url}${path}${query ? `?${new URLSearchParams(query).toString()}` : ''}`,
			{ agent, method, headers: described },
			(response) => {
				const chunks: Buffer[] = [];
				response
					.on('data', (chunk: Buffer) => chunks.push(chunk))
					.on('end', () => resolve(Buffer.concat(chunks).toString()))
					.on('error', reject);
			},
		)
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
