import type { App } from '../api/app';
import type { Endpoint } from '../api/endpoint';
import { notFeishu } from '../api/errors';
import { dictionary, text } from '../api/response';
import type { Send } from './call';

/** Its limits are not documented; they are far above what one cached token needs. */
const endpoint = {
	endpoint: 'POST /open-apis/auth/v3/tenant_access_token/internal',
	limit: [],
	scopes: [],
	safe: true,
} as const satisfies Endpoint;
const PATH = endpoint.endpoint.slice('POST '.length);

/** Of one request for a token. Everybody waits for the same one, so it is nobody's own setting. */
export const TOKEN_TIMEOUT_MS = 10_000;

/** A token is renewed when it has no longer than this to live: requests are on their way for a while. The official SDK does the same. */
const MARGIN_MS = 3 * 60_000;

/** A tenant access token (tenant_access_token). */
export interface AccessToken {
	readonly value: string;
	/** Epoch ms. */
	readonly expiresAt: number;
}

/** It may still be sent. */
export const isUsable = ({ expiresAt }: Pick<AccessToken, 'expiresAt'>): boolean => expiresAt - MARGIN_MS > Date.now();

/** Requests a token of the app itself. Throws a LarkError, which contains nothing of the request. */
export async function requestAccessToken(send: Send, { domain, appId, appSecret }: App): Promise<AccessToken> {
	const body = await send({
		endpoint,
		url: domain + PATH,
		method: 'POST',
		body: { app_id: appId, app_secret: appSecret },
		timeout: TOKEN_TIMEOUT_MS,
		unproven: true,
	});
	const { tenant_access_token: value, expire: seconds } = dictionary(body);
	// Nobody could use anything else.
	if (text(value) === '') throw notFeishu(domain);
	return { value: text(value), expiresAt: Date.now() + (Number.isFinite(Number(seconds)) ? Number(seconds) * 1000 : 0) };
}
