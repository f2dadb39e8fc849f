/** What was started or made, and how to undo it: the latest first, each once, also after a failure or Ctrl-C. */
export class Undo {
	private readonly steps: Array<{ readonly what: string; readonly act: () => Promise<void> | void }> = [];
	private running?: Promise<void>;

	/** Runs a tool to its end or its failure, and undoes what it has done. */
	static async after(work: (undo: Undo) => Promise<void>): Promise<void> {
		const undo = new Undo().listen();
		await work(undo).catch((error: unknown) => {
			console.error(error instanceof Error ? error.message : error);
			process.exitCode = 1;
		});
		await undo.all();
	}

	/** Undoes everything on Ctrl-C too, then ends the process. Terminal and npm may both send the signal; the second changes nothing. */
	listen(): this {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
			process.on(signal, () => {
				if (this.begun) return;
				console.log('\nStopping …');
				void this.all().finally(() => process.exit(130));
			});
		}
		return this;
	}

	add(what: string, act: () => Promise<void> | void): void {
		this.steps.push({ what, act });
	}

	get begun(): boolean {
		return this.running !== undefined;
	}

	/** A step that fails does not keep the others from running. */
	async all(): Promise<void> {
		this.running ??= (async () => {
			for (let step = this.steps.pop(); step; step = this.steps.pop()) {
				const { what, act } = step;
				await Promise.resolve()
					.then(act)
					.catch((error: unknown) => console.error(`Could not undo: ${what}: ${error instanceof Error ? error.message : String(error)}`));
			}
		})();
		await this.running;
	}
}
