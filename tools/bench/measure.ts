import { bare, ours, sdk, type Contestant } from './contestants';
import { lineOf, type Item, type Operation } from './operations';
import type { Subject } from './package';
import type { Remote, RemoteSimulator } from './remote';
import type { Report } from './server';

/** What one contestant did, over all its rounds. */
export interface Result {
	/** Per round. */
	readonly items: number;
	readonly seconds: number;
	readonly itemsPerSecond: number;
	readonly requestsPerSecond: number;
	/** TCP connections opened. */
	readonly connections: number;
	/** Of the measuring process, user and system. The simulators have a process of their own. */
	readonly cpuMsPerItem: number;
}

export interface Row {
	readonly operation: string;
	readonly latencyMs: number;
	readonly inFlight: number;
	readonly ours: Result;
	readonly bare: Result;
	readonly sdk: Result;
	readonly oursToBare: number;
	readonly oursToSdk: number;
}

/** How many items each contestant sends per round, and how many rounds there are. */
export interface Plan {
	readonly latencyMs: number;
	/** Items in flight, ours and bare. */
	readonly inFlight: number;
	/** Operations at a time: rows with a long latency do little but wait, and hardly disturb each other. */
	readonly together: number;
	readonly rounds: number;
	readonly ours: number;
	readonly bare: number;
	readonly sdk: number;
}

/** Enough for a token, for connections, and for the SDK to be loaded. */
const WARM_UP = 5;

export interface Measured {
	readonly cpuMs: number;
	readonly seconds: number;
	readonly requests: number;
	readonly report: Report;
}

/** One operation at one latency. The contestants take turns, so that a slow moment of the machine hits all of them. */
export async function compare(remote: Remote, subject: Subject, operation: Operation, plan: Plan): Promise<Row> {
	const { latencyMs, inFlight } = plan;
	const simulator = await remote.start({ latencyMs }, plan.ours);
	const lane = async (contestant: Contestant, count: number) => {
		await measure(simulator, operation, contestant, WARM_UP);
		const measured: Measured[] = [];
		return {
			again: async () => void measured.push(await measure(simulator, operation, contestant, count)),
			result: () => resultOf(count, measured),
		};
	};
	const lanes = {
		ours: await lane(ours(operation, simulator.app, subject, inFlight), plan.ours),
		bare: await lane(await bare(operation, simulator.app, inFlight), plan.bare),
		sdk: await lane(sdk(operation, simulator.app), plan.sdk),
	};
	for (let round = 0; round < plan.rounds; round += 1) for (const { again } of Object.values(lanes)) await again();
	await simulator.stop();
	const results = { ours: lanes.ours.result(), bare: lanes.bare.result(), sdk: lanes.sdk.result() };
	const times = (other: Result) => results.ours.requestsPerSecond / other.requestsPerSecond;
	return { operation: operation.label, latencyMs, inFlight, ...results, oursToBare: times(results.bare), oursToSdk: times(results.sdk) };
}

/** One timed run, checked afterwards: a benchmark of failures is worth nothing. */
export async function measure(simulator: RemoteSimulator, operation: Operation, contestant: Contestant, count: number): Promise<Measured> {
	const items = operation.items(count);
	await simulator.reset();
	const [started, before] = [performance.now(), process.cpuUsage()];
	await contestant(items);
	const [seconds, { user, system }] = [(performance.now() - started) / 1000, process.cpuUsage(before)];
	const report = await simulator.report();
	check(report, operation, items);
	return { seconds, cpuMs: (user + system) / 1000, requests: report.done.length, report };
}

/** Exactly the expected requests were carried out, and none was refused, except for its rate: who calls looks at those. */
function check({ done, throttled, refused }: Report, operation: Operation, items: readonly Item[]): void {
	const expected = items.flatMap((item) => operation.calls(item).map(lineOf)).sort();
	const wrong = [...done].sort().findIndex((line, index) => line !== expected[index]);
	const numbers = `${operation.label}: ${done.length} of ${expected.length} requests were carried out, ${throttled} throttled, ${refused} refused`;
	if (done.length !== expected.length || refused > 0) throw new Error(numbers);
	if (wrong >= 0) throw new Error(`${operation.label}: a request is not as expected:\n${[...done].sort()[wrong]}\n${expected[wrong]}`);
}

export function resultOf(items: number, measured: readonly Measured[]): Result {
	const sum = (what: (one: Measured) => number) => measured.reduce((total, one) => total + what(one), 0);
	const seconds = sum((one) => one.seconds);
	const all = items * measured.length;
	return {
		items,
		seconds,
		itemsPerSecond: all / seconds,
		requestsPerSecond: sum(({ requests }) => requests) / seconds,
		connections: sum(({ report }) => report.connections),
		cpuMsPerItem: sum(({ cpuMs }) => cpuMs) / all,
	};
}
