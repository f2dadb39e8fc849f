import type { Readable } from 'stream';
import type { IHttpRequestOptions } from 'n8n-workflow';
import { noResponse } from '../api/errors';
import { LarkError } from '../api/larkError';
import type { HttpResponse } from '../api/response';
import { abortable, Cancelled, IdleTimeout } from './abort';
import { causeOf, exchange, type Carrier } from './exchange';
import { multipart, streamOf, type Form } from './multipart';
import { retryPolicy, retry } from './retry';
import { t } from '../language/texts';

const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 5;

/** Sends a form. Each call opens its files anew. */
export async function upload(carrier: Carrier, form: Form, options: IHttpRequestOptions): Promise<HttpResponse> {
	const { headers, chunks } = await multipart(form);
	const idle = new IdleTimeout(carrier.timeout, carrier.signal);
	const body = streamOf(idle.through(chunks()));
	// An error of the stream is an error of the request; it must not end the process when nobody listens any more.
	body.on('error', () => {});
	try {
		return await exchange(
			{ ...carrier, timeout: 0, signal: idle.signal },
			{ ...options, headers: { ...options.headers, ...headers }, body },
		);
	} catch (error) {
		throw idle.expired ? noResponse('TIMEOUT', carrier.domain) : error;
	} finally {
		idle.end();
		// A response that came before the end (a rejected token) leaves the rest unread.
		body.destroy();
	}
}

/**
 * Fetches a file from a temporary address that Feishu gave, and hands its content to `keep`. The address is another host's
 * and grants access by itself, so the token is not sent. Nothing of the address gets into an error.
 */
export async function download<T>(
	carrier: Carrier,
	url: string,
	keep: (content: Readable, type: string | undefined) => Promise<T>,
): Promise<T> {
	return await retry(
		retryPolicy,
		{ idempotent: true, safe: true, signal: carrier.signal },
		async () => await fetchOnce(carrier, url, keep),
	);
}

async function fetchOnce<T>(carrier: Carrier, url: string, keep: (content: Readable, type: string | undefined) => Promise<T>): Promise<T> {
	const { timeout, signal } = carrier;
	const idle = new IdleTimeout(timeout, signal);
	let content: Readable | undefined;
	try {
		const { statusCode, headers, body } = await follow(carrier, url, idle.signal);
		content = body;
		if (statusCode >= 300) throw rejectedBy(statusCode);
		const type = headers['content-type'];
		return await abortable(keep(streamOf(idle.through(content)), typeof type === 'string' ? type : undefined), idle.signal);
	} catch (error) {
		const { host } = new URL(url);
		const own = error instanceof LarkError || (content && !content.errored);
		throw idle.expired ? noResponse('TIMEOUT', host) : signal?.aborted ? new Cancelled() : own ? error : noResponse(causeOf(error), host);
	} finally {
		idle.end();
		content?.destroy();
	}
}

interface Opened {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: Readable;
}

/** Follows redirects, each of which must be protected like the first address. */
async function follow({ helper, domain }: Carrier, url: string, signal: AbortSignal): Promise<Opened> {
	let next = new URL(url);
	// Feishu's own addresses are https, and redirects must stay so; only a gateway or a test without https has others.
	let plain = domain.startsWith('http://');
	for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
		plain &&= next.protocol === 'http:';
		if (next.protocol !== (plain ? 'http:' : 'https:')) throw unprotected();
		const request = helper({
			url: next.href,
			method: 'GET',
			encoding: 'stream',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: 0,
			abortSignal: signal,
		});
		const { statusCode, headers, body } = await abortable(request, signal);
		const opened = { statusCode, headers, body: body as Readable };
		// Also when nobody listens any more.
		opened.body.on('error', () => {});
		const { location } = headers;
		if (!REDIRECTS.includes(statusCode) || typeof location !== 'string' || !URL.canParse(location, next.href)) return opened;
		opened.body.destroy();
		next = new URL(location, next);
	}
	throw new LarkError(
		{
			what: 'The file was not downloaded: its address redirects too often',
			todo: 'Run it again, which requests a new address.',
		},
		{ kind: 'rejected' },
	);
}

/** Somebody in between could read the file, or replace it. */
const unprotected = (): LarkError =>
	new LarkError(
		{
			what: 'The file was not downloaded: its address is not https',
			todo: 'A proxy or gateway may have changed the address that Feishu returned. Check the base URL in the credential.',
		},
		{ kind: 'rejected' },
	);

/** The host of a file rejects its temporary address, or fails. */
const rejectedBy = (httpStatus: number): LarkError =>
	new LarkError(
		{
			what: t`The file could not be downloaded: its host returned ${httpStatus}`,
			todo:
				httpStatus >= 500
					? 'Run it again later.'
					: 'The address that Feishu returns is valid for 30 minutes. Run it again, which requests a new one.',
		},
		{ kind: httpStatus >= 500 || httpStatus === 429 ? 'unavailable' : 'rejected', httpStatus },
	);
