import type { Endpoint } from '../api/endpoint';
import { LarkError } from '../api/larkError';
import { rateLimitPause, tooLong } from './backoff';
import type { Send } from './call';
import type { RateLimiter } from './rateLimiter';

/**
 * Waits for a slot within the documented rate limit. If Feishu rejects a request for the rate all the same, everybody who uses the same
 * credential and endpoint slows down, or waits.
 */
export const limited =
	(session: { limiter(endpoint: Endpoint): RateLimiter }) =>
	(send: Send): Send =>
		async function limited(call) {
			const limiter = session.limiter(call.endpoint);
			const slot = await limiter.acquire(call.signal, call.deadline);
			let success = false;
			try {
				const body = await send(call);
				success = true;
				return body;
			} catch (error) {
				if (error instanceof LarkError && error.facts.kind === 'rateLimited' && !tooLong(error.facts.retryAfterMs)) {
					const { retryAfterMs } = error.facts;
					slot.rejected(rateLimitPause(retryAfterMs, (call.rateLimited ?? 0) + 1), retryAfterMs);
				}
				throw error;
			} finally {
				slot.release(success);
			}
		};
