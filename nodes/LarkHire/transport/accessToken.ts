import type { App } from '../api/app';
import { errorFrom, notFeishu } from '../api/errors';
import { exchange, type Helper } from './request';
import { dictionary, succeeded, text, type Reply } from '../api/response';

const PATH = '/open-apis/auth/v3/tenant_access_token/internal';
/** Of one request for a token. Everybody waits for the same one, so it is nobody's own setting. */
export const TOKEN_TIMEOUT_MS = 10_000;

export interface Token {
	readonly value: string;
	readonly seconds: number;
}

/** Asks for a token where the SDK does not: its answer, whatever it is. */
export const askToken = async (helper: Helper, { domain, appId, appSecret }: App): Promise<Reply> =>
	await exchange(
		helper,
		{ url: domain + PATH, method: 'POST', body: { app_id: appId, app_secret: appSecret }, timeout: TOKEN_TIMEOUT_MS },
		domain,
	);

/** The token in an answer. Throws a LarkError, which holds nothing of the request. */
export function tokenIn(reply: Reply, app: App): Token {
	if (!succeeded(reply)) throw errorFrom(reply, { ...app, sent: [], scopes: [], unproven: true });
	const { tenant_access_token: value, expire } = dictionary(reply.body);
	if (text(value) === '') throw notFeishu(app.domain);
	return { value: text(value), seconds: Number.isFinite(expire) ? Number(expire) : 0 };
}
