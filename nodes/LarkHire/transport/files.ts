import type { IHttpRequestOptions } from 'n8n-workflow';
import { LarkError, noAnswer } from '../api/errors';
import { causeOf, exchange, type Helper } from './request';
import { multipart, streamOf, type Form } from './multipart';
import { growingPause } from './rateLimiter';
import type { Reply } from '../api/response';
import { Stall } from './idleTimeout';
import type { Readable } from 'stream';
import { Cancelled, unlessCancelled, wait } from './abort';

const MOST_REPEATED = 3;
const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 5;

export interface Carrier {
	readonly helper: Helper;
	readonly domain: string;
	/** How long nothing may move, in ms. */
	readonly timeout: number;
	readonly signal?: AbortSignal;
}

/** Sends a form. Each call opens its files anew. */
export async function upload({ helper, domain, timeout, signal }: Carrier, form: Form, options: IHttpRequestOptions): Promise<Reply> {
	const { headers, chunks } = await multipart(form);
	const stall = new Stall(timeout, signal);
	const body = streamOf(stall.through(chunks()));
	// What happens to the stream is the request's failure; it must not end the process when nobody listens any more.
	body.on('error', () => {});
	try {
		return await exchange(helper, { ...options, headers: { ...options.headers, ...headers }, body, timeout: 0 }, domain, stall.signal);
	} catch (error) {
		throw stall.expired ? noAnswer('TIMEOUT', domain) : error;
	} finally {
		stall.end();
		// An answer that came before the end (a refused token) leaves the rest unread.
		body.destroy();
	}
}

/**
 * Fetches a file from a temporary address that Feishu gave, and hands its content to `keep`. The address is another host's
 * and says itself who may read: the token stays here. Nothing of the address gets into an error.
 */
export async function download<T>(
	carrier: Carrier,
	url: string,
	keep: (content: Readable, type: string | undefined) => Promise<T>,
): Promise<T> {
	for (let attempt = 1; ; attempt += 1) {
		const outcome = await fetchOnce(carrier, url, keep).then(
			(kept) => ({ kept }),
			(error: unknown) => ({ error }),
		);
		if ('kept' in outcome) return outcome.kept;
		const { error } = outcome;
		if (!(error instanceof LarkError) || !error.passing || attempt > MOST_REPEATED) throw error;
		await wait(growingPause(500, attempt), carrier.signal);
	}
}

async function fetchOnce<T>(carrier: Carrier, url: string, keep: (content: Readable, type: string | undefined) => Promise<T>): Promise<T> {
	const { timeout, signal } = carrier;
	const stall = new Stall(timeout, signal);
	let content: Readable | undefined;
	try {
		const { statusCode, headers, body } = await follow(carrier, url, stall.signal);
		content = body;
		if (statusCode >= 300) throw refusedBy(statusCode);
		const type = headers['content-type'];
		return await unlessCancelled(keep(streamOf(stall.through(content)), typeof type === 'string' ? type : undefined), stall.signal);
	} catch (error) {
		const { host } = new URL(url);
		const own = error instanceof LarkError || (content && !content.errored);
		throw stall.expired ? noAnswer('TIMEOUT', host) : signal?.aborted ? new Cancelled() : own ? error : noAnswer(causeOf(error), host);
	} finally {
		stall.end();
		content?.destroy();
	}
}

interface Opened {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: Readable;
}

/** Goes where redirects lead, each of which has to be protected like the first address. */
async function follow({ helper, domain }: Carrier, url: string, signal: AbortSignal): Promise<Opened> {
	let next = new URL(url);
	// Feishu's own addresses are https, and so is all that follows; only a gateway or a test without https has others.
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
		const { statusCode, headers, body } = await unlessCancelled(request, signal);
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
			what: 'The file was not downloaded: its address leads from one host to the next',
			todo: 'Run it again, which requests a new address.',
		},
		{ kind: 'refused' },
	);
}

/** Somebody in between could read the file, or give another one. */
const unprotected = (): LarkError =>
	new LarkError(
		{
			what: 'The file was not downloaded: its address is not https',
			todo: 'A proxy or gateway may have changed the address that Feishu gives. Check the base URL in the credential.',
		},
		{ kind: 'refused' },
	);

/** The host of a file refuses its temporary address, or is at fault. */
const refusedBy = (httpStatus: number): LarkError =>
	new LarkError(
		{
			what: `The file could not be downloaded: its host answered ${httpStatus}`,
			todo:
				httpStatus >= 500
					? 'Run it again later.'
					: 'The address that Feishu gives is valid for 30 minutes. Run it again, which asks for a new one.',
		},
		{ kind: httpStatus >= 500 || httpStatus === 429 ? 'unavailable' : 'refused', httpStatus },
	);
