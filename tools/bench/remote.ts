import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { SimulatorOptions } from '../../simulator';
import type { Order, Report, Started } from './server';

interface Reply {
	readonly number: number;
	readonly answer?: unknown;
	readonly error?: string;
}

/** The process with the simulators, seen from the one that measures. */
export class Remote {
	private readonly waiting = new Map<number, (reply: Reply) => void>();
	private orders = 0;
	private readonly child: ChildProcess;

	constructor() {
		// Inherits the `-r @swc-node/register` of this process.
		this.child = fork(join(__dirname, 'server.ts'));
		this.child.on('message', (reply: Reply) => this.waiting.get(reply.number)?.(reply));
		this.child.on('exit', (code) =>
			this.waiting.forEach((settle, number) => settle({ number, error: `The simulators ended with exit code ${code}` })),
		);
	}

	/** A simulator with so many records of each kind. */
	async start(options: SimulatorOptions, records: number): Promise<RemoteSimulator> {
		const started = (await this.order({ what: 'start', options, records })) as Started;
		return new RemoteSimulator(async (order) => await this.order(order), started);
	}

	end(): void {
		this.child.disconnect();
	}

	private async order(order: Order): Promise<unknown> {
		const number = ++this.orders;
		const reply = await new Promise<Reply>((resolve) => {
			this.waiting.set(number, resolve);
			this.child.send({ number, order });
		});
		this.waiting.delete(number);
		if (reply.error !== undefined) throw new Error(reply.error);
		return reply.answer;
	}
}

export class RemoteSimulator {
	constructor(
		private readonly order: (order: Order) => Promise<unknown>,
		readonly app: Started,
	) {}

	/** Forgets requests and changes; tokens stay good. */
	async reset(): Promise<void> {
		await this.order({ what: 'reset', url: this.app.url });
	}

	async report(): Promise<Report> {
		return (await this.order({ what: 'report', url: this.app.url })) as Report;
	}

	async stop(): Promise<void> {
		await this.order({ what: 'stop', url: this.app.url });
	}
}
