import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const STOP_MS = 45_000;
const READY_MS = 180_000;

/** A process that writes into a log, in a process group of its own: what it starts ends with it, and Ctrl-C is ours to handle. */
export class Child {
	private readonly child: ChildProcess;
	private readonly exit: Promise<void>;
	private failed?: Error;

	constructor(
		readonly name: string,
		readonly log: string,
		command: string,
		args: readonly string[],
		options: SpawnOptions,
	) {
		const file = openSync(log, 'a');
		this.child = spawn(command, args, { ...options, stdio: ['ignore', file, file], detached: true });
		closeSync(file);
		this.exit = new Promise((resolve) => {
			this.child.once('exit', () => resolve());
			this.child.once('error', (error) => {
				this.failed = error;
				resolve();
			});
		});
	}

	get ended(): boolean {
		return this.failed !== undefined || this.child.exitCode !== null || this.child.signalCode !== null;
	}

	/** Waits until the process answers. */
	async ready(answers: () => Promise<boolean>): Promise<void> {
		const until = Date.now() + READY_MS;
		while (!(await answers().catch(() => false))) {
			if (this.ended) throw new Error(`${this.name} ended while it started. ${this.failed?.message ?? ''}\n${this.latest()}`);
			if (Date.now() > until) throw new Error(`${this.name} did not start in time\n${this.latest()}`);
			await pause(200);
		}
	}

	/** How many lines of the log say something. */
	count(text: string): number {
		return this.lines().filter((line) => line.includes(text)).length;
	}

	/** Asks the process to end, and makes it end if it does not. */
	async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
		if (!this.ended) this.child.kill(signal);
		await Promise.race([this.exit, pause(STOP_MS, undefined, { ref: false })]);
		await this.kill();
	}

	/** As a lost machine would: at once, nothing said to anybody. */
	async kill(): Promise<void> {
		try {
			if (this.child.pid) process.kill(-this.child.pid, 'SIGKILL');
		} catch {
			// Nothing of the group is left.
		}
		await this.exit;
	}

	/** The log goes with its temporary folder, so a failure shows its end. */
	private latest(): string {
		return this.lines().slice(-15).join('\n');
	}

	private lines(): string[] {
		return existsSync(this.log) ? readFileSync(this.log, 'utf8').split('\n') : [];
	}
}
