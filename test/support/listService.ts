import { bodyOf } from '../../nodes/LarkHire/api/response';
import type { PageResponse } from '../../nodes/LarkHire/api/page';
import type { Lark } from '../../nodes/LarkHire/api/sdk';
import { walk } from '../../nodes/LarkHire/transport/pagination';
import type { Field } from '../../nodes/LarkHire/framework/field';
import { newRecords, newRecordsById } from '../../nodes/LarkHire/framework/polling/newRecords';
import type { PollingTrigger, PollResult } from '../../nodes/LarkHire/framework/polling/pollingTrigger';
import type { Ask, TimedList } from '../../nodes/LarkHire/framework/polling/timedList';

export const MINUTE = 60_000;

/** A record of an invented list. `lag`: how much later it appears in the list. */
export interface Listed {
	readonly id: string;
	readonly time: number;
	readonly lag?: number;
}

/** An invented service with one list, filtered by time, and its own clock; this computer's is `local`. */
export class ListService {
	/** Every state that each record has had. */
	readonly changes: Listed[] = [];
	readonly gone = new Set<string>();
	/** Calls of the list, and IDs that were read. */
	lists = 0;
	readonly reads: string[] = [];
	/** Happens before each page. */
	beforePage: () => void = () => {};
	readonly begun: number;

	constructor(
		public now: number,
		/** How far this computer's clock is ahead. */
		public skew = 0,
	) {
		this.begun = now;
		jest.spyOn(Date, 'now').mockImplementation(() => this.now + this.skew);
	}

	put(id: string, time = this.now, lag = 0): void {
		this.changes.push({ id, time, lag });
	}

	/** As the list shows it now. */
	private shown(): readonly Listed[] {
		const newest = new Map<string, Listed>();
		for (const one of this.changes) if (one.time + (one.lag ?? 0) <= this.now && !this.gone.has(one.id)) newest.set(one.id, one);
		return [...newest.values()];
	}

	/** The latest state, as details show it: at once. */
	state(id: string): Listed | undefined {
		return this.gone.has(id) ? undefined : this.changes.findLast((one) => one.id === id && one.time <= this.now);
	}

	readonly ask =
		<Row>(rowOf: (one: Listed) => Row): Ask<readonly Field[], Row> =>
		async ({ window: { from, to }, page }) => {
			this.lists += 1;
			this.beforePage();
			// Newest first, by number: what comes or goes shifts the rest.
			const found = this.shown()
				.filter(({ time }) => time >= from && time <= to)
				.sort((a, b) => b.time - a.time);
			const start = Number(page.page_token ?? 0);
			const [items, end] = [found.slice(start, start + page.page_size).map(rowOf), start + page.page_size];
			const data = { items, has_more: end < found.length, ...(end < found.length && { page_token: String(end) }) };
			const headers = { date: new Date(this.now).toUTCString() };
			return bodyOf({ statusCode: 200, headers, body: { code: 0, data } }) as PageResponse<Row>;
		};

	/** A list of whole records, whose every change is emitted. */
	records(over: Partial<TimedList<readonly Field[], Listed, Listed>> = {}) {
		return newRecords<readonly Field[], Listed>({
			...this.base,
			lists: [this.ask((one) => one)],
			occurrences: ({ record: { id, time } }) => [{ id, version: String(time), time }],
			...over,
		});
	}

	/** A list of bare IDs, whose records are read one by one. */
	ids(over: Partial<TimedList<readonly Field[], string, Listed>> = {}) {
		return newRecordsById<readonly Field[], Listed>({
			...this.base,
			lists: [this.ask(({ id }) => id)],
			detail: async ({ id }) => {
				this.reads.push(id);
				return this.state(id);
			},
			occurrences: ({ record: { id, time } }) => [{ id, version: String(time), time }],
			...over,
		});
	}

	private readonly base = {
		...{
			name: 'Changed',
			value: 'changed',
			description: 'A record has changed',
			cost: 'One request',
			endpoints: [],
			sample: { id: 'sample' },
		},
		...{ fields: [], overlapMs: 3 * MINUTE, pageSize: 3 },
	};

	/** One life of a trigger: what n8n has stored, and what it has in memory. */
	watch(trigger: PollingTrigger): Watched {
		return new Watched(this, trigger);
	}
}

export class Watched {
	state: unknown;
	readonly emitted: string[] = [];

	constructor(
		private readonly service: ListService,
		private readonly trigger: PollingTrigger,
	) {}

	async poll(over: { first?: boolean; deadline?: number } = {}): Promise<PollResult> {
		const now = Date.now();
		const context = { params: {}, now, timezone: 'UTC', state: this.state, deadline: now + 40_000, first: false, ...over };
		const result = await this.trigger.poll({
			...context,
			room: { size: 5 },
			connect: async () => ({}) as Lark,
			walk: async (pageSize, ask) => await walk(pageSize, Infinity, 'https://open.feishu.cn', ask),
		});
		this.state = JSON.parse(JSON.stringify(result.state));
		this.emitted.push(...result.items.map(({ id, time }) => `${String(id)} ${Number(time) - this.service.begun}`));
		return result;
	}
}
