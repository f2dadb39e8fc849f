import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { CONTROL, DATA, decode, encode, type Frame } from './frame';

/** Of the answer to a client that asks where to connect. All in seconds. */
export interface ClientConfig {
	ReconnectCount: number;
	ReconnectInterval: number;
	ReconnectNonce: number;
	PingInterval: number;
}

/** What became of a message: the client's code, no answer within the time, or the connection gone before it. */
export type Outcome = 200 | 500 | 'timeout' | 'lost';

/** How a message goes out. */
export interface Shape {
	/** In so many frames; default 1. */
	readonly parts?: number;
	/** Not in their order. */
	readonly shuffled?: boolean;
	/** Without the first part. */
	readonly missing?: boolean;
	/** The same frames once more, with the same message ID. */
	readonly twice?: boolean;
	/** Bytes before that are no frame. */
	readonly junk?: boolean;
	/** The client's answer never arrives. */
	readonly ackLost?: boolean;
}

interface Pending {
	/** Of the last frame that was sent. */
	readonly frame: Frame;
	settle(outcome: Outcome): void;
}

const MESSAGE_ID = 'message_id';
/** Beyond what a JavaScript number holds, as real ones are. */
let sequence = 7301234567890123457n;

/** A client's long connection, as Feishu sees it. Strict: what no official SDK would send is a violation, and ends it. */
export class Connection {
	private readonly pending = new Map<string, Pending>();
	/** Answered, or given up. */
	private readonly done = new Set<string>();
	private pingDue?: NodeJS.Timeout;
	private frozen = false;
	readonly closed: Promise<void>;

	constructor(
		private readonly socket: WebSocket,
		readonly appId: string,
		readonly deviceId: string,
		private readonly service: number,
		private config: ClientConfig,
		private readonly pingGraceMs: number,
		private readonly violated: (what: string) => void,
	) {
		this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
		// A client that leaves as it likes is no defect of ours.
		socket.on('error', () => {});
		socket.on('message', (data, binary) => {
			if (!this.frozen) this.receive(data as Buffer, binary);
		});
		socket.on('close', () => {
			clearTimeout(this.pingDue);
			for (const { settle } of [...this.pending.values()]) settle('lost');
		});
		this.expectPing(0);
	}

	get open(): boolean {
		return this.socket.readyState === this.socket.OPEN;
	}

	/** Sends an event and waits for what the client says of it. */
	async deliver(messageId: string, payload: Buffer, shape: Shape, answerMs: number): Promise<Outcome> {
		if (shape.junk) this.send(randomBytes(24));
		const frames = this.framesOf(messageId, payload, shape);
		const last = frames.at(-1);
		if (!last) return 'timeout';
		return await new Promise((resolve) => {
			const settle = (outcome: Outcome) => {
				clearTimeout(timer);
				this.pending.delete(messageId);
				this.done.add(messageId);
				resolve(outcome);
			};
			const timer = setTimeout(settle, answerMs, 'timeout').unref();
			this.pending.set(messageId, {
				frame: last,
				settle: (outcome) => (shape.ackLost && outcome !== 'lost' ? undefined : settle(outcome)),
			});
			for (const frame of shape.twice ? [...frames, ...frames] : frames) this.send(encode(frame));
		});
	}

	/** Sends a message as it is. */
	send(message: Buffer | string): void {
		if (this.open && !this.frozen) this.socket.send(message);
	}

	/** Asks as a client does, which official SDKs do not answer. */
	ping(): void {
		this.send(encode(this.control('ping')));
	}

	/** Tells the client other intervals, as an answer to no ping. */
	configure(config: object): void {
		this.send(encode({ ...this.control('pong'), payload: Buffer.from(JSON.stringify(config)) }));
	}

	/** Half open: the socket stays, and nothing goes or comes through it any more. */
	freeze(): void {
		this.frozen = true;
		clearTimeout(this.pingDue);
	}

	/** Cuts the connection without a word. */
	drop(): void {
		this.socket.terminate();
	}

	/** Ends it as the protocol has it. */
	close(): void {
		this.socket.close(1000);
	}

	private control(type: 'ping' | 'pong'): Frame {
		return { seqId: 0n, logId: 0n, service: this.service, method: CONTROL, headers: [['type', type]] };
	}

	private framesOf(messageId: string, payload: Buffer, { parts = 1, shuffled, missing }: Shape): Frame[] {
		const size = Math.ceil(payload.length / parts);
		const [ids, trace] = [{ seqId: sequence++, logId: sequence++ }, randomBytes(16).toString('hex')];
		const frames = Array.from({ length: parts }, (_, index): Frame => ({
			...ids,
			service: this.service,
			method: DATA,
			headers: [
				['type', 'event'],
				[MESSAGE_ID, messageId],
				['sum', String(parts)],
				['seq', String(index)],
				['trace_id', trace],
			],
			payload: payload.subarray(index * size, (index + 1) * size),
		}));
		const kept = missing ? frames.slice(1) : frames;
		return shuffled ? [...kept.slice(1), ...kept.slice(0, 1)] : kept;
	}

	private expectPing(afterSeconds: number): void {
		clearTimeout(this.pingDue);
		this.pingDue = setTimeout(() => this.violate('no ping in time'), afterSeconds * 1000 + this.pingGraceMs).unref();
	}

	private violate(what: string): void {
		this.violated(what);
		this.socket.close(1002);
	}

	private receive(data: Buffer, binary: boolean): void {
		if (!binary) return this.violate('a text message');
		try {
			const frame = decode(data);
			const problem = frame.service !== this.service ? `service ${frame.service}` : this.problemOf(frame);
			if (problem) this.violate(problem);
		} catch (error) {
			this.violate(error instanceof Error ? error.message : String(error));
		}
	}

	private problemOf(frame: Frame): string | undefined {
		const headers = new Map(frame.headers);
		if (frame.method === DATA) return this.acknowledged(frame, headers);
		if (frame.method !== CONTROL) return `method ${frame.method}`;
		const type = headers.get('type');
		if (type === 'pong') return undefined;
		if (type !== 'ping') return `a control frame of type ${type}`;
		this.expectPing(this.config.PingInterval);
		this.send(encode({ ...this.control('pong'), payload: Buffer.from(JSON.stringify(this.config)) }));
		return undefined;
	}

	/** By message ID: the SDK for Node.js rounds the numbers of large frames. */
	private acknowledged({ headers: all, payload }: Frame, headers: ReadonlyMap<string, string>): string | undefined {
		const id = headers.get(MESSAGE_ID) ?? '';
		const pending = this.pending.get(id);
		// Late, or a second one for what was sent twice: Feishu has no use for it.
		if (!pending) return this.done.has(id) ? undefined : 'an answer to nothing';
		// Of several parts any may be the last to arrive.
		const owed = pending.frame.headers.filter(([key]) => key !== 'seq');
		if (all.length !== pending.frame.headers.length + 1 || owed.some(([key, value]) => headers.get(key) !== value))
			return 'an answer without the headers of the message';
		if (!/^-?\d+$/.test(headers.get('biz_rt') ?? '')) return 'an answer without biz_rt';
		const { code } = JSON.parse(payload?.toString() ?? '') as { code?: unknown };
		if (code !== 200 && code !== 500) return `an answer with code ${String(code)}`;
		pending.settle(code);
		return undefined;
	}
}
