/** What has been started or made, and how to end it: the latest first, each once, also after a failure or Ctrl-C. */
export class Undo {
	private readonly steps: Array<{ readonly what: string; readonly act: () => Promise<void> | void }> = [];
	private running?: Promise<void>;

	/** Also on Ctrl-C. The process has to end by itself then, for whatever it is waiting for will never come. */
	listen(): this {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) {
			process.once(signal, () => {
				console.log('\nStopping …');
				void this.all().finally(() => process.exit(130));
			});
		}
		return this;
	}

	add(what: string, act: () => Promise<void> | void): void {
		this.steps.push({ what, act });
	}

	/** It is being undone already. */
	get begun(): boolean {
		return this.running !== undefined;
	}

	/** A step that fails does not keep the others from being taken. */
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
