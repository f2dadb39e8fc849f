import { passed, wait } from './abort';

/**
 * For transfers whose length is not known: their time is up when nothing has moved for `ms`, however long they take as a whole.
 * Where nobody reports movements, `ms` is the time for all of it.
 */
export class Stall {
	private readonly late = new AbortController();
	private readonly over = new AbortController();
	private last = passed();
	private tooLate = false;
	private readonly stop = (): void => this.late.abort();

	constructor(
		private readonly ms: number,
		private readonly outer?: AbortSignal,
	) {
		// By hand: AbortSignal.any() keeps something of each signal for as long as the outer one lives, which here is an execution.
		outer?.addEventListener('abort', this.stop, { once: true });
		if (outer?.aborted) this.stop();
		void this.watch().catch(() => {});
	}

	/** Fires when nothing has moved for too long, or with the signal that was given. */
	get signal(): AbortSignal {
		return this.late.signal;
	}

	/** Nothing has moved for too long. */
	get expired(): boolean {
		return this.tooLate;
	}

	moved(): void {
		this.last = passed();
	}

	end(): void {
		this.over.abort();
		this.outer?.removeEventListener('abort', this.stop);
	}

	/** `chunks`, each of which counts as a movement when it is taken and when the next one is asked for. */
	async *through<T>(chunks: AsyncIterable<T>): AsyncGenerator<T> {
		for await (const chunk of chunks) {
			this.moved();
			yield chunk;
			this.moved();
		}
	}

	private async watch(): Promise<void> {
		for (let left = this.ms; left > 0; left = this.last + this.ms - passed()) await wait(left, this.over.signal);
		this.tooLate = true;
		this.late.abort();
	}
}
