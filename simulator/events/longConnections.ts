import { randomBytes } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { AppSeed } from '../options';
import { Connection, type ClientConfig } from './connection';

export const WS_PATH = '/ws/v2';

/** How Feishu refuses a client that has a valid address. */
export interface Refusal {
	/** Default 400. */
	readonly status?: number;
	/** 403 or 514. Undefined: no such header, as from a proxy. */
	readonly handshakeStatus?: number;
	readonly msg?: string;
	/** 1000040350: too many connections. */
	readonly authErrCode?: number;
}

interface Ticket {
	readonly app: AppSeed;
	readonly deviceId: string;
	readonly service: number;
	readonly config: ClientConfig;
}

const AUTH_FAILED = 514;
export const TOO_MANY = 1000040350;
/** Per app, as documented. */
const MOST = 50;
const defaults: ClientConfig = { ReconnectCount: -1, ReconnectInterval: 120, ReconnectNonce: 30, PingInterval: 120 };

/** The long connections of all apps. */
export class LongConnections {
	private readonly server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
	private readonly tickets = new Map<string, Ticket>();
	private readonly refusals: Refusal[] = [];
	private open: readonly Connection[] = [];
	/** Called with a connection before the client has heard that it has one. */
	private readonly awaited: Array<(connection: Connection) => void> = [];
	/** What clients did that no official SDK would. */
	readonly violations: string[] = [];
	/** How many connections there ever were. */
	accepted = 0;
	config: ClientConfig = { ...defaults };
	most = MOST;

	constructor(
		/** Of the WebSocket endpoint, without its path. */
		private readonly base: () => string,
		private readonly pingGraceMs: number,
	) {}

	of(appId?: string): readonly Connection[] {
		return this.open.filter((connection) => connection.open && (appId === undefined || connection.appId === appId));
	}

	/** Where the app may connect, once. */
	address(app: AppSeed): { URL: string; ClientConfig: ClientConfig } {
		const [ticket, deviceId, service] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex'), 33554678];
		this.tickets.set(ticket, { app, deviceId, service, config: { ...this.config } });
		const query = new URLSearchParams({ device_id: deviceId, service_id: String(service), ticket });
		return { URL: `${this.base()}${WS_PATH}?${query.toString()}`, ClientConfig: { ...this.config } };
	}

	/** The next clients that come with a valid address are refused. */
	refuse(refusal: Refusal, times = 1): void {
		for (let left = times; left > 0; left -= 1) this.refusals.push(refusal);
	}

	/** The next connection, which can be written to before the client knows that it is open: in the packet of the 101. */
	next(use: (connection: Connection) => void): void {
		this.awaited.push(use);
	}

	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		const { pathname, searchParams } = new URL(request.url ?? '', 'ws://simulator');
		const key = searchParams.get('ticket') ?? '';
		const ticket = pathname === WS_PATH ? this.tickets.get(key) : undefined;
		this.tickets.delete(key);
		if (!ticket || searchParams.get('device_id') !== ticket.deviceId || searchParams.get('service_id') !== String(ticket.service))
			return refused(socket, { handshakeStatus: AUTH_FAILED, msg: 'ticket is invalid' });
		const planned = this.refusals.shift();
		if (planned) return refused(socket, planned);
		if (this.of(ticket.app.appId).length >= this.most)
			return refused(socket, { handshakeStatus: AUTH_FAILED, authErrCode: TOO_MANY, msg: 'too many connections' });
		socket.cork();
		this.server.handleUpgrade(request, socket, head, (client) => {
			const violated = (what: string) => void this.violations.push(what);
			const connection = new Connection(
				client,
				ticket.app.appId,
				ticket.deviceId,
				ticket.service,
				ticket.config,
				this.pingGraceMs,
				violated,
			);
			this.open = [...this.of(), connection];
			this.accepted += 1;
			for (const use of this.awaited.splice(0)) use(connection);
		});
		// After everybody who waits for a connection has written to it.
		setImmediate(() => socket.uncork());
	}

	/** Undoes what tests did; connections stay. */
	reset(): void {
		this.refusals.length = 0;
		this.awaited.length = 0;
		this.violations.length = 0;
		this.config = { ...defaults };
		this.most = MOST;
	}

	stop(): void {
		for (const connection of this.of()) connection.drop();
		this.server.close();
	}
}

function refused(socket: Duplex, { status = 400, handshakeStatus, msg, authErrCode }: Refusal): void {
	const headers = {
		...(handshakeStatus !== undefined && { 'Handshake-Status': handshakeStatus }),
		...(msg !== undefined && { 'Handshake-Msg': msg }),
		...(authErrCode !== undefined && { 'Handshake-Autherrcode': authErrCode }),
		'Content-Length': 0,
		Connection: 'close',
	};
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n`);
}
