import { CONCURRENCY, type Cluster } from './cluster';
import { ordersOf } from './orders';
import type { Round, Site } from './site';

const MANY = 500;
const PROBATIONS = 150;
const FEW = 60;
const COUNT = 200;
/** The first executions of a process load what the others find loaded. */
const WARM_UP = 20;
/** As far away as Feishu may be: requests are in flight when something happens. */
const far = { latencyMs: 300 };

/** Reports whether something holds, and what was found. */
export type Check = (what: string, holds: boolean, found: string) => void;

const sum = ({ effects }: Round, key: 'limited' | 'never' | 'once' | 'twice' | 'wanted') =>
	effects.reduce((total, effect) => total + effect[key], 0);

/** Whether all executions have succeeded, and every item is applied exactly once. */
async function checkAll(site: Site, round: Round, check: Check): Promise<void> {
	const { success, lost, seconds, effects } = round;
	check('every execution succeeds', success === effects[0]?.wanted, `${success} of ${effects[0]?.wanted} in ${seconds.toFixed(1)} s`);
	if (lost > 0) console.log(`  ${await site.latestFailure()}`);
	const once = effects.every((effect) => effect.once === effect.wanted && effect.rejected === 0);
	check('every item is applied exactly once', once, `${sum(round, 'once')} of ${sum(round, 'wanted')}`);
}

/** All orders, at the documented limits, by both workers together. */
export async function manyOrders(site: Site, cluster: Cluster, check: Check): Promise<void> {
	console.log(`\n${MANY} executions, two workers, documented limits; ${PROBATIONS} of them with a probation assessment.`);
	const round = await site.play(ordersOf(MANY, PROBATIONS), { limits: true, latencyMs: 20 }, 400_000);
	console.table(round.effects);
	await checkAll(site, round, check);
	const most = Math.max(...round.effects.map(({ mostLimited }) => mostLimited));
	const limited = sum(round, 'limited');
	check(
		'both workers together meet the limit, and wait',
		limited > 0,
		`${limited} requests rejected with 429, at most ${most} of one item`,
	);
	const begun = [cluster.begunBy(1), cluster.begunBy(2)];
	check('both workers work', Math.min(...begun) > 0, `${begun.join(' and ')} executions, with the trigger's`);
}

/** A worker is lost in the middle. */
export async function killedWorker(site: Site, cluster: Cluster, check: Check): Promise<void> {
	console.log(`\nOne of two workers killed (SIGKILL) in the middle of ${FEW} executions.`);
	const round = await site.play(ordersOf(FEW), far, 300_000, async () => await cluster.killWorker(1));
	const { success, lost, none, part, whole, seconds } = round;
	console.table(round.effects);
	check('nothing is left running', success + lost === FEW, `${success} succeeded, ${lost} lost, after ${seconds.toFixed(0)} s`);
	check("only the worker's executions are lost", lost > 0 && lost <= CONCURRENCY, `${lost}, of at most ${CONCURRENCY} at a time`);
	check('no item is applied twice', sum(round, 'twice') === 0, `${sum(round, 'once')} once, ${sum(round, 'never')} never`);
	check('a success is a success', success <= whole, `${success} successes, ${whole} orders whole in Feishu`);
	console.log(`  n8n does not run them again: ${await site.latestFailure()}`);
	console.log(`  Of their orders ${none} have not reached Feishu, ${part} are there in part, ${whole - success} whole.`);
	await cluster.startWorker(1);
}

/** Main is restarted in the middle of executions; `down` happens meanwhile. */
export async function restartedMain(site: Site, cluster: Cluster, down: () => void, check: Check): Promise<void> {
	console.log(`\nMain restarted in the middle of ${FEW} executions, with the trigger published.`);
	const restart = async () => {
		await cluster.stopMain();
		down();
		await cluster.startMain();
	};
	await checkAll(site, await site.play(ordersOf(FEW), far, 200_000, restart), check);
}

/** The same executions with and without Feishu's limits. */
export async function throughput(site: Site, n8n: string, check: Check): Promise<object[]> {
	const rows: object[] = [];
	await site.play(ordersOf(WARM_UP), {}, 100_000);
	for (const limits of [false, true]) {
		const round = await site.play(ordersOf(COUNT), { limits, latencyMs: 20 }, 200_000);
		await checkAll(site, round, check);
		const feishu = limits ? 'documented limits' : 'no limits';
		rows.push({ n8n, feishu, 'executions/s': (COUNT / round.seconds).toFixed(1), rejected: sum(round, 'limited') });
	}
	return rows;
}
