import type { Reach } from '../../transport/longConnection';
import type { Accept, Subscription } from './pushedEvent';
import type { Seen } from './seen';

/** One node that listens. */
export interface Subscriber extends Pick<Subscription, 'types' | 'accepts'> {
	/** The same whenever the node is published, so that it gets no event anew. Undefined for a test, which gets every one. */
	readonly id?: string;
	/** Ends within 2 s: Feishu waits 3 s for its acknowledgement. */
	readonly take: Accept;
	/** The connection has been opened. */
	ready(): void;
	/** There has been no connection for long, or there can be none until somebody changes something: once per outage. */
	report(problem: Error): void;
	/** The credential as it is now. */
	reach(): Promise<Reach>;
	/** Gets neither content nor secrets. */
	readonly log: { info(text: string): void; warn(text: string): void };
}

/** A subscriber at a connection. */
export interface Member {
	readonly subscriber: Subscriber;
	readonly seen: Seen;
	/** As it was last read. */
	reach: Reach;
}

export const wants = ({ types }: Pick<Subscriber, 'types'>, type: string): boolean => types === 'every' || types.has(type);
