import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import { receivedEvent } from '../../nodes/LarkHire/framework/events/receivedEvent';
import type { ReceivedEvent } from '../../nodes/LarkHire/framework/events/pushedEvent';

export const VERIFICATION_TOKEN = 'v-token-7';
export const EVENT_APP = 'cli_9f5343c580712544';

let sent = 0;

/** What Feishu sends: schema 2.0, with an ID of its own. */
export const delivery = (type: string, event: IDataObject, header: IDataObject = {}) => ({
	schema: '2.0',
	header: {
		event_id: `event-${(sent += 1)}`,
		event_type: type,
		create_time: '1608725989000',
		token: VERIFICATION_TOKEN,
		app_id: EVENT_APP,
		tenant_key: '2ca1d211f64f6438',
		...header,
	},
	event,
});

/** The same, read. */
export function eventOf(type: string, event: object, header?: IDataObject): ReceivedEvent {
	const received = receivedEvent(delivery(type, event as IDataObject, header));
	if (!received) throw new Error(`${type} could not be read`);
	return received;
}

export const ENCRYPT_KEY = 'k-key-7';

/** AES-256-CBC as Feishu does it, written for the tests. */
export function encrypt(text: string, key = ENCRYPT_KEY): string {
	const iv = randomBytes(16);
	const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(key).digest(), iv);
	return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
}

/** The headers of a signed request. */
export const signed = (rawBody: Buffer, key = ENCRYPT_KEY) => ({
	'x-lark-request-timestamp': '1608725989',
	'x-lark-request-nonce': 'nonce-7',
	'x-lark-signature': createHash('sha256')
		.update(Buffer.concat([Buffer.from(`1608725989nonce-7${key}`), rawBody]))
		.digest('hex'),
});

export const bytes = (json: unknown): Buffer => Buffer.from(JSON.stringify(json));
