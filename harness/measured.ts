import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** Where and when something was measured. */
export interface Measured {
	/** YYYY-MM-DD */
	readonly date: string;
	readonly machine: string;
	readonly node: string;
	readonly n8nCore: string;
}

/** What one fault did, over all operations and positions. */
export interface FaultRow {
	readonly fault: string;
	/** An error message of operations that may be repeated and of the others; none: the item succeeded. */
	seen: { repeating?: string; others?: string };
	/** Requests of the item that met the fault, each number once. */
	readonly requests: { repeating: number[]; others: number[] };
	cases: number;
	lost: number;
	twice: number;
	/** Cases in which anything was not as it should be. */
	wrong: number;
}

export interface FaultFigures extends Measured {
	readonly rows: readonly FaultRow[];
}

/** Processes that share one app, simulated. */
export interface ProcessesRow {
	readonly limit: string;
	readonly processes: number;
	/** Of the limit, by all processes together; 1 is all of it. */
	readonly used: number;
	/** Rejections per item. */
	readonly rejected: number;
	/** The most rejections of one item. */
	readonly mostRejected: number;
	/** Of the items; 1 is all of them. */
	readonly failed: number;
}

/** Figures that are kept, for the tables in the documentation. */
export const figuresOf = (kind: 'bench' | 'faults' | 'processes' | 'stories'): string =>
	join(__dirname, '..', 'docs', 'measured', `${kind}.json`);

/** This machine, today. */
export function measuredHere(): Measured {
	const { version } = JSON.parse(readFileSync(require.resolve('n8n-core/package.json'), 'utf8')) as { version: string };
	const processors = cpus();
	return {
		date: new Date().toISOString().slice(0, 10),
		machine: `${processors.length} × ${processors[0]?.model.trim() ?? 'CPU'}`,
		node: process.version,
		n8nCore: version,
	};
}
