import type { Endpoint } from '../api/endpoint';
import { notSentAgain } from '../api/errors';
import { LarkError } from '../api/larkError';
import { tooLong } from './backoff';
import type { Send } from './call';

/** After this many requests in a row that something other than Feishu rejects, it is not about one record. */
const MOST_FOREIGN = 3;

/**
 * Endpoints that are not called again, with the reason: they reject the app as such (secret, scope, IP allowlist, quota, or for a long
 * time), or something in between rejects everything that goes there. A thousand items must not send a thousand such requests. It lives
 * as long as one run of the node, so the next execution tries again.
 */
export class CircuitBreaker {
	private readonly open = new Map<string, LarkError>();
	/** How many requests in a row something other than Feishu has rejected. */
	private readonly foreign = new Map<string, number>();

	/** Why an endpoint is not called again. */
	errorOf({ endpoint }: Endpoint): LarkError | undefined {
		return this.open.get(endpoint);
	}

	/** Takes note of how a call ended; without an error it succeeded. */
	record({ endpoint }: Endpoint, domain: string, error?: LarkError): void {
		if (error && isLasting(error)) this.open.set(endpoint, error);
		if (!error || error.facts.code !== undefined) this.foreign.delete(endpoint);
		if (!error?.facts.foreign) return;
		const times = (this.foreign.get(endpoint) ?? 0) + 1;
		this.foreign.set(endpoint, times);
		if (times >= MOST_FOREIGN) this.open.set(endpoint, notSentAgain(error.facts.httpStatus, times, domain));
	}
}

const isLasting = ({ facts: { kind, retryAfterMs } }: LarkError): boolean =>
	kind === 'credential' || kind === 'quota' || tooLong(retryAfterMs);

/** Sends nothing to an endpoint whose circuit is open. */
export const guarded =
	(breaker: CircuitBreaker, domain: string) =>
	(send: Send): Send =>
		async function guarded(call) {
			const known = breaker.errorOf(call.endpoint);
			if (known) throw known;
			try {
				const body = await send(call);
				breaker.record(call.endpoint, domain);
				return body;
			} catch (error) {
				if (error instanceof LarkError) breaker.record(call.endpoint, domain, error);
				throw error;
			}
		};
