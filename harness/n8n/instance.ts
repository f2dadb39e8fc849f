import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { platform } from 'node:os';
import { dirname, delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Installed } from './install';
import { freshFetch } from '../freshFetch';

const READY_MS = 120_000;
const STOP_MS = 15_000;

/** Below those that systems give to connections. One of these may be in use seconds later, when n8n is about to listen. */
const [FIRST_PORT, LAST_PORT] = [12_000, 32_000];

/** A port on the loopback interface that nobody uses: the wanted one if it is free. */
export async function freePort(wanted = randomInt(FIRST_PORT, LAST_PORT)): Promise<number> {
	return await new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(freePort()));
		server.listen(wanted, '127.0.0.1', () => server.close(() => resolve(wanted)));
	});
}

/** A quiet n8n on the loopback interface, that asks nothing of the internet. */
export const quiet = {
	N8N_DIAGNOSTICS_CONFIG_FRONTEND: '',
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_HOST: '127.0.0.1',
	N8N_LISTEN_ADDRESS: '127.0.0.1',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_PUBLIC_API_SWAGGERUI_DISABLED: 'true',
	N8N_SECURE_COOKIE: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	EXTERNAL_FRONTEND_HOOKS_URLS: '',
};

const workerAnswers = { '/healthz/readiness': 200 };
/** Older versions call themselves ready before they have the routes of the editor, which then ask for a signed-in user. */
const mainAnswers = { ...workerAnswers, '/rest/login': 401 };

/** A running n8n. */
export class Instance {
	/** However it comes about. */
	readonly ended: Promise<void>;

	private constructor(
		private readonly process: ChildProcess,
		readonly url: string,
		readonly log: string,
		/** What answers once it is up, and how. */
		private readonly answers: Readonly<Record<string, number>>,
	) {
		this.ended = new Promise((resolve) => process.once('exit', () => resolve()));
	}

	/** Starts n8n with a user folder of its own, and waits until it answers. `more` goes into its environment. */
	static async start(installed: Installed, userFolder: string, more: Readonly<Record<string, string>> = {}): Promise<Instance> {
		const instance = Instance.launch(installed, userFolder, await freePort(), await freePort(), more);
		await instance.ready();
		return instance;
	}

	/**
	 * The same without waiting, so that it can be stopped from the beginning. `broker` is the port of its task runners.
	 * `args` may make it a worker of queue mode, whose port is that of its health check.
	 */
	static launch(
		{ n8n, node }: Installed,
		userFolder: string,
		port: number,
		broker: number,
		more: Readonly<Record<string, string>> = {},
		args: readonly string[] = ['start'],
	): Instance {
		mkdirSync(userFolder, { recursive: true });
		const url = `http://127.0.0.1:${port}`;
		const own = {
			N8N_USER_FOLDER: userFolder,
			[args[0] === 'worker' ? 'QUEUE_HEALTH_CHECK_PORT' : 'N8N_PORT']: String(port),
			WEBHOOK_URL: `${url}/`,
			// Of a throw-away instance, whose credentials are those of the simulator.
			N8N_ENCRYPTION_KEY: 'lark-hire-local',
			N8N_RUNNERS_BROKER_PORT: String(broker),
			PATH: dirname(node) + delimiter + (process.env.PATH ?? ''),
		};
		const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|N8N_|SWC_|JEST_|NODE_ENV$)/i.test(name)));
		const log = join(userFolder, 'n8n.log');
		const child = spawn(node, [n8n, ...args], {
			cwd: userFolder,
			// A process group of its own: what it starts ends with it, and Ctrl-C is ours to handle.
			detached: platform() !== 'win32',
			env: { ...inherited, ...quiet, ...own, ...more },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const file = createWriteStream(log, { flags: 'a' });
		child.stdout?.pipe(file, { end: false });
		child.stderr?.pipe(file, { end: false });
		return new Instance(child, url, log, args[0] === 'worker' ? workerAnswers : mainAnswers);
	}

	get pid(): number {
		return this.process.pid ?? 0;
	}

	/** Asks n8n to end, and makes it end if it does not. */
	async stop(): Promise<void> {
		if (!this.over) this.process.kill('SIGTERM');
		await Promise.race([this.ended, pause(STOP_MS, undefined, { ref: false })]);
		await this.kill();
	}

	/** Ends n8n as a power cut would (kill -9). */
	async kill(): Promise<void> {
		try {
			if (platform() === 'win32') this.process.kill('SIGKILL');
			else if (this.process.pid) process.kill(-this.process.pid, 'SIGKILL');
		} catch {
			// Nothing of the group is left.
		}
		await this.ended;
	}

	/** Processor time of its process so far, user and system. Linux counts it in hundredths of a second. */
	get cpuMs(): number {
		const [, fields = ''] = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8').split(') ');
		const [user, system] = fields.split(' ').slice(11, 13).map(Number);
		return ((user ?? 0) + (system ?? 0)) * 10;
	}

	private get over(): boolean {
		return this.process.exitCode !== null || this.process.signalCode !== null;
	}

	/** Waits until it answers. */
	async ready(): Promise<void> {
		const until = Date.now() + READY_MS;
		const answers = async ([path, expected]: [string, number]) =>
			await freshFetch(this.url + path).then(
				({ status }) => status === expected,
				() => false,
			);
		while (!(await Promise.all(Object.entries(this.answers).map(answers))).every(Boolean)) {
			if (this.over) throw new Error(`n8n ended while it started. Its log is ${this.log}`);
			if (Date.now() > until) throw new Error(`n8n did not start in time. Its log is ${this.log}`);
			await pause(200);
		}
	}
}
