import { readFileSync } from 'node:fs';
import { figuresOf, type ProcessesRow } from '../../harness/measured';

const percent = (part: number) => `${(part * 100).toFixed(part > 0 && part < 0.1 ? 1 : 0)} %`;

/** A row per number of processes: how much of each limit they use together, and what it costs them. */
export function processesTable(): string {
	const rows = JSON.parse(readFileSync(figuresOf('processes'), 'utf8')) as ProcessesRow[];
	const limits = [...new Set(rows.map(({ limit }) => limit))];
	const line = (cells: ReadonlyArray<string | number>) => `| ${cells.join(' | ')} |`;
	return [
		line(['Processes', ...limits.flatMap((limit) => [limit, 'Rejections per item', 'Most of one item'])]),
		line(Array.from({ length: 1 + 3 * limits.length }, () => '---')),
		...[...new Set(rows.map(({ processes }) => processes))].map((processes) => {
			const figures = rows.filter((one) => one.processes === processes);
			return line([
				processes,
				...figures.flatMap(({ used, rejected, mostRejected, failed }) => [
					percent(used),
					rejected.toFixed(2),
					`${mostRejected}${failed > 0 ? `; ${percent(failed)} of the items failed` : ''}`,
				]),
			]);
		}),
	].join('\n');
}
