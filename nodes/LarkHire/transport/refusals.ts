import type { Endpoint } from '../api/endpoint';
import { notSentAgain, type LarkError } from '../api/errors';
import { tooLong } from './rateLimiter';

/** So many requests in a row that something other than Feishu rejects: it is not about the one record. */
const MOST_FOREIGN = 3;

/**
 * Endpoints that are not asked again, with the reason: they reject the app as such (secret, scope, whitelist, quota, or for a long
 * time), or something in between rejects everything that goes there. A thousand items must not ask a thousand times. As long-lived
 * as a run of the node, so the next execution asks again.
 */
export class Refusals {
	private readonly lasting = new Map<string, LarkError>();
	/** How often in a row something other than Feishu has rejected requests. */
	private readonly foreign = new Map<string, number>();

	/** Why not to ask. */
	of({ endpoint }: Endpoint): LarkError | undefined {
		return this.lasting.get(endpoint);
	}

	/** Learns from the end of a try; no error is a success. */
	learn({ endpoint }: Endpoint, domain: string, error?: LarkError): void {
		if (error && isLasting(error)) this.lasting.set(endpoint, error);
		if (!error || error.facts.code !== undefined) this.foreign.delete(endpoint);
		if (!error?.facts.foreign) return;
		const times = (this.foreign.get(endpoint) ?? 0) + 1;
		this.foreign.set(endpoint, times);
		if (times >= MOST_FOREIGN) this.lasting.set(endpoint, notSentAgain(error.facts.httpStatus, times, domain));
	}
}

const isLasting = ({ facts: { kind, retryAfterMs } }: LarkError): boolean =>
	kind === 'credential' || kind === 'quota' || tooLong(retryAfterMs);
