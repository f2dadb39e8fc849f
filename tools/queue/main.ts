import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Simulator } from '../../simulator';
import { current, install, installPackage, type Installed } from '../../harness/n8n/install';
import { Instance } from '../../harness/n8n/instance';
import { Cluster } from './cluster';
import { Report } from './report';
import { killedWorker, manyOrders, restartedMain } from './rounds';
import { startServices } from './services';
import { Site } from './site';
import { compare, measure, type Measured } from './throughput';
import { Undo } from '../undo';
import { Watch } from './watch';

/** `npm run test:queue`: the package in n8n's queue mode, with one main, two workers, Redis and PostgreSQL, on Debian. */
async function main(undo: Undo, report: Report): Promise<void> {
	const installed = install(current);
	const folder = mkdtempSync(join(tmpdir(), 'lark-hire-queue-'));
	undo.add('the user folders', () => rmSync(folder, { recursive: true, force: true }));
	installPackage(join(folder, 'package'));
	report.say('Starting Redis, PostgreSQL, n8n and two workers …');
	const queue = await inQueueMode(installed, folder, undo, report);
	report.say('\nThe same executions in one n8n process, with SQLite.');
	compare([...(await inOneProcess(installed, folder, undo, report)), ...queue], report);
	report.say(`  ${cpus().length} processor cores for n8n, its workers, the databases and the simulated tenant together.`);
}

async function inQueueMode(installed: Installed, folder: string, undo: Undo, report: Report): Promise<Measured[]> {
	const own = new Undo();
	undo.add('queue mode', async () => await own.all());
	const cluster = await Cluster.start(installed, folder, await startServices(own), own);
	const site = await openSite(cluster.url);
	const watch = await Watch.publish(site, own);
	watch.end('before');
	await manyOrders(site, cluster, report);
	await killedWorker(site, cluster, report);
	report.check('the trigger starts an execution for a delivery that ended before the restart', await watch.emitted('before'), 'emitted');
	await restartedMain(site, cluster, watch, report);
	report.check('the trigger starts an execution for a delivery that ended during it', await watch.emitted('during'), 'emitted');
	watch.end('after');
	report.say('\nThroughput in queue mode.');
	const measured = await measure(site, 'main and two workers', report);
	await watch.emitted('after');
	const { before, during, after } = await watch.times();
	report.check(
		'each delivery has started one execution',
		[before, during, after].every((times) => times === 1),
		`before ${before}, during ${during}, after the restart ${after}`,
	);
	await own.all();
	return measured;
}

async function inOneProcess(installed: Installed, folder: string, undo: Undo, report: Report): Promise<Measured[]> {
	const userFolder = join(folder, 'one-process');
	cpSync(join(folder, 'package'), userFolder, { recursive: true });
	const instance = await Instance.start(installed, userFolder);
	undo.add('n8n', async () => await instance.stop());
	return await measure(await openSite(instance.url), 'one process', report);
}

/** The credential needs a tenant; every round sets it to its own. */
async function openSite(url: string): Promise<Site> {
	const simulator = await Simulator.start();
	return await Site.open(url, simulator).finally(async () => await simulator.stop());
}

const [undo, report] = [new Undo().listen(), new Report()];
const started = Date.now();
main(undo, report)
	.catch((error: unknown) => report.check('the test runs to its end', false, error instanceof Error ? error.message : String(error)))
	.finally(async () => {
		await undo.all();
		report.say(`  Took ${((Date.now() - started) / 60_000).toFixed(1)} minutes.`);
		process.exitCode = report.sum() ? 0 : 1;
	});
