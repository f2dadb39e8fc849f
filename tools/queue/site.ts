import { setTimeout as pause } from 'node:timers/promises';
import { Editor, type Saved } from '../../harness/n8n/editor';
import { RealN8n } from '../../harness/n8n/real';
import { pool } from '../../nodes/LarkHire/framework/pool';
import { Simulator, type SimulatorOptions } from '../../simulator';
import { effectsOf, progressOf, type Effect } from './effects';
import { orderWorkflow, PATH, prepare, type Order } from './orders';

/** How an execution ends that does not succeed. */
export const LOST = ['error', 'crashed', 'canceled'] as const;
const ENDED = ['success', ...LOST] as const;
export type Tally = Record<(typeof ENDED)[number], number>;

/** What a round of orders came to. */
export interface Round {
	readonly seconds: number;
	readonly tally: Tally;
	readonly effects: readonly Effect[];
	readonly progress: ReturnType<typeof progressOf>;
}

export interface Plan {
	readonly simulator: SimulatorOptions;
	readonly orders: readonly Order[];
	readonly timeoutMs: number;
	/** Something that happens while the executions run; `sent` is when n8n has accepted all orders. */
	readonly meanwhile?: (simulator: Simulator, sent: Promise<void>) => Promise<void>;
}

/** An n8n, of one process or of many, with the order workflow published. */
export class Site {
	private constructor(
		private readonly url: string,
		readonly editor: Editor,
		private readonly workflow: Saved,
	) {}

	static async open(url: string): Promise<Site> {
		const editor = await Editor.open(url);
		// The credential needs a tenant; every round sets it to its own.
		const simulator = await Simulator.start();
		const n8n = await RealN8n.with(editor, simulator).finally(async () => await simulator.stop());
		return new Site(url, editor, await n8n.publishOnly(orderWorkflow));
	}

	/** Sends the orders to a tenant of their own, and waits until their executions have ended. */
	async play({ simulator: options, orders, timeoutMs, meanwhile }: Plan): Promise<Round> {
		const simulator = await Simulator.start(options);
		try {
			prepare(simulator, orders);
			await RealN8n.with(this.editor, simulator);
			const before = await this.tally();
			const started = Date.now();
			const sent = pool(orders, { size: 10 }, async (order) => {
				const headers = { 'content-type': 'application/json' };
				const { ok, status } = await fetch(`${this.url}/webhook/${PATH}`, { method: 'POST', headers, body: JSON.stringify(order) });
				if (!ok) throw new Error(`n8n returned ${status} for an order`);
			});
			await Promise.all([sent, meanwhile?.(simulator, sent)]);
			let tally = before;
			// Executions that do not end in time are missing in the tally.
			for (const until = started + timeoutMs; Date.now() < until; await pause(500)) {
				const now = await this.tally();
				tally = Object.fromEntries(ENDED.map((status) => [status, now[status] - before[status]])) as Tally;
				if (ended(tally) >= orders.length) break;
			}
			const seconds = (Date.now() - started) / 1000;
			return { seconds, tally, effects: effectsOf(simulator, orders), progress: progressOf(simulator, orders) };
		} finally {
			await simulator.stop();
		}
	}

	/** Executions that did not succeed, the latest first. */
	async lost() {
		return await this.editor.executionsOf(this.workflow, LOST);
	}

	/** Why the latest execution that failed did so. */
	async latestFailure(): Promise<string> {
		const [latest] = await this.lost();
		return latest ? ((await this.editor.execution(latest.id)).data.resultData.error?.message ?? 'no message') : 'none failed';
	}

	private async tally(): Promise<Tally> {
		const counts = ENDED.map(async (status) => [status, await this.editor.executionCount(this.workflow, status)] as const);
		return Object.fromEntries(await Promise.all(counts)) as Tally;
	}
}

export const ended = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0);

export const said = (tally: Tally): string =>
	ENDED.flatMap((status) => (tally[status] > 0 ? [`${tally[status]} ${status}`] : [])).join(', ');
