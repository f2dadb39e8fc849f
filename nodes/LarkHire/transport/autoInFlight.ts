import { LarkError } from '../api/larkError';
import { now } from './abort';
import type { Send } from './call';
import type { Session } from './session';

const START = 5;
const MOST = 20;
const GROWTH = 1.5;
/** Rounds without a step up after one that did not pay, and after a sign of overload. */
const HELD_ROUNDS = 8;

/**
 * Finds how many items of a run are worth being in flight, from what becomes of its requests. A round is two responses for each in
 * flight. While nobody has to wait for the rate limiter there are half as many more; they stay if the responses come faster by at least
 * half as much, because a server that is busy would only keep them waiting. A sign of overload halves the number.
 */
export class AutoInFlight {
	private current = START;
	/** In this round. Until the first response there is none: before it come the token and the SDK. */
	private responses = -1;
	private roundBegan = 0;
	private waited = false;
	/** The last step up, until a round shows what came of it: from how many, and how fast responses came before. */
	private step: { readonly from: number; readonly rate: number } | undefined;
	private held = 0;
	private reducedAt = -Infinity;

	/** `clock`: ms. */
	constructor(private readonly clock: () => number = now) {}

	/** From 1 to 20. */
	get size(): number {
		return this.current;
	}

	/** A request is about to be sent. `waits`: the rate limiter holds it back. What is returned is to be called when it has ended. */
	begin(waits: boolean): (overloaded: boolean) => void {
		const began = this.clock();
		this.waited ||= waits;
		return (overloaded) => {
			// Those that were under way at the last reduction tell of the same overload.
			if (overloaded && began >= this.reducedAt) this.reduce();
			else this.responded();
		};
	}

	private responded(): void {
		this.responses += 1;
		if (this.responses === 0) this.beginRound();
		if (this.responses >= 2 * this.current) this.endRound();
	}

	private endRound(): void {
		const rate = this.responses / (this.clock() - this.roundBegan);
		const { step, waited } = this;
		this.step = undefined;
		if (step && !waited && rate < step.rate * (1 + (this.current / step.from - 1) / 2)) {
			this.current = step.from;
			this.held = HELD_ROUNDS;
		} else if (this.held > 0) this.held -= 1;
		else if (!waited && this.current < MOST) {
			this.step = { from: this.current, rate };
			this.current = Math.min(MOST, Math.ceil(this.current * GROWTH));
		}
		this.beginRound();
	}

	private reduce(): void {
		this.current = Math.max(1, Math.floor(this.current / 2));
		this.held = HELD_ROUNDS;
		this.step = undefined;
		this.reducedAt = this.clock();
		this.beginRound();
	}

	private beginRound(): void {
		this.responses = 0;
		this.roundBegan = this.clock();
		this.waited = false;
	}
}

/** Tells how each attempt went, also those that are repeated. */
export const observed =
	(session: Pick<Session, 'limiter'>, auto: AutoInFlight) =>
	(send: Send): Send =>
		async function observed(call) {
			const ended = auto.begin(session.limiter(call.endpoint).delay() > 0);
			try {
				const body = await send(call);
				ended(false);
				return body;
			} catch (error) {
				// Rejected for the rate, no response in time, or none from Feishu. What was never sent says nothing.
				if (error instanceof LarkError && !error.facts.abandoned) ended(error.passing);
				throw error;
			}
		};
