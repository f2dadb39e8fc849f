import { fork, type ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { Simulator, type SimulatorOptions } from '../../simulator';
import { fill, lineOf } from './operations';

// Simulators in a process of their own, so that they do not share the event loop with what is measured. Orders come by IPC.

type Order =
	| { readonly what: 'start'; readonly options: SimulatorOptions; readonly records: number }
	| { readonly what: 'report' | 'reset' | 'stop'; readonly url: string };

export interface Started {
	readonly url: string;
	readonly appId: string;
	readonly appSecret: string;
}

/** What came since the last reset, token requests left out. */
export interface Report {
	/** Requests that were carried out, see `lineOf`. */
	readonly done: string[];
	readonly throttled: number;
	/** Rejected for another reason. */
	readonly rejected: number;
	/** TCP connections opened. */
	readonly connections: number;
	/** From the arrival of the first request that was carried out to that of the last, seconds. */
	readonly sending: number;
}

/** The process with the simulators, seen from the one that measures. */
export class Simulators {
	private readonly waiting = new Map<number, (reply: { readonly answer?: unknown; readonly error?: string }) => void>();
	private orders = 0;
	private readonly child: ChildProcess;

	constructor() {
		// Inherits the `-r @swc-node/register` of this process.
		this.child = fork(__filename);
		this.child.on('message', ({ number, ...reply }: { number: number }) => this.waiting.get(number)?.(reply));
		this.child.on('exit', (code) => this.waiting.forEach((settle) => settle({ error: `The simulators ended with exit code ${code}` })));
	}

	/** A simulator with so many records of each kind; `reset` forgets requests and changes, tokens stay good. */
	async start(options: SimulatorOptions, records: number) {
		const app = (await this.order({ what: 'start', options, records })) as Started;
		const order = async (what: 'report' | 'reset' | 'stop') => await this.order({ what, url: app.url });
		return {
			app,
			reset: async () => void (await order('reset')),
			report: async () => (await order('report')) as Report,
			stop: async () => void (await order('stop')),
		};
	}

	end(): void {
		this.child.disconnect();
	}

	private async order(order: Order): Promise<unknown> {
		const number = ++this.orders;
		const { answer, error } = await new Promise<{ readonly answer?: unknown; readonly error?: string }>((resolve) => {
			this.waiting.set(number, resolve);
			this.child.send({ number, order });
		});
		this.waiting.delete(number);
		if (error !== undefined) throw new Error(error);
		return answer;
	}
}

function serve(): void {
	/** By port. */
	const connections = new Map<number, number>();
	subscribe('net.server.socket', (message) => {
		const { localPort = 0 } = (message as { socket: Socket }).socket;
		connections.set(localPort, (connections.get(localPort) ?? 0) + 1);
	});
	const running = new Map<string, { simulator: Simulator; records: number }>();

	const reset = ({ simulator, records }: { simulator: Simulator; records: number }) => {
		simulator.reset();
		fill(simulator.store, records);
		connections.delete(simulator.port);
	};
	const report = (simulator: Simulator): Report => {
		const calls = simulator.calls();
		const done = calls.filter(({ status, code }) => status === 200 && code === 0);
		const throttled = calls.filter(({ status }) => status === 429).length;
		return {
			done: done.map(lineOf),
			sending: ((done.at(-1)?.at ?? 0) - (done[0]?.at ?? 0)) / 1000,
			throttled,
			rejected: calls.length - done.length - throttled,
			connections: connections.get(simulator.port) ?? 0,
		};
	};
	const obey = async (order: Order): Promise<Report | Started | void> => {
		if (order.what === 'start') {
			const entry = { simulator: await Simulator.start(order.options), records: order.records };
			const { url } = entry.simulator;
			running.set(url, entry);
			reset(entry);
			const { appId, appSecret } = entry.simulator.app();
			return { url, appId, appSecret };
		}
		const entry = running.get(order.url);
		if (!entry) throw new Error(`No simulator runs at ${order.url}`);
		if (order.what === 'report') return report(entry.simulator);
		if (order.what === 'reset') return reset(entry);
		running.delete(order.url);
		return await entry.simulator.stop();
	};
	process.on('message', ({ number, order }: { number: number; order: Order }) => {
		obey(order).then(
			(answer) => process.send?.({ number, answer }),
			(error: unknown) => process.send?.({ number, error: String(error) }),
		);
	});
	// The process that measures has ended.
	process.on('disconnect', () => process.exit());
}

if (require.main === module) serve();
