import { isIdempotent, isSafe, type Endpoint } from '../api/endpoint';
import type { ClientOptions } from './client';
import { errorFrom, LarkError, type Asked } from '../api/errors';
import { growingPause, PATIENCE_MS, tooLong } from './rateLimiter';
import type { Refusals } from './refusals';
import { answerOf, succeeded, tokenRefused, type Reply } from '../api/response';
import type { Session } from './session';
import { passed, wait } from './abort';

/**
 * A request that is rejected for the rate is retried at least so often, and for PATIENCE_MS at least. Feishu counts per app: while
 * another process keeps the window full, one that is refused may find no gap for a while (npm run test:queue).
 */
const LEAST_THROTTLED = 5;
const MOST_REPEATED = 3;
/** Added to the wait that Feishu asks for, more after each refusal. */
const SPREAD_MS = 400;

interface Sending {
	readonly session: Session;
	readonly refusals: Refusals;
	readonly endpoint: Endpoint;
	/** What the request carries. */
	readonly sent: readonly unknown[];
	/** The request for a token. */
	readonly unproven?: boolean;
	once(): Promise<Reply>;
	/** Gets another token. */
	renew?(): Promise<void>;
}

/** Sends at the documented pace, and again where that is allowed. The body of the answer, or a LarkError. */
export async function persist(
	{ app, signal, deadline = Infinity }: ClientOptions,
	{ session, refusals, endpoint, sent, unproven = false, once, renew }: Sending,
): Promise<unknown> {
	const before = refusals.of(endpoint);
	if (before) throw before;
	const asked: Asked = { ...app, sent, scopes: endpoint.scopes, unproven };
	const pacer = session.pacer(endpoint);
	const began = passed();
	let [throttled, repeated, renewed, lost] = [0, 0, false, false];
	try {
		return await untilDone();
	} catch (error) {
		throw lost && !isSafe(endpoint) && error instanceof LarkError ? error.inDoubt() : error;
	}

	async function untilDone(): Promise<unknown> {
		for (;;) {
			const ended = await pacer.turn(signal, deadline);
			const outcome = await once().catch((error: unknown) => error);
			const success = isReply(outcome) && succeeded(outcome);
			ended(success);
			if (success) {
				refusals.learn(endpoint, app.domain);
				return answerOf(outcome);
			}
			if (renew && !renewed && isReply(outcome) && tokenRefused(outcome)) {
				renewed = true;
				await renew();
				continue;
			}
			const error = isReply(outcome) ? errorFrom(outcome, asked) : outcome;
			if (!(error instanceof LarkError)) throw error;
			refusals.learn(endpoint, app.domain, error);
			lost ||= error.facts.lost ?? false;
			const pause = pauseAfter(error);
			if (pause === undefined || Date.now() + pause > deadline) throw error;
			if (error.facts.kind === 'throttled') pacer.blockFor(pause);
			else await wait(pause, signal);
		}
	}

	/** How long to wait before the next try; undefined: there is none. */
	function pauseAfter({ facts, passing }: LarkError): number | undefined {
		if (facts.kind === 'throttled') {
			if (tooLong(facts.retryAfterMs) || (++throttled > LEAST_THROTTLED && passed() - began > PATIENCE_MS)) return undefined;
			const grown = Math.min(throttled, LEAST_THROTTLED);
			// Never less than Feishu says. Other processes heard the same: who returns with them finds the window full again.
			return facts.retryAfterMs === undefined ? growingPause(1000, grown) : facts.retryAfterMs + Math.random() * SPREAD_MS * grown;
		}
		// What was not sent can be sent, whatever the operation.
		return passing && (isIdempotent(endpoint) || facts.lost === false) && ++repeated <= MOST_REPEATED
			? growingPause(500, repeated)
			: undefined;
	}
}

const isReply = (outcome: unknown): outcome is Reply => typeof outcome === 'object' && outcome !== null && 'statusCode' in outcome;
