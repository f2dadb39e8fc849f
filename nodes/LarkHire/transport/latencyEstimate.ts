/** This many calls must succeed before the fastest one says anything about the others: on new connections, all are slow. */
const ENOUGH = 100;

/**
 * Estimates how much earlier than the end of a call Feishu may have counted it.
 *
 * Feishu counts a request when it arrives, which lies somewhere between its start and its end here. Counting from the end is safe, but
 * loses the time of the way back in every window. Part of that can be saved: the next request needs time for its own way there. The
 * response of one call and the request of the next together never take less than the fastest round trip ever seen, so a slot may be
 * given away that much before the end without Feishu seeing more requests in a window.
 */
export class LatencyEstimate {
	/** In ms. Never forgotten: if the way becomes longer, it is only too careful. */
	private fastest = Infinity;
	private successes = 0;

	/** How much earlier than its end a call may be counted, in ms; 0 until enough is known. */
	get roundTrip(): number {
		return this.successes < ENOUGH ? 0 : this.fastest;
	}

	/** A call succeeded after `ms`. Rejections say nothing: they may come from a gateway that is nearer. */
	succeeded(ms: number): void {
		this.successes += 1;
		this.fastest = Math.min(this.fastest, ms);
	}

	/** Feishu rejected a call for the rate: do without an estimate until as many calls have succeeded again. */
	distrust(): void {
		this.successes = 0;
	}
}
