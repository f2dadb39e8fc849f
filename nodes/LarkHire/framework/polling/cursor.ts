import type { IDataObject } from 'n8n-workflow';
import type { Endpoint } from '../../api/endpoint';
import { isObject } from '../../api/object';
import type { Lark } from '../../api/sdk';
import type { Field, Params } from '../field';

/*
 * How a trigger reads a list that has a filter by time: which window each poll lists, which records it has had before, and which it
 * has still to look at. Pure functions. All times are epoch ms by the clock of the service, never of this computer.
 */

/** One version of a listed record. */
export interface Version {
	readonly id: string;
	/** What makes it another occurrence: a time of change, a stage, a number of reports. */
	readonly version: string;
	/** By which the list is filtered. */
	readonly time: number;
}

/** Both ends belong to it. `to` stays the same for all pages of a poll. */
export interface TimeWindow {
	readonly from: number;
	readonly to: number;
}

/** What the trigger keeps between polls, as plain JSON. */
export interface Cursor {
	/** When the trigger was switched on: what is older is never emitted. */
	readonly since: number;
	/** The end of the last window that was listed to its last page. */
	readonly until: number;
	/** The versions that the next window may list again, with their times. */
	readonly seen: Readonly<Record<string, number>>;
	/** Listed and not done yet, because the poll's time was up: oldest first, one version of each record. */
	readonly pending: readonly Version[];
}

/** What a trigger is told about a list. */
export interface TimedList<F extends readonly Field[], Row, Item = Row> {
	readonly name: string;
	/** Stored in users' workflows: never changes. */
	readonly value: string;
	readonly description: string;
	readonly fields: F;
	readonly endpoints: readonly Endpoint[];
	/** How much later than its time a record may appear in the list, at the most, plus the coarseness of the filter. */
	readonly overlapMs: number;
	pages(context: { readonly lark: Lark; readonly params: Params<F>; readonly window: TimeWindow }): AsyncIterable<readonly Row[]>;
	versionOf(row: Row): Version;
	/** Where a row is not enough: one request for each; undefined if the record has been deleted since. */
	detail?(context: { readonly lark: Lark; readonly params: Params<F>; readonly version: Version }): Promise<Item | undefined>;
	/** Pure. The item to emit, or undefined if this is not the occurrence that the user wants. */
	judge(context: { readonly item: Item; readonly params: Params<F>; readonly since: number }): IDataObject | undefined;
	/** For a test of the trigger while nothing has happened. */
	sample(params: Params<F>): IDataObject;
}

/** The stored cursor, or a new one that begins now: the first activation emits nothing of the past. */
export const cursorFrom = (stored: unknown, now: number): Cursor =>
	isCursor(stored) ? stored : { since: now, until: now, seen: {}, pending: [] };

/** What to list next. It begins before the end of the last window, because records may appear late. */
export const nextWindow = ({ since, until }: Cursor, now: number, overlapMs: number): TimeWindow => ({
	from: Math.max(since, until - overlapMs),
	to: Math.max(until, now),
});

/** After the last page of a window. A record that moved between pages, and so was listed twice, counts with its newest version. */
export function afterListing(cursor: Cursor, { from, to }: TimeWindow, versions: readonly Version[], overlapMs: number): Cursor {
	// Filters may be coarser than times: what lies before the window was listed earlier, or is older than the trigger.
	const inside = versions.filter(({ time }) => time >= from);
	const fresh = inside.filter((version) => !(nameOf(version) in cursor.seen)).sort(byTime);
	const newest = new Map([...cursor.pending, ...fresh].map((version) => [version.id, version]));
	const again = [...Object.entries(cursor.seen), ...inside.map((version) => [nameOf(version), version.time] as const)];
	return {
		since: cursor.since,
		until: to,
		seen: Object.fromEntries(again.filter(([, time]) => time >= to - overlapMs)),
		pending: [...newest.values()].sort(byTime),
	};
}

/** Without those that were emitted, or that turned out not to be wanted, or that are gone. */
export const without = (cursor: Cursor, done: ReadonlySet<Version>): Cursor => ({
	...cursor,
	pending: cursor.pending.filter((version) => !done.has(version)),
});

/** In brackets, so that it is no name that every object has. */
const nameOf = ({ id, version }: Version): string => JSON.stringify([id, version]);

const byTime = (a: Version, b: Version): number => a.time - b.time || (a.id < b.id ? -1 : Number(a.id > b.id));

const isVersion = (value: unknown): value is Version =>
	isObject(value) && typeof value.id === 'string' && typeof value.version === 'string' && typeof value.time === 'number';

const isCursor = (value: unknown): value is Cursor =>
	isObject(value) &&
	typeof value.since === 'number' &&
	typeof value.until === 'number' &&
	isObject(value.seen) &&
	Object.values(value.seen).every((time) => typeof time === 'number') &&
	Array.isArray(value.pending) &&
	value.pending.every(isVersion);
