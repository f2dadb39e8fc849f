import { assumed, documented, Rejection } from './answers';
import type { Limits } from './limits';
import type { AppSeed } from './options';
import type { Route, Tenant } from './route';
import { connect } from './events/endpoint';
import { routes } from './routes';

export interface Matched {
	readonly route: Route;
	readonly path: Record<string, string>;
}

const patterns = [...routes, connect].map((route) => ({
	route,
	pattern: new RegExp(`^${route.endpoint.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
}));

/** The route of a request; a wrong method is as unknown as a wrong path. */
export function match(method: string, path: string): Matched | undefined {
	const called = `${method} ${path}`;
	for (const { route, pattern } of patterns) {
		const found = pattern.exec(called);
		if (found) return { route, path: { ...found.groups } };
	}
	return undefined;
}

interface Request {
	readonly query: object;
	readonly authorization: string | undefined;
	readonly body: unknown;
}

/** What stands before every API: token, IP whitelist, kind of app, scope, frequency. Answers or throws a Rejection. */
export class Gateway {
	constructor(
		private readonly tenant: Tenant,
		/** Undefined: nobody counts. */
		private readonly limits: Limits | undefined,
	) {}

	answer({ route, path }: Matched, { query, authorization, body }: Request): unknown {
		const call = { tenant: this.tenant, path, query, body };
		if (route.open) return route.handle(call);
		const app = this.tenant.apps.authorise(authorization);
		if (app.ipAllowed === false) throw documented(400, 99991401, 'IP address is not on the whitelist of the app');
		if (route.customOnly && app.kind === 'store')
			throw assumed(400, 99991672, 'store apps may not call this API', 'the page has custom apps only, but no code');
		if (lacksScope(app, route)) throw scopeMissing(app, route);
		this.count(app, route);
		return route.handle({ ...call, app });
	}

	private count({ appId }: AppSeed, { endpoint, limit }: Route): void {
		const full = this.limits?.take(endpoint, appId, limit);
		if (!full || !this.limits) return;
		const headers = { 'x-ogw-ratelimit-limit': String(full.calls), 'x-ogw-ratelimit-reset': this.limits.reset(full) };
		throw documented(429, endpoint.includes('/corehr/') ? 1161604 : 99991400, 'too many requests', { headers });
	}
}

const lacksScope = ({ scopes: granted }: AppSeed, { scopes: anyOf }: Route): boolean =>
	anyOf.length > 0 && granted !== undefined && !anyOf.some((scope) => granted.includes(scope));

/** Names every scope that would do, as live answers were seen to. */
const scopeMissing = ({ appId }: AppSeed, { scopes: anyOf }: Route): Rejection =>
	documented(400, 99991672, `the app needs one of these scopes: ${anyOf.join(', ')}`, {
		error: {
			permission_violations: anyOf.map((subject) => ({ type: 'action_scope_required', subject })),
			helps: [
				{
					url: `https://open.feishu.cn/app/${appId}/auth?q=${anyOf.join(',')}&op_from=openapi&token_type=tenant`,
					description: 'Where scopes are granted',
				},
			],
		},
	});
