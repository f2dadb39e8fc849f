import type { Limit, Window } from '../api/endpoint';
import { noSlot } from '../api/errors';
import { abortable, now, wait, withDeadline } from './abort';
import type { LatencyEstimate } from './latencyEstimate';

/** Timers are not exact, and the fastest call of a few is not the fastest possible. */
const SAFETY_MS = 15;

/** No request takes longer than this to reach Feishu; the rest is Feishu's response time, for which nobody else has to wait. */
const ARRIVAL_MS = 2000;

/** A call within the limit. */
export interface Slot {
	/** The call has ended. Must follow, once. */
	release(success: boolean): void;
}

/** A call that has started. All times are those of `now()`, in ms. */
interface Started {
	readonly start: number;
	/** Infinity while it is under way. */
	end: number;
	readonly ended: Promise<void>;
}

/**
 * Keeps one endpoint's documented limit in sliding windows, for everybody in this process who uses the same credential. Feishu counts
 * requests when they arrive, which cannot be seen here, so a window starts at the latest possible arrival of the earlier calls: their
 * ends, or what the estimate says, if there is one.
 */
export class RateLimiter {
	/** The latest calls, in the order of their starts; never more than the largest window's count. */
	private readonly calls: Started[] = [];
	/** Resolves when the caller that came last has its slot. */
	private queue: Promise<void> = Promise.resolve();
	private blockedUntil = 0;
	private readonly most: number;
	/** Callers that wait for a slot or have one. */
	private busy = 0;

	constructor(
		private readonly limit: Limit,
		private readonly estimate?: LatencyEstimate,
	) {
		this.most = Math.max(0, ...limit.map(({ calls }) => calls));
	}

	/** A new one would do as well: no calls, no full window, not blocked. */
	get idle(): boolean {
		const longest = Math.max(0, ...this.limit.map(({ seconds }) => seconds)) * 1000 + SAFETY_MS;
		return this.busy === 0 && this.blockedUntil <= now() && this.calls.every(({ end }) => end + longest <= now());
	}

	/** Waits for the next free slot; first come, first served. `deadline` (epoch ms): fails if there is none by then. */
	async acquire(signal?: AbortSignal, deadline = Infinity): Promise<Slot> {
		if (this.delay() > deadline - Date.now()) throw noSlot();
		if (deadline === Infinity) return await this.inTurn(signal);
		return await withDeadline({ ms: deadline - Date.now(), signal, late: noSlot }, async (ends) => await this.inTurn(ends));
	}

	/** Feishu asks to wait: nobody starts before `ms` have passed. */
	blockFor(ms: number): void {
		this.estimate?.distrust();
		this.blockedUntil = Math.max(this.blockedUntil, now() + ms);
	}

	/** How long a caller would have to wait now at least, in ms. */
	delay(at = now()): number {
		const free = this.limit.map((window) => Math.min(this.arrival(window), at) + window.seconds * 1000 + SAFETY_MS);
		return Math.max(this.blockedUntil, ...free, at) - at;
	}

	private async inTurn(signal?: AbortSignal): Promise<Slot> {
		const before = this.queue;
		let next = () => {};
		this.busy += 1;
		this.queue = new Promise((resolve) => (next = resolve));
		try {
			await abortable(before, signal);
			await this.free(signal);
			return this.start();
		} catch (error) {
			this.busy -= 1;
			throw error;
		} finally {
			// A caller that gives up keeps its place until the earlier ones are done.
			void before.then(next);
		}
	}

	private async free(signal?: AbortSignal): Promise<void> {
		for (const window of this.limit) {
			const call = this.calls.at(-window.calls);
			const ms = this.arrival(window) - now();
			if (call && ms > 0) await Promise.race([abortable(call.ended, signal), wait(ms, signal)]);
		}
		for (let ms = this.delay(); ms > 0; ms = this.delay()) await wait(ms, signal);
	}

	/** The latest time at which the call that must leave the window has reached Feishu. In a window of a minute, an estimate gains nothing. */
	private arrival({ calls, seconds }: Window): number {
		const call = this.calls.at(-calls);
		const earlier = seconds > 1 ? 0 : (this.estimate?.roundTrip ?? 0);
		return call ? Math.min(Math.max(call.start, call.end - earlier), call.start + ARRIVAL_MS) : -Infinity;
	}

	private start(): Slot {
		let end = () => {};
		const call: Started = { start: now(), end: Infinity, ended: new Promise((resolve) => (end = resolve)) };
		this.calls.push(call);
		if (this.calls.length > this.most) this.calls.shift();
		return {
			release: (success) => {
				this.busy -= 1;
				call.end = now();
				if (success) this.estimate?.succeeded(call.end - call.start);
				end();
			},
		};
	}
}
