import { readFileSync } from 'node:fs';
import { figuresOf, type FaultFigures, type FaultRow, type ProcessesRow } from '../../harness/measured';
import { table } from '../table';

const DONE = 'done';

function seenBy({ seen: { repeating, others } }: FaultRow): string {
	if (repeating === others) return others ?? DONE;
	return `${repeating ?? DONE}; if it must not be retried: ${others ?? DONE}`;
}

const range = (numbers: readonly number[]) => [...new Set([Math.min(...numbers), Math.max(...numbers)])].join(' to ');

function requestsOf({ requests: { repeating, others } }: FaultRow): string {
	const [safe, single] = [range(repeating), range(others)];
	return safe === single ? safe : `${safe} / ${single}`;
}

/** A row per fault: what the user sees, what was sent for the item that met it, and whether anything went wrong. */
export function faultTable(): string {
	const { date, machine, node, n8nCore, rows } = JSON.parse(readFileSync(figuresOf('faults'), 'utf8')) as FaultFigures;
	const total = (what: 'cases' | 'lost' | 'twice') => rows.reduce((sum, row) => sum + row[what], 0);
	return [
		table(
			['Fault', 'What the item reports', 'Requests (retried / not retried)', 'Cases', 'Items lost', 'Applied twice'],
			[
				...rows.map((one) => [one.fault, seenBy(one), requestsOf(one), one.cases, one.lost, one.twice]),
				['**All**', '', '', total('cases'), total('lost'), total('twice')],
			],
		),
		'',
		'"Outcome unknown": the description of the error warns that the change may already have been made. Operations that only read never say so. If the retry of a lost request is rejected because the first one counted (deleting, or a stage of a background check), the item fails with that rejection and the same warning.',
		'',
		`Measured on ${date}: ${machine}, Node ${node}, n8n-core ${n8nCore} (\`SAVE_FAULTS=1 npm run test:faults\`).`,
	].join('\n');
}

const percent = (part: number) => `${(part * 100).toFixed(part > 0 && part < 0.1 ? 1 : 0)} %`;

/** A row per number of processes: how much of each limit they use together, and what it costs them. */
export function processesTable(): string {
	const rows = JSON.parse(readFileSync(figuresOf('processes'), 'utf8')) as ProcessesRow[];
	const limits = [...new Set(rows.map(({ limit }) => limit))];
	return table(
		['Processes', ...limits.flatMap((limit) => [limit, 'Rejections per item', 'Most of one item'])],
		[...new Set(rows.map(({ processes }) => processes))].map((processes) => [
			processes,
			...rows
				.filter((one) => one.processes === processes)
				.flatMap(({ used, rejected, mostRejected, failed }) => [
					percent(used),
					rejected.toFixed(2),
					`${mostRejected}${failed > 0 ? `; ${percent(failed)} of the items failed` : ''}`,
				]),
		]),
	);
}
