import type { IDataObject } from 'n8n-workflow';
import type { Endpoint } from '../api/endpoint';
import type { Lark } from '../api/sdk';

/** What identifies the thing that is waited for. Kept in n8n's database while the wait is under way. */
export type Subject = Readonly<Record<string, string>>;

export interface Look {
	/** What is known of it now: what the item becomes when it has ended. */
	readonly record: IDataObject;
	readonly ended: boolean;
}

/**
 * Something that ends on its own, for which an operation can wait in n8n's database (`framework/execute/sleep.ts`): the wait goes on
 * when n8n is restarted, and may take days.
 */
export interface LongWait {
	/** Of the requests of a look. Safe. */
	readonly endpoint: Endpoint;
	/** Between two looks, in seconds. */
	readonly longestPause: number;
	/** One look. Throws a LarkError. */
	look(lark: Lark, subject: Subject): Promise<Look>;
}

/** What an operation returns beside its data when its item is to wait in n8n's database. */
export interface Awaiting {
	readonly subject: Subject;
	/** In seconds, from now. */
	readonly atMost: number;
	/** The item's data stand for a change that was made: a wait that fails must not look as if nothing had been done. */
	readonly made?: boolean;
}
