import { isObject } from '../../api/object';

/*
 * What a trigger for a list keeps between polls, as n8n stores it: plain JSON.
 * All times are epoch ms by the clock of the service, never of this computer.
 */

/** A window that is being listed, oldest part first. Its end stays the same over all pages, lists and polls. */
export interface OpenWindow {
	/** The part that is not listed yet. */
	readonly from: number;
	readonly to: number;
	/** Where the part began for the lists that come after this one. */
	readonly begin: number;
	/** Which of the event's lists it is at. */
	readonly list: number;
	/** The end by which the next window begins. */
	readonly until: number;
}

/** A record of a list of bare IDs that has still to be read. */
export interface Pending {
	readonly id: string;
	/** How often it could not be read: see `refused`. */
	readonly strikes?: number;
}

export interface StoredCursor {
	/** When the trigger was switched on. */
	readonly since: number;
	/** The end of the last window that was listed to its last page, and its beginning. */
	readonly until: number;
	readonly from: number;
	/** What happened before is not emitted any more: those happenings are forgotten. */
	readonly floor: number;
	/** The trigger has just been switched on, and still learns what is there already. */
	readonly learning?: boolean;
	readonly open?: OpenWindow;
	/** What was emitted, with its time. */
	readonly emitted: Readonly<Record<string, number>>;
	/** The latest of those that are lasting. */
	readonly lasting: readonly string[];
	/** Of bare IDs: a time after which the record was read. */
	readonly read: Readonly<Record<string, number>>;
	/** Listed and not read yet: oldest first. */
	readonly pending: readonly Pending[];
	/** The clock of the service is so far ahead of this computer's. */
	readonly ahead: number;
	/** What the workflow's author has still to be told, in a poll without items. */
	readonly untold: readonly string[];
}

const isTimes = (value: unknown): boolean => isObject(value) && Object.values(value).every(Number.isFinite);

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

const isOpen = (value: unknown): boolean =>
	isObject(value) && [value.from, value.to, value.begin, value.list, value.until].every(Number.isFinite);

/** Whether it can be gone on with: anything else begins anew. */
export const isStored = (value: unknown): value is StoredCursor =>
	isObject(value) &&
	[value.since, value.until, value.from, value.floor, value.ahead].every(Number.isFinite) &&
	(value.open === undefined || isOpen(value.open)) &&
	isTimes(value.emitted) &&
	isTexts(value.lasting) &&
	isTimes(value.read) &&
	Array.isArray(value.pending) &&
	value.pending.every((one) => isObject(one) && typeof one.id === 'string') &&
	isTexts(value.untold);
