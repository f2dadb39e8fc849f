import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import { Rejection } from './answers';
import { formOf } from './multipart';
import type { Fault } from './options';

/** An answer as it goes over the wire. */
export interface Reply {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	readonly code?: number;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export const reply = (body: object): Reply => ({ status: 200, headers: JSON_TYPE, body: JSON.stringify(body), code: 0 });

export const rejection = (why: Rejection, logId: string): Reply => ({
	status: why.status,
	headers: { ...JSON_TYPE, ...why.headers },
	body: JSON.stringify(why.body(logId)),
	code: why.code,
});

/** Unknown paths and methods never reach the APIs, so the answer is no JSON (seen live). */
export const notFound: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found' };

/** The simulator itself is wrong: says so, lest it be taken for something that Feishu does. */
export const defect = (error: unknown): Reply => ({
	status: 500,
	headers: { 'content-type': 'text/plain' },
	body: `Defect of the simulator: ${error instanceof Error ? error.stack : String(error)}`,
});

export function faulty({ status = 200, data, code = data && 0, msg, error, garbage }: Fault, logId: string): Reply {
	if (garbage)
		return { status, headers: { 'content-type': 'text/html' }, body: '<html><body>This is not the page you are looking for</body></html>' };
	if (code === undefined && error === undefined)
		return { status, headers: { 'content-type': 'text/plain' }, body: msg ?? `${status} ${STATUS_CODES[status] ?? ''}` };
	const body = code === 0 ? { code, msg, data: data ?? {} } : { code, msg: msg ?? 'simulated fault', error: error ?? { log_id: logId } };
	return { status, headers: JSON_TYPE, body: JSON.stringify(body), ...(code !== undefined && { code }) };
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	return await new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
		request.on('error', reject);
	});
}

/**
 * The JSON in a body, or the files. Anything else comes back as a text, which no route accepts.
 * At sign-in (`untyped`) JSON need not be called JSON: the official SDK for Python sends no content type there.
 */
export function parsed(
	bytes: Buffer,
	{ 'content-type': contentType, 'content-length': length }: IncomingMessage['headers'],
	untyped = false,
): unknown {
	if (bytes.length === 0) return undefined;
	if (contentType && /^multipart\/form-data\b/i.test(contentType)) return formOf(bytes, contentType, length);
	const text = bytes.toString();
	if (contentType === undefined ? !untyped : !/^application\/json\b/i.test(contentType)) return text;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}

export const queryOf = (search: string): Record<string, string | string[]> =>
	search === '' ? {} : ({ ...parse(search) } as Record<string, string | string[]>);

/** Sends an answer: whole, only its first half though the whole was announced, or never any of it. */
export function send(
	response: ServerResponse,
	{ status, headers, body }: Reply,
	more: Readonly<Record<string, string>>,
	{ truncate, dripMs }: Fault,
): void {
	if (dripMs !== undefined) return drip(response.writeHead(status, { ...headers, ...more }), dripMs);
	const bytes = Buffer.from(body);
	response.writeHead(status, { ...headers, ...more, 'content-length': bytes.length });
	if (!truncate) response.end(bytes);
	else response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.destroy());
}

function drip(response: ServerResponse, everyMs: number): void {
	if (response.destroyed) return;
	response.write(' ');
	setTimeout(() => drip(response, everyMs), everyMs).unref();
}

/** A body as the list of requests keeps it: without what was no JSON, and of files only what they are. */
export const recorded = (body: unknown): unknown =>
	typeof body === 'string' || body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown);
