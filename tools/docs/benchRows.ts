import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../bench/main';
import type { Result } from '../bench/measure';

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const span = (values: readonly number[], show: (value: number) => string) => {
	const [least, most] = [show(Math.min(...values)), show(Math.max(...values))];
	return least === most ? least : `${least} to ${most}`;
};
const rate = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const ms = (value: number) => `${value.toFixed(2)} ms`;

/** The figures that `npm run bench -- --save` wrote last. */
const saved = () => JSON.parse(readFileSync(join(__dirname, '..', '..', 'docs', 'measured', 'bench.json'), 'utf8')) as Bench;

/** Goal, figure and whether the goal is met, as rows of a table; and where and when it was measured. */
export function benchRows(): { readonly rows: ReadonlyArray<readonly string[]>; readonly measured: string } {
	const { unlimited, limited, secure, memory, ...bench } = saved();
	const goal = (name: string, wanted: string, figure: string, met: boolean) => [name, wanted, figure, met ? 'yes' : '**no**'];
	const [eight, smallest, largest] = [
		unlimited.filter(({ inFlight, latencyMs }) => inFlight === 8 && latencyMs === 20),
		memory[0],
		memory.at(-1),
	];
	const rest = memory.map(({ peakMb, itemsMb }) => peakMb - itemsMb);
	const growth = (rest.at(-1) ?? 0) - (rest[0] ?? 0);
	return {
		rows: [
			...limited.map(({ operation, limit, scale, ours, throttled, oursToLimit, sdk, inFlight, latencyMs }) =>
				goal(
					`${ours.items} items, ${operation}, ${limit}${scale === 1 ? '' : ` (time × ${scale})`}, ${inFlight} in flight, ${latencyMs} ms`,
					'97 % of the limit, no failure, at most 1 % rejected',
					`${percent(oursToLimit)}, none failed, ${throttled} rejected; loop over the SDK: ${typeof sdk === 'number' ? `${rate(sdk)} requests/s, ours ${rate(ours.requestsPerSecond)}` : sdk}`,
					oursToLimit >= 0.97 && throttled <= ours.items / 100,
				),
			),
			goal(
				'Request rate without limit, 8 in flight, 20 ms',
				'90 % of a bare keep-alive loop',
				`${span(
					eight.map(({ oursToBare }) => oursToBare),
					percent,
				)} (${eight.map(({ operation, oursToBare }) => `${operation} ${percent(oursToBare)}`).join(', ')})`,
				eight.every(({ oursToBare }) => oursToBare >= 0.9),
			),
			[
				'CPU per item (the same runs)',
				'none',
				`${span(
					eight.map(({ ours }) => ours.cpuMsPerItem),
					ms,
				)}; bare ${span(
					eight.map(({ bare }) => bare.cpuMsPerItem),
					ms,
				)}`,
				'',
			],
			goal(
				`Memory from ${smallest?.items} to ${largest?.items} items, besides the items and results that n8n holds`,
				'less than 5 MB of growth',
				`${memory.map(({ items, peakMb, itemsMb }) => `${items}: ${(peakMb - itemsMb).toFixed(1)} MB more than the ${itemsMb.toFixed(1)} MB of the items`).join('; ')}; process at most ${Math.max(...memory.map(({ rssMb }) => rssMb)).toFixed(0)} MB`,
				growth < 5,
			),
			...secure.map(({ latencyMs, inFlight, ours, kept, single }) => {
				const figures = (name: string, { requestsPerSecond, cpuMsPerItem }: Result) =>
					`${name} ${rate(requestsPerSecond)}/s, ${ms(cpuMsPerItem)} CPU`;
				return [
					`Over TLS, ${inFlight} in flight, ${latencyMs} ms`,
					'none',
					[figures('ours', ours), figures('bare with kept connections', kept), figures('bare with one per request', single)].join('; '),
					'',
				];
			}),
		],
		measured: `Measured on ${bench.date}: ${bench.machine}, Node ${bench.node}, n8n-core ${bench.n8nCore}, the simulator in a process of its own on the same machine (\`npm run bench -- --save\`).`,
	};
}
