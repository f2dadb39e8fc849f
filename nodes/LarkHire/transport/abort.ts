import { sleep } from 'n8n-workflow';

/** Monotonic clock in ms, for measuring durations. */
export const now = (): number => performance.now();

/** The execution was cancelled, or the time that an operation set itself is up. */
export class Cancelled extends Error {
	constructor() {
		super('The execution was cancelled');
	}
}

/** Ends a timer that nobody needs any more. Nobody sees it, and without it each request would make errors of its own. */
const OVER = new Cancelled();

const callbacks = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `act` when the signal fires, or at once if it already has; the function returned takes that back. However many wait for a
 * signal, it gets one listener: all items of a run share the signal of their execution, and Node.js warns from eleven on.
 */
export function onAbort(signal: AbortSignal | undefined, act: () => void): () => void {
	if (!signal) return () => {};
	if (signal.aborted) {
		act();
		return () => {};
	}
	const acts = callbacks.get(signal) ?? listen(signal);
	acts.add(act);
	return () => void acts.delete(act);
}

function listen(signal: AbortSignal): Set<() => void> {
	const acts = new Set<() => void>();
	callbacks.set(signal, acts);
	signal.addEventListener('abort', () => acts.forEach((act) => act()), { once: true });
	return acts;
}

/** `promise`, or `Cancelled` as soon as the signal fires, even where the promise itself cannot be stopped (older n8n). */
export async function abortable<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
	if (!signal) return await promise;
	let stop = () => {};
	const cancelled = new Promise<never>((_resolve, reject) => (stop = onAbort(signal, () => reject(new Cancelled()))));
	// When both end, the loser must not be reported as an unhandled rejection.
	promise.catch(() => {});
	try {
		return await Promise.race([cancelled, promise]);
	} finally {
		stop();
	}
}

/** Waits `ms`; ends at once with `Cancelled` when the signal fires. */
export async function wait(ms: number, signal?: AbortSignal): Promise<void> {
	if (!signal) return await sleep(ms);
	const timer = new AbortController();
	try {
		await abortable(sleep(ms, timer.signal), signal);
	} finally {
		timer.abort(OVER);
	}
}

/** The result of `work`, or the error that `late` makes if it takes longer than `ms`. `work` gets a signal for both ends: this one and `outer`. */
export async function withDeadline<T>(
	{ ms, signal: outer, late }: { readonly ms: number; readonly signal?: AbortSignal | undefined; late(): Error },
	work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
	const time = new IdleTimeout(ms, outer);
	try {
		return await abortable(work(time.signal), time.signal);
	} catch (error) {
		throw time.expired && error instanceof Cancelled ? late() : error;
	} finally {
		time.end();
	}
}

/**
 * A signal that fires when nothing has moved for `ms`, or with `outer`. It is for transfers of unknown length; where nobody reports
 * progress, `ms` is the time for everything. `end()` must follow, or its timer goes on.
 */
export class IdleTimeout {
	private readonly controller = new AbortController();
	private readonly timer = new AbortController();
	private readonly forget: () => void;
	private last = now();
	private tooLate = false;

	constructor(
		private readonly ms: number,
		outer?: AbortSignal,
	) {
		// Not AbortSignal.any(): it keeps something of each signal for as long as the outer one lives, here a whole execution.
		this.forget = onAbort(outer, () => {
			this.timer.abort(OVER);
			this.controller.abort();
		});
		void this.watch().catch(() => {});
	}

	get signal(): AbortSignal {
		return this.controller.signal;
	}

	/** Nothing has moved for too long. */
	get expired(): boolean {
		return this.tooLate;
	}

	moved(): void {
		this.last = now();
	}

	end(): void {
		this.timer.abort(OVER);
		this.forget();
	}

	/** `chunks`; taking one and asking for the next both count as progress. */
	async *through<T>(chunks: AsyncIterable<T>): AsyncGenerator<T> {
		for await (const chunk of chunks) {
			this.moved();
			yield chunk;
			this.moved();
		}
	}

	private async watch(): Promise<void> {
		for (let left = this.ms; left > 0; left = this.last + this.ms - now()) {
			await sleep(left, this.timer.signal);
			// Older n8n sleeps on.
			if (this.timer.signal.aborted) return;
		}
		this.tooLate = true;
		this.controller.abort();
	}
}
