import { setTimeout } from 'node:timers/promises';
import type { Limit } from '../../nodes/LarkHire/api/endpoint';
import { ours, sdk } from './contestants';
import { measure, resultOf, type Result } from './measure';
import type { Operation } from './operations';
import type { Subject } from './package';
import type { Remote } from './remote';

export interface LimitedPlan {
	readonly operation: Operation;
	readonly items: number;
	/** Items of the SDK's loop: its rate is that of the latency from the first to the last. */
	readonly sdkItems: number;
	/** How much faster than documented the windows pass, on both sides. */
	readonly scale: number;
	readonly inFlight: number;
	readonly latencyMs: number;
}

export interface LimitedRow {
	readonly operation: string;
	readonly limit: string;
	readonly scale: number;
	readonly inFlight: number;
	readonly latencyMs: number;
	readonly ours: Result;
	/** Refused with 429 and sent again. */
	readonly throttled: number;
	/** The shortest time from the first request to the last that the limit allows, over the time that it took. */
	readonly oursToLimit: number;
	/** The same shortest time over the whole execution: with the items' expressions before, and the last answers after it. */
	readonly wholeToLimit: number;
	/** Requests per second of a loop over the SDK, or why there are none. */
	readonly sdk: number | string;
}

const APART_MS = 1000;

/**
 * All at the same time: they are different APIs and apps, and do little but wait. They begin one after the other, because n8n
 * evaluates the expressions of all items first, and meanwhile nobody else gets the processor.
 */
export async function limitedRows(remote: Remote, subject: Subject, plans: readonly LimitedPlan[]): Promise<LimitedRow[]> {
	return await Promise.all(
		plans.map(async (plan, index) => {
			await setTimeout(index * APART_MS);
			return await limited(remote, subject, plan);
		}),
	);
}

async function limited(
	remote: Remote,
	subject: Subject,
	{ operation, items, sdkItems, scale, inFlight, latencyMs }: LimitedPlan,
): Promise<LimitedRow> {
	const options = { limits: true, limitScale: scale, latencyMs };
	const simulator = await remote.start(options, items);
	const measured = await measure(simulator, operation, ours(operation, simulator.app, subject, inFlight), items);
	await simulator.stop();
	const limit = subject.limitOf(operation);
	const least = leastSeconds(measured.requests, faster(limit, scale));
	const loop = await remote.start(options, sdkItems);
	const sdkRate = await measure(loop, operation, sdk(operation, loop.app), sdkItems).then(
		({ seconds }) => sdkItems / seconds,
		() => 'refused',
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
		oursToLimit: least / measured.report.sending,
		wholeToLimit: least / measured.seconds,
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
