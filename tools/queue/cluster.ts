import { cpSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Installed } from '../../harness/n8n/install';
import { freePort, quiet } from '../../harness/n8n/instance';
import { Child } from './child';
import type { Undo } from '../undo';

/** n8n's own default, which its documentation does not advise to go below 5. */
export const CONCURRENCY = 10;

const queueMode = {
	...quiet,
	N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
	EXECUTIONS_MODE: 'queue',
	QUEUE_HEALTH_CHECK_ACTIVE: 'true',
	OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
};

/** One n8n main and its workers, each with a user folder of its own, as on machines of their own. */
export class Cluster {
	private main?: Child;
	private readonly workers = new Map<number, Child>();

	private constructor(
		private readonly installed: Installed,
		private readonly folder: string,
		private readonly services: Record<string, string>,
		private readonly port: number,
	) {}

	/** `folder` has the folder `package`: a user folder with this package installed. */
	static async start(installed: Installed, folder: string, services: Record<string, string>, undo: Undo): Promise<Cluster> {
		const cluster = new Cluster(installed, folder, services, await freePort());
		undo.add('n8n', async () => await cluster.stop());
		// Alone at first: main makes the tables.
		await cluster.startMain();
		await Promise.all([cluster.startWorker(1), cluster.startWorker(2)]);
		return cluster;
	}

	get url(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	async startMain(): Promise<void> {
		this.main = await this.spawn('main', ['start'], { N8N_PORT: String(this.port), WEBHOOK_URL: `${this.url}/` });
		await this.main.ready(async () => (await answers(`${this.url}/healthz/readiness`)) && (await answers(`${this.url}/rest/settings`)));
	}

	/** As an administrator restarts it. */
	async stopMain(): Promise<void> {
		await this.main?.stop();
	}

	async startWorker(number: number): Promise<void> {
		const port = String(await freePort());
		const worker = await this.spawn(`worker-${number}`, ['worker', `--concurrency=${CONCURRENCY}`], { QUEUE_HEALTH_CHECK_PORT: port });
		this.workers.set(number, worker);
		await worker.ready(async () => await answers(`http://127.0.0.1:${port}/healthz/readiness`));
	}

	async killWorker(number: number): Promise<void> {
		await this.workers.get(number)?.kill();
	}

	/** How many executions a worker has begun so far, as its log says. */
	begunBy(number: number): number {
		return this.workers.get(number)?.count('Worker started execution') ?? 0;
	}

	/** At the end, and on Ctrl-C: a worker that was asked would finish what it is at, which nobody waits for any more. */
	private async stop(): Promise<void> {
		await Promise.all([this.main, ...this.workers.values()].map(async (process) => await process?.kill()));
	}

	private async spawn(name: string, args: readonly string[], own: Record<string, string>): Promise<Child> {
		const { n8n, node } = this.installed;
		const userFolder = join(this.folder, name);
		cpSync(join(this.folder, 'package'), userFolder, { recursive: true, force: false });
		mkdirSync(userFolder, { recursive: true });
		const inherited = Object.fromEntries(
			Object.entries(process.env).filter(([key]) => !/^(npm_|N8N_|SWC_|DB_|QUEUE_|EXECUTIONS_)/i.test(key)),
		);
		const env = {
			...inherited,
			...queueMode,
			...this.services,
			N8N_USER_FOLDER: userFolder,
			// The same everywhere: workers read the credentials that main has stored.
			N8N_ENCRYPTION_KEY: 'lark-hire-local',
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
			PATH: dirname(node) + delimiter + (process.env.PATH ?? ''),
			...own,
		};
		return new Child(`n8n ${name}`, join(userFolder, 'n8n.log'), node, [n8n, ...args], { cwd: userFolder, env });
	}
}

const answers = async (url: string): Promise<boolean> => await fetch(url).then((answer) => answer.ok);
