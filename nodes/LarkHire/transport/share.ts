import type { Limit, Window } from '../api/endpoint';

/** A share of nothing would have no window. */
const LEAST = 0.001;

/** From nothing to everything, besides four times the window. */
const RECOVERY_MS = 20_000;

/**
 * How much of a limit this process uses while others use the rest of it: after a rejection what it had in the full window, and from
 * then on slowly, later quickly, more. Chosen by simulating 1 to 50 processes. `now` is that of the caller's clock, in ms.
 */
export class Share {
	private known = 1;
	private since = -Infinity;
	private recoveryMs = RECOVERY_MS;

	/** From 0 to 1, which is everything. */
	at(now: number): number {
		return Math.min(1, this.known + (Math.max(0, now - this.since) / this.recoveryMs) ** 2);
	}

	/**
	 * A call that started at `start` was rejected because this window was full, with `own` calls of this process in it. Those that start
	 * before `until` are rejected for the same reason, if they are.
	 */
	rejected({ calls, seconds }: Window, own: number, start: number, until: number): void {
		if (start < this.since) return;
		const before = this.at(start);
		// At least one call less. After a pause, few of them are own ones: that is no reason to use even less.
		const fewer = Math.min(own, Math.floor(before * calls) - 1) / calls;
		this.known = Math.max(LEAST, before / 2, fewer);
		this.since = until;
		this.recoveryMs = RECOVERY_MS + 4000 * seconds;
	}

	/** The limit, with fewer calls in each window; with one call in a longer window where that would be less than one. */
	of(limit: Limit, now: number): Limit {
		const share = this.at(now);
		if (share === 1) return limit;
		return limit.map(({ calls, seconds }) => ({
			calls: Math.max(1, Math.floor(share * calls)),
			seconds: seconds * Math.max(1, 1 / (share * calls)),
		}));
	}
}
