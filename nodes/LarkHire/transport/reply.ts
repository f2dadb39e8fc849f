import { TOKEN_CODES } from './codes';

/** An HTTP answer as n8n's helper gives it. `body` is a string where it is not JSON. */
export interface Reply {
	readonly statusCode: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: unknown;
}

/** Feishu's body of a failure, as far as it is looked at. Older answers have no `error`. */
export interface Failure {
	readonly code?: number;
	readonly msg?: string;
	/** Instead of `msg`, where an attachment is created. */
	readonly message?: string;
	readonly error?: {
		readonly log_id?: string;
		readonly logid?: string;
		readonly permission_violations?: ReadonlyArray<{ readonly subject?: string; readonly scope?: string }>;
		readonly helps?: ReadonlyArray<{ readonly url?: string }>;
		readonly field_violations?: ReadonlyArray<{ readonly field?: string; readonly description?: string }>;
	};
}

export const failureOf = (body: unknown): Failure | undefined =>
	typeof body === 'object' && body !== null && 'code' in body && body.code !== 0 ? (body as Failure) : undefined;

/** The answer of a call that succeeded: JSON whose code is 0. Feishu fails with HTTP 200, too. */
export const succeeded = (reply: Reply): boolean =>
	reply.statusCode < 300 && typeof reply.body === 'object' && reply.body !== null && 'code' in reply.body && reply.body.code === 0;

export const tokenRefused = (reply: Reply): boolean => TOKEN_CODES.has(failureOf(reply.body)?.code ?? 0);

/** Feishu uses one code for an unknown app and a wrong secret; only its text tells them apart. */
export function secretRefused(reply: Reply): boolean {
	const { code, msg = '' } = failureOf(reply.body) ?? {};
	return code === 10015 || (code === 10014 && /secret/i.test(msg));
}

/** Longer than any of Feishu's windows. What is beyond is no length of time. */
const LONGEST_RESET_SECONDS = 86_400;

/** `x-ogw-ratelimit-reset` in ms, if the answer has it. */
export function resetOf({ headers: { 'x-ogw-ratelimit-reset': reset } }: Reply): number | undefined {
	const seconds = typeof reset === 'string' && reset.trim() !== '' ? Number(reset) : NaN;
	return seconds >= 0 && seconds <= LONGEST_RESET_SECONDS ? seconds * 1000 : undefined;
}
