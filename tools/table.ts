/** A table in Markdown. */
export const table = (head: readonly string[], rows: ReadonlyArray<ReadonlyArray<string | number>>): string =>
	[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
