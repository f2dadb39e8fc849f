import { join } from 'node:path';
import type { FaultRow } from '../../../harness/measured';
import type { Fault } from './faults';
import type { Verdict } from './play';
import type { Subject } from './subjects';

/** Where the files of `npm run test:faults` leave their rows. */
export const partsFolder = join(__dirname, '..', '..', '..', 'coverage', 'faults');

export class Tally {
	constructor(readonly rows: FaultRow[] = []) {}

	add({ name }: Fault, { safe, once }: Subject, { seen, requests, lost, twice, problems }: Verdict): void {
		const row = this.row(name);
		const who = safe ? 'repeating' : 'others';
		// A repetition that is refused because the first request counted has the words of that refusal.
		if (seen && !once) row.seen[who] ??= seen.replace(/ \[item \d+\]/, '').replace(/http:\S+/, 'https://open.feishu.cn');
		if (!row.requests[who].includes(requests)) row.requests[who].push(requests);
		row.cases += 1;
		row.lost += lost;
		row.twice += twice;
		row.wrong += Number(problems.length > 0);
	}

	total(what: 'cases' | 'lost' | 'twice' | 'wrong'): number {
		return this.rows.reduce((sum, row) => sum + row[what], 0);
	}

	summary(): string {
		return `Faults: ${this.total('cases')} cases, ${this.total('lost')} items lost, ${this.total('twice')} applied twice`;
	}

	/** Adds the rows of another tally. */
	join(rows: readonly FaultRow[]): void {
		for (const { fault, seen, requests, cases, lost, twice, wrong } of rows) {
			const row = this.row(fault);
			row.seen = { ...seen, ...row.seen };
			for (const who of ['repeating', 'others'] as const) row.requests[who] = [...new Set([...row.requests[who], ...requests[who]])].sort();
			row.cases += cases;
			row.lost += lost;
			row.twice += twice;
			row.wrong += wrong;
		}
	}

	private row(fault: string): FaultRow {
		const known = this.rows.find((row) => row.fault === fault);
		if (known) return known;
		const row: FaultRow = { fault, seen: {}, requests: { repeating: [], others: [] }, cases: 0, lost: 0, twice: 0, wrong: 0 };
		this.rows.push(row);
		return row;
	}
}

/** Of this test file. */
export const tally = new Tally();
