/**
 * Every rejection says where it comes from: `documented` ones are on a page of Feishu or were seen in live answers, `assumed`
 * ones fill a gap and tell why they look as they do. The reason also goes out as the header x-simulator-assumed.
 */
export interface Extras {
	/** More of the body's `error`, which always has `log_id`. */
	readonly error?: object;
	readonly headers?: Readonly<Record<string, string>>;
	/** Some endpoints keep an older form: `data: {}` instead of `error`. */
	readonly older?: boolean;
}

export class Rejection extends Error {
	constructor(
		readonly status: number,
		readonly code: number,
		msg: string,
		private readonly extras: Extras = {},
		private readonly assumption?: string,
	) {
		super(msg);
	}

	get headers(): Readonly<Record<string, string>> {
		return { ...this.extras.headers, ...(this.assumption && { 'x-simulator-assumed': this.assumption }) };
	}

	body(logId: string): object {
		const { code, message: msg, extras } = this;
		if (extras.older) return { code, data: {}, msg };
		return {
			code,
			msg,
			error: { log_id: logId, troubleshooter: `Simulated rejection ${logId}, see https://open.feishu.cn`, ...extras.error },
		};
	}
}

export const documented = (status: number, code: number, msg: string, extras?: Extras): Rejection =>
	new Rejection(status, code, msg, extras);

/** `why` is plain ASCII, because it becomes a header. */
export const assumed = (status: number, code: number, msg: string, why: string, extras?: Extras): Rejection =>
	new Rejection(status, code, msg, extras, why);

/** `msg` differs from page to page, and clients have no business with it. */
export const ok = <D>(data: D, msg = 'success') => ({ code: 0, msg, data });
