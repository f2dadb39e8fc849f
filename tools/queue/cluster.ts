import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { Editor, type Saved } from '../../harness/n8n/editor';
import { current, install } from '../../harness/n8n/install';
import { freePort, Instance } from '../../harness/n8n/instance';
import { RealN8n } from '../../harness/n8n/real';
import { until } from '../../harness/until';
import { pool } from '../../nodes/LarkHire/framework/pool';
import { Simulator, type SimulatorOptions } from '../../simulator';
import { fill } from '../operations';
import type { Undo } from '../undo';
import { orderWorkflow, outcomeOf, PATH, type Order } from './orders';
import { freshFetch } from '../../harness/freshFetch';

/** n8n's own default, which its documentation advises not to go below 5. */
export const CONCURRENCY = 10;
/** How an execution ends that does not succeed. */
const LOST = ['error', 'crashed', 'canceled'];
const headers = { 'content-type': 'application/json' };

/** Where the processes run. */
export interface Place {
	/** Has the folder `package`: a user folder with this package installed. */
	readonly folder: string;
	/** Of main. */
	readonly port: number;
	readonly env: Readonly<Record<string, string>>;
	readonly undo: Undo;
}

export const workers = ['worker-1', 'worker-2'] as const;
type Name = 'main' | (typeof workers)[number];

/** One n8n main with the order workflow published and, in queue mode, workers; each with a user folder of its own, as on a machine of its own. */
export class Cluster {
	private readonly running = new Map<Name, Instance>();

	private constructor(
		private readonly place: Place,
		readonly editor: Editor,
		private readonly workflow: Saved,
	) {}

	/** Main alone, which makes the tables. */
	static async open(place: Place): Promise<Cluster> {
		const main = await launch('main', place);
		const editor = await Editor.open(main.url);
		// The credential needs a tenant; every round sets it to its own.
		const simulator = await Simulator.start();
		const n8n = await RealN8n.with(editor, simulator).finally(async () => await simulator.stop());
		const cluster = new Cluster(place, editor, await n8n.publishOnly(orderWorkflow));
		cluster.running.set('main', main);
		return cluster;
	}

	async start(name: Name): Promise<void> {
		this.running.set(name, await launch(name, this.place));
	}

	async startWorkers(): Promise<void> {
		await Promise.all(workers.map(async (name) => await this.start(name)));
	}

	process(name: Name): Instance {
		const found = this.running.get(name);
		if (!found) throw new Error(`${name} has not been started`);
		return found;
	}

	/** Sends the orders to a tenant of their own, and waits until their executions have ended. `meanwhile` happens after a request for each order. */
	async play(orders: readonly Order[], options: SimulatorOptions, timeoutMs: number, meanwhile?: () => Promise<void>) {
		const simulator = await Simulator.start(options);
		try {
			fill(simulator.store, orders.length);
			await RealN8n.with(this.editor, simulator);
			const [before, started] = [await this.ended(), Date.now()];
			await pool(orders, { size: 10 }, async (order) => {
				const { ok, status } = await freshFetch(`${this.editor.url}/webhook/${PATH}`, {
					method: 'POST',
					headers,
					body: JSON.stringify(order),
				});
				if (!ok) throw new Error(`n8n returned ${status} for an order`);
			});
			if (meanwhile) await until('a request for each order', () => simulator.calls().length >= orders.length, 60_000);
			await meanwhile?.();
			const all = async () => (await this.ended()).all >= before.all + orders.length;
			// Executions that do not end in time are missing below.
			await until('all executions end', all, started + timeoutMs - Date.now()).catch(() => {});
			const [now, seconds] = [await this.ended(), (Date.now() - started) / 1000];
			const success = now.success - before.success;
			return { seconds, success, lost: now.all - before.all - success, ...outcomeOf(simulator, orders) };
		} finally {
			await simulator.stop();
		}
	}

	/** Why the latest execution that failed did so. */
	async latestFailure(): Promise<string> {
		const [latest] = await this.editor.executionsOf(this.workflow, LOST);
		return latest ? ((await this.editor.execution(latest.id)).data.resultData.error?.message ?? 'no message') : 'none failed';
	}

	private async ended(): Promise<{ success: number; all: number }> {
		const count = async (status: string) => await this.editor.executionCount(this.workflow, status);
		const [success = 0, ...lost] = await Promise.all(['success', ...LOST].map(count));
		return { success, all: lost.reduce((sum, one) => sum + one, success) };
	}
}

export type Round = Awaited<ReturnType<Cluster['play']>>;

async function launch(name: Name, { folder, port, env, undo }: Place): Promise<Instance> {
	const userFolder = join(folder, name);
	cpSync(join(folder, 'package'), userFolder, { recursive: true, force: false });
	const [own, args] = name === 'main' ? [port, ['start']] : [await freePort(), ['worker', `--concurrency=${CONCURRENCY}`]];
	const instance = Instance.launch(install(current), userFolder, own, await freePort(), env, args);
	// A worker that is asked to stop would finish its executions first.
	undo.add(name, async () => await instance.kill());
	await instance.ready();
	return instance;
}
