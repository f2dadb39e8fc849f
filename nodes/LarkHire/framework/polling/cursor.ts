import { t } from '../../language/texts';
import { InputError } from '../inputError';
import { isStored, type OpenWindow, type Pending, type StoredCursor } from './storedCursor';

/*
 * How far a trigger has listed, what it has emitted, and what it has still to look at. No I/O.
 * All times are epoch ms by the clock of the service, never of this computer.
 */

const HOUR_MS = 3_600_000;
/** After a longer stop, the trigger begins so far back: a week, and a day for whoever comes on the eighth. */
const LONGEST_MS = 8 * 24 * HOUR_MS;
/** Of a record that cannot be read. */
const MOST_STRIKES = 30;
const MOST_UNTOLD = 5;
/** Of lasting happenings, which n8n stores with every emission. */
const MOST_LASTING = 2000;
/** Replicas of the service may be so far behind. */
const REPLICA_MS = 5000;

/** Both ends belong to it. */
export interface TimeWindow {
	readonly from: number;
	readonly to: number;
}

/** Something that happened to a record, once. */
export interface Happening {
	readonly id: string;
	/** What makes it another one: a time of change, a stage, a number of days. */
	readonly version: string;
	readonly time: number;
	/** The record does not say when it happened, and `time` is that of its latest change: it must not be emitted again for another change. */
	readonly lasting?: boolean;
}

/** The state of one trigger during a poll. */
export class Cursor {
	private since: number;
	private until: number;
	private from: number;
	private floor: number;
	private open: OpenWindow | undefined;
	private readonly emitted: Map<string, number>;
	private readonly read: Map<string, number>;
	private readonly lasting: Set<string>;
	learning: boolean;
	private untold: readonly string[];
	pending: readonly Pending[];

	private constructor(
		stored: StoredCursor,
		public ahead: number,
	) {
		({ since: this.since, until: this.until, from: this.from, floor: this.floor, open: this.open } = { open: undefined, ...stored });
		this.learning = stored.learning ?? false;
		this.emitted = new Map(Object.entries(stored.emitted));
		this.read = new Map(Object.entries(stored.read));
		this.lasting = new Set(stored.lasting);
		this.pending = stored.pending;
		this.untold = stored.untold;
	}

	/** Nothing of the past will be emitted. */
	static begin(now: number, ahead: number, learning: boolean): Cursor {
		const times = { since: now, until: now, from: now, floor: now };
		return new Cursor({ ...times, learning, emitted: {}, lasting: [], read: {}, pending: [], ahead, untold: [] }, ahead);
	}

	static stored(value: unknown): Cursor | undefined {
		return isStored(value) ? new Cursor(value, value.ahead) : undefined;
	}

	/** The part that has to be listed next, and in which of the lists; undefined if there is none. */
	get next(): (TimeWindow & { readonly list: number }) | undefined {
		return this.open;
	}

	/**
	 * Opens the window that is next at a time. It begins before the end of the last one, because records may appear late; `back` and
	 * `forward` widen it for lists whose filter looks at another time than that of the happening.
	 */
	openWindow(now: number, overlapMs: number, { back = 0, forward = 0 }: { readonly back?: number; readonly forward?: number }): void {
		const from = Math.max(this.since, this.until - overlapMs, now - LONGEST_MS);
		// Found late, but not lost: what kept moving while earlier windows were listed.
		this.floor = Math.max(this.floor, Math.min(this.from, this.until - HOUR_MS));
		this.from = from;
		forget(this.emitted, this.floor);
		forget(this.read, from);
		const until = Math.max(this.until, now);
		const begin = from - back;
		this.open = { from: begin, to: until + forward, begin, list: 0, until };
	}

	/** Gives the window up: it was made by a wrong clock. */
	closeWindow(): void {
		this.open = undefined;
	}

	/** A part has been listed. `nextFrom`: where the one after it begins. */
	listed(part: TimeWindow, nextFrom: number, lists: number): void {
		if (!this.open) return;
		if (part.to < this.open.to) this.open = { ...this.open, from: nextFrom };
		else if (this.open.list + 1 < lists) this.open = { ...this.open, from: this.open.begin, list: this.open.list + 1 };
		else {
			this.until = this.open.until;
			this.open = undefined;
			this.learning = false;
		}
	}

	/** Whether it is to be emitted; the second time it is not. */
	take(happening: Happening): boolean {
		const key = nameOf(happening);
		if (happening.time < this.floor || this.emitted.has(key) || this.lasting.has(key)) return false;
		if (happening.lasting) this.remember(key);
		else this.emitted.set(key, happening.time);
		return !this.learning;
	}

	private remember(key: string): void {
		this.lasting.add(key);
		for (const oldest of this.lasting) {
			if (this.lasting.size <= MOST_LASTING) return;
			this.lasting.delete(oldest);
		}
	}

	/** A time within the part after which some of these IDs may have changed, although they were read: there the part has to be divided. */
	division(ids: readonly string[], { from, to }: TimeWindow): number | undefined {
		const times = ids.map((id) => this.read.get(id) ?? 0).filter((time) => time > from + 1 && time < to);
		return times.length > 0 ? Math.max(...times) : undefined;
	}

	/** Has to be read: those IDs of a listed part that have not been read since its end. The list's order is taken to be newest first. */
	toRead(ids: readonly string[], { to }: TimeWindow): void {
		const waiting = new Set(this.pending.map(({ id }) => id));
		const fresh = [...new Set(ids)].filter((id) => !waiting.has(id) && (this.read.get(id) ?? 0) < to);
		this.pending = [...this.pending, ...fresh.reverse().map((id) => ({ id }))];
	}

	/** It has been read, in a poll that began then. */
	done(id: string, began: number): void {
		this.read.set(id, began - REPLICA_MS);
		this.pending = this.pending.filter((one) => one.id !== id);
	}

	/** It could not be read. `strikes`: how much that counts. */
	refused(id: string, strikes: number): void {
		const before = this.pending.find((one) => one.id === id)?.strikes ?? 0;
		const gone = before + strikes >= MOST_STRIKES;
		this.pending = this.pending.flatMap((one) => (one.id !== id ? [one] : gone ? [] : [{ id, strikes: before + strikes }]));
		if (gone) this.tell(t`Feishu does not return ${id}`);
	}

	/** To be shown to the workflow's author when there is an occasion. */
	tell(what: string): void {
		if (!this.untold.includes(what) && this.untold.length < MOST_UNTOLD) this.untold = [...this.untold, what];
	}

	/** What there is to show, once. */
	told(): InputError | undefined {
		if (this.untold.length === 0) return undefined;
		const error = new InputError(
			this.untold.join('; '),
			'It was skipped, and this is reported once. Feishu may have changed its API: look for a newer version of the package.',
		);
		this.untold = [];
		return error;
	}

	toJSON(): StoredCursor {
		const { since, until, from, floor, learning, open, pending, ahead, untold } = this;
		return {
			...{ since, until, from, floor, ...(learning && { learning }), ...(open && { open }) },
			emitted: Object.fromEntries(this.emitted),
			lasting: [...this.lasting],
			read: Object.fromEntries(this.read),
			...{ pending, ahead, untold },
		};
	}
}

function forget(times: Map<string, number>, before: number): void {
	for (const [key, time] of times) if (time < before) times.delete(key);
}

/** In brackets, so that it is no name that every object has. */
const nameOf = ({ id, version }: Happening): string => JSON.stringify([id, version]);
