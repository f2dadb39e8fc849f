import { setImmediate } from 'node:timers/promises';
import type { IDataObject } from 'n8n-workflow';

/** What n8n has in its database of one workflow with one trigger: what outlives the process. */
export interface Kept {
	staticData: IDataObject;
	/** Of the trigger, where n8n keeps durable poll cursors. */
	cursor: IDataObject | null;
	/** The items that each execution was started with. An emission that is not among them has never happened. */
	executions: IDataObject[][];
}

export const nothing = (): Kept => ({ staticData: {}, cursor: null, executions: [] });

/** Every statement takes a while to get there, and its answer to come back: n8n may die in either. */
export class Database {
	constructor(readonly kept: Kept) {}

	async read<T>(look: (kept: Kept) => T): Promise<T> {
		await setImmediate();
		const found = structuredClone(look(this.kept));
		await setImmediate();
		return found;
	}

	/** One transaction: all of it or nothing. */
	async write(change: (kept: Kept) => void): Promise<void> {
		await setImmediate();
		change(this.kept);
		await setImmediate();
	}
}
