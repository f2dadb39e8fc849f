import { readFileSync } from 'node:fs';
import { CONCURRENCY, workers, type Cluster, type Round } from './cluster';
import { ordersOf } from './orders';

const MANY = 500;
const PROBATIONS = 150;
const FEW = 60;
const COUNT = 200;
/** The first executions of a process load what the others find loaded. */
const WARM_UP = 20;
/** As far away as Feishu may be: requests are in flight when something happens. */
const far = { latencyMs: 300 };

export const results = { passed: 0, failed: 0 };

/** Reports whether something holds, and what was found. */
export function check(what: string, holds: boolean, found: string): void {
	results[holds ? 'passed' : 'failed'] += 1;
	console.log(`  ${holds ? 'ok    ' : 'FAILED'}  ${what}: ${found}`);
}

const sum = ({ effects }: Round, key: 'limited' | 'never' | 'once' | 'twice' | 'wanted') =>
	effects.reduce((total, effect) => total + effect[key], 0);

/** Whether all executions have succeeded, and every item is applied exactly once. */
async function checkAll(cluster: Cluster, round: Round): Promise<Round> {
	const { success, lost, seconds, effects } = round;
	check('every execution succeeds', success === effects[0]?.wanted, `${success} of ${effects[0]?.wanted} in ${seconds.toFixed(1)} s`);
	if (lost > 0) console.log(`  ${await cluster.latestFailure()}`);
	const once = effects.every((effect) => effect.once === effect.wanted && effect.rejected === 0);
	check('every item is applied exactly once', once, `${sum(round, 'once')} of ${sum(round, 'wanted')}`);
	return round;
}

/** All orders, at the documented limits, by both workers together. */
export async function manyOrders(cluster: Cluster): Promise<void> {
	console.log(`\n${MANY} executions, two workers, documented limits; ${PROBATIONS} of them with a probation assessment.`);
	const round = await checkAll(cluster, await cluster.play(ordersOf(MANY, PROBATIONS), { limits: true, latencyMs: 20 }, 400_000));
	console.table(round.effects);
	const limited = sum(round, 'limited');
	check('both workers together meet the limit, and wait', limited > 0, `${limited} requests rejected with 429`);
	const begun = workers.map((name) => readFileSync(cluster.process(name).log, 'utf8').split('Worker started execution').length - 1);
	check('both workers work', Math.min(...begun) > 0, `${begun.join(' and ')} executions, with the trigger's`);
}

/** A worker is lost in the middle. */
export async function killedWorker(cluster: Cluster): Promise<void> {
	console.log(`\nOne of two workers killed (SIGKILL) in the middle of ${FEW} executions.`);
	const round = await cluster.play(ordersOf(FEW), far, 300_000, async () => await cluster.process('worker-1').kill());
	const { success, lost, whole, seconds } = round;
	console.table(round.effects);
	check('nothing is left running', success + lost === FEW, `${success} succeeded, ${lost} lost, after ${seconds.toFixed(0)} s`);
	check("only the worker's executions are lost", lost > 0 && lost <= CONCURRENCY, `${lost}, of at most ${CONCURRENCY} at a time`);
	check('no item is applied twice', sum(round, 'twice') === 0, `${sum(round, 'once')} once, ${sum(round, 'never')} never`);
	check('a success is a success', success <= whole, `${success} successes, ${whole} orders whole in Feishu`);
	console.log(`  n8n does not run them again: ${await cluster.latestFailure()}`);
	console.log(`  ${whole - success} of their orders are in Feishu as a whole.`);
	await cluster.start('worker-1');
}

/** Main is restarted in the middle of executions; `down` happens meanwhile. */
export async function restartedMain(cluster: Cluster, down: () => void): Promise<void> {
	console.log(`\nMain restarted in the middle of ${FEW} executions, with the trigger published.`);
	const restart = async () => {
		await cluster.process('main').stop();
		down();
		await cluster.start('main');
	};
	await checkAll(cluster, await cluster.play(ordersOf(FEW), far, 200_000, restart));
}

/** The same executions with and without Feishu's limits. */
export async function throughput(cluster: Cluster, n8n: string): Promise<object[]> {
	console.log(`\nThroughput: ${n8n}.`);
	const rows: object[] = [];
	await cluster.play(ordersOf(WARM_UP), {}, 100_000);
	for (const limits of [false, true]) {
		const round = await checkAll(cluster, await cluster.play(ordersOf(COUNT), { limits, latencyMs: 20 }, 200_000));
		const feishu = limits ? 'documented limits' : 'no limits';
		rows.push({ n8n, feishu, 'executions/s': (COUNT / round.seconds).toFixed(1), rejected: sum(round, 'limited') });
	}
	return rows;
}
