import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Rejection } from './answers';
import { APP, Apps } from './apps';
import { Calendar } from './calendar';
import { CONNECT } from './events/endpoint';
import { Events } from './events/events';
import { eventScopes } from './events/types';
import { Faults, isAnswer } from './faults';
import { FileHost } from './fileHost';
import { Gateway, match, type Matched } from './gateway';
import { Limits } from './limits';
import type { AppSeed, Fault, RecordedRequest, SimulatorOptions } from './options';
import { People } from './people';
import { PEOPLE_PATH, peoplePage } from './peoplePage';
import type { Tenant } from './route';
import { knownScopes } from './routes';
import { seeded } from './seed';
import type { Store } from './store';
import { bodyOf, defect, faulty, notFound, parsed, queryOf, recorded, rejection, reply, send, type Reply } from './wire';

const TOKEN_ENDPOINT = 'POST /open-apis/auth/v3/tenant_access_token/internal';
/** Feishu's sample of an assessment's ID; new ones count up from here. */
const FIRST_ID = 6989181065243969836n;

/** A small, strict, stateful Feishu on the loopback interface. */
export class Simulator {
	readonly store: Store;
	readonly requests: RecordedRequest[] = [];
	readonly port: number;
	readonly url: string;
	/** Counts from the start, so that no reset moves a date. */
	readonly calendar: Calendar;
	/** What the tenant sends to apps, and how they get it. */
	readonly events: Events;
	/** Who works in it. */
	readonly people: People;
	private readonly limits: Limits;
	private readonly apps: Apps;
	private readonly gateway: Gateway;
	private readonly logPrefix = randomBytes(12).toString('hex');
	private logged = 0;
	private ids = 0n;
	private readonly resetStore: () => void;

	static async start(options: SimulatorOptions = {}): Promise<Simulator> {
		const server = options.tls ? createSecureServer(options.tls) : createServer();
		// Longer than tests pause, so that no client meets a connection that is just being closed.
		server.keepAliveTimeout = 60_000;
		await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve));
		const faults = new Faults();
		return new Simulator(server, await FileHost.start(faults), faults, options);
	}

	private constructor(
		private readonly server: Server,
		/** Where the addresses of files lead. */
		readonly files: FileHost,
		private readonly faults: Faults,
		private readonly options: SimulatorOptions,
	) {
		this.port = (server.address() as AddressInfo).port;
		this.url = `${options.tls ? 'https' : 'http'}://127.0.0.1:${this.port}`;
		this.limits = new Limits(options.limitScale ?? 1);
		this.calendar = new Calendar(options.zone ?? 'Asia/Shanghai');
		({ store: this.store, reset: this.resetStore } = seeded(this.calendar));
		this.apps = new Apps(options.apps ?? [APP], [...new Set([...knownScopes, ...eventScopes])]);
		this.events = new Events(this.apps, () => this.url.replace('http', 'ws'), options.events);
		const tenant: Tenant = {
			store: this.store,
			apps: this.apps,
			calendar: this.calendar,
			events: this.events,
			now: () => this.now(),
			fire: (happening) => this.events.fire(happening),
			nextId: () => String(FIRST_ID + this.ids++),
			addressOf: (file) => files.addressOf(file),
		};
		this.people = new People(tenant);
		this.gateway = new Gateway(tenant, options.limits ? this.limits : undefined);
		server.on('upgrade', (request, socket, head) => this.events.upgrade(request, socket, head));
		server.on('request', (request, response) => void this.receive(request, response).catch(() => request.socket.destroy()));
	}

	/** What Feishu's clock shows, epoch ms. */
	now(): number {
		return this.options.now?.() ?? Date.now();
	}

	/** Requests other than for tokens and for long connections. */
	calls(endpoint?: string): RecordedRequest[] {
		return this.requests.filter((request) =>
			endpoint === undefined ? ![TOKEN_ENDPOINT, CONNECT].includes(request.endpoint) : request.endpoint === endpoint,
		);
	}

	tokenCalls(): RecordedRequest[] {
		return this.requests.filter((request) => request.endpoint === TOKEN_ENDPOINT);
	}

	/** Plans a fault for the next requests to an endpoint, or with '*' to any but the token endpoint. */
	fail(endpoint: string, fault: Fault, times = 1): void {
		this.faults.add(endpoint, fault, times);
	}

	clearFaults(): void {
		this.faults.clear();
	}

	expireTokens(shape: 400 | 200 = 400): void {
		this.apps.expire(shape);
	}

	app(appId?: string): AppSeed {
		return this.apps.get(appId);
	}

	/** A valid token of an app, store apps included, which cannot get one here by themselves. */
	tokenOf(appId?: string): string {
		return this.apps.tokenOf(appId);
	}

	reset(): void {
		this.resetStore();
		this.apps.seed();
		this.requests.length = 0;
		this.files.reset();
		this.faults.clear();
		this.events.reset();
		this.people.tags.clear();
		this.limits.clear();
		this.ids = 0n;
	}

	async stop(): Promise<void> {
		const closed = new Promise<void>((resolve) => (this.server.listening ? this.server.close(() => resolve()) : resolve()));
		this.server.closeAllConnections();
		this.events.stop();
		await Promise.all([closed, this.files.stop()]);
	}

	/** A request counts, and takes effect, when it has arrived; only its answer is delayed. */
	private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const at = Date.now();
		const made = this.now();
		const bytes = await bodyOf(request);
		const { method = '', url = '', headers } = request;
		const [path = ''] = url.split('?', 1);
		if (path === PEOPLE_PATH) return peoplePage(request, response, this.people, this.events.attempts);
		const matched = match(method, path);
		const [body, query] = [parsed(bytes, headers, matched?.route.open), queryOf(url.slice(path.length + 1))];
		const endpoint = matched?.route.endpoint ?? `${method} ${path}`;
		const fault = this.faults.take(endpoint, !matched?.route.open) ?? {};
		if (fault.expire) this.expireTokens(fault.expire);
		const logId = `${this.logPrefix}${(this.logged++).toString(16).padStart(8, '0')}`;
		const reached = !fault.reset && !isAnswer(fault);
		const said = fault.reset
			? undefined
			: reached
				? this.answer(matched, { query, body, authorization: headers.authorization }, logId)
				: faulty(fault, logId);
		const answer = said && fault.body !== undefined ? { ...said, status: 200, body: fault.body } : said;
		const lost = !answer || fault.resetAfter === true;
		const unread = lost || fault.body !== undefined || fault.dripMs !== undefined;
		const applied = reached && answer?.code === 0;
		this.requests.push({
			at,
			endpoint,
			method,
			path,
			query,
			headers,
			body: recorded(body),
			status: lost ? 0 : answer.status,
			code: unread ? undefined : answer.code,
			applied,
		});
		if (fault.close) this.hangUp(response);

		const pause = (this.options.latencyMs ?? 0) + (fault.delayMs ?? 0);
		// Without a reference: a planned answer keeps no process alive.
		if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause).unref());
		if (response.destroyed) return;
		if (lost) request.socket.resetAndDestroy();
		else send(response, answer, { date: new Date(made).toUTCString(), 'X-Tt-Logid': logId, ...fault.headers }, fault);
	}

	/** This answer is the last. */
	private hangUp(response: ServerResponse): void {
		response.setHeader('connection', 'close');
		this.server.close();
	}

	private answer(matched: Matched | undefined, request: Parameters<Gateway['answer']>[1], logId: string): Reply {
		if (!matched) return notFound;
		try {
			return reply(this.gateway.answer(matched, request) as object);
		} catch (error) {
			return error instanceof Rejection ? rejection(error, logId) : defect(error);
		}
	}
}
