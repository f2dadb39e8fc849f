import { createHash } from 'node:crypto';
import type { App } from '../../api/app';
import type { Reach } from '../../transport/longConnection';
import { Backlog } from './backlog';
import { Seen } from './seen';
import { SharedConnection } from './sharedConnection';
import type { Member, Subscriber } from './subscriber';
import type { Surroundings } from './surroundings';

/** Until the credential is tried again that n8n could not read while it started. */
const UNREADABLE_MS = 60_000;

/** Not the App ID alone: nobody hears the events of an app whose secret they do not have. */
const keyOf = ({ domain, appId, appSecret }: App): string =>
	createHash('sha256')
		.update(JSON.stringify([domain, appId, appSecret]))
		.digest('hex');

/**
 * The long connections of this process, one for each credential: Feishu sends an event to only one of an app's connections, so nodes
 * with a connection each would take events from one another.
 */
export class Hub {
	private readonly connections = new Map<string, SharedConnection>();
	/** By node. It outlives a node that is published anew, and a connection. */
	private readonly seen = new Map<string, Seen>();
	private readonly places = new WeakMap<Member, SharedConnection>();

	private readonly backlog: Backlog;

	constructor(private readonly surroundings: Surroundings) {
		this.backlog = new Backlog(surroundings.now);
	}

	/**
	 * Listens until the function returned is called, which ends when what is under way is stored, or is likely to be.
	 * @param patient n8n is starting: others are about to come, and nobody is looking. Otherwise a credential that cannot be read rejects.
	 */
	async join(subscriber: Subscriber, patient: boolean): Promise<() => Promise<void>> {
		const left = new AbortController();
		const joined = this.joined(subscriber, patient, left.signal);
		if (!patient) await joined;
		return async () => {
			left.abort();
			const member = await joined;
			if (member) await this.places.get(member)?.remove(member);
		};
	}

	private async joined(subscriber: Subscriber, patient: boolean, left: AbortSignal): Promise<Member | undefined> {
		const reach = patient ? await this.patiently(subscriber, left) : await subscriber.reach();
		if (!reach || left.aborted) return undefined;
		const member = { subscriber, seen: this.seenBy(subscriber.id), reach };
		this.place(member, patient);
		return member;
	}

	/** A trigger that fails while n8n starts would stay dead, though the credential may come from a vault that is not there yet. */
	private async patiently(subscriber: Subscriber, left: AbortSignal): Promise<Reach | undefined> {
		for (let tries = 1; !left.aborted; tries += 1) {
			try {
				return await subscriber.reach();
			} catch (error) {
				if (tries === 2 && error instanceof Error) subscriber.report(error);
				await this.surroundings.wait(UNREADABLE_MS, left).catch(() => {});
			}
		}
		return undefined;
	}

	private place(member: Member, patient: boolean): void {
		const key = keyOf(member.reach.app);
		const connection = this.connections.get(key) ?? this.begun(key, member.reach.app.appId);
		this.places.set(member, connection);
		connection.add(member, patient);
	}

	private begun(key: string, appId: string): SharedConnection {
		const connection: SharedConnection = new SharedConnection(appId, this.surroundings, this.backlog, {
			belongs: ({ app }) => keyOf(app) === key,
			move: (member) => this.place(member, false),
			ended: () => this.connections.delete(key),
		});
		this.connections.set(key, connection);
		return connection;
	}

	private seenBy(id: string | undefined): Seen {
		for (const [other, { empty }] of this.seen) if (empty && other !== id) this.seen.delete(other);
		const seen = (id === undefined ? undefined : this.seen.get(id)) ?? new Seen(this.surroundings.now);
		if (id !== undefined) this.seen.set(id, seen);
		return seen;
	}
}
