import { sleep } from 'n8n-workflow';

/** For lengths of time: ms since some moment in the past, by a clock that nobody sets. */
export const passed = (): number => performance.now();

/** The execution was cancelled, or the time that an operation gave itself is up. */
export class Cancelled extends Error {
	constructor() {
		super('The execution was cancelled');
	}
}

/** Waits `ms`; ends at once with `Cancelled` when the signal fires. */
export async function wait(ms: number, signal?: AbortSignal): Promise<void> {
	if (!signal) return await sleep(ms);
	return await unlessCancelled(sleep(ms, signal), signal);
}

/** `promise`, or `Cancelled` as soon as the signal fires, also where the promise itself cannot be stopped (older n8n). */
export async function unlessCancelled<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
	if (!signal) return await promise;
	let stop = () => {};
	const cancelled = new Promise<never>((_resolve, reject) => {
		stop = () => reject(new Cancelled());
		if (signal.aborted) stop();
		else signal.addEventListener('abort', stop, { once: true });
	});
	// When both end, the loser must not be reported as an unhandled rejection.
	promise.catch(() => {});
	try {
		return await Promise.race([cancelled, promise]);
	} finally {
		signal.removeEventListener('abort', stop);
	}
}

/** `promise`, or the error that `late` makes when it takes longer than `ms`; what is under way goes on. */
export async function within<T>(promise: Promise<T>, ms: number, late: () => Error): Promise<T> {
	const over = new AbortController();
	const clock = wait(ms, over.signal).then(() => {
		throw late();
	});
	return await Promise.race([promise, clock]).finally(() => over.abort());
}

/** `signal`, firing at `deadline` (epoch ms) too. */
export function until(deadline: number, signal?: AbortSignal): AbortSignal {
	const clock = AbortSignal.timeout(Math.max(0, Math.ceil(deadline - Date.now())));
	return signal ? AbortSignal.any([signal, clock]) : clock;
}
