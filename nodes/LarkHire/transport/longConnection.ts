import type { WSClient } from '@larksuiteoapi/node-sdk';
import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { App } from '../api/app';
import type { Endpoint } from '../api/endpoint';
import { noResponse, unexpectedResponse } from '../api/errors';
import { LarkError } from '../api/larkError';
import { dropped, handshakeRejected, isAppId, obstacleOf, unusableAddress, unusableAppId, type Obstacle } from '../api/longConnection';
import { dictionary, text } from '../api/response';
import type { HttpInstance } from '../api/sdk';
import { wait } from './abort';
import { causeOf, type Helper } from './exchange';
import { request } from './request';

/** How long Feishu may take for an address, and for the handshake at it. */
const OPENING_MS = 15_000;
/** A ping that has no response by then: the connection is dead, though nobody has closed it. */
const PONG_SECONDS = 10;
/** Feishu's own is 120 s; a longer one would find dead connections too late. */
const PING_SECONDS = { least: 1, most: 120 };
/** What is still under way may end, and its acknowledgement be sent. Feishu waits 3 s for it. */
const LAST_EVENTS_MS = 2500;
const GOODBYE_MS = 1000;

/** Its limits are not documented. */
const endpoint = { endpoint: 'POST /callback/ws/endpoint', limit: [], scopes: [], safe: true } as const satisfies Endpoint;

/** How to reach Feishu for an app. */
export interface Reach {
	readonly app: App;
	readonly helper: Helper;
}

export interface Listener {
	/** The connection is open: events may come. */
	ready(): void;
	/** The JSON of an event. It is acknowledged when this resolves; if it rejects, Feishu sends the event again. */
	receive(json: unknown): Promise<void>;
}

/** Why it has ended: somebody has called `close`, or an obstacle. */
export type Ending = { readonly why: 'closed' } | Obstacle;

export interface LongConnection {
	/** Never rejects. */
	readonly closed: Promise<Ending>;
	/** Takes no more events, waits for those under way, then closes. */
	close(): Promise<void>;
}

const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };

/**
 * One life of a long connection to Feishu, from the request for its address to its end, by the official SDK's client, which is not
 * allowed to reconnect: it would do so without an end, without a reason and without a growing pause, and send the acknowledgement of an
 * event over a connection on which it has not come.
 */
export function open({ app, helper }: Reach, { ready, receive }: Listener): LongConnection {
	const aborted = new AbortController();
	const underWay = new Set<Promise<void>>();
	let client: WSClient | undefined;
	let handshake: ClientRequest | undefined;
	let socket: Socket | undefined;
	let obstacle: Obstacle | undefined;
	let pingMs = PING_SECONDS.most * 1000;
	let closing: Promise<void> | undefined;
	let ended = false;
	let settle: (ending: Ending) => void;
	const closed = new Promise<Ending>((resolve) => (settle = resolve));

	const end = (ending: Ending) => {
		ended = true;
		aborted.abort();
		client?.close({ force: true });
		handshake?.destroy();
		socket?.destroy();
		settle(ending);
	};
	const fail = (fallback: Obstacle) => end(closing ? { why: 'closed' } : (obstacle ?? fallback));

	/** The address, which is a secret, and the pace of pings. */
	const address = async (call: { readonly url: string; readonly data: object; readonly headers: Readonly<Record<string, string>> }) => {
		const { url, data: body, headers } = call;
		const send = request(helper, app);
		const response = await send({
			endpoint,
			url,
			method: 'POST',
			body,
			headers,
			timeout: OPENING_MS,
			signal: aborted.signal,
			unproven: true,
		});
		const { URL: target, ClientConfig: config } = dictionary(dictionary(response).data);
		if (text(target) === '') throw unexpectedResponse();
		if (!isUsable(text(target), app)) throw (obstacle = unusableAddress()).error;
		return { code: 0, data: { URL: target, ClientConfig: dictionary(config) } };
	};

	/** Through n8n's own agent, and so through its proxy; and it sees what the SDK does not tell. */
	const agent = {
		addRequest(upgrade: ClientRequest, options: object) {
			handshake = upgrade;
			upgrade.once('response', ({ statusCode = 0, headers }) => (obstacle = handshakeRejected(statusCode, headers)));
			upgrade.once('error', (error) => (obstacle ??= obstacleOf(noResponse(causeOf(error), `${upgrade.protocol}//${upgrade.host}`))));
			upgrade.once('upgrade', (_, connected: Socket) => {
				socket = connected;
				connected.once('close', () => fail(dropped('The long connection to Feishu was closed')));
				void watch(connected);
			});
			const { globalAgent } = upgrade.protocol === 'https:' ? https : http;
			(globalAgent as unknown as typeof agent).addRequest(upgrade, options);
		},
	};

	const patience = async (ms: number) => await wait(ms, aborted.signal).catch(() => {});

	/** Beside the SDK's own watch, which each ping begins anew: where they come more often than that lasts, it finds nothing. */
	const watch = async (connected: Socket) => {
		for (let read = -1; !ended;) {
			if (connected.bytesRead === read) return fail(dropped('Feishu did not respond on the long connection'));
			read = connected.bytesRead;
			await patience(pingMs + PONG_SECONDS * 1000);
		}
	};

	const invoke = async (json: unknown) => {
		if (closing) throw new Error('The connection is being closed');
		const received = receive(json);
		underWay.add(received);
		await received.finally(() => underWay.delete(received));
	};

	const start = async () => {
		if (!isAppId(app.appId)) return fail(unusableAppId());
		// On first use, like the client for requests.
		const { WSClient } = await import('@larksuiteoapi/node-sdk');
		if (ended) return;
		client = new WSClient({
			...app,
			httpInstance: {
				request: async (call: Parameters<typeof address>[0]) =>
					await address(call).catch((error: unknown) => {
						if (error instanceof LarkError) obstacle ??= obstacleOf(error);
						throw error;
					}),
			} as unknown as HttpInstance,
			logger: silent,
			agent: agent as unknown as http.Agent,
			autoReconnect: false,
			handshakeTimeoutMs: OPENING_MS,
			wsConfig: { pingTimeout: PONG_SECONDS },
			source: 'n8n-nodes-lark-hire',
			onReady: () => ended || ready(),
			onError: () => fail(dropped('No long connection to Feishu could be opened')),
		});
		withSafePing(client, (ms) => (pingMs = ms));
		// All that it calls of a dispatcher. Ours gets the JSON as it came; the SDK's would lay header and body over each other.
		const eventDispatcher = { invoke } as unknown as Parameters<WSClient['start']>[0]['eventDispatcher'];
		await client.start({ eventDispatcher });
	};

	const goodbye = async () => {
		await Promise.race([Promise.allSettled(underWay), patience(LAST_EVENTS_MS)]);
		// The acknowledgements go out in the next turn, and before the goodbye.
		await patience(0);
		if (socket && !ended) {
			client?.close();
			await patience(GOODBYE_MS);
		}
		end({ why: 'closed' });
	};

	void start().catch(() => fail(dropped('No long connection to Feishu could be opened')));
	return { closed, close: async () => await (closing ??= goodbye()) };
}

/** HR data leaves unencrypted only where the credential says so already. */
function isUsable(address: string, { domain }: App): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol } = new URL(address);
	return protocol === 'wss:' || (protocol === 'ws:' && domain.startsWith('http:'));
}

/** Whatever Feishu sets, with the address or with any pong: without a number, the client would ping without a pause. */
function withSafePing(client: WSClient, told: (ms: number) => void): void {
	const { wsConfig } = client as unknown as { wsConfig: { updateWs(settings: { pingInterval?: number }): void } };
	const update = wsConfig.updateWs.bind(wsConfig);
	wsConfig.updateWs = (settings) => {
		if (!('pingInterval' in settings)) return update(settings);
		const seconds = Number(settings.pingInterval) / 1000 || PING_SECONDS.most;
		const pingInterval = Math.min(Math.max(seconds, PING_SECONDS.least), PING_SECONDS.most) * 1000;
		update({ ...settings, pingInterval });
		told(pingInterval);
	};
}
