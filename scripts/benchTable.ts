/** A column and what stands in it. */
export type Column<R> = readonly [title: string, cell: (row: R) => string];

/** Prints rows as they come, aligned: the first column to the left, numbers to the right. */
export function table<R>(columns: ReadonlyArray<Column<R>>, widest: R): (row: R) => void {
	const widths = columns.map(([title, cell]) => Math.max(title.length, cell(widest).length));
	const print = (cells: readonly string[]) => console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  '));
	print(columns.map(([title]) => title));
	print(widths.map((width) => '-'.repeat(width)));
	return (row) => print(columns.map(([, cell]) => cell(row)));
}

/** Three digits that count. */
export const rate = (perSecond: number): string => (perSecond >= 100 ? perSecond.toFixed(0) : perSecond.toPrecision(3));
export const ratio = (value: number): string => value.toFixed(2);
