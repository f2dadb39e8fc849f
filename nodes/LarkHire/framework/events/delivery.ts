import type { Backlog } from './backlog';
import type { ReceivedEvent } from './pushedEvent';
import { receivedEvent } from './receivedEvent';
import { wants, type Member, type Subscriber } from './subscriber';
import type { Surroundings } from './surroundings';

/** n8n starts one workflow after the other. Feishu's first re-send comes after 15 s. */
const GATHERING_MS = 30_000;
/** A type that nobody asks for: who publishes the workflow now still gets the event. */
const OPENING_MS = 2 * 60_000;
/** A workflow that is published anew leaves and returns. */
const RETURNING_MS = 60_000;
/** Feishu waits 3 s for its acknowledgement. n8n takes milliseconds to store an execution, and says nothing more until it has ended. */
const STORED_MS = 2000;
/** When an event that Feishu will not send again is handed to n8n again, and again. */
const AGAIN_MS = { first: 1000, most: 60_000, times: 12 };

/** Hands the events of one app to the nodes that want them. */
export class Delivery {
	private readonly began: number;
	private gatheringUntil = 0;
	private departures: ReadonlyArray<{ readonly who: Member; readonly at: number }> = [];
	private readonly unwanted = new Set<string>();
	private readonly answering = new Set<Promise<void>>();

	constructor(
		private readonly appId: string,
		private readonly members: ReadonlySet<Member>,
		private readonly backlog: Backlog,
		private readonly surroundings: Pick<Surroundings, 'now' | 'wait'>,
	) {
		this.began = surroundings.now();
	}

	/** n8n is starting: others are about to come. */
	gathering(): void {
		this.gatheringUntil = this.surroundings.now() + GATHERING_MS;
	}

	departed(who: Member): void {
		// A test does not return.
		if (who.subscriber.id === undefined) return;
		this.departures = [...this.departures, { who, at: this.surroundings.now() }];
	}

	/**
	 * Resolves when everybody who wants the event has it. Otherwise Feishu delivers it again, and then only those get it who have not
	 * had it: whose n8n could not store it, or who were just away.
	 */
	async deliver(json: unknown): Promise<void> {
		const answer = this.answer(json);
		this.answering.add(answer);
		await answer.finally(() => this.answering.delete(answer));
	}

	/** Ends when whatever has been delivered so far is acknowledged or not: after 2 s at the latest. */
	async answered(): Promise<void> {
		await Promise.allSettled(this.answering);
	}

	private async answer(json: unknown): Promise<void> {
		const event = receivedEvent(json);
		if (!event) throw new Error('Not an event');
		if (event.appId !== '' && event.appId !== this.appId) throw new Error('An event of another app');
		const wanting = [...this.members].filter(({ subscriber }) => wants(subscriber, event.type));
		const given = await Promise.allSettled(wanting.map(async (member) => await this.give(member, event)));
		const failed = given.find((one) => one.status === 'rejected');
		if (failed) throw failed.reason;
		if (this.mayMiss(event, wanting.length > 0)) throw new Error('Not everybody is here');
		if (wanting.length === 0) this.drop(event.type);
		const silent = given.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value.taking] : []));
		if (silent.length > 0 && !this.backlog.trusts(event.id, silent)) throw new Error('n8n has not stored it yet');
	}

	/** What is still under way after the time that Feishu waits; undefined if the node has the event. */
	private async give({ subscriber, seen }: Member, event: ReceivedEvent): Promise<{ readonly taking: Promise<void> } | undefined> {
		if (!subscriber.accepts(event)) return undefined;
		if (!seen.knows(event.id) && this.backlog.refuses(event)) throw new Error('n8n falls behind');
		const taking = seen.once(event.id, async () => await this.handOver(subscriber, event));
		const answered = new AbortController();
		const late = this.surroundings.wait(STORED_MS, answered.signal).then(
			() => ({ taking }),
			() => undefined,
		);
		return await Promise.race([taking.then(() => undefined), late]).finally(() => answered.abort());
	}

	/** Where n8n could not store it, Feishu sends it again. If it will not, that is up to us. */
	private async handOver(subscriber: Subscriber, event: ReceivedEvent, tries = 1): Promise<void> {
		await this.backlog.follow(subscriber.take(event)).catch(async (error: unknown) => {
			if (!this.backlog.isOurs(event)) throw error;
			if (tries > AGAIN_MS.times) {
				subscriber.log.warn(`Lark Hire Event Trigger: n8n could not store an event. Its ID is ${event.id}`);
				throw error;
			}
			await this.surroundings.wait(Math.min(AGAIN_MS.first * 2 ** (tries - 1), AGAIN_MS.most), new AbortController().signal);
			await this.handOver(subscriber, event, tries + 1);
		});
	}

	/** Somebody who wants the event may be about to come. */
	private mayMiss({ id, type }: ReceivedEvent, wanted: boolean): boolean {
		const now = this.surroundings.now();
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
