import { createHash } from 'crypto';
import type { Endpoint } from '../api/endpoint';
import type { Cache } from '../api/sdk';
import type { App } from '../api/app';
import { LarkError } from '../api/larkError';
import { Pacer } from './rateLimiter';

/** Sessions kept, beside those that are at work. */
const MOST_SESSIONS = 50;
/** Paces kept in one, beside those that are at work. */
const MOST_PACERS = 200;

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

	/** Shares one token request between all who ask while it is under way, and keeps its token. Who joined one that brought no response asks once more. */
	async once(ask: () => Promise<Token>): Promise<Token> {
		return await (this.asking?.catch(async (error: unknown) => {
			if (error instanceof LarkError && error.facts.kind === 'network') return await (this.asking ?? this.begin(ask));
			throw error;
		}) ?? this.begin(ask));
	}

	private async begin(ask: () => Promise<Token>): Promise<Token> {
		this.asking = ask()
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
		this.pacers.delete(endpoint);
		this.pacers.set(endpoint, pacer);
		dropIdle(this.pacers, MOST_PACERS);
		return pacer;
	}

	/** Nothing would be lost with it but its token. */
	get idle(): boolean {
		return !this.asking && [...this.pacers.values()].every(({ idle }) => idle);
	}
}

/** Drops what is idle, the one unused for longest first, until there are no more than `most`. The latest stays. */
function dropIdle(kept: Map<string, { readonly idle: boolean }>, most: number): void {
	let [over, latest] = [kept.size - most, kept.size - 1];
	for (const [key, one] of kept) {
		if (over <= 0 || latest-- === 0) return;
		if (one.idle && kept.delete(key)) over -= 1;
	}
}

const sessions = new Map<string, Session>();
/** Those that were dropped, as long as a client holds them: two for one credential would keep the pace twice. */
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
