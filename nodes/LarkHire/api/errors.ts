import { apiWords } from './redact';
import {
	blameOf,
	CREDENTIAL_CODES,
	isRejection,
	TRANSIENT_CODES,
	QUOTA_CODE,
	SCOPE_CODE,
	sentenceOf,
	RATE_LIMIT_CODES,
	RATE_LIMITED,
	type Sentence,
} from './codes';
import { consoleLink, regionOf } from './app';
import { LarkError, type Kind } from './larkError';
import { failureOf, resetOf, text, type Failure, type HttpResponse } from './response';

/** The request, for the wording of its error. */
export interface Asked {
	readonly domain: string;
	readonly appId: string;
	/** What the request contained; only its field names may appear in an error. */
	readonly sent: readonly unknown[];
	/** Scopes of the endpoint, for a rejection that does not name the missing one. */
	readonly scopes: readonly string[];
	/** The request for a token: nothing that comes from this host has shown yet that it is Feishu. */
	readonly unproven?: boolean;
}

export function errorFrom(response: HttpResponse, asked: Asked): LarkError {
	const failure = failureOf(response.body);
	const code = failure?.code;
	const { statusCode: httpStatus } = response;
	const logId = tidy(response.headers['x-tt-logid']) ?? tidy(failure?.logId);
	const kind = kindOf(code, httpStatus, asked);
	const blame = failure && blameOf(failure.code, failure.msg);
	const missingScopes = code === SCOPE_CODE ? scopesIn(failure, asked) : [];
	return new LarkError(sentenceFor(failure, response, asked), {
		kind,
		...(code !== undefined && { code }),
		...(blame && { blame }),
		httpStatus,
		lost: kind === 'unavailable',
		repeatedToken: REPEATED_TOKEN.test(failure?.msg ?? ''),
		foreign: kind === 'rejected' && isForeign(code, httpStatus),
		...(logId && { logId }),
		missingScopes,
		anyScope: missingScopes.every((scope) => asked.scopes.includes(scope)),
		...(missingScopes.length > 0 && { link: grantLink(failure, missingScopes, asked) }),
		fields: (failure?.fields ?? [])
			.map(({ field, description }) => apiWords(`${text(field)} ${text(description)}`, asked.sent))
			.filter((words) => words !== ''),
		...(kind === 'rateLimited' && resetOf(response) !== undefined && { retryAfterMs: resetOf(response) }),
	});
}

/**
 * No response came: `cause` is the network error's code (ECONNRESET, ETIMEDOUT, …). It stands in the description, because n8n
 * replaces a whole message in which it finds such a code.
 */
export function noResponse(cause: string, domain: string): LarkError {
	if (/CERT|SIGNATURE|_ISSUER/.test(cause)) return untrusted(cause, domain);
	if (cause === 'HPE_HEADER_OVERFLOW') return unusable('has longer headers than n8n accepts', domain);
	return new LarkError(
		/TIMEDOUT|ECONNABORTED|TIMEOUT/.test(cause)
			? { what: 'Feishu did not respond in time', todo: `Run it again, or raise the timeout in the options. (${cause})` }
			: { what: `No connection to ${domain}`, todo: `Check the network, the proxy, and the region in the credential. (${cause})` },
		{ kind: 'network', lost: !/REFUSED|NOTFOUND|EAI_AGAIN|UNREACH/.test(cause) },
	);
}

/** Whoever responds there, nothing was sent to it. No retry helps. */
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

/** A response came, and a retry would bring the same. */
const unusable = (why: string, domain: string): LarkError =>
	new LarkError(
		{
			what: `The response of ${domain} ${why}`,
			todo: 'Nothing of it was used. A proxy or gateway may stand in between; check the base URL in the credential.',
		},
		{ kind: 'rejected', lost: true },
	);

/** `megabytes`: how much is read. */
export const tooLarge = (megabytes: number, domain: string): LarkError =>
	new LarkError(
		{
			what: `The response of ${domain} is larger than ${megabytes} MB`,
			todo: 'Nothing of it was used. Request less at a time: a smaller page size, or fewer fields.',
		},
		{ kind: 'rejected', lost: true },
	);

/** Statuses of gateways that gave up on a request, which may have reached Feishu. */
const INTERRUPTED = [408, 421, 425, 499];

/** Not sent, because nothing came back for so many items before. */
export const away = (items: number): LarkError =>
	new LarkError(
		{
			what: `Not sent: Feishu has not responded to the last ${items} items`,
			todo: 'Check the network and the proxy, then send the items again.',
		},
		{ kind: 'network', lost: false },
	);

/** Statuses of gateways for a body, an address or headers that are too long: nothing is wrong with the credential. */
const TOO_LONG = [413, 414, 431];

const foreign = (domain: string, answer: string | number): Sentence => ({
	what: `${domain} returned ${answer} and does not look like a Feishu API`,
	todo: 'Check the region and the base URL in the credential.',
});

const BETWEEN = 'A proxy, gateway or firewall in between may have rejected it, perhaps for what it contains.';

/** Feishu has issued a token at this address, but this is not how it rejects a request. */
const unlikeFeishu = (domain: string, status: number): Sentence => ({
	what: `${domain} responded with ${status}, but not as Feishu does`,
	todo:
		status === 404
			? 'Check the path: Feishu responds like this if it has no such API. Otherwise a proxy or gateway in between blocks the request.'
			: `${BETWEEN} Look at the values of this item.`,
});

/** Not sent, because so many before were rejected by something that is not Feishu. */
export const notSentAgain = (status: number | undefined, times: number, domain: string): LarkError =>
	new LarkError(
		{
			what: `${domain} responded with ${status} to ${times} requests in a row, but not as Feishu does`,
			todo: `This item was not sent. ${status === 404 ? 'Check the path. Otherwise a proxy or gateway in between blocks such requests.' : BETWEEN}`,
		},
		{ kind: 'rejected', ...(status !== undefined && { httpStatus: status }), foreign: true },
	);

const redirected = (domain: string, status: number): Sentence => ({
	what: `${domain} returned ${status}, a redirect, and does not look like a Feishu API`,
	todo: 'The redirect was not followed, because secret and token are for this host only. Check the region and the base URL in the credential: use https instead of http, and a host that does not redirect.',
});

const notUnderstood: Sentence = {
	what: "Feishu's response was cut off or is not as documented",
	todo: 'A proxy may stand in between. Run it again.',
};

/** Feishu reports success, but the response cannot be used. */
export const unexpectedResponse = (): LarkError => new LarkError(notUnderstood, { kind: 'unavailable', lost: true });

/** Nothing of the item was sent: its own time was up before the app had a token. */
export const tokenTooLate = (): LarkError =>
	new LarkError(
		{
			what: 'Feishu returned no access token in time',
			todo: 'The request was not sent. Run it again, or raise the timeout in the options.',
		},
		{ kind: 'network', lost: false },
	);

/** The time was up before the request could be sent. */
export const noSlot = (): LarkError =>
	new LarkError(
		{
			what: "Feishu's rate limit left no slot in time",
			todo: 'Other nodes may use the same app. The request was not sent; run it again later.',
		},
		{ kind: 'rateLimited', abandoned: true },
	);

/** The token endpoint responded without a token. */
export const notFeishu = (domain: string): LarkError => new LarkError(foreign(domain, 'no token'), { kind: 'credential' });

/** A list reports a next page, but not which, or one that was already read. */
export const endless = (domain: string): LarkError =>
	new LarkError(
		{
			what: "Feishu's list could not be read to the end",
			todo: `${domain} reports more records, but not how to get them. The records already read are not returned, because the list would look complete. Run it again.`,
		},
		{ kind: 'unavailable' },
	);

/** Neither from Feishu nor about the length of the request. */
const isForeign = (code: number | undefined, httpStatus: number): boolean =>
	code === undefined && httpStatus >= 400 && httpStatus < 500 && ![...TOO_LONG, ...INTERRUPTED].includes(httpStatus);

/** Where Feishu's code is known, it decides, whatever the HTTP status. */
function kindOf(code: number | undefined, httpStatus: number, { unproven }: Asked): Kind {
	if (code !== undefined && CREDENTIAL_CODES.has(code)) return 'credential';
	if (code === QUOTA_CODE) return 'quota';
	if (httpStatus === 429 || RATE_LIMIT_CODES.has(code ?? 0)) return 'rateLimited';
	if (TRANSIENT_CODES.has(code ?? 0)) return 'unavailable';
	if (code !== undefined) return httpStatus >= 500 && !isRejection(code) ? 'unavailable' : 'rejected';
	// A 2xx that is not JSON was cut off or replaced on the way.
	if (httpStatus < 300 || httpStatus >= 500 || INTERRUPTED.includes(httpStatus)) return 'unavailable';
	// A redirect, or a first response that is not Feishu's: the base URL is wrong.
	return httpStatus < 400 || (unproven && isForeign(code, httpStatus)) ? 'credential' : 'rejected';
}

function sentenceFor(failure: Failure | undefined, response: HttpResponse, asked: Asked): Sentence {
	const { statusCode } = response;
	const known = failure && sentenceOf(failure.code, failure.msg);
	if (known) return known;
	if (failure) {
		const own = apiWords(failure.msg, asked.sent);
		return {
			what: 'Feishu rejected the request',
			todo: `${/\w/.test(own) ? `Feishu says: "${own}". ` : ''}Look the code up in Feishu's documentation.`,
		};
	}
	if (statusCode === 429) return RATE_LIMITED;
	if (TOO_LONG.includes(statusCode)) return { what: 'The request is too large for Feishu', todo: 'Shorten the longest text of this item.' };
	if (INTERRUPTED.includes(statusCode))
		return {
			what: `${asked.domain} responded with ${statusCode}: the request was not finished`,
			todo: 'A proxy or gateway may stand in between. Run it again later.',
		};
	if (statusCode < 300) return notUnderstood;
	if (statusCode < 400) return redirected(asked.domain, statusCode);
	if (statusCode < 500) return asked.unproven ? foreign(asked.domain, statusCode) : unlikeFeishu(asked.domain, statusCode);
	return { what: `Feishu returned ${statusCode}`, todo: 'The input is not the cause; run it again later.' };
}

const scopesIn = (failure: Failure | undefined, asked: Asked): readonly string[] => {
	const named = (failure?.scopes ?? [])
		.map(({ subject, scope }) => [subject, scope].map(text).find(isScope))
		.filter((scope) => scope !== undefined);
	return named.length > 0 ? named : asked.scopes.slice(0, 1);
};

/** The console page where scopes are granted, if it is known: behind a gateway, Feishu's own links tell the region. */
function grantLink(failure: Failure | undefined, scopes: readonly string[], { domain, appId }: Asked): string | undefined {
	return consoleLink(failure?.helps.map(regionOf).find((region) => region !== undefined) ?? domain, appId, scopes);
}

const isScope = (value: string): boolean => /^[a-z][\w-]*(:[\w.-]+)+$/.test(value) && value.length <= 100;

/** An identifier for Feishu's support; anything else is dropped. */
const tidy = (value: unknown): string | undefined => (typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) ? value : undefined);
