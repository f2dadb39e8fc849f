import { setTimeout as pause } from 'node:timers/promises';
import type { Simulator } from '../../simulator';
import { CONCURRENCY, type Cluster } from './cluster';
import type { Effect } from './effects';
import { ordersOf } from './orders';
import { ended, said, type Round, type Site } from './site';
import type { Watch } from './watch';

const MANY = 500;
const PROBATIONS = 150;
const FEW = 60;
/** As far away as Feishu may be: requests are in flight when something happens. */
const FAR_MS = 300;

/** Reports whether something holds, and what was found. */
export type Check = (what: string, holds: boolean, found: string) => void;

const counted = ({ effects }: Round) => {
	const sum = (key: 'wanted' | 'once' | 'twice' | 'never') => effects.reduce((total, effect) => total + effect[key], 0);
	return `${sum('once')} of ${sum('wanted')} once, ${sum('twice')} more often, ${sum('never')} never`;
};
const onceEach = (effects: readonly Effect[]) => effects.every(({ wanted, once, rejected }) => once === wanted && rejected === 0);
const throttledIn = (effects: readonly Effect[]) => effects.reduce((sum, { throttled }) => sum + throttled, 0);

/** All orders, at the documented limits, by both workers together. */
export async function manyOrders(site: Site, cluster: Cluster, check: Check): Promise<void> {
	console.log(
		`\n${MANY} executions, two workers, documented limits. ${PROBATIONS} of them with a probation assessment, of which CoreHR accepts 100 a minute.`,
	);
	const round = await site.play({ simulator: { limits: true, latencyMs: 20 }, orders: ordersOf(MANY, PROBATIONS), timeoutMs: 400_000 });
	console.table(round.effects);
	const { success } = round.tally;
	check('every execution succeeds', success === MANY, `${said(round.tally)} in ${round.seconds.toFixed(0)} s`);
	if (success !== MANY) console.log(`  ${await site.latestFailure()}`);
	check('every item is applied exactly once', onceEach(round.effects), counted(round));
	check(
		'both workers together meet the limit, and wait',
		throttledIn(round.effects) > 0,
		`${throttledIn(round.effects)} requests rejected with 429, at most ${Math.max(...round.effects.map((effect) => effect.mostThrottled))} times in a row for one item`,
	);
	const begun = [cluster.begunBy(1), cluster.begunBy(2)];
	check(
		'both workers work',
		begun.every((count) => count > 0),
		`${begun.join(' and ')} executions, with the trigger's`,
	);
}

/** A worker is lost in the middle. */
export async function killedWorker(site: Site, cluster: Cluster, check: Check): Promise<void> {
	console.log(`\nOne of two workers killed (SIGKILL) in the middle of ${FEW} executions, requests taking ${FAR_MS} ms.`);
	let killed = 0;
	const meanwhile = async (simulator: Simulator, sent: Promise<void>) => {
		await sent;
		await requests(simulator, FEW);
		killed = Date.now();
		await cluster.killWorker(1);
	};
	const before = new Set((await site.lost()).map(({ id }) => id));
	const round = await site.play({ simulator: { latencyMs: FAR_MS }, orders: ordersOf(FEW), timeoutMs: 300_000, meanwhile });
	const lost = (await site.lost()).filter(({ id }) => !before.has(id));
	const { none, part, whole } = round.progress;
	const { success } = round.tally;
	console.table(round.effects);
	check('nothing is left running', ended(round.tally) === FEW, said(round.tally));
	check(
		"only the worker's executions are lost",
		lost.length > 0 && lost.length <= CONCURRENCY,
		`${lost.length} executions, of at most ${CONCURRENCY} at a time; the other worker did all the rest`,
	);
	check(
		'no item is applied twice',
		round.effects.every(({ twice }) => twice === 0),
		counted(round),
	);
	check('a success is a success', success <= whole, `${success} successes, ${whole} orders whole in Feishu`);
	const after = lost.map(({ stoppedAt }) => Math.round((Date.parse(stoppedAt ?? '') - killed) / 1000)).sort((a, b) => a - b);
	console.log(`  n8n ends them ${after[0]} to ${after.at(-1)} s later and does not run them again: ${await site.latestFailure()}`);
	console.log(`  Of their orders ${none} have not reached Feishu, ${part} are there in part, ${whole - success} whole.`);
	await cluster.startWorker(1);
}

/** Main is restarted in the middle of executions, with the trigger published. */
export async function restartedMain(site: Site, cluster: Cluster, watch: Watch, check: Check): Promise<void> {
	console.log(`\nMain restarted in the middle of ${FEW} executions, with the trigger published.`);
	let down = 0;
	const meanwhile = async (simulator: Simulator, sent: Promise<void>) => {
		await sent;
		await requests(simulator, FEW);
		const started = Date.now();
		await cluster.stopMain();
		watch.end('during');
		await cluster.startMain();
		down = Date.now() - started;
	};
	const round = await site.play({ simulator: { latencyMs: FAR_MS }, orders: ordersOf(FEW), timeoutMs: 200_000, meanwhile });
	const { success } = round.tally;
	check('every execution succeeds', success === FEW, `${said(round.tally)}; main was away for ${(down / 1000).toFixed(0)} s`);
	check('every item is applied exactly once', onceEach(round.effects), counted(round));
}

const COUNT = 200;
/** The first executions of a process load what the others find loaded. */
const WARM_UP = 20;

/** The same executions with and without Feishu's limits, four operations each. */
export async function throughput(site: Site, n8n: string, check: Check): Promise<object[]> {
	const rows: object[] = [];
	await site.play({ simulator: {}, orders: ordersOf(WARM_UP), timeoutMs: 100_000 });
	for (const limits of [false, true]) {
		const feishu = limits ? 'documented limits' : 'no limits';
		const round = await site.play({ simulator: { limits, latencyMs: 20 }, orders: ordersOf(COUNT), timeoutMs: 200_000 });
		const { seconds, tally, effects } = round;
		check(`${n8n}, ${feishu}`, tally.success === COUNT && onceEach(effects), `${said(tally)} in ${seconds.toFixed(1)} s`);
		if (tally.success !== COUNT) console.log(`  ${await site.latestFailure()}`);
		rows.push({ n8n, feishu, 'executions/s': (COUNT / seconds).toFixed(1), rejected: throttledIn(effects) });
	}
	return rows;
}

/** Waits until so many requests have come. */
async function requests(simulator: Simulator, count: number): Promise<void> {
	const until = Date.now() + 60_000;
	while (simulator.calls().length < count && Date.now() < until) await pause(20);
}
