import type { IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { noResponse, tooLarge } from '../api/errors';
import { LarkError } from '../api/larkError';
import { parsed } from './longIntegers';
import type { HttpResponse } from '../api/response';
import { Readable } from 'stream';
import { abortable, Cancelled, IdleTimeout } from './abort';

/** n8n's request helper: proxies, certificates and the SSRF guard are its business. */
export type Helper = (options: IHttpRequestOptions) => Promise<IN8nHttpFullResponse>;

/** The same for the credential test, where n8n offers only its older helper, with the options of the `request` library. */
export const fromLegacy =
	(request: (options: object) => Promise<IN8nHttpFullResponse>): Helper =>
	async ({ returnFullResponse, ignoreHttpStatusErrors, disableFollowRedirect, encoding: _, ...options }) =>
		await request({
			...options,
			json: true,
			simple: !ignoreHttpStatusErrors,
			resolveWithFullResponse: returnFullResponse,
			followRedirect: !disableFollowRedirect,
			followAllRedirects: false,
		});

/** A list of a thousand long records has about 10 MB. */
const MOST_MEGABYTES = 50;

/** How requests leave. */
export interface Carrier {
	readonly helper: Helper;
	readonly domain: string;
	/** In ms: of a whole exchange; of an upload or download, how long nothing may move. 0: none. */
	readonly timeout: number;
	readonly signal?: AbortSignal;
}

/**
 * One HTTP request and its response, whatever it is. No response is a LarkError of kind `network`, which keeps nothing of the helper's
 * error: that one contains the request with its token.
 */
export async function exchange({ helper, domain, timeout, signal }: Carrier, options: IHttpRequestOptions): Promise<HttpResponse> {
	// The helper's own timeout begins anew with every byte that comes.
	const whole = timeout > 0 ? new IdleTimeout(timeout, signal) : undefined;
	const ends = whole?.signal ?? signal;
	try {
		const request = helper({
			...options,
			timeout,
			json: true,
			// As a stream, because the helper would read without a limit, and round long integers.
			encoding: 'stream',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			// A redirect would carry the token to another host.
			disableFollowRedirect: true,
			arrayFormat: 'repeat',
			...(ends && { abortSignal: ends }),
		});
		const { statusCode, headers, body } = await abortable(request, ends);
		const content: unknown = body;
		const text = isStream(content) ? await abortable(textOf(content, domain), ends).finally(() => content.destroy()) : content;
		return { statusCode, headers, body: typeof text === 'string' ? parsed(text) : text };
	} catch (error) {
		if (signal?.aborted) throw new Cancelled();
		throw error instanceof LarkError ? error : noResponse(whole?.expired ? 'TIMEOUT' : causeOf(error), domain);
	} finally {
		whole?.end();
	}
}

const isStream = (body: unknown): body is Readable => body instanceof Readable;

/** The whole of a response. Ends with an error of its own beyond the limit, which counts what has been unpacked. */
async function textOf(body: Readable, domain: string): Promise<string> {
	// Also when nobody listens any more.
	body.on('error', () => {});
	const chunks: Buffer[] = [];
	let left = MOST_MEGABYTES * 1_000_000;
	for await (const chunk of body as AsyncIterable<Buffer>) {
		left -= chunk.length;
		if (left < 0) throw tooLarge(MOST_MEGABYTES, domain);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString();
}

/** The network error's own code, wherever the helper has put it. */
export function causeOf(error: unknown): string {
	for (let level = error; typeof level === 'object' && level !== null; level = 'cause' in level ? level.cause : undefined) {
		if ('code' in level && typeof level.code === 'string' && /^E?[A-Z_]+$/.test(level.code)) return level.code;
	}
	return 'no response';
}
