import { bare, limitOf, ours, sdk, type Contestant } from './benchContestants';
import { lineOf, type Item, type Operation } from './benchOperations';
import type { Remote, RemoteSimulator } from './benchRemote';
import type { Report } from './benchServer';

/** What one contestant did, over all its rounds. */
export interface Result {
	/** Per round. */
	readonly items: number;
	readonly seconds: number;
	readonly itemsPerSecond: number;
	readonly requestsPerSecond: number;
	/** TCP connections opened. */
	readonly connections: number;
}

export interface Row {
	readonly operation: string;
	readonly latencyMs: number;
	readonly ours: Result;
	readonly bare: Result;
	readonly sdk: Result;
	readonly oursToBare: number;
	readonly oursToSdk: number;
}

export interface LimitedRow {
	readonly operation: string;
	readonly limit: string;
	readonly ours: Result;
	readonly throttled: number;
	/** As many requests in the shortest time in which the limit lets them through. */
	readonly ceilingPerSecond: number;
	readonly oursToCeiling: number;
}

/** How many items each contestant sends per round, and how many rounds there are. */
export interface Plan {
	readonly latencyMs: number;
	/** Operations at a time: rows with a long latency do little but wait, and hardly disturb each other. */
	readonly together: number;
	readonly rounds: number;
	readonly ours: number;
	readonly bare: number;
	readonly sdk: number;
}

/** Enough for a token, for connections, and for the SDK to be loaded. */
const WARM_UP = 5;

interface Measured {
	readonly seconds: number;
	readonly requests: number;
	readonly report: Report;
}

/** One operation at one latency. The contestants take turns, so that a slow moment of the machine hits all of them. */
export async function compare(remote: Remote, operation: Operation, plan: Plan): Promise<Row> {
	const { latencyMs } = plan;
	const simulator = await remote.start({ latencyMs }, plan.ours);
	const lane = async (contestant: Contestant, count: number) => {
		await measure(simulator, operation, contestant, WARM_UP);
		const measured: Measured[] = [];
		return { again: async () => void measured.push(await measure(simulator, operation, contestant, count)), result: () => resultOf(count, measured) };
	};
	const lanes = {
		ours: await lane(ours(operation, simulator.app), plan.ours),
		bare: await lane(await bare(operation, simulator.app), plan.bare),
		sdk: await lane(sdk(operation, simulator.app), plan.sdk),
	};
	for (let round = 0; round < plan.rounds; round += 1) for (const { again } of Object.values(lanes)) await again();
	await simulator.stop();
	const results = { ours: lanes.ours.result(), bare: lanes.bare.result(), sdk: lanes.sdk.result() };
	const times = (other: Result) => results.ours.requestsPerSecond / other.requestsPerSecond;
	return { operation: operation.label, latencyMs, ...results, oursToBare: times(results.bare), oursToSdk: times(results.sdk) };
}

/** The node alone, with the documented limit on both sides: without one of their own, the others would only be refused. */
export async function limited(remote: Remote, operation: Operation, count: number): Promise<LimitedRow> {
	const simulator = await remote.start({ limits: true }, count);
	const measured = await measure(simulator, operation, ours(operation, simulator.app), count);
	await simulator.stop();
	const result = resultOf(count, [measured]);
	const limit = limitOf(operation);
	const ceilingPerSecond = measured.requests / leastSeconds(measured.requests, limit);
	return {
		operation: operation.label,
		limit: limit.map(({ calls, seconds }) => `${calls}/${seconds === 60 ? 'min' : seconds === 1 ? 's' : `${seconds} s`}`).join(' '),
		ours: result,
		throttled: measured.report.throttled,
		ceilingPerSecond,
		oursToCeiling: result.requestsPerSecond / ceilingPerSecond,
	};
}

/** One timed run, checked afterwards: a benchmark of failures is worth nothing. */
async function measure(simulator: RemoteSimulator, operation: Operation, contestant: Contestant, count: number): Promise<Measured> {
	const items = operation.items(count);
	await simulator.reset();
	const started = performance.now();
	await contestant(items);
	const seconds = (performance.now() - started) / 1000;
	const report = await simulator.report();
	check(report, operation, items);
	return { seconds, requests: report.done.length, report };
}

/** Exactly the expected requests were carried out, and none was refused, except for its rate: who calls looks at those. */
function check({ done, throttled, refused }: Report, operation: Operation, items: readonly Item[]): void {
	const expected = items.flatMap((item) => operation.calls(item).map(lineOf)).sort();
	const wrong = [...done].sort().findIndex((line, index) => line !== expected[index]);
	const numbers = `${operation.label}: ${done.length} of ${expected.length} requests were carried out, ${throttled} throttled, ${refused} refused`;
	if (done.length !== expected.length || refused > 0) throw new Error(numbers);
	if (wrong >= 0) throw new Error(`${operation.label}: a request is not as expected:\n${[...done].sort()[wrong]}\n${expected[wrong]}`);
}

function resultOf(items: number, measured: readonly Measured[]): Result {
	const sum = (what: (one: Measured) => number) => measured.reduce((total, one) => total + what(one), 0);
	const seconds = sum((one) => one.seconds);
	return { items, seconds, itemsPerSecond: (items * measured.length) / seconds, requestsPerSecond: sum(({ requests }) => requests) / seconds, connections: sum(({ report }) => report.connections) };
}

/** When the last of so many requests may start, if the first starts at 0 and each as early as the sliding windows allow. */
function leastSeconds(requests: number, limit: ReturnType<typeof limitOf>): number {
	const starts: number[] = [];
	while (starts.length < requests) starts.push(Math.max(0, ...limit.map(({ calls, seconds }) => (starts.at(-calls) ?? -Infinity) + seconds)));
	return starts.at(-1) ?? 0;
}
