import type { ReceivedEvent } from './pushedEvent';
import type { Taken } from './subscriber';

/** Writing the end of an execution takes n8n milliseconds. So long: others queue before it, and each event more makes the queue longer. */
const SLOW_MS = 1000;
/** For how long one slow or failed write says something about the next. */
const TELLING_MS = 10_000;
/** With fewer under way, one more is no burden, and shows how n8n is by now. */
const FEW = 10;
/** Feishu's last attempt comes after 7.1 hours, the one before it after 1.1. */
const LAST_ATTEMPT_MS = 2 * 3_600_000;
/** So many events at most are acknowledged at a time that n8n may not have stored yet. */
const MOST_ON_TRUST = 100;

/** What n8n was handed and has not finished with, and whether it keeps up. One for all connections of a process, as n8n has one database. */
export class Backlog {
	private underWay = 0;
	private write: { readonly ms: number; readonly at: number } | undefined;
	private failedAt: number | undefined;
	private readonly trusted = new Set<string>();

	/** @param now a clock in ms that is never set back */
	constructor(private readonly now: () => number) {}

	/** n8n's database is the bottleneck, or fails. */
	get behind(): boolean {
		return this.isTelling(this.failedAt) || ((this.write?.ms ?? 0) > SLOW_MS && this.isTelling(this.write?.at));
	}

	/** An event had better come again later: as long as n8n falls behind, it is not handed more than it has. Unless there is no later. */
	refuses(event: ReceivedEvent): boolean {
		return this.behind && this.underWay >= FEW && !this.isLast(event);
	}

	/** Learns from what becomes of an event that n8n was handed. */
	async follow(taking: Promise<Taken>): Promise<void> {
		this.underWay += 1;
		const failed = (error: unknown) => {
			this.failedAt = this.now();
			throw error;
		};
		const { writingMs: ms } = await taking.catch(failed).finally(() => (this.underWay -= 1));
		if (ms !== undefined) this.write = { ms, at: this.now() };
	}

	/** Whether an event may be acknowledged although n8n has said nothing yet. If so, whoever hands it over has to see to it: `isOurs`. */
	trusts(id: string, silent: ReadonlyArray<Promise<void>>): boolean {
		if (this.behind || this.trusted.size >= MOST_ON_TRUST) return false;
		this.trusted.add(id);
		void Promise.allSettled(silent).then(() => this.trusted.delete(id));
		return true;
	}

	/** Feishu may not deliver it again: it was acknowledged, or this is the last attempt. */
	isOurs(event: ReceivedEvent): boolean {
		return this.trusted.has(event.id) || this.isLast(event);
	}

	private isLast({ time }: ReceivedEvent): boolean {
		return Date.now() - time >= LAST_ATTEMPT_MS;
	}

	private isTelling(at: number | undefined): boolean {
		return at !== undefined && this.now() - at < TELLING_MS;
	}
}
