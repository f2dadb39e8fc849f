import { createDecipheriv, createHash, timingSafeEqual } from 'crypto';

/*
 * How Feishu proves that a request to a webhook is its own, and hides what is in it: the pages on encryption and on receiving events.
 */

const IV_BYTES = 16;
const sha256 = (...parts: ReadonlyArray<Buffer | string>): Buffer => {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest();
};

/** AES-256-CBC with PKCS #7 padding; its key is the SHA-256 of the Encrypt Key, and its IV is in front. Undefined if it was encrypted with another key. */
export function decrypted(encrypted: string, encryptKey: string): string | undefined {
	const bytes = Buffer.from(encrypted, 'base64');
	if (bytes.length <= IV_BYTES || bytes.length % IV_BYTES !== 0) return undefined;
	try {
		const decipher = createDecipheriv('aes-256-cbc', sha256(encryptKey), bytes.subarray(0, IV_BYTES));
		return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES)), decipher.final()]).toString('utf8');
	} catch {
		return undefined;
	}
}

/** Headers of a request, with names in lower case. */
export type Headers = Readonly<Record<string, unknown>>;

/** Whether the signature is that of the body as it came, byte for byte. Not how old it is: Feishu names no rule for that. */
export function isSigned(rawBody: Buffer, headers: Headers, encryptKey: string): boolean {
	const { 'x-lark-signature': signature, 'x-lark-request-timestamp': timestamp, 'x-lark-request-nonce': nonce } = headers;
	if (typeof signature !== 'string' || typeof timestamp !== 'string' || typeof nonce !== 'string') return false;
	return isSecret(signature, sha256(timestamp, nonce, encryptKey, rawBody).toString('hex'));
}

/** Compares in a time that tells nothing about the secret. */
export const isSecret = (given: unknown, secret: string): boolean =>
	typeof given === 'string' && timingSafeEqual(sha256(given), sha256(secret));
