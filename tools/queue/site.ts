import { Simulator, type SimulatorOptions } from '../../simulator';
import { Editor, type Saved } from '../../harness/n8n/editor';
import { RealN8n } from '../../harness/n8n/real';
import { effectsOf, progressOf, type Effect } from './effects';
import { Executions, LOST, type Tally } from './executions';
import { orderWorkflow, PATH, prepare, type Order } from './orders';

const AT_ONCE = 10;

/** What a round of orders came to. */
export interface Round {
	readonly seconds: number;
	readonly tally: Tally;
	readonly effects: readonly Effect[];
	readonly progress: ReturnType<typeof progressOf>;
	readonly tokens: number;
}

export interface Plan {
	readonly simulator: SimulatorOptions;
	readonly orders: readonly Order[];
	readonly timeoutMs: number;
	/** Something that happens while the executions run; `sent` is when n8n has taken all orders. */
	readonly meanwhile?: (simulator: Simulator, sent: Promise<void>) => Promise<void>;
}

/** An n8n, of one process or of many, with the order workflow published. */
export class Site {
	private constructor(
		private readonly url: string,
		readonly editor: Editor,
		readonly executions: Executions,
		readonly workflow: Saved,
	) {}

	static async open(url: string, simulator: Simulator): Promise<Site> {
		const editor = await Editor.open(url);
		const workflow = await (await RealN8n.with(editor, simulator)).publishOnly(orderWorkflow);
		return new Site(url, editor, await Executions.open(url), workflow);
	}

	/** Sends the orders to a tenant of their own, and waits until their executions have ended. */
	async play({ simulator: options, orders, timeoutMs, meanwhile }: Plan): Promise<Round> {
		const simulator = await Simulator.start(options);
		try {
			prepare(simulator, orders);
			await RealN8n.with(this.editor, simulator);
			const before = await this.executions.tally(this.workflow);
			const started = Date.now();
			const sent = this.send(orders);
			await Promise.all([sent, meanwhile?.(simulator, sent)]);
			const tally = await this.executions.wait(this.workflow, orders.length, before, timeoutMs);
			const seconds = (Date.now() - started) / 1000;
			return {
				seconds,
				tally,
				effects: effectsOf(simulator, orders),
				progress: progressOf(simulator, orders),
				tokens: simulator.tokenCalls().length,
			};
		} finally {
			await simulator.stop();
		}
	}

	/** Why the latest execution that failed did so. */
	async latestFailure(): Promise<string> {
		const [latest] = await this.executions.list(this.workflow, LOST);
		return latest ? ((await this.editor.execution(latest.id)).data.resultData.error?.message ?? 'no message') : 'none failed';
	}

	private async send(orders: readonly Order[]): Promise<void> {
		const queue = orders.values();
		const sender = async () => {
			for (const order of queue) {
				const answer = await fetch(`${this.url}/webhook/${PATH}`, {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify(order),
				});
				if (!answer.ok) throw new Error(`n8n answered ${answer.status} to an order: ${await answer.text()}`);
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, sender));
	}
}
