import { passed, wait } from './wait';

/**
 * For transfers whose length is not known: their time is up when nothing has moved for `ms`, however long they take as a whole.
 */
export class Stall {
	/** Fires when nothing has moved for too long, or with the signal that was given. */
	readonly signal: AbortSignal;
	private readonly late = new AbortController();
	private readonly over = new AbortController();
	private last = passed();

	constructor(
		private readonly ms: number,
		signal?: AbortSignal,
	) {
		this.signal = signal ? AbortSignal.any([this.late.signal, signal]) : this.late.signal;
		void this.watch().catch(() => {});
	}

	/** Nothing has moved for too long. */
	get expired(): boolean {
		return this.late.signal.aborted;
	}

	moved(): void {
		this.last = passed();
	}

	end(): void {
		this.over.abort();
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
		this.late.abort();
	}
}
