import { consoleLink, regionOf } from './app';
import {
	blameOf,
	CREDENTIAL_CODES,
	isRejection,
	QUOTA_CODE,
	RATE_LIMIT_CODES,
	RATE_LIMITED,
	SCOPE_CODE,
	sentenceOf,
	TRANSIENT_CODES,
	type Sentence,
} from './codes';
import { BETWEEN, foreign, notUnderstood } from './errors';
import { LarkError, type Kind } from './larkError';
import { apiWords } from './redact';
import { failureOf, resetOf, text, type Failure, type HttpResponse } from './response';
import { shortened } from '../language/shortened';
import { t, translated } from '../language/texts';

/** The request, for the wording of its error. */
export interface Asked {
	readonly domain: string;
	readonly appId: string;
	/** What the request contained; only its field names may appear in an error. */
	readonly sent: readonly unknown[];
	/** Method and path, without IDs. */
	readonly endpoint: string;
	/** Scopes of the endpoint, for a rejection that does not name the missing one. */
	readonly scopes: readonly string[];
	/** The request for a token: nothing that comes from this host has shown yet that it is Feishu. */
	readonly unproven?: boolean;
}

/** What a response that is no success means: whose fault it is, what to do, and whether a retry may help. */
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

/** Both forms in which CoreHR says that it has seen a client token: "client_token repeat", "request ID repeat". */
const REPEATED_TOKEN = /\b(client[_ ]?token|request[_ ]?id)\b/i;

/** Statuses of gateways that gave up on a request, which may have reached Feishu. */
const INTERRUPTED = [408, 421, 425, 499];

/** Statuses of gateways for a body, an address or headers that are too long: nothing is wrong with the credential. */
const TOO_LONG = [413, 414, 431];

/** Characters of a method and path that are told. A custom API request may have any. */
const LONGEST_PATH = 200;

/** Feishu has issued a token at this address, but this is not how it rejects a request. */
const unlikeFeishu = ({ domain, endpoint }: Asked, status: number): Sentence =>
	status === 404
		? {
				what: t`${domain} seems to have no API ${shortened(endpoint, LONGEST_PATH)} (404)`,
				todo: 'Check the path and the method. Otherwise a proxy or gateway in between blocks the request.',
			}
		: {
				what: t`${domain} responded with ${status}, but not as Feishu does`,
				todo: t`${translated(BETWEEN)} Look at the values of this item.`,
			};

const redirected = (domain: string, status: number): Sentence => ({
	what: t`${domain} returned ${status}, a redirect, and does not look like a Feishu API`,
	todo: 'The redirect was not followed, because secret and token are for this host only. Check the region and the base URL in the credential: use https instead of http, and a host that does not redirect.',
});

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
			todo: /\w/.test(own)
				? t`Feishu says: "${own}". Look the code up in Feishu's documentation.`
				: "Look the code up in Feishu's documentation.",
		};
	}
	if (statusCode === 429) return RATE_LIMITED;
	if (TOO_LONG.includes(statusCode)) return { what: 'The request is too large for Feishu', todo: 'Shorten the longest text of this item.' };
	if (INTERRUPTED.includes(statusCode))
		return {
			what: t`${asked.domain} responded with ${statusCode}: the request was not finished`,
			todo: 'A proxy or gateway may stand in between. Run it again later.',
		};
	if (statusCode < 300) return notUnderstood;
	if (statusCode < 400) return redirected(asked.domain, statusCode);
	if (statusCode < 500) return asked.unproven ? foreign(asked.domain, statusCode) : unlikeFeishu(asked, statusCode);
	return { what: t`Feishu returned ${statusCode}`, todo: 'The input is not the cause; run it again later.' };
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
