import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { WebhookSecrets } from '../../nodes/LarkHire/api/app';
import { opened } from '../../nodes/LarkHire/framework/events/envelope';
import { decrypted, isSigned } from '../../nodes/LarkHire/transport/eventSecurity';
import { bytes, delivery, encrypt, ENCRYPT_KEY, EVENT_APP, signed, VERIFICATION_TOKEN } from '../support/events';

const both: WebhookSecrets = { appId: EVENT_APP, encryptKey: ENCRYPT_KEY, verificationToken: VERIFICATION_TOKEN };
const keyOnly: WebhookSecrets = { ...both, verificationToken: '' };
const tokenOnly: WebhookSecrets = { ...both, encryptKey: '' };
const none: WebhookSecrets = { ...both, encryptKey: '', verificationToken: '' };

const event = delivery('hire.talent.deleted_v1', { talent_id: '7' }, { event_id: 'e-1' });
const sealed = (json: unknown, key?: string) => bytes({ encrypt: encrypt(JSON.stringify(json), key) });
const refusal = (status: number, why: string) => ({ refused: { status, why: expect.stringContaining(why) } });
const theEvent = { event: expect.objectContaining({ id: 'e-1', type: 'hire.talent.deleted_v1', body: { talent_id: '7' } }) };

it("decrypts the example of Feishu's page", () =>
	expect(decrypted('P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=', 'test key')).toBe('hello world'));

describe('an encrypted, signed event', () => {
	const body = sealed(event);

	it.each([both, keyOnly])('is accepted', (secrets) => expect(opened(body, signed(body), secrets)).toEqual(theEvent));

	it('has a signature over its bytes, whatever its spacing and escapes', () => {
		const odd = Buffer.from(`{ "encrypt"\t:"${encrypt(JSON.stringify(event)).replaceAll('/', '\\/')}", "x":"\\u5de5 工" }\n`);
		expect(opened(odd, signed(odd), both)).toEqual(theEvent);
		const respaced = Buffer.from(JSON.stringify(JSON.parse(odd.toString())));
		expect(opened(respaced, signed(odd), both)).toEqual(refusal(401, 'signature'));
	});

	it('is rejected with any one byte changed', () => {
		for (let at = 0; at < body.length; at += 1) {
			const changed = Buffer.from(body);
			changed[at] = (changed[at] ?? 0) ^ 1;
			expect(opened(changed, signed(body), keyOnly)).toHaveProperty('refused');
		}
	});

	it.each(['x-lark-signature', 'x-lark-request-timestamp', 'x-lark-request-nonce'])('is rejected without %s, or with another', (name) => {
		const headers = signed(body);
		expect(opened(body, { ...headers, [name]: undefined }, both)).toEqual(refusal(401, 'signature'));
		expect(opened(body, { ...headers, [name]: '0'.repeat(64) }, both)).toEqual(refusal(401, 'signature'));
		expect(opened(body, { ...headers, [name]: [headers['x-lark-signature']] }, both)).toEqual(refusal(401, 'signature'));
	});

	it('is rejected if it was signed or encrypted with another key', () => {
		expect(opened(body, signed(body, 'other'), both)).toEqual(refusal(401, 'signature'));
		const other = sealed(event, 'other');
		expect(opened(other, signed(other), both)).toEqual(refusal(401, 'Encrypt Key'));
	});

	it('is rejected if the credential has no key; the error names the field to fill in', () =>
		expect(opened(body, signed(body), tokenOnly)).toEqual(refusal(401, 'Enter the Encrypt Key')));

	it('is rejected with another token', () => {
		const wrong = sealed(delivery('hire.talent.deleted_v1', {}, { token: 'other' }));
		expect(opened(wrong, signed(wrong), both)).toEqual(refusal(401, 'Verification Token'));
		expect(opened(wrong, signed(wrong), keyOnly)).toHaveProperty('event');
	});
});

describe('a plain event', () => {
	it('is accepted with the right token', () => expect(opened(bytes(event), {}, tokenOnly)).toEqual(theEvent));
	it('is returned without the token', () => expect(JSON.stringify(opened(bytes(event), {}, tokenOnly))).not.toContain(VERIFICATION_TOKEN));

	it.each([
		['a wrong token', { token: 'other' }, 'Verification Token'],
		['no token', { token: undefined }, 'Verification Token'],
		['a token that is no text', { token: [VERIFICATION_TOKEN] }, 'Verification Token'],
		['another app', { app_id: 'cli_0000000000000000' }, 'another app'],
		['no app', { app_id: undefined }, 'another app'],
	])('is rejected with %s', (_what, header, why) =>
		expect(opened(bytes({ ...event, header: { ...event.header, ...header } }), {}, tokenOnly)).toEqual(refusal(401, why)),
	);

	it('is rejected if the credential has a key, even if it is signed', () =>
		expect(opened(bytes(event), signed(bytes(event)), both)).toEqual(refusal(401, 'not encrypted')));

	it('is rejected if the credential has no secret', () => {
		expect(opened(bytes(event), {}, none)).toEqual(refusal(401, 'neither'));
		expect(opened(bytes({ ...event, header: { ...event.header, token: '' } }), {}, none)).toEqual(refusal(401, 'neither'));
	});

	it('keeps long integers exact', () => {
		const text = JSON.stringify(event).replace('"7"', '7301234567890123457');
		expect(opened(Buffer.from(text), {}, tokenOnly)).toMatchObject({ event: { body: { talent_id: '7301234567890123457' } } });
	});
});

describe('schema 1.0', () => {
	const old = {
		...{ ts: '1502199207.7171419', uuid: 'u-1', token: VERIFICATION_TOKEN, type: 'event_callback' },
		event: { type: 'leave_approval', app_id: EVENT_APP, tenant_key: 'tenant' },
	};

	it('is accepted', () => {
		const taken = { event: expect.objectContaining({ id: 'u-1', type: 'leave_approval', time: 1_502_199_207_717 }) };
		expect(opened(bytes(old), {}, tokenOnly)).toEqual(taken);
		expect(opened(sealed(old), signed(sealed(old)), both)).toEqual(refusal(401, 'signature'));
		const body = sealed(old);
		expect(opened(body, signed(body), both)).toEqual(taken);
	});

	it('is rejected with another token or for another app', () => {
		expect(opened(bytes({ ...old, token: 'other' }), {}, tokenOnly)).toEqual(refusal(401, 'Verification Token'));
		expect(opened(bytes({ ...old, event: { ...old.event, app_id: 'x' } }), {}, tokenOnly)).toEqual(refusal(401, 'another app'));
	});
});

describe('the URL verification', () => {
	const check = { challenge: 'c-1', token: VERIFICATION_TOKEN, type: 'url_verification' };

	it('is accepted without a signature', () => {
		expect(opened(bytes(check), {}, tokenOnly)).toEqual({ challenge: 'c-1' });
		expect(opened(sealed(check), {}, both)).toEqual({ challenge: 'c-1' });
		expect(opened(sealed({ ...check, token: 'other' }), {}, keyOnly)).toEqual({ challenge: 'c-1' });
	});

	it.each([
		['another token', bytes({ ...check, token: 'other' }), tokenOnly],
		['another token, encrypted', sealed({ ...check, token: 'other' }), both],
		['no encryption', bytes(check), both],
		['another key', sealed(check, 'other'), both],
		['no secret in the credential', bytes(check), none],
	])('is rejected with %s', (_what, body, secrets) => expect(opened(body, {}, secrets)).toEqual(refusal(401, '')));

	it.each([undefined, 7, { a: 1 }, 'x'.repeat(1025)])('is rejected with the challenge %j', (challenge) =>
		expect(opened(bytes({ ...check, challenge }), {}, tokenOnly)).toEqual(refusal(400, 'no event')),
	);
});

describe('rejects', () => {
	it.each([
		['nothing', undefined],
		['a text instead of bytes', JSON.stringify(event)],
		['an empty body', Buffer.alloc(0)],
		['a list', bytes([event])],
		['null', bytes(null)],
		['no JSON', Buffer.from('{"header":')],
		['more than 1 MB', bytes({ ...event, padding: 'x'.repeat(1024 * 1024) })],
	])('%s', (_what, body) => expect(opened(body, {}, tokenOnly)).toEqual(refusal(400, 'JSON object')));

	it.each([
		['no event in it', { header: { ...event.header, event_id: '' } }],
		['no ID', { ...event, header: { ...event.header, event_id: undefined } }],
	])('%s', (_what, json) => expect(opened(bytes(json), {}, tokenOnly)).toEqual(refusal(400, 'no event')));

	it('random bytes, whatever the secrets, without throwing', () => {
		const secrets = fc.constantFrom(both, keyOnly, tokenOnly, none);
		const junk = fc.oneof(
			fc.uint8Array({ maxLength: 200 }).map((list) => Buffer.from(list)),
			fc.json().map((text) => Buffer.from(text)),
			fc.string().map((text) => bytes({ encrypt: text })),
			fc.base64String().map((text) => bytes({ encrypt: text })),
			fc.jsonValue().map((value) => sealed(value)),
			fc
				.record({ schema: fc.jsonValue(), header: fc.jsonValue(), event: fc.jsonValue(), type: fc.constant('url_verification') })
				.map(bytes),
		);
		const headers = fc.dictionary(fc.constantFrom('x-lark-signature', 'x-lark-request-nonce', 'x-lark-request-timestamp'), fc.string());
		fc.assert(
			fc.property(junk, headers, secrets, (body, given, of) => {
				expect(opened(body, given, of)).toHaveProperty('refused');
				expect(opened(body, signed(body), of)).toHaveProperty('refused');
			}),
		);
	});
});

it('names the reason without any content of the request and without secrets', () => {
	const marks = ['MARK', ENCRYPT_KEY, VERIFICATION_TOKEN];
	const requests = [bytes({ MARK: 'MARK' }), bytes({ encrypt: 'MARK' }), sealed({ MARK: 'MARK' }), bytes({ ...event, token: 'MARK' })];
	const told = requests.flatMap((body) => [both, tokenOnly, none].map((secrets) => opened(body, { 'x-lark-signature': 'MARK' }, secrets)));
	const refused = told.filter((one) => 'refused' in one);
	expect(refused.length).toBeGreaterThan(8);
	expect(marks.filter((mark) => JSON.stringify(refused).includes(mark))).toEqual([]);
});

it('the signature is the SHA-256 of timestamp, nonce, key and body', () => {
	const body = Buffer.from('{"encrypt":"abc"}');
	const signature = createHash('sha256')
		.update('1n' + 'key' + '{"encrypt":"abc"}')
		.digest('hex');
	const headers = { 'x-lark-request-timestamp': '1', 'x-lark-request-nonce': 'n', 'x-lark-signature': signature };
	expect(isSigned(body, headers, 'key')).toBe(true);
	expect(isSigned(body, headers, 'kez')).toBe(false);
});
