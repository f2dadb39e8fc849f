import type { IDataObject } from 'n8n-workflow';
import type { Lark } from '../../api/sdk';
import { recordsOf } from '../../api/records';
import { isObject } from '../../api/object';
import type { Field, KnownKeysOnly } from '../field';
import { tableRow } from '../columns';
import { isoIn } from '../moment';
import { simplify } from '../options';
import { Cursor, type TimeWindow } from './cursor';
import { ListRound, type Found } from './listRound';
import type { PollingTrigger, TestContext } from './pollingTrigger';
import type { TimedList } from './timedList';

const DAY_MS = 86_400_000;
/** Where a test of the trigger looks for something that has happened: in the last day, and if that was quiet, in the last month. */
const TEST_DAYS = [1, 30];
/** Records that a test of the trigger reads at the most. */
const MOST_TESTED = 10;

/** A trigger that emits each happening in a list of records once, in the order of their times. */
export const newRecords = <const F extends readonly Field[], Row>(
	list: Omit<TimedList<F, Row, Row>, 'detail'> & { readonly fields: KnownKeysOnly<F> },
): PollingTrigger<F> => triggerOf<F, Row, Row>(list);

/** The same for a list of bare IDs, whose records are read one by one. */
export const newRecordsById = <const F extends readonly Field[], Item>(
	list: TimedList<F, string, Item> & { readonly fields: KnownKeysOnly<F>; readonly detail: object },
): PollingTrigger<F> => triggerOf<F, string, Item>(list);

function triggerOf<F extends readonly Field[], Row, Item>(list: TimedList<F, Row, Item>): PollingTrigger<F> {
	const { name, value, description, endpoints } = list;
	const cost = { displayName: list.cost, name: 'cost', type: 'notice', default: '' } as const;
	const fields = [cost, ...list.fields, simplify] as readonly Field[] as F;
	return {
		...{ name, value, description, fields, endpoints },

		async poll(context) {
			const { state, now, first } = context;
			const round = new ListRound(list, context, await context.connect());
			const stored = Cursor.stored(state);
			const begun = begunIn(state) ?? now;
			const cursor = stored ?? (await round.begin(begun));
			// Feishu could not be reached: the trigger counts from here all the same.
			if (!cursor) return { items: [], state: { begun }, failure: round.failure };
			if (stored ?? list.upcoming) await round.run(cursor);
			const items = round.found.sort(byTime).map((found) => itemOf(list, context, found));
			const failure = round.failure ?? (items.length > 0 || first ? undefined : cursor.told());
			return { items, state: cursor.toJSON(), failure };
		},

		async test(context) {
			const lark = await context.connect();
			for (const days of TEST_DAYS) {
				const found = await newest(list, context, lark, { from: context.now - days * DAY_MS, to: context.now });
				if (found) return [itemOf(list, context, found)];
			}
			return [{ sample: true, ...tableRow(list.sample, Object.keys(list.sample), { ...list, zone: context.timezone }) }];
		},
	};
}

const byTime = (a: Found, b: Found): number => a.time - b.time || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Where no poll has reached Feishu yet: when the first one tried. */
const begunIn = (state: unknown): number | undefined => (isObject(state) && typeof state.begun === 'number' ? state.begun : undefined);

/** The latest of what happened within a window, as far as one page of each list shows it. */
async function newest<F extends readonly Field[], Row, Item>(
	{ lists, detail, pageSize, reach, occurrences }: TimedList<F, Row, Item>,
	{ params, timezone, now }: TestContext<F>,
	lark: Lark,
	{ from, to }: TimeWindow,
): Promise<Found | undefined> {
	const { back = 0, forward = 0 } = reach?.(params) ?? {};
	const window = { from: from - back, to: to + forward };
	const found: Found[] = [];
	const judge = (record: Item) => {
		try {
			for (const occurrence of occurrences({ record, params, timezone, window, now }))
				found.push({ ...occurrence, record: record as unknown as IDataObject });
		} catch {
			// Not as documented: another one may be.
		}
	};
	for (const ask of lists) {
		const { data } = await ask({ lark, params, timezone, window, page: { page_size: pageSize } });
		const rows = recordsOf(data?.items);
		if (!detail) for (const row of rows) judge(row as unknown as Item);
		else
			for (const id of rows.slice(0, MOST_TESTED)) {
				const record = await detail({ lark, params, timezone, id: String(id) });
				if (record) judge(record);
				if (found.length > 0) break;
			}
	}
	return found
		.filter(({ time }) => time >= from)
		.sort(byTime)
		.at(-1);
}

function itemOf<F extends readonly Field[], Row, Item>(
	list: TimedList<F, Row, Item>,
	{ params, timezone }: Pick<TestContext<F>, 'params' | 'timezone'>,
	{ record, time, more }: Found,
): IDataObject {
	const eventTime = isoIn(timezone, time);
	if ((params as { readonly simplify?: boolean }).simplify === false) return { ...record, ...more, eventTime };
	return { ...tableRow(record, list.simplified ?? Object.keys(record), { ...list, zone: timezone }), ...more, eventTime };
}
