import type { Limit } from '../framework/endpoint';
import { wait } from './wait';

/**
 * A little longer than the documented window: what counts is when requests arrive, and the first of one window may travel
 * slower than the first of the next.
 */
const SAFETY_MS = 50;

/** Keeps one endpoint's documented limit, sliding, for everybody in this process who uses the same credential. */
export class Pacer {
	/** When the latest calls start, in order; never longer than the largest window's count. */
	private starts: number[] = [];
	private blockedUntil = 0;
	private readonly most: number;

	constructor(private readonly limit: Limit) {
		this.most = Math.max(0, ...limit.map(({ calls }) => calls));
	}

	/** Takes the next free place and waits for it; first come, first served. */
	async turn(signal?: AbortSignal): Promise<void> {
		const now = Date.now();
		const start = this.next(now);
		this.starts.push(start);
		if (this.starts.length > this.most) this.starts.shift();
		if (start <= now) return;
		await wait(start - now, signal).finally(() => {
			if (signal?.aborted) this.starts = this.starts.filter((taken) => taken !== start);
		});
		if (this.blockedUntil > Date.now()) await this.turn(signal);
	}

	/** Feishu said to wait: nobody starts before. */
	blockFor(ms: number): void {
		this.blockedUntil = Math.max(this.blockedUntil, Date.now() + ms);
	}

	/** How long a call that asked now would wait, in ms. */
	delay(now = Date.now()): number {
		return this.next(now) - now;
	}

	private next(now: number): number {
		const free = this.limit.map(({ calls, seconds }) => (this.starts.at(-calls) ?? -Infinity) + seconds * 1000 + SAFETY_MS);
		// Also behind the last place taken: nobody overtakes.
		return Math.max(now, this.blockedUntil, this.starts.at(-1) ?? 0, ...free);
	}
}

/** `base` doubled per attempt (1, 2, …), between half and one and a half times that, so that callers do not return together. */
export const growingPause = (base: number, attempt: number) => base * 2 ** (attempt - 1) * (0.5 + Math.random());
