/** Simulators in a process of their own, so that they do not share the event loop with what is measured. Orders come by IPC. */
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { Simulator, type SimulatorOptions } from '../../simulator';
import { fill, lineOf } from './operations';

export type Order =
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
	/** Refused otherwise. */
	readonly refused: number;
	/** TCP connections opened. */
	readonly connections: number;
	/** From the arrival of the first request that was carried out to that of the last, seconds. */
	readonly sending: number;
}

/** By port. */
const connections = new Map<number, number>();
subscribe('net.server.socket', (message) => {
	const { localPort = 0 } = (message as { socket: Socket }).socket;
	connections.set(localPort, (connections.get(localPort) ?? 0) + 1);
});

const running = new Map<string, { simulator: Simulator; records: number }>();

async function start(options: SimulatorOptions, records: number): Promise<Started> {
	const simulator = await Simulator.start(options);
	const { url } = simulator;
	running.set(url, { simulator, records });
	reset(url);
	const { appId, appSecret } = simulator.app();
	return { url, appId, appSecret };
}

function at(url: string) {
	const found = running.get(url);
	if (!found) throw new Error(`No simulator runs at ${url}`);
	return found;
}

function reset(url: string): void {
	const { simulator, records } = at(url);
	simulator.reset();
	fill(simulator.store, records);
	connections.delete(simulator.port);
}

function report(url: string): Report {
	const { simulator } = at(url);
	const calls = simulator.calls();
	const done = calls.filter(({ status, code }) => status === 200 && code === 0);
	const throttled = calls.filter(({ status }) => status === 429).length;
	const sending = ((done.at(-1)?.at ?? 0) - (done[0]?.at ?? 0)) / 1000;
	return {
		done: done.map(lineOf),
		sending,
		throttled,
		refused: calls.length - done.length - throttled,
		connections: connections.get(simulator.port) ?? 0,
	};
}

async function stop(url: string): Promise<void> {
	await at(url).simulator.stop();
	running.delete(url);
}

async function obey(order: Order): Promise<Report | Started | void> {
	if (order.what === 'start') return await start(order.options, order.records);
	return await { report, reset, stop }[order.what](order.url);
}

process.on('message', ({ number, order }: { number: number; order: Order }) => {
	obey(order).then(
		(answer) => process.send?.({ number, answer }),
		(error: unknown) => process.send?.({ number, error: String(error) }),
	);
});
// Whoever gave the orders has ended.
process.on('disconnect', () => process.exit());
