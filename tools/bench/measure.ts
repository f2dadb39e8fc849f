import { setTimeout as sleep } from 'node:timers/promises';
import type { Limit } from '../../nodes/LarkHire/api/endpoint';
import { bare, ours, sdk, type Contestant } from './contestants';
import { lineOf, type Item, type Operation } from './operations';
import type { Subject } from './package';
import { simulate, type RemoteSimulator, type Report } from './simulator';

export interface Result {
	/** Per round. */
	readonly items: number;
	readonly seconds: number;
	readonly requestsPerSecond: number;
	/** Of the measuring process, user and system. */
	readonly cpuMsPerItem: number;
}

/** Ours beside a bare loop, without limits. */
export interface Row {
	readonly operation: string;
	readonly latencyMs: number;
	readonly inFlight: number;
	readonly ours: Result;
	readonly bare: Result;
	readonly oursToBare: number;
}

export interface Plan {
	readonly latencyMs: number;
	readonly inFlight: number;
	readonly rounds: number;
	/** Items per round. */
	readonly ours: number;
	readonly bare: number;
}

/** With the documented limit. */
export interface LimitedRow {
	readonly operation: string;
	readonly limit: string;
	readonly scale: number;
	readonly inFlight: number;
	readonly latencyMs: number;
	readonly ours: Result;
	/** Rejected with 429 and retried. */
	readonly throttled: number;
	/** The shortest time from the first request to the last that the limit allows, over the time that it took. */
	readonly oursToLimit: number;
	/** Requests per second of a loop over the SDK, or why there are none. */
	readonly sdk: number | string;
}

export interface LimitedPlan {
	readonly operation: Operation;
	readonly items: number;
	readonly sdkItems: number;
	/** How much faster than documented the windows pass, on both sides. */
	readonly scale: number;
	readonly inFlight: number;
	readonly latencyMs: number;
}

interface Measured {
	readonly cpuMs: number;
	readonly seconds: number;
	readonly report: Report;
}

/** Enough for a token, for connections, and for the SDK to be loaded. */
const WARM_UP = 5;

/** One operation at one latency. The contestants take turns, so that a slow moment of the machine hits both. */
export async function compare(subject: Subject, operation: Operation, plan: Plan): Promise<Row> {
	const { latencyMs, inFlight } = plan;
	const simulator = await simulate({ latencyMs }, plan.ours);
	const lanes = [
		{ contestant: ours(operation, simulator.app, subject, inFlight), count: plan.ours, measured: [] as Measured[] },
		{ contestant: await bare(operation, simulator.app, inFlight), count: plan.bare, measured: [] as Measured[] },
	] as const;
	for (const { contestant } of lanes) await measure(simulator, operation, contestant, WARM_UP);
	for (let round = 0; round < plan.rounds; round += 1)
		for (const { contestant, count, measured } of lanes) measured.push(await measure(simulator, operation, contestant, count));
	await simulator.stop();
	const [one, other] = [resultOf(lanes[0].count, lanes[0].measured), resultOf(lanes[1].count, lanes[1].measured)];
	const oursToBare = one.requestsPerSecond / other.requestsPerSecond;
	return { operation: operation.label, latencyMs, inFlight, ours: one, bare: other, oursToBare };
}

/**
 * All plans at the same time: they are different APIs and apps, and do little but wait. They begin a second apart, because n8n
 * evaluates the expressions of all items first, and nothing else runs meanwhile.
 */
export async function limitedRows(subject: Subject, plans: readonly LimitedPlan[]): Promise<LimitedRow[]> {
	return await Promise.all(
		plans.map(async (plan, index) => {
			await sleep(index * 1000);
			return await limited(subject, plan);
		}),
	);
}

async function limited(subject: Subject, { operation, items, sdkItems, scale, inFlight, latencyMs }: LimitedPlan): Promise<LimitedRow> {
	const options = { limits: true, limitScale: scale, latencyMs };
	const simulator = await simulate(options, items);
	const measured = await measure(simulator, operation, ours(operation, simulator.app, subject, inFlight), items);
	await simulator.stop();
	const limit = subject.limitOf(operation);
	const loop = await simulate(options, sdkItems);
	const sdkRate = await measure(loop, operation, sdk(operation, loop.app), sdkItems).then(
		({ seconds }) => sdkItems / seconds,
		(error: { response?: { status?: number } }) => {
			if (error.response?.status === 429) return 'rejected';
			throw error;
		},
	);
	await loop.stop();
	return {
		operation: operation.label,
		limit: limit.map(({ calls, seconds }) => `${calls}/${seconds === 60 ? 'min' : seconds === 1 ? 's' : `${seconds} s`}`).join(' '),
		scale,
		inFlight,
		latencyMs,
		ours: resultOf(items, [measured]),
		throttled: measured.report.throttled,
		oursToLimit: leastSeconds(measured.report.done.length, faster(limit, scale)) / measured.report.sending,
		sdk: sdkRate,
	};
}

/** The same counts in windows that pass faster. */
export const faster = (limit: Limit, scale: number): Limit => limit.map(({ calls, seconds }) => ({ calls, seconds: seconds / scale }));

/** When the last of so many requests may start, if the first starts at 0 and each as early as the sliding windows allow. */
function leastSeconds(requests: number, limit: Limit): number {
	const starts: number[] = [];
	while (starts.length < requests)
		starts.push(Math.max(0, ...limit.map(({ calls, seconds }) => (starts.at(-calls) ?? -Infinity) + seconds)));
	return starts.at(-1) ?? 0;
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
	return { seconds, cpuMs: (user + system) / 1000, report };
}

/** Exactly the expected requests were carried out, and none was rejected, except for its rate. */
function check({ done, throttled, rejected }: Report, { label, calls }: Operation, items: readonly Item[]): void {
	const expected = items.flatMap((item) => calls(item).map(lineOf)).sort();
	const found = [...done].sort();
	const wrong = found.findIndex((line, index) => line !== expected[index]);
	if (found.length !== expected.length || rejected > 0)
		throw new Error(
			`${label}: ${found.length} of ${expected.length} requests were carried out, ${throttled} throttled, ${rejected} rejected`,
		);
	if (wrong >= 0) throw new Error(`${label}: a request is not as expected:\n${found[wrong]}\n${expected[wrong]}`);
}

function resultOf(items: number, measured: readonly Measured[]): Result {
	const sum = (what: (one: Measured) => number) => measured.reduce((total, one) => total + what(one), 0);
	const seconds = sum((one) => one.seconds);
	return {
		items,
		seconds,
		requestsPerSecond: sum(({ report }) => report.done.length) / seconds,
		cpuMsPerItem: sum(({ cpuMs }) => cpuMs) / (items * measured.length),
	};
}
