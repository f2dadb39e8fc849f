import { apiWords } from './apiWords';
import { CREDENTIAL_CODES, PASSING_CODES, QUOTA_CODE, SCOPE_CODE, SENTENCES, THROTTLE_CODES, type Sentence } from './codes';
import { consoleLink, isPublic } from './domain';
import { failureOf, resetOf, secretRefused, type Failure, type Reply } from './reply';

/** What kind of failure it is, and so who can do something about it. */
export type Kind = 'credential' | 'network' | 'quota' | 'refused' | 'throttled' | 'unavailable';

interface Facts {
	readonly kind: Kind;
	readonly code?: number;
	readonly httpStatus?: number;
	readonly logId?: string;
	readonly missingScopes?: readonly string[];
	/** Any one of the missing scopes is enough. */
	readonly anyScope?: boolean;
	readonly link?: string | undefined;
	readonly fields?: readonly string[];
	readonly retryAfterMs?: number;
	/** It was sent, and what became of it is not known. */
	readonly lost?: boolean;
}

/** A call that failed, in words for the workflow's author. Holds no token, secret, request body or personal data. */
export class LarkError extends Error {
	/** A try ended without a clear answer, so the change may have been made all the same. */
	maybeApplied = false;
	/** What an operation knows better about this refusal than the table of sentences. */
	hint?: string | undefined;

	constructor(
		private readonly sentence: Sentence,
		readonly facts: Facts,
	) {
		// The scopes belong into the message: n8n shows nothing else when it cannot publish a workflow.
		super(facts.missingScopes?.length ? `${sentence.what}: ${listed(facts)}` : sentence.what);
	}

	/** What to do, then what Feishu's support will ask for. */
	get description(): string {
		const { code, logId, link, fields = [] } = this.facts;
		return [
			this.maybeApplied && 'A try ended without a clear answer, so the change may have been made all the same: look at the record before you repeat it.',
			this.hint ?? this.sentence.todo,
			fields.length > 0 && `Fields: ${fields.join('; ')}.`,
			code !== undefined && `Feishu code ${code}${logId ? `, log_id ${logId}` : ''}.`,
			code === undefined && logId && `Feishu log_id ${logId}.`,
			link && `Grant it here: ${link}`,
		]
			.filter(Boolean)
			.join(' ');
	}

	/** A repetition may succeed without anybody doing anything. */
	get passing(): boolean {
		return ['network', 'throttled', 'unavailable'].includes(this.facts.kind);
	}
}

const listed = ({ missingScopes = [], anyScope }: Facts) => missingScopes.join(anyScope ? ' or ' : ', ');

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
	const logId = tidy(reply.headers['x-tt-logid']) ?? tidy(failure?.error?.log_id) ?? tidy(failure?.error?.logid);
	const kind = kindOf(code, httpStatus);
	const missingScopes = code === SCOPE_CODE ? scopesIn(failure, asked) : [];
	return new LarkError(sentenceFor(failure, reply, asked), {
		kind,
		...(code !== undefined && { code }),
		httpStatus,
		lost: kind === 'unavailable',
		...(logId && { logId }),
		missingScopes,
		anyScope: missingScopes.every((scope) => asked.scopes.includes(scope)),
		...(missingScopes.length > 0 && { link: grantLink(failure, missingScopes, asked) }),
		fields: (failure?.error?.field_violations ?? []).map(({ field = '', description = '' }) => apiWords(`${field} ${description}`, asked.sent)),
		...(kind === 'throttled' && resetOf(reply) !== undefined && { retryAfterMs: resetOf(reply) }),
	});
}

/**
 * No answer came: `cause` is the network error's code (ECONNRESET, ETIMEDOUT, …). It stands in the description, because n8n
 * replaces a whole message in which it finds such a code.
 */
export const noAnswer = (cause: string, domain: string): LarkError =>
	new LarkError(
		/TIMEDOUT|ECONNABORTED|TIMEOUT/.test(cause)
			? { what: 'Feishu did not answer in time', todo: `Run it again, or raise the timeout in the options. (${cause})` }
			: { what: `No connection to ${domain}`, todo: `Check the network, the proxy, and the region in the credential. (${cause})` },
		{ kind: 'network', lost: !/REFUSED|NOTFOUND|EAI_AGAIN|UNREACH/.test(cause) },
	);

/** What gateways say of a body, an address or a head that is too long: nothing is wrong with the credential. */
const TOO_LONG = [413, 414, 431];

const foreign = (domain: string, answer: string | number): Sentence => ({
	what: `${domain} answered ${answer} and is perhaps no Feishu API`,
	todo: 'Check the region and the base URL in the credential.',
});

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
		const own = apiWords(failure.msg ?? failure.message ?? '', asked.sent);
		return { what: 'Feishu refused the request', todo: `${/\w/.test(own) ? `Feishu says: "${own}". ` : ''}Look the code up in Feishu's documentation.` };
	}
	if (statusCode === 429) return SENTENCES[99991400] as Sentence;
	if (TOO_LONG.includes(statusCode)) return { what: 'Feishu takes no request that long', todo: 'Shorten the longest text of this item.' };
	if (statusCode < 300) return { what: 'Feishu\'s answer was cut off or is not JSON', todo: 'A proxy may stand in between. Run it again.' };
	if (statusCode < 500) return foreign(asked.domain, statusCode);
	return { what: `Feishu answered ${statusCode}`, todo: 'Nothing is wrong with the input; run it again later.' };
}

const scopesIn = (failure: Failure | undefined, asked: Asked): readonly string[] => {
	const named = (failure?.error?.permission_violations ?? []).map(({ subject, scope }) => tidy(subject) ?? tidy(scope)).filter((scope) => scope !== undefined);
	return named.length > 0 ? named : asked.scopes.slice(0, 1);
};

/** The console page where scopes are granted: Feishu's own link if it sent one, else built where the console is known. */
function grantLink(failure: Failure | undefined, scopes: readonly string[], { domain, appId }: Asked): string | undefined {
	const own = failure?.error?.helps?.find(({ url }) => url && isPublic(url))?.url;
	return own ?? consoleLink(domain, appId, scopes);
}

/** Identifiers that Feishu sends for its own support: nothing else may pass under their name. */
const tidy = (value: unknown): string | undefined => (typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) ? value : undefined);
