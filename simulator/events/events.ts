import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Apps } from '../apps';
import type { AppSeed } from '../options';
import type { Connection, Outcome, Shape } from './connection';
import { LongConnections } from './longConnections';
import { seeded } from './random';
import { defaultSettings, type EventSettings } from './settings';
import { eventTypes, type Happening } from './types';
import { challengeOf, json, post, posted, type Forgery, type Notice, type Posted } from './webhook';

/** One try to deliver an event. */
export interface Attempt {
	/** Date.now() when it was made. */
	readonly at: number;
	readonly eventId: string;
	readonly type: string;
	readonly appId: string;
	/** 1 to 5. */
	readonly attempt: number;
	readonly via: 'ws' | 'webhook';
	/** The connection's device ID, or the URL. */
	readonly to?: string;
	/** Undefined while it is under way. `offline`: no client is connected. For a webhook the HTTP status, 0 where none came in time. */
	outcome?: Outcome | 'offline' | number;
	/** From the first byte to the outcome. */
	ms?: number;
}

/** Something that goes wrong with an attempt. */
export interface DeliveryFault extends Shape, Forgery {
	/** The connection is cut before the frame is sent, or right after it. */
	readonly drop?: 'before' | 'after';
	/** Sent in the packet in which the next client learns that it is connected. */
	readonly withUpgrade?: boolean;
	/** So many attempts pass unharmed before. */
	readonly after?: number;
}

export interface EventOptions {
	/** How much faster than documented events are sent again, and age: with 100, 15 seconds are 150 ms. Default 1. */
	readonly resendScale?: number;
	/** How long a client has to answer; default 3000, as documented. */
	readonly answerMs?: number;
	/** How late a client's ping may come in ms; default 5000. */
	readonly pingGraceMs?: number;
	/** Of the choice between several connections; default 1. */
	readonly seed?: number;
	/** Where clients connect, such as wss://host; default: the simulator itself. */
	readonly address?: string;
}

const CHALLENGE_MS = 1000;
/** From one attempt to the next. */
const PAUSES_MS = [15_000, 300_000, 3_600_000, 21_600_000];
export const TENANT_KEY = '2ed263bf32cf1651';
const OK = 200;

/** Planned faults, first in first out. */
interface Planned {
	readonly fault: DeliveryFault;
	left: number;
	before: number;
}

interface Console {
	/** As saved in the console. */
	draft: EventSettings;
	/** As of the version that was published last. */
	live: EventSettings;
}

/** Sends what happens in the tenant to the apps that subscribe to it, and sends it again until it is acknowledged. */
export class Events {
	readonly connections: LongConnections;
	/** Every attempt since the last reset. */
	readonly attempts: Attempt[] = [];
	private readonly consoles = new Map<string, Console>();
	private readonly random: () => number;
	private readonly resendScale: number;
	private readonly answerMs: number;
	/** Re-sends to come. */
	private readonly waiting = new Map<NodeJS.Timeout, () => void>();
	private planned: Planned[] = [];

	constructor(
		private readonly apps: Apps,
		base: () => string,
		{ resendScale = 1, answerMs = 3000, pingGraceMs = 5000, seed = 1, address }: EventOptions = {},
	) {
		this.connections = new LongConnections(() => address ?? base(), pingGraceMs);
		this.random = seeded(seed);
		this.resendScale = resendScale;
		this.answerMs = answerMs;
	}

	/** The settings in force. */
	settings(appId?: string): Readonly<EventSettings> {
		return this.console(appId).live;
	}

	/** Settings of an app that somebody has saved and published, without the rules of the console. */
	setUp(settings: Partial<EventSettings>, appId?: string): void {
		const { draft, live } = this.console(appId);
		for (const each of [draft, live]) Object.assign(each, structuredClone(settings));
	}

	/** What happens in the tenant, for every app that subscribes to it. */
	fire({ type, body }: Happening): void {
		const { scopes, customOnly } = eventTypes[type];
		for (const app of this.apps.all()) {
			const granted = !app.scopes || scopes.some((scope) => app.scopes?.includes(scope));
			if (granted && !(customOnly && app.kind === 'store')) this.send(type, body, app.appId);
		}
	}

	/** An event of any type for one app; its ID, or undefined where the app has not subscribed to it. */
	send(type: string, body: object, appId = this.apps.get().appId): string | undefined {
		const { mode, types } = this.settings(appId);
		if (mode === 'none' || !types.includes(type)) return undefined;
		const notice = { id: randomBytes(16).toString('hex'), type, time: Date.now(), appId, tenantKey: TENANT_KEY, body };
		void this.attempt(notice, 1);
		return notice.id;
	}

	/** Plans a fault for the next attempts. */
	fail(fault: DeliveryFault, times = 1): void {
		this.planned.push({ fault, left: times, before: fault.after ?? 0 });
	}

	/** Saves the mode in the console, which is possible only while a client is connected. */
	saveLongConnection(appId = this.apps.get().appId): void {
		if (this.connections.of(appId).length === 0) throw new Error('No client is connected, so the long connection cannot be saved');
		this.console(appId).draft.mode = 'ws';
	}

	/** Saves a request URL in the console, which has to answer a challenge. */
	async saveRequestUrl(url: string, appId?: string): Promise<void> {
		const { draft } = this.console(appId);
		const challenge = randomBytes(16).toString('hex');
		const { status, text } = await post(url, challengeOf(challenge, draft), CHALLENGE_MS);
		if (status !== OK || challengeIn(text) !== challenge) throw new Error(`The request URL did not answer the challenge (HTTP ${status})`);
		Object.assign(draft, { mode: 'webhook', requestUrl: url });
	}

	/** Encrypt Key and Verification Token, which hold at once. Undefined: none. */
	saveSecrets(secrets: Partial<Pick<EventSettings, 'encryptKey' | 'verificationToken'>>, appId?: string): void {
		const { draft, live } = this.console(appId);
		for (const settings of [draft, live]) Object.assign(settings, secrets);
	}

	/** Adds events in the console. */
	subscribe(types: readonly string[], appId?: string): void {
		const { draft } = this.console(appId);
		draft.types = [...new Set([...draft.types, ...types])];
	}

	unsubscribe(types: readonly string[], appId?: string): void {
		const { draft } = this.console(appId);
		draft.types = draft.types.filter((type) => !types.includes(type));
	}

	/** Publishes a version of the app: only with it do mode and events take effect. */
	publish(appId?: string): void {
		const console = this.console(appId);
		console.live = structuredClone(console.draft);
	}

	/** Sends an event to a request URL as it was sent before, or altered; HTTP status. */
	async post(url: string, request: Posted): Promise<{ status: number; text: string }> {
		return await post(url, request, this.answerMs);
	}

	/** Sends again what waits for its next attempt, as if the time had passed. */
	hurry(): void {
		for (const again of this.takeWaiting()) again();
	}

	/** Undoes what tests did; connections stay. */
	reset(): void {
		this.takeWaiting();
		this.attempts.length = 0;
		this.planned = [];
		this.consoles.clear();
		this.connections.reset();
	}

	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		this.connections.upgrade(request, socket, head);
	}

	stop(): void {
		this.reset();
		this.connections.stop();
	}

	private takeWaiting(): ReadonlyArray<() => void> {
		const all = [...this.waiting];
		this.waiting.clear();
		for (const [timer] of all) clearTimeout(timer);
		return all.map(([, again]) => again);
	}

	private console(appId?: string): Console {
		const app = this.apps.get(appId);
		const there = this.consoles.get(app.appId) ?? consoleOf(app);
		this.consoles.set(app.appId, there);
		return there;
	}

	private async attempt(notice: Notice, count: number): Promise<void> {
		const { mode, requestUrl } = this.settings(notice.appId);
		const fault = this.takeFault();
		const began = performance.now();
		const attempt: Attempt = {
			at: Date.now(),
			eventId: notice.id,
			type: notice.type,
			appId: notice.appId,
			attempt: count,
			via: mode === 'webhook' ? 'webhook' : 'ws',
		};
		this.attempts.push(attempt);
		const aged = { ...notice, time: notice.time - (attempt.at - notice.time) * (this.resendScale - 1) };
		const outcome =
			mode === 'webhook' ? await this.overWebhook(aged, requestUrl ?? '', fault, attempt) : await this.overConnection(aged, fault, attempt);
		Object.assign(attempt, { outcome, ms: performance.now() - began });
		const pause = PAUSES_MS[count - 1];
		if (outcome === OK || pause === undefined || !this.attempts.includes(attempt)) return;
		const again = () => void this.attempt(notice, count + 1);
		const timer = setTimeout(() => {
			this.waiting.delete(timer);
			again();
		}, pause / this.resendScale).unref();
		this.waiting.set(timer, again);
	}

	private async overConnection(notice: Notice, fault: DeliveryFault, attempt: Attempt): Promise<Outcome | 'offline'> {
		const connection = fault.withUpgrade ? await this.nextConnection() : this.any(notice.appId);
		if (!connection) return 'offline';
		Object.assign(attempt, { to: connection.deviceId });
		if (fault.drop === 'before') connection.drop();
		const outcome = connection.deliver(randomBytes(16).toString('hex'), bytesOf(json(notice, '')), fault, this.answerMs);
		// What is under way in the socket still arrives.
		if (fault.drop === 'after') setTimeout(() => connection.drop(), 50).unref();
		return await outcome;
	}

	private async overWebhook(notice: Notice, url: string, fault: DeliveryFault, attempt: Attempt): Promise<number> {
		Object.assign(attempt, { to: url });
		const request = posted(notice, this.settings(notice.appId), fault);
		const all = Array.from({ length: fault.copies ?? 1 }, async () => await post(url, request, this.answerMs));
		const statuses = (await Promise.all(all)).map(({ status }) => status);
		return statuses.find((status) => status !== OK) ?? OK;
	}

	private async nextConnection(): Promise<Connection> {
		return await new Promise((resolve) => this.connections.next(resolve));
	}

	/** Feishu chooses among the connections of an app as it likes. */
	private any(appId: string): Connection | undefined {
		const open = this.connections.of(appId);
		return open[Math.floor(this.random() * open.length)];
	}

	private takeFault(): DeliveryFault {
		const [due] = this.planned;
		if (!due || due.before-- > 0) return {};
		due.left -= 1;
		if (due.left <= 0) this.planned = this.planned.slice(1);
		return due.fault;
	}
}

const bytesOf = (value: object) => Buffer.from(JSON.stringify(value));

function challengeIn(text: string): unknown {
	try {
		return (JSON.parse(text) as { challenge?: unknown } | null)?.challenge;
	} catch {
		return undefined;
	}
}

function consoleOf({ kind, events }: AppSeed): Console {
	// Store apps have no long connection.
	const settings = { ...defaultSettings(), ...(kind === 'store' && { mode: 'none' as const }), ...structuredClone(events) };
	return { draft: settings, live: structuredClone(settings) };
}
