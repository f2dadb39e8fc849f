import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Simulator, type SimulatorOptions } from '../../simulator';
import { fill, lineOf } from './operations';

// A simulator in a process of its own, so that it does not share the event loop with what is measured.

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
	/** From the arrival of the first request that was carried out to that of the last, seconds. */
	readonly sending: number;
}

export interface RemoteSimulator {
	readonly app: Started;
	/** Forgets requests and changes; tokens stay good. */
	reset(): Promise<void>;
	report(): Promise<Report>;
	stop(): Promise<void>;
}

/** With so many records of each kind. */
export async function simulate(options: SimulatorOptions, records: number): Promise<RemoteSimulator> {
	// Inherits the `-r @swc-node/register` of this process.
	const child = fork(__filename, [JSON.stringify(options), String(records)]);
	const ended = once(child, 'exit');
	const next = async () => {
		const [message] = (await Promise.race([
			once(child, 'message'),
			ended.then(([code]) => Promise.reject(new Error(`The simulator ended with exit code ${code}`))),
		])) as [unknown];
		return message;
	};
	const tell = async (order: 'reset' | 'report') => {
		const answer = next();
		child.send(order);
		return await answer;
	};
	return {
		app: (await next()) as Started,
		reset: async () => void (await tell('reset')),
		report: async () => (await tell('report')) as Report,
		async stop() {
			child.disconnect();
			await ended;
		},
	};
}

async function serve(options: SimulatorOptions, records: number): Promise<void> {
	const simulator = await Simulator.start(options);
	const reset = () => {
		simulator.reset();
		fill(simulator.store, records);
		return {};
	};
	const report = (): Report => {
		const calls = simulator.calls();
		const done = calls.filter(({ status, code }) => status === 200 && code === 0);
		const throttled = calls.filter(({ status }) => status === 429).length;
		const sending = ((done.at(-1)?.at ?? 0) - (done[0]?.at ?? 0)) / 1000;
		return { done: done.map(lineOf), sending, throttled, rejected: calls.length - done.length - throttled };
	};
	process.on('message', (order: 'reset' | 'report') => void process.send?.({ reset, report }[order]()));
	process.on('disconnect', () => process.exit());
	reset();
	const { appId, appSecret } = simulator.app();
	process.send?.({ url: simulator.url, appId, appSecret });
}

if (require.main === module) void serve(JSON.parse(process.argv[2] ?? '{}') as SimulatorOptions, Number(process.argv[3]));
