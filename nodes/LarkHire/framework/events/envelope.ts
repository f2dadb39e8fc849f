import { isObject, type Dictionary } from '../../api/object';
import type { WebhookSecrets } from '../../api/app';
import { dictionary } from '../../api/response';
import { decrypted, isSecret, isSigned, type Headers } from '../../transport/eventSecurity';
import { parsed } from '../../transport/longIntegers';
import type { ReceivedEvent } from './pushedEvent';
import { receivedEvent } from './receivedEvent';

/** Feishu's events are far smaller. */
const MOST_BYTES = 1024 * 1024;
const MOST_CHALLENGE = 1024;

/** Why a request is refused, in words for the log: nothing of the request is in them. The guide explains each. */
export const refusals = {
	noObject: [400, 'its body is not a JSON object of at most 1 MB'],
	noEvent: [400, 'it is no event'],
	noSecret: [401, 'the credential has neither an Encrypt Key nor a Verification Token'],
	encrypted: [401, 'it is encrypted. Enter the Encrypt Key in the credential'],
	otherKey: [401, 'it cannot be decrypted. Compare the Encrypt Key in the credential with the developer console'],
	plain: [401, 'it is not encrypted. If the app has no Encrypt Key in the developer console, remove it from the credential'],
	signature: [401, 'its signature is missing or wrong. Compare the Encrypt Key in the credential with the developer console'],
	token: [401, 'its token is another one. Compare the Verification Token in the credential with the developer console'],
	otherApp: [401, "it is for another app than the credential's"],
} as const satisfies Record<string, readonly [status: 400 | 401, why: string]>;

export type Opened =
	/** The console saves the address: the text has to be returned. */
	| { readonly challenge: string }
	| { readonly event: ReceivedEvent }
	| { readonly refused: { readonly status: 400 | 401; readonly why: string } };

const refused = (why: keyof typeof refusals): Opened => ({ refused: { status: refusals[why][0], why: refusals[why][1] } });

const objectOf = (text: string): Dictionary | undefined => {
	const json = parsed(text);
	return isObject(json) ? json : undefined;
};

/**
 * A request to the webhook: is it Feishu's, and what is in it. Whatever is not proved is refused; without a secret, that is everything.
 * @param rawBody as it came: the signature is about its bytes
 */
export function opened(rawBody: unknown, headers: Headers, { appId, encryptKey, verificationToken }: WebhookSecrets): Opened {
	if (!Buffer.isBuffer(rawBody) || rawBody.length > MOST_BYTES) return refused('noObject');
	const outer = objectOf(rawBody.toString('utf8'));
	if (!outer) return refused('noObject');
	if (encryptKey === '' && verificationToken === '') return refused('noSecret');

	const isEncrypted = typeof outer.encrypt === 'string';
	if (isEncrypted && encryptKey === '') return refused('encrypted');
	if (!isEncrypted && encryptKey !== '') return refused('plain');
	const inner = isEncrypted ? objectOf(decrypted(String(outer.encrypt), encryptKey) ?? '') : outer;
	if (!inner) return refused('otherKey');

	const token = dictionary(inner.header).token ?? inner.token;
	const hasToken = verificationToken === '' || isSecret(token, verificationToken);
	if (inner.type === 'url_verification') return hasToken ? challengeOf(inner) : refused('token');
	// Only the check of the address is sent without a signature.
	if (encryptKey !== '' && !isSigned(rawBody, headers, encryptKey)) return refused('signature');
	if (!hasToken) return refused('token');
	const event = receivedEvent(inner);
	if (!event) return refused('noEvent');
	return event.appId === appId ? { event } : refused('otherApp');
}

const challengeOf = ({ challenge }: Dictionary): Opened =>
	typeof challenge === 'string' && challenge.length <= MOST_CHALLENGE ? { challenge } : refused('noEvent');
