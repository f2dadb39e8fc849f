import type { ReceivedEvent } from './pushedEvent';
import { receivedEvent } from './receivedEvent';
import { wants, type Member } from './subscriber';

/** n8n starts one workflow after the other. Feishu's first re-send comes after 15 s. */
const GATHERING_MS = 30_000;
/** A type that nobody asks for: who publishes the workflow now still gets the event. */
const OPENING_MS = 2 * 60_000;
/** A workflow that is published anew leaves and returns. */
const RETURNING_MS = 60_000;

/** Hands the events of one app to the nodes that want them. */
export class Delivery {
	private readonly began: number;
	private gatheringUntil = 0;
	private departures: ReadonlyArray<{ readonly who: Member; readonly at: number }> = [];
	private readonly unwanted = new Set<string>();

	/** @param now a clock in ms that is never set back */
	constructor(
		private readonly appId: string,
		private readonly members: ReadonlySet<Member>,
		private readonly now: () => number,
	) {
		this.began = now();
	}

	/** n8n is starting: others are about to come. */
	gathering(): void {
		this.gatheringUntil = this.now() + GATHERING_MS;
	}

	departed(who: Member): void {
		// A test does not return.
		if (who.subscriber.id === undefined) return;
		this.departures = [...this.departures, { who, at: this.now() }];
	}

	/**
	 * Resolves when everybody who wants the event has it. Otherwise Feishu delivers it again, and then only those get it who have not
	 * had it: whose n8n could not store it, or who were just away.
	 */
	async deliver(json: unknown): Promise<void> {
		const event = receivedEvent(json);
		if (!event) throw new Error('Not an event');
		if (event.appId !== '' && event.appId !== this.appId) throw new Error('An event of another app');
		const wanting = [...this.members].filter(({ subscriber }) => wants(subscriber, event.type));
		const taken = await Promise.allSettled(
			wanting.map(async ({ subscriber, seen }) => {
				if (subscriber.accepts(event)) await seen.once(event.id, async () => await subscriber.take(event));
			}),
		);
		const failed = taken.find((one) => one.status === 'rejected');
		if (failed) throw failed.reason;
		if (this.mayMiss(event, wanting.length > 0)) throw new Error('Not everybody is here');
		if (wanting.length === 0) this.drop(event.type);
	}

	/** Somebody who wants the event may be about to come. */
	private mayMiss({ id, type }: ReceivedEvent, wanted: boolean): boolean {
		const now = this.now();
		this.departures = this.departures.filter(({ at }) => now - at < RETURNING_MS);
		if (now < this.gatheringUntil || (!wanted && now - this.began < OPENING_MS)) return true;
		const here = new Set([...this.members].map(({ subscriber }) => subscriber.id));
		return this.departures.some(({ who: { subscriber, seen } }) => wants(subscriber, type) && !here.has(subscriber.id) && !seen.has(id));
	}

	/** For good: Feishu would otherwise send each five times, and warn about it every week. */
	private drop(type: string): void {
		const [member] = this.members;
		if (this.unwanted.has(type) || this.unwanted.size >= 100) return;
		this.unwanted.add(type);
		const name = type.replace(/[^\w.]/g, '').slice(0, 100);
		member?.subscriber.log.info(`Lark Hire Event Trigger: Feishu sends events of type ${name}, which no published workflow listens to`);
	}
}
