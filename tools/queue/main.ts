import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { current, install, installPackage, type Installed } from '../../harness/n8n/install';
import { Instance } from '../../harness/n8n/instance';
import { RealN8n } from '../../harness/n8n/real';
import { TriggerScenario } from '../../harness/n8n/triggerScenario';
import { Simulator } from '../../simulator';
import { Undo } from '../undo';
import { Cluster } from './cluster';
import { killedWorker, manyOrders, restartedMain, throughput, type Check } from './rounds';
import { services } from './services';
import { Site } from './site';
import { survivedWaits } from './waits';

/**
 * `npm run test:queue`: the package in n8n's queue mode, with one main, two workers, Redis and PostgreSQL. Uses the servers that
 * QUEUE_BULL_REDIS_* and DB_POSTGRESDB_* name (the database must be empty), otherwise Debian's, installed if they are missing.
 */
const results = { passed: 0, failed: 0 };
const check: Check = (what, holds, found) => {
	results[holds ? 'passed' : 'failed'] += 1;
	console.log(`  ${holds ? 'ok    ' : 'FAILED'}  ${what}: ${found}`);
};

async function main(undo: Undo): Promise<void> {
	const installed = install(current);
	const folder = mkdtempSync(join(tmpdir(), 'lark-hire-queue-'));
	undo.add('the user folders', () => rmSync(folder, { recursive: true, force: true }));
	installPackage(join(folder, 'package'));
	console.log('Starting Redis, PostgreSQL, n8n and two workers …');
	const queue = await inQueueMode(installed, folder, undo);
	console.log('\nThe same executions in one n8n process, with SQLite.');
	console.table([...(await inOneProcess(installed, folder, undo)), ...queue]);
	console.log(`${cpus().length} processor cores for n8n, its workers, the databases and the simulated tenant together.`);
}

async function inQueueMode(installed: Installed, folder: string, undo: Undo): Promise<object[]> {
	const own = new Undo();
	undo.add('queue mode', async () => await own.all());
	const cluster = await Cluster.start(installed, folder, await services(own), own);
	const site = await Site.open(cluster.url);
	// The trigger is published all the time, in a tenant of its own.
	const simulator = await Simulator.start({ limits: true });
	own.add('the tenant of the trigger', async () => await simulator.stop());
	const n8n = await RealN8n.with(site.editor, simulator, 'Lark Hire (tenant of the trigger)');
	const scenario = await TriggerScenario.begin({ editor: site.editor, n8n, simulator }, ['before', 'during', 'after']);
	await scenario.publish();
	scenario.finish('before');
	await manyOrders(site, cluster, check);
	await killedWorker(site, cluster, check);
	await scenario.emitted('before');
	await restartedMain(site, cluster, () => scenario.finish('during'), check);
	await scenario.emitted('during');
	await survivedWaits(site, cluster, check);
	scenario.finish('after');
	console.log('\nThroughput in queue mode.');
	const rows = await throughput(site, 'main and two workers', check);
	await scenario.emitted('after');
	const tally = await scenario.tally();
	const once = ['before', 'during', 'after'].every((task) => tally[task] === 1);
	check('each delivery has started one execution, also one that ended during the restart', once, JSON.stringify(tally));
	await own.all();
	return rows;
}

async function inOneProcess(installed: Installed, folder: string, undo: Undo): Promise<object[]> {
	const userFolder = join(folder, 'one-process');
	cpSync(join(folder, 'package'), userFolder, { recursive: true });
	const instance = await Instance.start(installed, userFolder);
	undo.add('n8n', async () => await instance.stop());
	return await throughput(await Site.open(instance.url), 'one process', check);
}

const undo = new Undo().listen();
const started = Date.now();
main(undo)
	.catch((error: unknown) => check('the test runs to its end', false, error instanceof Error ? error.message : String(error)))
	.finally(async () => {
		await undo.all();
		console.log(`Took ${((Date.now() - started) / 60_000).toFixed(1)} minutes.\n\n${results.passed} passed, ${results.failed} failed`);
		process.exitCode = results.failed === 0 ? 0 : 1;
	});
