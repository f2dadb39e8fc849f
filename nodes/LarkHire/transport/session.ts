import { createHash } from 'crypto';
import type { Endpoint } from '../api/endpoint';
import type { App } from '../api/app';
import { LarkError } from '../api/larkError';
import { isUsable, type AccessToken } from './accessToken';
import { LatencyEstimate } from './latencyEstimate';
import { RateLimiter } from './rateLimiter';

/** Sessions kept, besides those in use. */
const MOST_SESSIONS = 50;
/** Rate limiters kept in one, besides those in use. */
const MOST_LIMITERS = 200;

/** What all executions in this process share for one credential: the token, the request for one, and the rate limiters. */
export class Session {
	private current?: AccessToken;
	private requested?: Promise<AccessToken>;
	private readonly limiters = new Map<string, RateLimiter>();

	get usableToken(): string | undefined {
		return this.current && isUsable(this.current) ? this.current.value : undefined;
	}

	/**
	 * The token. Without a usable one, all who ask share one request for it; its token is kept even if none of them still waits.
	 * Those who joined a request that got no response make one more.
	 */
	async token(request: () => Promise<AccessToken>): Promise<string> {
		if (this.usableToken !== undefined) return this.usableToken;
		const joined = this.requested?.catch(async (error: unknown) => {
			if (error instanceof LarkError && error.facts.kind === 'network') return await (this.requested ?? this.renew(request));
			throw error;
		});
		return (await (joined ?? this.renew(request))).value;
	}

	private async renew(request: () => Promise<AccessToken>): Promise<AccessToken> {
		this.requested = request()
			.then((token) => (this.current = token))
			.finally(() => (this.requested = undefined));
		return await this.requested;
	}

	/** Drops a token that Feishu rejected, unless somebody has already replaced it. */
	forget(rejected: string): void {
		if (this.current?.value === rejected) this.current = undefined;
	}

	limiter({ endpoint, limit }: Endpoint): RateLimiter {
		const limiter = this.limiters.get(endpoint) ?? new RateLimiter(limit, new LatencyEstimate());
		this.limiters.delete(endpoint);
		this.limiters.set(endpoint, limiter);
		dropIdle(this.limiters, MOST_LIMITERS);
		return limiter;
	}

	/** Dropping it would lose nothing but its token. */
	get idle(): boolean {
		return !this.requested && [...this.limiters.values()].every(({ idle }) => idle);
	}
}

/** Entries that are looked at to drop some. Nothing stays busy for good, so those that are left now go later. */
const MOST_LOOKS = 20;

/** Drops idle entries, the longest unused first, until at most `most` are left. The latest stays. */
function dropIdle(kept: Map<string, { readonly idle: boolean }>, most: number): void {
	let [over, looks] = [kept.size - most, Math.min(MOST_LOOKS, kept.size - 1)];
	for (const [key, one] of kept) {
		if (over <= 0 || looks-- === 0) return;
		if (one.idle && kept.delete(key)) over -= 1;
	}
}

const sessions = new Map<string, Session>();
/** Dropped ones that a client still holds: two sessions of one credential would each use the whole rate limit. */
const held = new Map<string, WeakRef<Session>>();
const gone = new FinalizationRegistry<string>((key) => {
	if (!held.get(key)?.deref()) held.delete(key);
});

/** The session of a credential. Another domain, app or secret is another session: a new secret never meets an old token. */
export function sessionOf({ domain, appId, appSecret }: App): Session {
	const key = createHash('sha256')
		.update(JSON.stringify([domain, appId, appSecret]))
		.digest('hex');
	const session = sessions.get(key) ?? held.get(key)?.deref() ?? begun(key);
	sessions.delete(key);
	sessions.set(key, session);
	dropIdle(sessions, MOST_SESSIONS);
	return session;
}

function begun(key: string): Session {
	const session = new Session();
	held.set(key, new WeakRef(session));
	gone.register(session, key);
	return session;
}
