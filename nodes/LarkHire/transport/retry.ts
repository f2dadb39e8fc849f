import { isIdempotent, isSafe } from '../api/endpoint';
import { LarkError } from '../api/larkError';
import { now, wait } from './abort';
import { growingPause, LEAST_RATE_LIMITED, PATIENCE_MS, rateLimitPause, tooLong } from './backoff';
import type { Send } from './call';

const MOST_RETRIES = 3;

/** What has become of the attempts so far, the latest included. */
export interface Attempts {
	/** Rejected for the rate. */
	readonly rateLimited: number;
	/** Failed otherwise. */
	readonly failed: number;
	/** Since the first began. */
	readonly elapsedMs: number;
	/** Doing it twice does no harm. */
	readonly idempotent: boolean;
}

/** How long to wait before the next attempt, in ms; undefined: there is none. */
export type Policy = (attempts: Attempts, error: LarkError) => number | undefined;

/**
 * What was rejected for the rate is retried at least five times and for at least two minutes: Feishu counts per app, and while another
 * process keeps the window full, there may be no gap for a while.
 */
export const retryPolicy: Policy = ({ rateLimited, failed, elapsedMs, idempotent }, { facts, passing }) => {
	if (facts.abandoned) return undefined;
	if (facts.kind === 'rateLimited') {
		const over = tooLong(facts.retryAfterMs) || (rateLimited > LEAST_RATE_LIMITED && elapsedMs > PATIENCE_MS);
		return over ? undefined : rateLimitPause(facts.retryAfterMs, rateLimited);
	}
	// What was not sent can be sent, whatever it is.
	return passing && (idempotent || facts.lost === false) && failed <= MOST_RETRIES ? growingPause(500, failed) : undefined;
};

interface RetryOptions {
	readonly idempotent: boolean;
	/** It changes nothing, so no outcome can be unknown. */
	readonly safe: boolean;
	readonly signal?: AbortSignal | undefined;
	/** Epoch ms. */
	readonly deadline?: number | undefined;
}

/** Makes attempts for as long as the policy says. If one may have arrived and no later one succeeds, the error says that the outcome is unknown. */
export async function retry<T>(
	policy: Policy,
	{ idempotent, safe, signal, deadline = Infinity }: RetryOptions,
	attempt: (rateLimited: number) => Promise<T>,
): Promise<T> {
	const began = now();
	let [rateLimited, failed, unknown] = [0, 0, false];
	let previous: LarkError | undefined;
	for (;;) {
		try {
			return await attempt(rateLimited);
		} catch (error) {
			if (!(error instanceof LarkError)) throw error;
			unknown ||= !safe && error.facts.lost === true;
			if (error.facts.kind === 'rateLimited') rateLimited += 1;
			else failed += 1;
			const pause = policy({ rateLimited, failed, elapsedMs: now() - began, idempotent }, error);
			if (pause === undefined || Date.now() + pause > deadline) {
				const told = mostTelling(error, previous);
				throw unknown ? told.inDoubt() : told;
			}
			previous = error;
			if (pause > 0) await wait(pause, signal);
		}
	}
}

/** The layer around one call. */
export const retried =
	(policy: Policy) =>
	(send: Send): Send =>
		async function retried(call) {
			const { endpoint, signal, deadline } = call;
			return await retry(
				policy,
				{ idempotent: isIdempotent(endpoint), safe: isSafe(endpoint), signal, deadline },
				async (rateLimited) => await send({ ...call, rateLimited }),
			);
		};

/** Where the limiter had no slot in time, the response that blocked it says why. */
const mostTelling = (error: LarkError, previous: LarkError | undefined): LarkError =>
	previous && [error, previous].every(({ facts }) => facts.kind === 'rateLimited') && error.facts.abandoned ? previous : error;
