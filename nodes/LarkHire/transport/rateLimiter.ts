import type { Limit, Window } from '../api/endpoint';
import { noSlot } from '../api/errors';
import { abortable, now, wait, withDeadline } from './abort';
import type { LatencyEstimate } from './latencyEstimate';
import { Share } from './share';

/** Timers are not exact, and the fastest call of a few is not the fastest possible. */
const SAFETY_MS = 15;

/** No request takes longer than this to reach Feishu; the rest is Feishu's response time, for which nobody else has to wait. */
const ARRIVAL_MS = 2000;

/** Feishu asks to wait for whole seconds: this may mean much less. */
const SHORTEST_RESET_MS = 1000;

/** So often those who wait look whether the share has grown. */
const REVIEW_MS = 1000;

/** If so much of a full window is of this process, the estimate may be to blame. */
const MOSTLY_OWN = 0.8;

/** A call within the limit. */
export interface Slot {
	/** Feishu rejected the call for the rate, which will be repeated after `pauseMs`. `resetMs`: what Feishu says how long to wait. */
	rejected(pauseMs: number, resetMs?: number): void;
	/** The call has ended. Must follow, once. */
	release(success: boolean): void;
}

/** A call that has started. All times are those of `now()`, in ms. */
interface Started {
	readonly start: number;
	/** Infinity while it is under way. */
	end: number;
	readonly ended: Promise<void>;
	/** It does not count, because Feishu did not let it in. */
	rejected: boolean;
}

/**
 * Keeps one endpoint's documented limit in sliding windows, for everybody in this process who uses the same credential. Feishu counts
 * requests when they arrive, which cannot be seen here, so a window starts at the latest possible arrival of the earlier calls: their
 * ends, or what the estimate says, if there is one. What other processes use of the limit shows only in rejections: then this one uses a
 * smaller share of it.
 */
export class RateLimiter {
	/** The latest calls, in the order of their starts; never more than the largest window's count. */
	private readonly calls: Started[] = [];
	/** Resolves when the caller that came last has its slot. */
	private queue: Promise<void> = Promise.resolve();
	private blockedUntil = 0;
	private readonly share = new Share();
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
		return (
			this.busy === 0 && this.share.at(now()) === 1 && this.blockedUntil <= now() && this.calls.every(({ end }) => end + longest <= now())
		);
	}

	/** Waits for the next free slot; first come, first served. `deadline` (epoch ms): fails if there is none by then. */
	async acquire(signal?: AbortSignal, deadline = Infinity): Promise<Slot> {
		if (this.delay() > deadline - Date.now()) throw noSlot();
		if (deadline === Infinity) return await this.inTurn(signal);
		return await withDeadline({ ms: deadline - Date.now(), signal, late: noSlot }, async (ends) => await this.inTurn(ends));
	}

	/** Nobody starts before `ms` have passed. */
	blockFor(ms: number): void {
		this.blockedUntil = Math.max(this.blockedUntil, now() + ms);
	}

	/** How long a caller would have to wait now at least, in ms. */
	delay(at = now()): number {
		const limit = this.share.of(this.limit, at);
		const free = limit.map((window) => Math.min(this.arrival(window), at) + window.seconds * 1000 + SAFETY_MS);
		return Math.max(this.blockedUntil, ...free, this.spread(limit), at) - at;
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
		for (const window of this.share.of(this.limit, now())) {
			const call = this.calls.at(-window.calls);
			const ms = this.arrival(window) - now();
			if (call && ms > 0) await Promise.race([abortable(call.ended, signal), wait(ms, signal)]);
		}
		for (let ms = this.delay(); ms > 0; ms = this.delay()) await wait(Math.min(ms, REVIEW_MS), signal);
	}

	/** The latest time at which the call that must leave the window has reached Feishu. In a window of a minute, an estimate gains nothing. */
	private arrival({ calls, seconds }: Window): number {
		const call = this.calls.at(-calls);
		const earlier = seconds > 1 ? 0 : (this.estimate?.roundTrip ?? 0);
		return call ? Math.min(Math.max(call.start, call.end - earlier), call.start + ARRIVAL_MS) : -Infinity;
	}

	/** Beside other processes, calls do not start in a bunch, which finds no gap: from one to the next it takes half of their average distance. */
	private spread(limit: Limit): number {
		const last = this.calls.at(-1);
		if (limit === this.limit || !last) return -Infinity;
		return last.start + Math.min(...limit.map(({ calls, seconds }) => (seconds * 1000) / calls)) / 2;
	}

	/**
	 * Uses less than before, by what the others use: what is missing in the full window. Everybody waits only where that does not help: in
	 * windows of a minute, or if Feishu says nothing.
	 */
	private reject(call: Started, pauseMs: number, resetMs = Infinity): void {
		call.rejected = true;
		const windows = this.limit.toSorted((a, b) => a.seconds - b.seconds);
		const full = windows.find(({ seconds }) => seconds * 1000 >= resetMs) ?? windows[0];
		if (!full || resetMs > SHORTEST_RESET_MS) this.blockFor(pauseMs);
		if (!full) return;
		const from = call.start - full.seconds * 1000;
		const own = this.calls.filter(({ start, end, rejected }) => !rejected && end > from && start <= call.start).length;
		if (own >= full.calls * MOSTLY_OWN) this.estimate?.distrust();
		this.share.rejected(full, own, call.start, Math.max(now(), this.blockedUntil));
	}

	private start(): Slot {
		let end = () => {};
		const call: Started = { start: now(), end: Infinity, rejected: false, ended: new Promise((resolve) => (end = resolve)) };
		this.calls.push(call);
		if (this.calls.length > this.most) this.calls.shift();
		return {
			rejected: (pauseMs, resetMs) => this.reject(call, pauseMs, resetMs),
			release: (success) => {
				this.busy -= 1;
				call.end = now();
				if (success) this.estimate?.succeeded(call.end - call.start);
				end();
			},
		};
	}
}
