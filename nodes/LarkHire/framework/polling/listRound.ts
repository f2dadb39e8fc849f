import type { IDataObject } from 'n8n-workflow';
import { unexpectedResponse } from '../../api/errors';
import { LarkError } from '../../api/larkError';
import { isObject } from '../../api/object';
import type { Page, PageResponse } from '../../api/page';
import { recordsOf } from '../../api/records';
import { madeAt } from '../../api/response';
import type { Lark } from '../../api/sdk';
import type { Field } from '../field';
import { pool } from '../pool';
import { Cursor, type TimeWindow } from './cursor';
import type { PollContext } from './pollingTrigger';
import type { Occurrence, TimedList } from './timedList';

const MINUTE_MS = 60_000;
/** Records that fail before the first success. */
const MOST_FAILURES = 5;
/** What a rejection of one record counts. Failures inside Feishu count one each: they may pass. */
const STRIKES = 6;
/** `Date` counts whole seconds. */
const DATE_MS = 1000;
/** A window that ends longer before its first response than this was made by a wrong clock. */
const WRONG_CLOCK_MS = 10_000;
/** A part of so many grains is not divided further. */
const LEAST_GRAINS = 4;

/** Something to emit. */
export interface Found extends Occurrence {
	readonly record: IDataObject;
}

/** A part of a window, with all its rows. */
interface Part<Row> {
	readonly window: TimeWindow;
	readonly rows: readonly Row[];
}

/** One poll of a list. */
export class ListRound<F extends readonly Field[], Row, Item> {
	readonly found: Found[] = [];
	failure?: LarkError;
	/** The clock of the service, as against this computer's. */
	private ahead = 0;
	/** When the latest response was made, by the clock of the service. */
	private answered: number | undefined;
	/** By which time the open window was made, if nobody has checked it yet. */
	private unchecked: number | undefined;
	private readonly tried = new Set<string>();
	private progress = false;
	private stopped = false;

	constructor(
		private readonly list: TimedList<F, Row, Item>,
		private readonly context: PollContext<F>,
		private readonly lark: Lark,
	) {}

	/** The trigger was switched on, at a time of this computer's: when was that at the service? Undefined if it cannot be reached. */
	async begin(begun: number): Promise<Cursor | undefined> {
		await this.guarded(async () => void (await this.ask(0, { from: begun - MINUTE_MS, to: begun }, { page_size: 1 })));
		return this.failure ? undefined : Cursor.begin(begun + this.ahead, this.ahead, this.list.upcoming ?? false);
	}

	/** Goes on where the last poll ended, until everything is listed and read, or the time is up. */
	async run(cursor: Cursor): Promise<void> {
		this.ahead = cursor.ahead;
		await this.guarded(async () => await this.work(cursor, this.now));
		cursor.ahead = this.ahead;
	}

	/** At the service. */
	private get now(): number {
		return Date.now() + this.ahead;
	}

	private get isOver(): boolean {
		return this.stopped || Date.now() >= this.context.deadline;
	}

	/** What fails keeps what came before. If that is something, a failure that may pass is not worth showing. */
	private async guarded(work: () => Promise<void>): Promise<void> {
		await work().catch((error: unknown) => this.stop(error instanceof LarkError ? error : unexpectedResponse()));
	}

	private stop(error: LarkError): void {
		this.stopped = true;
		if (!error.passing || !this.progress) this.failure ??= error;
	}

	private async work(cursor: Cursor, began: number): Promise<void> {
		let parts = cursor.next ? this.parts(cursor) : undefined;
		for (let opened = false; ;) {
			await this.read(cursor, began);
			if (this.isOver || (!parts && opened)) return;
			if (!parts) {
				opened = true;
				this.open(cursor);
				parts = this.parts(cursor);
			}
			const { value: part } = (await parts.next()) as IteratorResult<Part<Row>, undefined>;
			if (part) this.take(cursor, part);
			else parts = undefined;
		}
	}

	private open(cursor: Cursor): void {
		this.unchecked = this.now - DATE_MS;
		cursor.openWindow(this.unchecked, this.list.overlapMs, this.list.reach?.(this.context.params) ?? {});
	}

	private async ask(which: number, window: TimeWindow, page: Page): Promise<PageResponse<Row>> {
		const { params, timezone } = this.context;
		const ask = this.list.lists[which] as (typeof this.list.lists)[number];
		const response = await ask({ lark: this.lark, params, timezone, window, page });
		this.answered = madeAt(response);
		if (this.answered !== undefined) this.ahead = this.answered - Date.now();
		return response;
	}

	/**
	 * The parts of the open window, oldest first. What is too much for one page is divided by time, so that all rows of a part come in
	 * one response: with several pages, a record that changes meanwhile may push another to a page that was read before.
	 */
	private async *parts(cursor: Cursor): AsyncGenerator<Part<Row>, undefined> {
		for (let open = cursor.next; open; open = cursor.next) {
			const stack: Array<{ readonly window: TimeWindow; readonly rows?: readonly Row[] }> = [{ window: { from: open.from, to: open.to } }];
			for (let next = stack.pop(); next; next = stack.pop()) {
				const { window } = next;
				const rows = next.rows ?? (await this.rowsOf(open.list, window));
				if (this.isClockWrong) {
					cursor.closeWindow();
					this.open(cursor);
					this.unchecked = undefined;
					break;
				}
				const middle = rows ? this.division(cursor, rows, window) : window.from + Math.floor((window.to - window.from) / 2);
				if (middle === undefined) yield { window, rows: rows ?? [] };
				else stack.push(...(await this.divided(open.list, window, middle, rows)));
			}
		}
		return undefined;
	}

	/** Once for each window: it must end neither in the future, which would hide what happens until then, nor far in the past. */
	private get isClockWrong(): boolean {
		const [made, answered] = [this.unchecked, this.answered];
		this.unchecked = undefined;
		return made !== undefined && answered !== undefined && (made > answered || answered - made > WRONG_CLOCK_MS);
	}

	/** All rows of a part; undefined if they are too many for one page and the part can be divided. */
	private async rowsOf(which: number, window: TimeWindow): Promise<readonly Row[] | undefined> {
		const { pageSize, grainMs: grain = 1 } = this.list;
		const { data } = await this.ask(which, window, { page_size: pageSize });
		const rows = recordsOf(data?.items);
		if (!data?.has_more) return rows;
		if (rows.length > 0 && window.to - window.from >= LEAST_GRAINS * grain) return undefined;
		return await this.context.walk(pageSize, async (page) => await this.ask(which, window, page));
	}

	/** Bare IDs do not say when they changed. Where some of a part may have changed after they were read, it is divided there. */
	private division(cursor: Cursor, rows: readonly Row[], window: TimeWindow): number | undefined {
		return this.list.detail ? cursor.division(idsOf(rows), window) : undefined;
	}

	/** Both parts, the later one first. They share a grain, because nobody knows whether the ends belong to a window. */
	private async divided(which: number, { from, to }: TimeWindow, middle: number, rows: readonly Row[] | undefined) {
		const { pageSize, grainMs: grain = 1 } = this.list;
		const [earlier, later] = [
			{ from, to: middle },
			{ from: rows ? middle : middle - grain, to },
		];
		if (!rows) return [{ window: later }, { window: earlier }];
		const since = await this.context.walk(pageSize, async (page) => await this.ask(which, later, page));
		const changed = new Set<unknown>(since);
		return [
			{ window: later, rows: since },
			{ window: earlier, rows: rows.filter((row) => !changed.has(row)) },
		];
	}

	private take(cursor: Cursor, { window, rows }: Part<Row>): void {
		const { detail, lists, grainMs: grain = 1 } = this.list;
		if (detail) cursor.toRead(idsOf(rows), window);
		else for (const row of rows) this.judge(cursor, row as unknown as Item, window);
		cursor.listed(window, window.to - grain, lists.length);
		this.progress = true;
	}

	/** Reads what is pending, the oldest first, as far as the time reaches. */
	private async read(cursor: Cursor, began: number): Promise<void> {
		const { detail } = this.list;
		const list = cursor.pending.filter(({ id }) => !this.tried.has(id));
		if (!detail || list.length === 0) return;
		const { params, timezone } = this.context;
		const failed = new Map<string, LarkError | undefined>();
		let successes = 0;
		await pool(list, this.context.room, async ({ id }) => {
			if (this.isOver) return;
			this.tried.add(id);
			await detail({ lark: this.lark, params, timezone, id })
				.then((record) => {
					if (record) this.judge(cursor, record, { from: 0, to: began });
					cursor.done(id, began);
					successes += 1;
					this.progress = true;
				})
				.catch((error: unknown) => {
					const known = error instanceof LarkError ? error : undefined;
					if (!known || isOfRecord(known)) failed.set(id, known);
					else this.stop(known);
					if (known?.passing && successes === 0 && failed.size > MOST_FAILURES) this.stop(known);
				});
		});
		for (const [id, error] of failed) {
			if (!error?.passing) cursor.refused(id, STRIKES);
			else if (successes > 0) cursor.refused(id, 1);
			else this.stop(error);
		}
	}

	/** A record that has not the documented form must not keep the others from being emitted. */
	private judge(cursor: Cursor, record: Item, window: TimeWindow): void {
		const { params, timezone } = this.context;
		try {
			if (!isObject(record)) throw unexpectedResponse();
			for (const occurrence of this.list.occurrences({ record, window, params, timezone, now: this.now })) {
				if (!isText(occurrence.id) || !Number.isFinite(occurrence.time)) throw unexpectedResponse();
				if (cursor.take(occurrence)) this.found.push({ ...occurrence, record: record as IDataObject });
			}
		} catch {
			cursor.tell('Feishu returned a record that is not as documented');
		}
	}
}

const isText = (value: unknown): value is string => typeof value === 'string';

const idsOf = (rows: readonly unknown[]): readonly string[] => rows.filter(isText);

/** It may be the record that is wrong, and not the connection, the app or the limit. */
const isOfRecord = ({ facts: { kind, foreign } }: LarkError): boolean => !foreign && (kind === 'rejected' || kind === 'unavailable');
