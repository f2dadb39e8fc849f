import { isObject, type Dictionary } from './object';

/** An HTTP response as n8n's helper returns it. `body` is a string where it is not JSON. */
export interface HttpResponse {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: unknown;
}

/** The parts of Feishu's error body that are used. */
export interface Failure {
	readonly code: number;
	/** When an attachment is created, it is called `message`. */
	readonly msg: string;
	readonly logId: unknown;
	/** Each has its name in `subject` or in `scope`. */
	readonly scopes: readonly Dictionary[];
	/** Help links. */
	readonly helps: readonly string[];
	readonly fields: readonly Dictionary[];
}

// Responses need not have the documented form: a part of another form counts as missing.
/** Characters of Feishu's free text that are read. */
const MOST_TEXT = 2000;
export const dictionary = (value: unknown): Dictionary => (isObject(value) ? value : {});
export const dictionaries = (value: unknown): readonly Dictionary[] => (Array.isArray(value) ? value.filter(isObject) : []);
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Feishu's code, which a gateway may have turned into a string. */
function codeOf(body: unknown): number | undefined {
	const { code } = dictionary(body);
	const number = typeof code === 'string' && /^\d+$/.test(code) ? Number(code) : code;
	return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

export function failureOf(body: unknown): Failure | undefined {
	const code = codeOf(body);
	if (code === undefined || code === 0) return undefined;
	const { msg, message, error } = dictionary(body);
	// Older responses have no `error`.
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

/** The response of a call that succeeded: JSON with code 0 and a record, records or nothing as `data`. Feishu also reports failures with HTTP 200. */
export function succeeded({ statusCode, body }: HttpResponse): boolean {
	const { data } = dictionary(body);
	return statusCode < 300 && codeOf(body) === 0 && [data ?? {}].flat().every(isObject);
}

/** By body: when its response was made. */
const made = new WeakMap<object, number>();

/** The body of such a response, where `data` of null or [] counts as none. */
export function bodyOf({ headers: { date }, body: whole }: HttpResponse): object {
	const { data, ...rest } = dictionary(whole);
	const body = data === null || (Array.isArray(data) && data.length === 0) ? rest : dictionary(whole);
	const at = Date.parse(text(date));
	if (!Number.isNaN(at)) made.set(body, at);
	return body;
}

/** When a response was made, from its body: epoch ms by the clock of the service, rounded down to a second. Undefined if it does not say. */
export const madeAt = (body: object): number | undefined => made.get(body);

/** Longer than any of Feishu's windows: more than this is not a duration. */
const LONGEST_RESET_SECONDS = 86_400;

/** `x-ogw-ratelimit-reset` in ms, if the response has it. */
export function resetOf({ headers: { 'x-ogw-ratelimit-reset': reset } }: HttpResponse): number | undefined {
	const seconds = typeof reset === 'string' && reset.trim() !== '' ? Number(reset) : NaN;
	return seconds >= 0 && seconds <= LONGEST_RESET_SECONDS ? seconds * 1000 : undefined;
}
