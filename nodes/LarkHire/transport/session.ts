import { createHash } from 'crypto';
import type { Endpoint } from '../framework/endpoint';
import type { Cache } from '../framework/lark';
import type { App } from './domain';
import { Pacer } from './pacing';

/** Sessions kept; the one unused for longest goes. */
const MOST_SESSIONS = 50;

/** What all executions in this process share for one credential: the token, the request for one, and the pace. */
export class Session {
	/** For the SDK's token manager, which keeps one kind of value in it. */
	readonly cache: Cache = {
		get: async () => (this.token && this.token.until > Date.now() ? this.token.value : undefined),
		set: async (_key, value: string, until = 0) => {
			this.token = { value, until };
			this.asking = undefined;
			return true;
		},
	};
	private token?: { readonly value: string; readonly until: number };
	private asking?: Promise<unknown>;
	private readonly pacers = new Map<string, Pacer>();

	/** Shares one token request between all who ask from its beginning until its token is in the cache. */
	async once(ask: () => Promise<unknown>): Promise<unknown> {
		this.asking ??= ask().catch((error: unknown) => {
			this.asking = undefined;
			throw error;
		});
		return await this.asking;
	}

	/** Drops a token that Feishu refused, unless somebody has already replaced it. */
	forget(refused: string): void {
		if (this.token?.value === refused) this.token = undefined;
	}

	pacer({ endpoint, limit }: Endpoint): Pacer {
		const pacer = this.pacers.get(endpoint) ?? new Pacer(limit);
		this.pacers.set(endpoint, pacer);
		return pacer;
	}
}

const sessions = new Map<string, Session>();

/** The session of a credential. Another domain, app or secret is another session: a new secret never meets an old token. */
export function sessionOf({ domain, appId, appSecret }: App): Session {
	const key = createHash('sha256').update(JSON.stringify([domain, appId, appSecret])).digest('hex');
	const session = sessions.get(key) ?? new Session();
	sessions.delete(key);
	sessions.set(key, session);
	for (const oldest of sessions.keys()) {
		if (sessions.size <= MOST_SESSIONS) break;
		sessions.delete(oldest);
	}
	return session;
}
