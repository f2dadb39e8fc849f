import type { IHttpRequestOptions } from 'n8n-workflow';
import { LarkError, noAnswer } from './errors';
import { causeOf, exchange, type Helper } from './http';
import { multipart, streamOf, type Form } from './multipart';
import { growingPause } from './pacing';
import type { Reply } from './reply';
import { Stall } from './stall';
import { type Readable } from './stream';
import { Cancelled, unlessCancelled, wait } from './wait';

const MOST_REPEATED = 3;

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
export async function download<T>(carrier: Carrier, url: string, keep: (content: Readable, type: string | undefined) => Promise<T>): Promise<T> {
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

async function fetchOnce<T>({ helper, timeout, signal }: Carrier, url: string, keep: (content: Readable, type: string | undefined) => Promise<T>): Promise<T> {
	const stall = new Stall(timeout, signal);
	let content: Readable | undefined;
	try {
		const request = helper({ url, method: 'GET', encoding: 'stream', returnFullResponse: true, ignoreHttpStatusErrors: true, timeout: 0, abortSignal: stall.signal });
		const { statusCode, headers, body } = await unlessCancelled(request, stall.signal);
		content = body as Readable;
		// Also when nobody listens any more.
		content.on('error', () => {});
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

/** The host of a file refuses its temporary address, or is at fault. */
const refusedBy = (httpStatus: number): LarkError =>
	new LarkError(
		{ what: `The file could not be downloaded: its host answered ${httpStatus}`, todo: httpStatus >= 500 ? 'Run it again later.' : 'The address that Feishu gives is valid for 30 minutes. Run it again, which asks for a new one.' },
		{ kind: httpStatus >= 500 || httpStatus === 429 ? 'unavailable' : 'refused', httpStatus },
	);
