import type { Obstacle } from '../../../nodes/LarkHire/api/longConnection';
import type { App } from '../../../nodes/LarkHire/api/app';
import { Hub } from '../../../nodes/LarkHire/framework/events/hub';
import type { ReceivedEvent } from '../../../nodes/LarkHire/framework/events/pushedEvent';
import type { Subscriber, Taken } from '../../../nodes/LarkHire/framework/events/subscriber';
import type { Surroundings } from '../../../nodes/LarkHire/framework/events/surroundings';
import type { Ending, Listener, LongConnection, Reach } from '../../../nodes/LarkHire/transport/longConnection';

export const APP: App = { domain: 'https://feishu.example', appId: 'cli_a1b2c3d4e5f60718', appSecret: 'secret' };
export const DELETED = 'hire.talent.deleted_v1';
export const CHECK = 'hire.eco_background_check.created_v1';

/** An event as it comes over the connection. */
export const eventJson = (id: string, type: string = DELETED, body: object = {}, appId: string = APP.appId) => ({
	schema: '2.0',
	header: { event_id: id, event_type: type, create_time: String(Date.now()), token: '', app_id: appId, tenant_key: 'tenant' },
	event: body,
});

/** Everything that is ready to run has run. */
const settled = async () => {
	for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A connection that does what the test says. */
export class FakeConnection implements LongConnection {
	readonly closed: Promise<Ending>;
	closedByUs = false;
	private settle: (ending: Ending) => void = () => {};

	constructor(
		readonly reach: Reach,
		/** Virtual ms. */
		readonly openedAt: number,
		private readonly listener: Listener,
	) {
		this.closed = new Promise((resolve) => (this.settle = resolve));
	}

	async close(): Promise<void> {
		this.closedByUs = true;
		this.settle({ why: 'closed' });
	}

	async ready(): Promise<this> {
		this.listener.ready();
		await settled();
		return this;
	}

	/** Whether the event was acknowledged. */
	async deliver(json: unknown): Promise<boolean> {
		const outcome = this.listener.receive(json).then(
			() => true,
			() => false,
		);
		await settled();
		return await outcome;
	}

	async end(obstacle: Obstacle): Promise<void> {
		this.settle(obstacle);
		await settled();
	}
}

/** A node in a workflow, and what it has had. */
export class FakeNode implements Subscriber {
	readonly types: ReadonlySet<string> | 'every';
	readonly taken: string[] = [];
	readonly problems: string[] = [];
	app: App | Error = APP;
	/** How long n8n takes to read the credential. */
	readMs = 0;
	isReady = 0;
	accepts: (event: ReceivedEvent) => boolean = () => true;
	/** What n8n does with an event. */
	store: (event: ReceivedEvent) => Promise<Taken | void> = async () => {};

	constructor(
		readonly id: string | undefined,
		types: readonly string[] | 'every',
		readonly log: Subscriber['log'],
		private readonly wait: (ms: number) => Promise<void>,
	) {
		this.types = types === 'every' ? types : new Set(types);
	}

	readonly take = async (event: ReceivedEvent): Promise<Taken> => {
		this.taken.push(event.id);
		return (await this.store(event)) ?? {};
	};
	readonly ready = (): void => void (this.isReady += 1);
	readonly report = (problem: Error): void => void this.problems.push(problem.message);
	readonly reach = async (): Promise<Reach> => {
		const { app } = this;
		if (this.readMs > 0) await this.wait(this.readMs);
		if (app instanceof Error) throw app;
		return { app, helper: async () => await Promise.reject(new Error('Nothing is sent here')) };
	};
}

/** A hub with a clock that stands still unless the test lets it run, and with connections that do what it says. */
export class Stage {
	readonly opened: FakeConnection[] = [];
	readonly logged: string[] = [];
	random = 0.75;
	private time = 0;
	private timers: Array<{ readonly at: number; ring(): void }> = [];
	readonly surroundings: Surroundings = {
		now: () => this.time,
		random: () => this.random,
		open: (reach, listener) => {
			const connection = new FakeConnection(reach, this.time, listener);
			this.opened.push(connection);
			return connection;
		},
		wait: async (ms, signal) =>
			await new Promise((resolve, reject) => {
				if (signal.aborted) return reject(new Error('aborted'));
				const timer = { at: this.time + ms, ring: resolve };
				this.timers.push(timer);
				signal.addEventListener('abort', () => {
					this.timers = this.timers.filter((one) => one !== timer);
					reject(new Error('aborted'));
				});
			}),
	};
	readonly hub = new Hub(this.surroundings);

	get waiting(): number {
		return this.timers.length;
	}

	/** The latest one. */
	get connection(): FakeConnection {
		const connection = this.opened.at(-1);
		if (!connection) throw new Error('No connection has been opened');
		return connection;
	}

	node(id: string | undefined, types: readonly string[] | 'every' = [DELETED]): FakeNode {
		const log = {
			info: (text: string) => void this.logged.push(`info ${text}`),
			warn: (text: string) => void this.logged.push(`warn ${text}`),
		};
		return new FakeNode(id, types, log, async (ms) => await this.surroundings.wait(ms, new AbortController().signal));
	}

	async join(node: FakeNode, patient = false): Promise<() => Promise<void>> {
		const leave = await this.hub.join(node, patient);
		await settled();
		return async () => {
			await leave();
			await settled();
		};
	}

	/** Joined nodes at a connection that is open. */
	async connected(
		...nodes: readonly FakeNode[]
	): Promise<{ readonly connection: FakeConnection; readonly leave: ReadonlyArray<() => Promise<void>> }> {
		const leave = [];
		for (const node of nodes) leave.push(await this.join(node));
		return { connection: await this.connection.ready(), leave };
	}

	/** Lets time pass, with everything that happens meanwhile. */
	async pass(ms: number): Promise<void> {
		const until = this.time + ms;
		for (;;) {
			await settled();
			const [next] = this.timers.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
			if (!next) break;
			this.time = Math.max(this.time, next.at);
			this.timers = this.timers.filter((one) => one !== next);
			next.ring();
		}
		this.time = until;
	}
}
