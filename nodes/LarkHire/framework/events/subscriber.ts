import type { Reach } from '../../transport/longConnection';
import type { ReceivedEvent, Subscription } from './pushedEvent';
import type { Seen } from './seen';

/** How n8n took an event. */
export interface Taken {
	/** How long it took to write the end of the execution into its database, where known. */
	readonly writingMs?: number;
}

/** One node that listens. */
export interface Subscriber extends Pick<Subscription, 'types' | 'accepts'> {
	/** The same whenever the node is published, so that it gets no event anew. Undefined for a test, which gets every one. */
	readonly id?: string;
	/** Hands the event to n8n. Resolves when n8n is known to have stored it, which may be when its execution has ended; rejects if it could not. */
	readonly take: (event: ReceivedEvent) => Promise<Taken>;
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
