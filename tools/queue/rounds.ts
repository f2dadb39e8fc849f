import { setTimeout as pause } from 'node:timers/promises';
import type { Simulator } from '../../simulator';
import { CONCURRENCY, type Cluster } from './cluster';
import { ended, LOST, said } from './executions';
import { ordersOf } from './orders';
import { onceEach, throttledIn, type Report } from './report';
import type { Round, Site } from './site';
import type { Watch } from './watch';

const MANY = 500;
const PROBATIONS = 150;
const FEW = 60;
/** As far away as Feishu may be: requests are in flight when something happens. */
const FAR_MS = 300;

/** All orders, at the documented limits, by both workers together. */
export async function manyOrders(site: Site, cluster: Cluster, report: Report): Promise<void> {
	report.say(
		`\n${MANY} executions, two workers, documented limits. ${PROBATIONS} of them with a probation assessment: at 100 a minute all ${MANY} would take 4 minutes for those alone.`,
	);
	const round = await site.play({ simulator: { limits: true, latencyMs: 20 }, orders: ordersOf(MANY, PROBATIONS), timeoutMs: 400_000 });
	report.effects(round.effects);
	report.check('every execution succeeds', round.tally.success === MANY, `${said(round.tally)} in ${round.seconds.toFixed(0)} s`);
	if (round.tally.success !== MANY) report.note(await site.latestFailure());
	report.check('every item applied exactly once', onceEach(round.effects), counted(round));
	report.check(
		'the limit met by both workers together, and answered by waiting',
		throttledIn(round.effects) > 0,
		`${throttledIn(round.effects)} requests refused with 429, at most ${Math.max(...round.effects.map((effect) => effect.mostThrottled))} times in a row for one item`,
	);
	const begun = [cluster.begunBy(1), cluster.begunBy(2)];
	report.check(
		'both workers work',
		begun.every((count) => count > 0),
		`${begun.join(' and ')} executions, with the trigger's; ${round.tokens} token requests`,
	);
}

/** A worker is lost in the middle. */
export async function killedWorker(site: Site, cluster: Cluster, report: Report): Promise<void> {
	report.say(`\nOne of two workers killed (SIGKILL) in the middle of ${FEW} executions, requests taking ${FAR_MS} ms.`);
	let killed = 0;
	const meanwhile = async (simulator: Simulator, sent: Promise<void>) => {
		await sent;
		await requests(simulator, FEW);
		killed = Date.now();
		await cluster.killWorker(1);
	};
	const before = new Set((await site.executions.list(site.workflow, LOST)).map(({ id }) => id));
	const round = await site.play({ simulator: { latencyMs: FAR_MS }, orders: ordersOf(FEW), timeoutMs: 300_000, meanwhile });
	const lost = (await site.executions.list(site.workflow, LOST)).filter(({ id }) => !before.has(id));
	const { none, part, whole } = round.progress;
	const { success } = round.tally;
	report.effects(round.effects);
	report.check('nothing is left running', ended(round.tally) === FEW, said(round.tally));
	report.check(
		'only what the worker was at is lost',
		lost.length > 0 && lost.length <= CONCURRENCY,
		`${lost.length} executions, of at most ${CONCURRENCY} at a time; the other worker did all the rest`,
	);
	report.check(
		'no item applied twice',
		round.effects.every(({ twice }) => twice === 0),
		counted(round),
	);
	report.check('a success is a success', success <= whole, `${success} successes, ${whole} orders whole in Feishu`);
	const [first] = lost;
	const after = lost.map(({ stoppedAt }) => Math.round((Date.parse(stoppedAt ?? '') - killed) / 1000)).sort((a, b) => a - b);
	if (first)
		report.note(
			`n8n ends them ${after[0]} to ${after.at(-1)} s later as "${first.status}" and does not run them again: ${await site.latestFailure()}`,
		);
	report.note(`Of their orders ${none} have not touched Feishu, ${part} are there in part, ${whole - success} whole.`);
	await cluster.startWorker(1);
}

/** Main is restarted in the middle of executions, with the trigger published. */
export async function restartedMain(site: Site, cluster: Cluster, watch: Watch, report: Report): Promise<void> {
	report.say(`\nMain restarted in the middle of ${FEW} executions, with the trigger published.`);
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
	report.check(
		'every execution succeeds',
		round.tally.success === FEW,
		`${said(round.tally)}; main was away for ${(down / 1000).toFixed(0)} s`,
	);
	report.check('every item applied exactly once', onceEach(round.effects), counted(round));
}

const counted = ({ effects }: Round) => {
	const sum = (key: 'wanted' | 'once' | 'twice' | 'never') => effects.reduce((total, effect) => total + effect[key], 0);
	return `${sum('once')} of ${sum('wanted')} once, ${sum('twice')} more often, ${sum('never')} never`;
};

/** Waits until so many requests have come. */
async function requests(simulator: Simulator, count: number): Promise<void> {
	const until = Date.now() + 60_000;
	while (simulator.calls().length < count && Date.now() < until) await pause(20);
}
