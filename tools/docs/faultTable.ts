import { readFileSync } from 'node:fs';
import { figuresOf, type FaultFigures, type FaultRow } from '../../harness/measured';

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
export function faultTable({ date, machine, node, n8nCore, rows }: FaultFigures): string {
	const total = (what: 'cases' | 'lost' | 'twice') => rows.reduce((sum, row) => sum + row[what], 0);
	const row = (cells: ReadonlyArray<string | number>) => `| ${cells.join(' | ')} |`;
	return [
		row(['Fault', 'What the item reports', 'Requests (retried / not retried)', 'Cases', 'Items lost', 'Applied twice']),
		row(Array.from({ length: 6 }, () => '---')),
		...rows.map((one) => row([one.fault, seenBy(one), requestsOf(one), one.cases, one.lost, one.twice])),
		row(['**All**', '', '', total('cases'), total('lost'), total('twice')]),
		'',
		'"Outcome unknown": the description of the error warns that the change may already have been made. Operations that only read never say so. If the retry of a lost request is rejected because the first one counted (deleting, or a stage of a background check), the item fails with that rejection and the same warning.',
		'',
		`Measured on ${date}: ${machine}, Node ${node}, n8n-core ${n8nCore} (\`SAVE_FAULTS=1 npm run test:faults\`).`,
	].join('\n');
}

export const savedFaults = (): string => faultTable(JSON.parse(readFileSync(figuresOf('faults'), 'utf8')) as FaultFigures);
