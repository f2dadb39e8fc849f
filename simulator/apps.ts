import { randomBytes } from 'node:crypto';
import { assumed, documented, Rejection } from './answers';
import type { AppSeed } from './options';

export const APP = { appId: 'cli_9f5343c580712544', appSecret: 'simulator-app-secret' };

const LIFETIME_MS = 7200_000;
/** A token that has this long to live is handed out again. */
const KEEP_MS = 1800_000;

interface Token {
	readonly value: string;
	readonly app: AppSeed;
	readonly until: number;
	/** HTTP status with which a token that was made to expire is rejected. */
	rejectedWith?: 400 | 200;
}

/** The apps of the tenant and their tokens. */
export class Apps {
	private readonly apps = new Map<string, AppSeed>();
	private readonly tokens = new Map<string, Token>();
	/** The latest token of each app. */
	private readonly current = new Map<string, Token>();

	constructor(
		private readonly seeds: readonly AppSeed[],
		private readonly knownScopes: readonly string[],
	) {
		this.seed();
	}

	/** Undoes what tests did to the apps; tokens stay. */
	seed(): void {
		for (const given of structuredClone(this.seeds)) {
			const whole = { scopes: [...this.knownScopes], installed: true, ipAllowed: true, kind: 'custom' as const, ...given };
			this.apps.set(given.appId, Object.assign(this.apps.get(given.appId) ?? whole, whole));
		}
	}

	get(appId = this.seeds[0]?.appId ?? ''): AppSeed {
		const app = this.apps.get(appId);
		if (!app) throw new Error(`The simulator has no app ${appId}`);
		return app;
	}

	find(appId: string): AppSeed | undefined {
		return this.apps.get(appId);
	}

	all(): AppSeed[] {
		return [...this.apps.values()];
	}

	/** What a custom app gets for its secret. */
	issue(appId: string, secret: string): { tenant_access_token: string; expire: number } {
		const app = this.apps.get(appId);
		// LIVE saw 10003 for one unknown ID and 10014 for another; the form of the ID seems to decide.
		if (!app) throw /^cli_\w+$/.test(appId) ? documented(200, 10014, 'app id not exists', { older: true }) : malformed();
		if (app.appSecret !== secret)
			throw assumed(200, 10014, 'app secret invalid', 'code documented, HTTP status only likely', { older: true });
		if (app.kind === 'store')
			throw assumed(200, 10013, 'get tenant access token fail', 'the page has custom apps only, but no code; this general one fits', {
				older: true,
			});
		const { value, until } = this.tokenFor(app);
		return { tenant_access_token: value, expire: Math.floor((until - Date.now()) / 1000) };
	}

	/** The token that an app has, however it came by it: a store app's own way needs an app_ticket, which is not simulated. */
	tokenOf(appId?: string): string {
		return this.tokenFor(this.get(appId)).value;
	}

	private tokenFor(app: AppSeed): Token {
		const now = Date.now();
		const before = this.current.get(app.appId);
		if (before && before.until - now >= KEEP_MS) return before;
		const token: Token = { value: `t-${randomBytes(20).toString('hex')}`, app, until: now + LIFETIME_MS };
		this.current.set(app.appId, token);
		this.tokens.set(token.value, token);
		return token;
	}

	/** The app that a request comes from. Throws a Rejection. */
	authorise(header: string | undefined): AppSeed {
		if (!header?.startsWith('Bearer ')) throw documented(400, 99991661, 'access token is missing');
		const token = this.tokens.get(header.slice('Bearer '.length));
		if (token && !token.rejectedWith && token.until > Date.now()) return token.app;
		// Seen with HTTP 400, once also with 200.
		throw documented(token?.rejectedWith ?? 400, 99991663, 'access token is invalid');
	}

	/** Rejects every token handed out so far, so the next request for one gets a fresh one. */
	expire(status: 400 | 200): void {
		for (const token of this.tokens.values()) token.rejectedWith = status;
		this.current.clear();
	}
}

export const malformed = (): Rejection => documented(200, 10003, 'invalid param', { older: true });
