import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installed } from '../../harness/n8n/install';
import { freePort, Instance } from '../../harness/n8n/instance';
import type { Undo } from '../undo';

/** n8n's own default, which its documentation advises not to go below 5. */
export const CONCURRENCY = 10;

const queueMode = {
	N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
	EXECUTIONS_MODE: 'queue',
	QUEUE_HEALTH_CHECK_ACTIVE: 'true',
	OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
};

/** One n8n main and its workers, each with a user folder of its own, as on machines of their own. */
export class Cluster {
	private readonly running = new Map<string, Instance>();

	private constructor(
		private readonly installed: Installed,
		private readonly folder: string,
		private readonly services: Readonly<Record<string, string>>,
		private readonly port: number,
	) {}

	/** `folder` has the folder `package`: a user folder with this package installed. */
	static async start(installed: Installed, folder: string, services: Readonly<Record<string, string>>, undo: Undo): Promise<Cluster> {
		const cluster = new Cluster(installed, folder, services, await freePort());
		// A worker that is asked to stop would finish its executions first.
		undo.add('n8n', async () => void (await Promise.all([...cluster.running.values()].map(async (one) => await one.kill()))));
		// Alone at first: main makes the tables.
		await cluster.startMain();
		await Promise.all([cluster.startWorker(1), cluster.startWorker(2)]);
		return cluster;
	}

	get url(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	async startMain(): Promise<void> {
		await this.launch('main', ['start'], this.port);
	}

	/** As an administrator restarts it. */
	async stopMain(): Promise<void> {
		await this.running.get('main')?.stop();
	}

	async killMain(): Promise<void> {
		await this.running.get('main')?.kill();
	}

	async startWorker(number: number): Promise<void> {
		await this.launch(`worker-${number}`, ['worker', `--concurrency=${CONCURRENCY}`], await freePort());
	}

	async killWorker(number: number): Promise<void> {
		await this.running.get(`worker-${number}`)?.kill();
	}

	/** How many executions a worker has begun so far, as its log says. */
	begunBy(number: number): number {
		return readFileSync(this.running.get(`worker-${number}`)?.log ?? '', 'utf8').split('Worker started execution').length - 1;
	}

	private async launch(name: string, args: readonly string[], port: number): Promise<void> {
		const userFolder = join(this.folder, name);
		cpSync(join(this.folder, 'package'), userFolder, { recursive: true, force: false });
		const instance = Instance.launch(this.installed, userFolder, port, await freePort(), { ...queueMode, ...this.services }, args);
		this.running.set(name, instance);
		await instance.ready();
	}
}
