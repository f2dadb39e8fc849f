import type { Measured } from '../../harness/measured';
import type { LimitedRow, Row } from './measure';
import type { FileRow, MemoryRow } from './memory';

/** What `npm run bench -- --save` keeps. */
export interface Bench extends Measured {
	readonly unlimited: readonly Row[];
	readonly limited: readonly LimitedRow[];
	readonly memory: readonly MemoryRow[];
	readonly files?: readonly FileRow[];
}

const LIMIT_GOAL = 0.97;
const BARE_GOAL = 0.9;
const GROWTH_GOAL_MB = 5;

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const rate = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const span = (values: readonly number[], show: (value: number) => string) =>
	[...new Set([show(Math.min(...values)), show(Math.max(...values))])].join(' to ');

/** Run, goal, figure, and whether the goal is met. */
export function summary({ unlimited, limited, memory, files = [] }: Bench): ReadonlyArray<readonly [string, string, string, string]> {
	const row = (run: string, goal: string, figure: string, met?: boolean) =>
		[run, goal, figure, met === undefined ? '' : met ? 'yes' : '**no**'] as const;
	const ms = (value: number) => `${value.toFixed(2)} ms`;
	const [{ inFlight = 0, latencyMs = 0 } = {}] = unlimited;
	const besides = memory.map(({ peakMb, itemsMb }) => peakMb - itemsMb);
	return [
		...limited.map(({ operation, limit, scale, ours, throttled, oursToLimit, sdk, inFlight: at, latencyMs: latency }) =>
			row(
				`${ours.items} items, ${operation}, ${limit}${scale === 1 ? '' : ` (time × ${scale})`}, ${at} in flight, ${latency} ms`,
				`${LIMIT_GOAL * 100} % of the limit, no failure, at most 1 % rejected`,
				`${percent(oursToLimit)}, none failed, ${throttled} rejected; loop over the SDK: ${typeof sdk === 'number' ? `${rate(sdk)} requests/s, ours ${rate(ours.requestsPerSecond)}` : sdk}`,
				oursToLimit >= LIMIT_GOAL && throttled <= ours.items / 100,
			),
		),
		row(
			`Request rate without limit, ${inFlight} in flight, ${latencyMs} ms`,
			`${BARE_GOAL * 100} % of a bare keep-alive loop`,
			`${span(
				unlimited.map(({ oursToBare }) => oursToBare),
				percent,
			)} (${unlimited.map(({ operation, oursToBare }) => `${operation} ${percent(oursToBare)}`).join(', ')})`,
			unlimited.every(({ oursToBare }) => oursToBare >= BARE_GOAL),
		),
		row(
			'CPU per item (the same runs)',
			'none',
			(['ours', 'bare'] as const)
				.map(
					(who) =>
						`${who} ${span(
							unlimited.map((one) => one[who].cpuMsPerItem),
							ms,
						)}`,
				)
				.join('; '),
		),
		row(
			`Memory from ${memory[0]?.items} to ${memory.at(-1)?.items} items, besides the items and results that n8n holds`,
			`less than ${GROWTH_GOAL_MB} MB of growth`,
			`${memory.map(({ items, itemsMb }, index) => `${items}: ${besides[index]?.toFixed(1)} MB more than the ${itemsMb.toFixed(1)} MB of the items`).join('; ')}; process at most ${Math.max(...memory.map(({ rssMb }) => rssMb)).toFixed(0)} MB`,
			(besides.at(-1) ?? 0) - (besides[0] ?? 0) < GROWTH_GOAL_MB,
		),
		...files.map(({ what, heldMb, rssMb }) =>
			row(what, 'none', `heap and buffers +${heldMb.toFixed(0)} MB, process +${rssMb.toFixed(0)} MB`),
		),
	];
}
