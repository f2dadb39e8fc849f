import { said } from './executions';
import { ordersOf } from './orders';
import type { Report } from './report';
import { onceEach, throttledIn } from './report';
import type { Site } from './site';

const COUNT = 200;
/** The first executions of a process load what the others find loaded. */
const WARM_UP = 20;
const LATENCY_MS = 20;

const settings = [
	{ name: 'no limits', limits: false },
	{ name: 'documented limits', limits: true },
] as const;

export interface Measured {
	readonly setting: string;
	readonly n8n: string;
	readonly seconds: number;
	readonly refusals: number;
}

/** The same executions with and without Feishu's limits. Four operations each: CoreHR's 100 a minute would be all that is seen. */
export async function measure(site: Site, n8n: string, report: Report): Promise<Measured[]> {
	const measured: Measured[] = [];
	await site.play({ simulator: {}, orders: ordersOf(WARM_UP), timeoutMs: 100_000 });
	for (const { name, limits } of settings) {
		const { seconds, tally, effects } = await site.play({
			simulator: { limits, latencyMs: LATENCY_MS },
			orders: ordersOf(COUNT),
			timeoutMs: 200_000,
		});
		report.check(`${n8n}, ${name}`, tally.success === COUNT && onceEach(effects), `${said(tally)} in ${seconds.toFixed(1)} s`);
		if (tally.success !== COUNT) report.note(await site.latestFailure());
		measured.push({ setting: name, n8n, seconds, refusals: throttledIn(effects) });
	}
	return measured;
}

export function compare(measured: readonly Measured[], report: Report): void {
	report.say();
	report.table([
		['n8n', 'Feishu', 'seconds', 'executions/s', '429'],
		...measured.map(({ n8n, setting, seconds, refusals }) => [
			n8n,
			setting,
			seconds.toFixed(1),
			(COUNT / seconds).toFixed(1),
			String(refusals),
		]),
	]);
}
