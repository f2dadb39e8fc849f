import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackage } from '../../harness/n8n/install';
import { freePort } from '../../harness/n8n/instance';
import { RealN8n } from '../../harness/n8n/real';
import { TriggerScenario } from '../../harness/n8n/triggerScenario';
import { Simulator } from '../../simulator';
import { Undo } from '../undo';
import { Cluster } from './cluster';
import { HeardEvents } from './events';
import { check, killedWorker, manyOrders, restartedMain, results, throughput } from './rounds';
import { services } from './services';
import { survivedWaits } from './waits';

/**
 * `npm run test:queue`: the package in n8n's queue mode, with one main, two workers, Redis and PostgreSQL. Uses the servers that
 * QUEUE_BULL_REDIS_* and DB_POSTGRESDB_* name (the database must be empty), otherwise Debian's, installed if they are missing.
 */
async function main(undo: Undo): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'lark-hire-queue-'));
	undo.add('the user folders', () => rmSync(folder, { recursive: true, force: true }));
	installPackage(join(folder, 'package'));
	const open = async (env = {}) => await Cluster.open({ folder, port: await freePort(), env, undo });

	const alone = await open();
	const rows = await throughput(alone, 'one process with SQLite');
	await alone.process('main').kill();
	rmSync(join(folder, 'main'), { recursive: true });

	console.log('\nStarting Redis, PostgreSQL, n8n and two workers …');
	const cluster = await open(await services(undo));
	await cluster.startWorkers();
	rows.push(...(await inQueueMode(cluster, undo)));
	console.table(rows);
	console.log(`${cpus().length} processor cores for n8n, its workers, the databases and the simulated tenant together.`);
}

/** The trigger is published all the time, in a tenant of its own. */
async function inQueueMode(cluster: Cluster, undo: Undo): Promise<object[]> {
	const { editor } = cluster;
	const simulator = await Simulator.start({ limits: true });
	undo.add('the tenant of the trigger', async () => await simulator.stop());
	const n8n = await RealN8n.with(editor, simulator, 'Lark Hire (tenant of the trigger)');
	const tasks = ['before', 'during', 'after'];
	const scenario = await TriggerScenario.begin({ editor, n8n, simulator }, tasks);
	await scenario.publish();
	scenario.finish('before');
	const heard = await HeardEvents.publish(editor, n8n, simulator);
	await heard.many();
	await manyOrders(cluster);
	await killedWorker(cluster);
	await scenario.emitted('before');
	await restartedMain(cluster, () => {
		scenario.finish('during');
		heard.send();
	});
	await scenario.emitted('during');
	await heard.once();
	await survivedWaits(cluster);
	scenario.finish('after');
	const rows = await throughput(cluster, 'main and two workers');
	await scenario.emitted('after');
	const tally = await scenario.tally();
	const once = tasks.every((task) => tally[task] === 1);
	check('each delivery has started one execution, also one that ended during the restart', once, JSON.stringify(tally));
	return rows;
}

void Undo.after(async (undo) => {
	const started = Date.now();
	await main(undo);
	console.log(`Took ${((Date.now() - started) / 60_000).toFixed(1)} minutes.\n\n${results.passed} passed, ${results.failed} failed`);
	if (results.failed > 0) process.exitCode = 1;
});
