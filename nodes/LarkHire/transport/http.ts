import type { IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { noAnswer } from './errors';
import type { Reply } from './reply';
import { Stall } from './stall';
import { Cancelled, unlessCancelled } from './wait';

/** n8n's request helper: proxies, certificates and the SSRF guard are its business. */
export type Helper = (options: IHttpRequestOptions) => Promise<IN8nHttpFullResponse>;

/** The same for the credential test, where n8n offers only its older helper, with the options of the `request` library. */
export const fromLegacy =
	(request: (options: object) => Promise<IN8nHttpFullResponse>): Helper =>
	async ({ returnFullResponse, ignoreHttpStatusErrors, disableFollowRedirect, ...options }) =>
		await request({
			...options,
			json: true,
			simple: !ignoreHttpStatusErrors,
			resolveWithFullResponse: returnFullResponse,
			followRedirect: !disableFollowRedirect,
			followAllRedirects: false,
		});

/**
 * One request. Any HTTP answer comes back as a reply; no answer is a LarkError of kind `network`, which keeps nothing of the
 * helper's error: that one carries the request with its token.
 */
export async function exchange(helper: Helper, options: IHttpRequestOptions, domain: string, signal?: AbortSignal): Promise<Reply> {
	// The helper's own timeout begins anew with every byte that comes.
	const whole = options.timeout ? new Stall(options.timeout, signal) : undefined;
	const ends = whole?.signal ?? signal;
	try {
		const request = helper({
			...options,
			json: true,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			// A redirect would carry the token to another host.
			disableFollowRedirect: true,
			arrayFormat: 'repeat',
			...(ends && { abortSignal: ends }),
		});
		const { statusCode, headers, body } = await unlessCancelled(request, ends);
		return { statusCode, headers, body };
	} catch (error) {
		throw signal?.aborted ? new Cancelled() : noAnswer(whole?.expired ? 'TIMEOUT' : causeOf(error), domain);
	} finally {
		whole?.end();
	}
}

/** The network error's own code, wherever the helper has put it. */
export function causeOf(error: unknown): string {
	for (let level = error; typeof level === 'object' && level !== null; level = 'cause' in level ? level.cause : undefined) {
		if ('code' in level && typeof level.code === 'string' && /^E?[A-Z_]+$/.test(level.code)) return level.code;
	}
	return 'no answer';
}
