import { apiWords } from './apiWords';
import { CREDENTIAL_CODES, PASSING_CODES, QUOTA_CODE, SCOPE_CODE, SENTENCES, THROTTLE_CODES, type Sentence } from './codes';
import { consoleLink, regionOf } from './domain';
import { LarkError, type Kind } from './larkError';
import { failureOf, resetOf, secretRefused, text, type Failure, type Reply } from './reply';

export { LarkError, type Kind } from './larkError';

/** What the request was, for the words of its error. */
export interface Asked {
	readonly domain: string;
	readonly appId: string;
	/** What the request carried: of it, only names of fields may be repeated in an error. */
	readonly sent: readonly unknown[];
	/** Scopes of the endpoint, for a refusal that does not name the missing one. */
	readonly scopes: readonly string[];
}

export function errorFrom(reply: Reply, asked: Asked): LarkError {
	const failure = failureOf(reply.body);
	const code = failure?.code;
	const { statusCode: httpStatus } = reply;
	const logId = tidy(reply.headers['x-tt-logid']) ?? tidy(failure?.logId);
	const kind = kindOf(code, httpStatus);
	const missingScopes = code === SCOPE_CODE ? scopesIn(failure, asked) : [];
	return new LarkError(sentenceFor(failure, reply, asked), {
		kind,
		...(code !== undefined && { code }),
		httpStatus,
		lost: kind === 'unavailable',
		repeatedToken: REPEATED_TOKEN.test(failure?.msg ?? ''),
		...(logId && { logId }),
		missingScopes,
		anyScope: missingScopes.every((scope) => asked.scopes.includes(scope)),
		...(missingScopes.length > 0 && { link: grantLink(failure, missingScopes, asked) }),
		fields: (failure?.fields ?? []).map(({ field, description }) => apiWords(`${text(field)} ${text(description)}`, asked.sent)).filter((words) => words !== ''),
		...(kind === 'throttled' && resetOf(reply) !== undefined && { retryAfterMs: resetOf(reply) }),
	});
}

/**
 * No answer came: `cause` is the network error's code (ECONNRESET, ETIMEDOUT, …). It stands in the description, because n8n
 * replaces a whole message in which it finds such a code.
 */
export function noAnswer(cause: string, domain: string): LarkError {
	if (/CERT|SIGNATURE|_ISSUER/.test(cause)) return untrusted(cause, domain);
	return new LarkError(
		/TIMEDOUT|ECONNABORTED|TIMEOUT/.test(cause)
			? { what: 'Feishu did not answer in time', todo: `Run it again, or raise the timeout in the options. (${cause})` }
			: { what: `No connection to ${domain}`, todo: `Check the network, the proxy, and the region in the credential. (${cause})` },
		{ kind: 'network', lost: !/REFUSED|NOTFOUND|EAI_AGAIN|UNREACH/.test(cause) },
	);
}

/** Whoever answers there, nothing was sent to it. No repetition helps. */
const untrusted = (cause: string, domain: string): LarkError =>
	new LarkError(
		{
			what: `The certificate of ${domain} is not trusted`,
			todo: `Nothing was sent. Check the address in the credential. If your organization issues its own certificates, set NODE_EXTRA_CA_CERTS to the file of its authority for n8n, and restart it. (${cause})`,
		},
		{ kind: 'credential' },
	);

/** Both forms in which CoreHR says that it has seen a client token: "client_token repeat", "request ID repeat". */
const REPEATED_TOKEN = /\b(client[_ ]?token|request[_ ]?id)\b/i;

/** What gateways say of a body, an address or a head that is too long: nothing is wrong with the credential. */
const TOO_LONG = [413, 414, 431];

const foreign = (domain: string, answer: string | number): Sentence => ({
	what: `${domain} answered ${answer} and is perhaps no Feishu API`,
	todo: 'Check the region and the base URL in the credential.',
});

const redirected = (domain: string, status: number): Sentence => ({
	what: `${domain} answered ${status}, a redirect, and is perhaps no Feishu API`,
	todo: 'It was not followed, because secret and token are for this host only. Check the region and the base URL in the credential: https instead of http, and the host that answers itself.',
});

const notUnderstood: Sentence = { what: 'Feishu\'s answer was cut off or is not as documented', todo: 'A proxy may stand in between. Run it again.' };

/** Feishu says that it succeeded, and what it gives cannot be used. */
export const oddAnswer = (): LarkError => new LarkError(notUnderstood, { kind: 'unavailable', lost: true });

/** The token endpoint answered something that is no token. */
export const notFeishu = (domain: string): LarkError => new LarkError(foreign(domain, 'without a token'), { kind: 'credential' });

/** A list says that it goes on, but not where, or where it has been already. */
export const endless = (domain: string): LarkError =>
	new LarkError({ what: 'Feishu\'s list has no end', todo: `${domain} says that there are more records, but not how to get them. Records already read are left out, because the list would look complete. Run it again.` }, { kind: 'unavailable' });

function kindOf(code: number | undefined, httpStatus: number): Kind {
	if (code !== undefined && CREDENTIAL_CODES.has(code)) return 'credential';
	if (code === QUOTA_CODE) return 'quota';
	if (httpStatus === 429 || THROTTLE_CODES.has(code ?? 0)) return 'throttled';
	// A 2xx that is not JSON was cut off or replaced on the way.
	if (httpStatus >= 500 || PASSING_CODES.has(code ?? 0) || (code === undefined && httpStatus < 300)) return 'unavailable';
	// Without a code of Feishu's it is not Feishu that answers: the base URL is wrong.
	return code === undefined && !TOO_LONG.includes(httpStatus) ? 'credential' : 'refused';
}

function sentenceFor(failure: Failure | undefined, reply: Reply, asked: Asked): Sentence {
	const { statusCode } = reply;
	const known = secretRefused(reply) ? SENTENCES[10015] : SENTENCES[failure?.code ?? 0];
	if (known) return known;
	if (failure) {
		const own = apiWords(failure.msg, asked.sent);
		return { what: 'Feishu refused the request', todo: `${/\w/.test(own) ? `Feishu says: "${own}". ` : ''}Look the code up in Feishu's documentation.` };
	}
	if (statusCode === 429) return SENTENCES[99991400] as Sentence;
	if (TOO_LONG.includes(statusCode)) return { what: 'Feishu takes no request that long', todo: 'Shorten the longest text of this item.' };
	if (statusCode < 300) return notUnderstood;
	if (statusCode < 400) return redirected(asked.domain, statusCode);
	if (statusCode < 500) return foreign(asked.domain, statusCode);
	return { what: `Feishu answered ${statusCode}`, todo: 'Nothing is wrong with the input; run it again later.' };
}

const scopesIn = (failure: Failure | undefined, asked: Asked): readonly string[] => {
	const named = (failure?.scopes ?? []).map(({ subject, scope }) => [subject, scope].map(text).find(isScope)).filter((scope) => scope !== undefined);
	return named.length > 0 ? named : asked.scopes.slice(0, 1);
};

/** The console page where scopes are granted, where the console is known: behind a gateway, Feishu's own links tell the region. */
function grantLink(failure: Failure | undefined, scopes: readonly string[], { domain, appId }: Asked): string | undefined {
	return consoleLink(failure?.helps.map(regionOf).find((region) => region !== undefined) ?? domain, appId, scopes);
}

const isScope = (value: string): boolean => /^[a-z][\w-]*(:[\w.-]+)+$/.test(value) && value.length <= 100;

/** Identifiers that Feishu sends for its own support: nothing else may pass under their name. */
const tidy = (value: unknown): string | undefined => (typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) ? value : undefined);
