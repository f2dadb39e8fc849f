import type { LimitedRow } from './limited';
import type { Result, Row } from './measure';
import type { MemoryRow } from './memory';
import type { SecureRow } from './secure';

/** A column and what stands in it. */
export type Column<R> = readonly [title: string, cell: (row: R) => string];

/** Prints rows as they come, aligned: the first column to the left, numbers to the right. */
export function table<R>(columns: ReadonlyArray<Column<R>>, widest: R): (row: R) => void {
	const widths = columns.map(([title, cell]) => Math.max(title.length, cell(widest).length));
	const print = (cells: readonly string[]) =>
		console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  '));
	print(columns.map(([title]) => title));
	print(widths.map((width) => '-'.repeat(width)));
	return (row) => print(columns.map(([, cell]) => cell(row)));
}

/** Three digits that count. */
export const rate = (perSecond: number): string => (perSecond >= 100 ? perSecond.toFixed(0) : perSecond.toPrecision(3));
export const ratio = (value: number): string => value.toFixed(2);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const ms = (value: number): string => value.toFixed(2);

/** As wide as results get. */
const none: Result = { items: 1000, seconds: 0, itemsPerSecond: 1000, requestsPerSecond: 10_000, connections: 0, cpuMsPerItem: 10 };

const columns: ReadonlyArray<Column<Row>> = [
	['operation', ({ operation }) => operation],
	['latency', ({ latencyMs }) => `${latencyMs} ms`],
	['in flight', ({ inFlight }) => String(inFlight)],
	['items ours/bare/SDK', (row) => [row.ours, row.bare, row.sdk].map(({ items }) => items).join('/')],
	['our items/s', (row) => rate(row.ours.itemsPerSecond)],
	['our req/s', (row) => rate(row.ours.requestsPerSecond)],
	['bare req/s', (row) => rate(row.bare.requestsPerSecond)],
	['ours/bare', ({ oursToBare }) => ratio(oursToBare)],
	['SDK req/s', (row) => rate(row.sdk.requestsPerSecond)],
	['ours/SDK', ({ oursToSdk }) => ratio(oursToSdk)],
	['CPU ms/item ours/bare/SDK', (row) => [row.ours, row.bare, row.sdk].map(({ cpuMsPerItem }) => ms(cpuMsPerItem)).join('/')],
	['connections', (row) => [row.ours, row.bare, row.sdk].map(({ connections }) => connections).join('/')],
];

const limitedColumns: ReadonlyArray<Column<LimitedRow>> = [
	['with the documented limit', ({ operation }) => operation],
	['limit', ({ limit }) => limit],
	['time x', ({ scale }) => String(scale)],
	['in flight', ({ inFlight }) => String(inFlight)],
	['items', (row) => String(row.ours.items)],
	['seconds', (row) => row.ours.seconds.toFixed(1)],
	['our req/s', (row) => rate(row.ours.requestsPerSecond)],
	['of the limit', ({ oursToLimit }) => percent(oursToLimit)],
	['whole run', ({ wholeToLimit }) => percent(wholeToLimit)],
	['429', ({ throttled }) => String(throttled)],
	['SDK req/s', ({ sdk }) => (typeof sdk === 'number' ? rate(sdk) : sdk)],
];

const secureColumns: ReadonlyArray<Column<SecureRow>> = [
	['over TLS', ({ latencyMs }) => `${latencyMs} ms`],
	['in flight', ({ inFlight }) => String(inFlight)],
	...(['requestsPerSecond', 'cpuMsPerItem'] as const).flatMap((what) =>
		(['ours', 'kept', 'single'] as const).map((who): Column<SecureRow> => [
			`${who} ${what === 'cpuMsPerItem' ? 'CPU ms' : 'req/s'}`,
			(row) => rate(row[who][what]),
		]),
	),
];

const memoryColumns: ReadonlyArray<Column<MemoryRow>> = [
	['memory', ({ items }) => `${items} items`],
	['peak', ({ peakMb }) => `${peakMb.toFixed(1)} MB`],
	['of it items and results', ({ itemsMb }) => `${itemsMb.toFixed(1)} MB`],
	['the rest', ({ peakMb, itemsMb }) => `${(peakMb - itemsMb).toFixed(1)} MB`],
	['resident', ({ rssMb }) => `${rssMb.toFixed(0)} MB`],
];

export const unlimitedTable = () =>
	table(columns, {
		operation: 'probation assessment',
		latencyMs: 100,
		inFlight: 8,
		ours: none,
		bare: none,
		sdk: none,
		oursToBare: 1,
		oursToSdk: 1,
	});
export const limitedTable = () =>
	table<LimitedRow>(limitedColumns, {
		operation: '',
		limit: '1000/min 50/s',
		scale: 10,
		inFlight: 8,
		latencyMs: 100,
		ours: none,
		throttled: 0,
		oursToLimit: 1,
		wholeToLimit: 1,
		sdk: 'refused',
	});
export const secureTable = () => table(secureColumns, { latencyMs: 100, inFlight: 8, ours: none, kept: none, single: none });
export const memoryTable = () => table(memoryColumns, { items: 20_000, peakMb: 1000, itemsMb: 1000, rssMb: 1000 });
