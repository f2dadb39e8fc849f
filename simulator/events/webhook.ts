import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import type { EventSettings } from './settings';

/** An event as it is sent, whichever way. */
export interface Notice {
	readonly id: string;
	readonly type: string;
	/** Epoch ms. */
	readonly time: number;
	readonly appId: string;
	readonly tenantKey: string;
	readonly body: object;
}

/** What is unlike a proper webhook. */
export interface Forgery {
	/** The older form, with `uuid`. */
	readonly schema?: '1.0';
	readonly signature?: 'wrong' | 'missing';
	/** Not encrypted, though there is a key. */
	readonly plain?: boolean;
	readonly token?: string;
	readonly appId?: string;
	/** One byte is changed after it was signed. */
	readonly tampered?: boolean;
	/** Several copies at the same time. */
	readonly copies?: number;
}

export interface Posted {
	readonly body: string;
	readonly headers: Readonly<Record<string, string>>;
}

export const json = ({ id, type, time, appId, tenantKey, body }: Notice, token: string): object => ({
	schema: '2.0',
	header: { event_id: id, event_type: type, create_time: String(time), token, app_id: appId, tenant_key: tenantKey },
	event: body,
});

const oldJson = ({ id, type, time, appId, tenantKey, body }: Notice, token: string): object => ({
	ts: (time / 1000).toFixed(6),
	uuid: id,
	token,
	type: 'event_callback',
	event: { type, app_id: appId, tenant_key: tenantKey, ...body },
});

/** base64(iv ‖ AES-256-CBC), with the hash of the Encrypt Key as key. */
export function encrypted(text: string, encryptKey: string, iv = randomBytes(16)): string {
	const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(encryptKey).digest(), iv);
	return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
}

const TYPE = { 'content-type': 'application/json;charset=utf-8' };

/** What a URL gets when it is saved. Never signed. */
export function challengeOf(challenge: string, { encryptKey, verificationToken: token }: EventSettings): Posted {
	const text = JSON.stringify({ challenge, token, type: 'url_verification' });
	return { body: encryptKey ? JSON.stringify({ encrypt: encrypted(text, encryptKey) }) : text, headers: TYPE };
}

export function posted(notice: Notice, { encryptKey, verificationToken }: EventSettings, forgery: Forgery = {}): Posted {
	const { schema, signature, plain, token = verificationToken, appId = notice.appId, tampered } = forgery;
	const text = JSON.stringify((schema ? oldJson : json)({ ...notice, appId }, token));
	const outer = encryptKey && !plain ? JSON.stringify({ encrypt: encrypted(text, encryptKey) }) : text;
	const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), randomBytes(8).toString('hex')];
	const hash = createHash('sha256')
		.update(timestamp + nonce + (encryptKey ?? '') + outer)
		.digest('hex');
	const signed = encryptKey !== undefined && signature !== 'missing';
	return {
		body: tampered ? changed(outer) : outer,
		headers: {
			...TYPE,
			...(signed && {
				'X-Lark-Request-Timestamp': timestamp,
				'X-Lark-Request-Nonce': nonce,
				'X-Lark-Signature': signature === 'wrong' ? hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) : hash,
			}),
		},
	};
}

/** Still JSON, with a space more before its end. */
const changed = (text: string) => text.replace(/}$/, ' }');

/** HTTP status of the response, or 0 where none came in time; its body as text. */
export async function post(url: string, { body, headers }: Posted, withinMs: number): Promise<{ status: number; text: string }> {
	try {
		// A connection of its own: n8n may close an idle one just when it is used again.
		const alone = { ...headers, connection: 'close' };
		const response = await fetch(url, { method: 'POST', headers: alone, body, redirect: 'manual', signal: AbortSignal.timeout(withinMs) });
		return { status: response.status, text: await response.text() };
	} catch {
		return { status: 0, text: '' };
	}
}
