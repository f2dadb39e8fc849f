import { TOKEN_CODES } from '../api/codes';
import { tokenTooLate } from '../api/errors';
import { LarkError } from '../api/larkError';
import { withDeadline } from './abort';
import type { AccessToken } from './accessToken';
import type { Call, Send } from './call';
import type { Session } from './session';

/** Sets the access token. If Feishu no longer accepts it, gets another and sends once more. */
export const authorized =
	(session: Pick<Session, 'forget' | 'token' | 'usableToken'>, requestToken: () => Promise<AccessToken>) =>
	(send: Send): Send => {
		/** The request for a token is shared and has its own timeout; each caller waits no longer than its own. */
		const tokenFor = async ({ timeout, deadline = Infinity, signal }: Call): Promise<string> =>
			session.usableToken ??
			(await withDeadline(
				{ ms: Math.min(timeout, deadline - Date.now()), signal, late: tokenTooLate },
				async () => await session.token(requestToken),
			).catch((error: unknown) => {
				throw error instanceof LarkError ? error.abandoning() : error;
			}));

		return async function authorized(call) {
			const token = await tokenFor(call);
			try {
				return await send(withToken(call, token));
			} catch (error) {
				if (!(error instanceof LarkError) || !TOKEN_CODES.has(error.facts.code ?? 0)) throw error;
			}
			session.forget(token);
			return await send(withToken(call, await tokenFor(call)));
		};
	};

const withToken = (call: Call, token: string): Call => ({ ...call, headers: { ...call.headers, Authorization: `Bearer ${token}` } });
