import { Editor, type Saved } from '../../harness/n8n/editor';
import { RealN8n } from '../../harness/n8n/real';
import { until } from '../../harness/until';
import { pool } from '../../nodes/LarkHire/framework/pool';
import { Simulator, type SimulatorOptions } from '../../simulator';
import { orderWorkflow, outcomeOf, PATH, prepare, type Order } from './orders';

/** How an execution ends that does not succeed. */
const LOST = ['error', 'crashed', 'canceled'];

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

	/** Sends the orders to a tenant of their own, and waits until their executions have ended. `meanwhile` happens after a request for each order. */
	async play(orders: readonly Order[], options: SimulatorOptions, timeoutMs: number, meanwhile?: () => Promise<void>) {
		const simulator = await Simulator.start(options);
		try {
			prepare(simulator, orders);
			await RealN8n.with(this.editor, simulator);
			const before = await this.ended();
			const started = Date.now();
			await pool(orders, { size: 10 }, async (order) => {
				const headers = { 'content-type': 'application/json' };
				const { ok, status } = await fetch(`${this.url}/webhook/${PATH}`, { method: 'POST', headers, body: JSON.stringify(order) });
				if (!ok) throw new Error(`n8n returned ${status} for an order`);
			});
			if (meanwhile) await until('a request for each order', () => simulator.calls().length >= orders.length, 60_000, 20);
			await meanwhile?.();
			const all = async () => {
				const { success, lost } = await this.ended();
				return success + lost >= before.success + before.lost + orders.length;
			};
			// Executions that do not end in time are missing below.
			await until('all executions end', all, started + timeoutMs - Date.now(), 500).catch(() => {});
			const [now, seconds] = [await this.ended(), (Date.now() - started) / 1000];
			return { seconds, success: now.success - before.success, lost: now.lost - before.lost, ...outcomeOf(simulator, orders) };
		} finally {
			await simulator.stop();
		}
	}

	/** Why the latest execution that failed did so. */
	async latestFailure(): Promise<string> {
		const [latest] = await this.editor.executionsOf(this.workflow, LOST);
		return latest ? ((await this.editor.execution(latest.id)).data.resultData.error?.message ?? 'no message') : 'none failed';
	}

	private async ended(): Promise<{ success: number; lost: number }> {
		const [success = 0, ...lost] = await Promise.all(
			['success', ...LOST].map(async (status) => await this.editor.executionCount(this.workflow, status)),
		);
		return { success, lost: lost.reduce((sum, count) => sum + count, 0) };
	}
}

export type Round = Awaited<ReturnType<Site['play']>>;
