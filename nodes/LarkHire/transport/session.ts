import { createHash } from 'crypto';
import type { Endpoint } from '../framework/endpoint';
import type { Cache } from '../framework/lark';
import type { App } from './domain';
import { Pacer } from './pacing';

/** Sessions kept; the one unused for longest goes. */
const MOST_SESSIONS = 50;

/** A token counts as dead before it is: requests are on their way for a while. */
const MARGIN_MS = 3 * 60_000;

/** The token endpoint's answer, as far as it is used. */
export interface Token {
	readonly tenant_access_token: string;
	/** In how many seconds it dies. */
	readonly expire?: unknown;
}

/** What all executions in this process share for one credential: the token, the request for one, and the pace. */
export class Session {
	/** For the SDK's token manager, which keeps one kind of value in it. */
	readonly cache: Cache = {
		get: async () => (this.token && this.token.until > Date.now() ? this.token.value : undefined),
		// It is kept when it comes (`once`), also where nobody waits for it any more.
		set: async () => true,
	};
	private token?: { readonly value: string; readonly until: number };
	private asking?: Promise<Token>;
	private readonly pacers = new Map<string, Pacer>();

	/** Shares one token request between all who ask while it is under way, and keeps its token. */
	async once(ask: () => Promise<Token>): Promise<Token> {
		this.asking ??= ask()
			.then((token) => {
				this.token = { value: token.tenant_access_token, until: Date.now() + Number(token.expire) * 1000 - MARGIN_MS };
				return token;
			})
			.finally(() => (this.asking = undefined));
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
