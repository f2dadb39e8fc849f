import { saysUnknownApp, saysWrongSecret, TOKEN_CODES } from './codes';
import { isObject, type Dictionary } from './object';

/** An HTTP answer as n8n's helper gives it. `body` is a string where it is not JSON. */
export interface Reply {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: unknown;
}

/** Feishu's body of a failure, as far as it is looked at. */
export interface Failure {
	readonly code: number;
	/** Where an attachment is created it is called `message`. */
	readonly msg: string;
	readonly logId: unknown;
	/** Each names one in `subject` or in `scope`. */
	readonly scopes: readonly Dictionary[];
	/** Addresses that Feishu gives for help. */
	readonly helps: readonly string[];
	readonly fields: readonly Dictionary[];
}

// What comes over the wire need not have the form that Feishu's pages promise: a part of another form counts as missing.
/** Feishu's free text is read no further. */
const MOST_TEXT = 2000;
export const dictionary = (value: unknown): Dictionary => (isObject(value) ? value : {});
export const dictionaries = (value: unknown): readonly Dictionary[] => (Array.isArray(value) ? value.filter(isObject) : []);
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Feishu's code, which some gateway may have turned into a text. */
function codeOf(body: unknown): number | undefined {
	const { code } = dictionary(body);
	const number = typeof code === 'string' && /^\d+$/.test(code) ? Number(code) : code;
	return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

export function failureOf(body: unknown): Failure | undefined {
	const code = codeOf(body);
	if (code === undefined || code === 0) return undefined;
	const { msg, message, error } = dictionary(body);
	// Older answers have no `error`.
	const { log_id: logId, logid, permission_violations: scopes, helps, field_violations: fields } = dictionary(error);
	return {
		code,
		msg: (text(msg) || text(message)).slice(0, MOST_TEXT),
		logId: logId ?? logid,
		scopes: dictionaries(scopes),
		helps: dictionaries(helps).map(({ url }) => text(url)),
		fields: dictionaries(fields),
	};
}

/** The answer of a call that succeeded: JSON whose code is 0, with a record, records or nothing as `data`. Feishu fails with HTTP 200, too. */
export function succeeded({ statusCode, body }: Reply): boolean {
	const { data } = dictionary(body);
	return statusCode < 300 && codeOf(body) === 0 && [data ?? {}].flat().every(isObject);
}

/** The body of such an answer, in which a `data` of null or [] is none. */
export function answerOf({ body }: Reply): unknown {
	const { data, ...rest } = dictionary(body);
	return data === null || (Array.isArray(data) && data.length === 0) ? rest : body;
}

export const tokenRefused = (reply: Reply): boolean => TOKEN_CODES.has(failureOf(reply.body)?.code ?? 0);

const says =
	(meaning: (code: number, text: string) => boolean) =>
	({ body }: Reply): boolean => {
		const failure = failureOf(body);
		return failure !== undefined && meaning(failure.code, failure.msg);
	};

export const secretRefused = says(saysWrongSecret);
export const appUnknown = says(saysUnknownApp);

/** Longer than any of Feishu's windows. What is beyond is no length of time. */
const LONGEST_RESET_SECONDS = 86_400;

/** `x-ogw-ratelimit-reset` in ms, if the answer has it. */
export function resetOf({ headers: { 'x-ogw-ratelimit-reset': reset } }: Reply): number | undefined {
	const seconds = typeof reset === 'string' && reset.trim() !== '' ? Number(reset) : NaN;
	return seconds >= 0 && seconds <= LONGEST_RESET_SECONDS ? seconds * 1000 : undefined;
}
