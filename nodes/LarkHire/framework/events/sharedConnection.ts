import type { Obstacle } from '../../api/longConnection';
import type { Ending, LongConnection, Reach } from '../../transport/longConnection';
import type { Backlog } from './backlog';
import { Delivery } from './delivery';
import { Outage } from './outage';
import type { Member } from './subscriber';
import type { Surroundings } from './surroundings';

/** When n8n starts, the connection is opened this long after the latest node has come, so that no event finds only some of them. */
const GATHER_MS = { afterLatest: 5000, atMost: 15_000 };
/** A workflow that is published anew leaves and returns: the connection stays. */
const LINGER_MS = 5000;
/** How long a node that leaves waits for an n8n that falls behind, which gives itself 30 s to end. */
const LEAVING_MS = 20_000;
/** Then the next failure is a first one. Feishu has been seen to end connections after 30 s and multiples of it, all day long. */
const STABLE_MS = 20_000;
/** How often credentials are read again: without a connection, and with one. */
const RENEW_MS = { waiting: 30_000, connected: 10 * 60_000 };

/** How long to wait after the `failures`th failure in a row, in ms. */
function pauseAfter({ why }: Obstacle, failures: number, random: number): number {
	const [first, most] = why === 'dropped' ? [2000, 60_000] : why === 'full' ? [60_000, 60_000] : [60_000, 600_000];
	return Math.min(first * 2 ** (failures - 1), most) * (0.25 + random);
}

/** One connection for all nodes of this process that use the same credential. It is opened with the first and closed after the last. */
export class SharedConnection {
	private readonly members = new Set<Member>();
	private readonly delivery: Delivery;
	private readonly began: number;
	private openAt: number;
	private connection: LongConnection | undefined;
	private connectedAt: number | undefined;
	private outage: Outage | undefined;
	private napping = new AbortController();
	private lingering: AbortController | undefined;
	private hurry = false;
	private over = false;

	constructor(
		appId: string,
		private readonly surroundings: Surroundings,
		private readonly backlog: Backlog,
		/** Where a member goes whose credential is that of another connection. */
		private readonly leads: { belongs(reach: Reach): boolean; move(member: Member): void; ended(): void },
	) {
		this.began = surroundings.now();
		this.openAt = this.began + GATHER_MS.atMost;
		this.delivery = new Delivery(appId, this.members, backlog, surroundings);
		this.outage = new Outage(surroundings.now);
		void this.run();
	}

	/** @param patient n8n is starting: others are about to come */
	add(member: Member, patient: boolean): void {
		this.members.add(member);
		this.lingering?.abort();
		if (this.connectedAt !== undefined) member.subscriber.ready();
		const now = this.surroundings.now();
		this.openAt = Math.min(this.began + GATHER_MS.atMost, patient ? now + GATHER_MS.afterLatest : now);
		if (patient) this.delivery.gathering();
		// Somebody is looking, and may have set right what was wrong.
		else this.hurry = true;
		this.napping.abort();
	}

	/** Ends when what is under way for the member is stored, or is likely to be. */
	async remove(member: Member): Promise<void> {
		this.part(member);
		await this.delivery.answered();
		// n8n may be about to end, and what it could not store is handed to it again.
		if (this.backlog.behind) await this.settled(member);
	}

	private async settled({ seen }: Member): Promise<void> {
		const done = new AbortController();
		const late = this.surroundings.wait(LEAVING_MS, done.signal).catch(() => {});
		await Promise.race([seen.settled(), late]).finally(() => done.abort());
	}

	private part(member: Member): void {
		if (!this.members.delete(member)) return;
		this.delivery.departed(member);
		if (this.members.size === 0) void this.linger();
	}

	private async run(): Promise<void> {
		while (!this.over && !this.hurry && this.surroundings.now() < this.openAt) await this.nap(this.openAt - this.surroundings.now());
		for (let failures = 0; !this.over;) {
			const [member] = this.members;
			if (!member) {
				await this.nap(LINGER_MS);
				continue;
			}
			const { ending, lasted } = await this.live(member.reach);
			if (ending.why === 'closed') return;
			failures = lasted >= STABLE_MS ? 1 : failures + 1;
			await this.pause(ending, pauseAfter(ending, failures, this.surroundings.random()));
		}
	}

	/** One life of the connection, and for how long it was open, in ms. */
	private async live(reach: Reach): Promise<{ readonly ending: Ending; readonly lasted: number }> {
		const { now } = this.surroundings;
		const gone = new AbortController();
		this.connection = this.surroundings.open(reach, {
			ready: () => this.connected(gone.signal),
			receive: async (json) => await this.delivery.deliver(json),
		});
		const ending = await this.connection.closed;
		const lasted = this.connectedAt === undefined ? 0 : now() - this.connectedAt;
		gone.abort();
		this.connection = undefined;
		this.connectedAt = undefined;
		return { ending, lasted };
	}

	private connected(gone: AbortSignal): void {
		this.connectedAt = this.surroundings.now();
		this.outage?.over(this.members);
		this.outage = undefined;
		for (const { subscriber } of this.members) subscriber.ready();
		void this.renewWhileConnected(gone);
	}

	/** Until the next attempt. Meanwhile whoever does not know yet is told, and a changed credential is noticed. */
	private async pause(obstacle: Obstacle, ms: number): Promise<void> {
		const { now } = this.surroundings;
		this.outage ??= new Outage(now);
		const until = now() + ms;
		this.hurry = false;
		while (!this.over && !this.hurry) {
			this.outage.tell(obstacle, this.members);
			const left = until - now();
			if (left <= 0) return;
			await this.nap(Math.min(left, RENEW_MS.waiting));
			await this.renew();
		}
	}

	/**
	 * Reads the credential of each member again, which may have been changed since. Those who move do so together: otherwise the first
	 * would take events from the others. A change between two readings is seen when they are done, so the rest is read once more.
	 */
	private async renew(): Promise<void> {
		for (let moving = true; moving;) {
			const read = await Promise.all([...this.members].map(async (member) => ({ member, reach: await this.reachOf(member) })));
			const here = read.filter(({ member }) => this.members.has(member));
			for (const { member, reach } of here) member.reach = reach;
			const others = here.filter(({ reach }) => !this.leads.belongs(reach));
			for (const { member } of others) {
				this.part(member);
				this.leads.move(member);
			}
			moving = others.length > 0;
		}
	}

	/** If it cannot be read now, it stays as it was. */
	private async reachOf({ subscriber, reach }: Member): Promise<Reach> {
		return await subscriber.reach().catch(() => reach);
	}

	private async renewWhileConnected(gone: AbortSignal): Promise<void> {
		while (!gone.aborted) {
			await this.surroundings.wait(RENEW_MS.connected, gone).catch(() => {});
			if (!gone.aborted) await this.renew();
		}
	}

	private async linger(): Promise<void> {
		const { signal } = (this.lingering = new AbortController());
		await this.surroundings.wait(LINGER_MS, signal).catch(() => {});
		if (signal.aborted || this.over || this.members.size > 0) return;
		this.over = true;
		this.leads.ended();
		this.napping.abort();
		await this.connection?.close();
	}

	/** Waits, unless somebody comes. */
	private async nap(ms: number): Promise<void> {
		this.napping = new AbortController();
		await this.surroundings.wait(ms, this.napping.signal).catch(() => {});
	}
}
