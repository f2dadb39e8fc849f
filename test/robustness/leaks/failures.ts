import { isToken, json, type Answered, type Asked, type Told } from '../../support/middlebox';

/** Something that goes wrong, told with everything that Feishu was told: body, query, headers, token and secret. */
export interface Failure {
	readonly name: string;
	readonly meddle: (asked: Asked, feishu: () => Promise<Answered>) => Told | undefined | Promise<Told | undefined>;
}

const decoded = (path: string) => decodeURIComponent(path.replace(/%(?![\da-f]{2})/gi, '%25'));
const echo = ({ method, path, headers, body }: Asked): string =>
	`invalid ${method} ${decoded(path)} ${headers.authorization ?? ''} ${JSON.stringify(headers)} ${body}`;

/** Feishu's form of a refusal, with the echo wherever there is room for a text. */
function refusal(asked: Asked, code: number, status = 400): Told {
	const said = echo(asked);
	const error = {
		log_id: '20260302010101ABCDEF',
		message: said,
		troubleshooter: said,
		permission_violations: [{ type: said, subject: said, scope: said }, { subject: asked.headers.authorization?.slice(7) ?? 'x' }],
		helps: [{ url: `https://open.feishu.cn/app/${encodeURIComponent(said)}`, description: said }],
		field_violations: [{ field: said, value: said, description: said }],
	};
	return {
		...json({ code, msg: said, message: said, error, data: { echo: said } }, status),
		headers: { 'content-type': 'application/json', 'x-ogw-ratelimit-reset': '0', 'x-echo': encodeURIComponent(said) },
	};
}

const page = (asked: Asked, status: number): Told => ({
	status,
	headers: { 'content-type': 'text/html' },
	body: `<html><title>${status}</title><body>${echo(asked)}</body></html>`,
});
const whole = (asked: Asked): string => JSON.stringify({ code: 0, msg: echo(asked), data: { echo: echo(asked) } });
const JSON_TYPE = { 'content-type': 'application/json' };

const api = (name: string, told: (asked: Asked) => Told): Failure => ({
	name,
	meddle: (asked) => (isToken(asked) ? undefined : told(asked)),
});
const signIn = (name: string, told: (asked: Asked) => Told): Failure => ({
	name: `no token: ${name}`,
	meddle: (asked) => (isToken(asked) ? told(asked) : undefined),
});

/** One answer each that is wrong at once. */
const wrongAnswers: ReadonlyArray<readonly [string, (asked: Asked) => Told]> = [
	['a fault in HTML', (asked) => page(asked, 500)],
	['a fault in JSON', (asked) => refusal(asked, 1002001, 502)],
	['a page of something else', (asked) => page(asked, 404)],
	['a page with HTTP 200', (asked) => page(asked, 200)],
	['a redirect', (asked) => ({ ...page(asked, 302), headers: { location: `http://localhost:9/${encodeURIComponent(echo(asked))}` } })],
	['a reset', () => ({ reset: true })],
	['an answer cut off', (asked) => ({ headers: JSON_TYPE, body: whole(asked), cut: true })],
	['half of the JSON', (asked) => ({ headers: JSON_TYPE, body: whole(asked).slice(0, -20) })],
	['an empty answer', () => ({ headers: JSON_TYPE, body: '' })],
	['a text in JSON', (asked) => json(echo(asked))],
	['a text as data', (asked) => json({ code: 0, data: echo(asked) })],
	['texts as data', (asked) => json({ code: 0, data: [echo(asked)] })],
];

export const failures: readonly Failure[] = [
	api('a refusal', (asked) => refusal(asked, 1009999)),
	api('a known refusal', (asked) => refusal(asked, 1002002)),
	api('a refusal with HTTP 200', (asked) => refusal(asked, 1009999, 200)),
	api('a missing scope', (asked) => refusal(asked, 99991672)),
	api('a token refused twice', (asked) => refusal(asked, 99991663)),
	api('a token refused twice, with HTTP 200', (asked) => refusal(asked, 99991663, 200)),
	...wrongAnswers.map(([name, told]) => api(name, told)),
	signIn('a refusal', (asked) => refusal(asked, 10014)),
	signIn('an unknown refusal', (asked) => refusal(asked, 10999, 200)),
	...wrongAnswers.map(([name, told]) => signIn(name, told)),
	signIn('no token in the answer', (asked) => json({ code: 0, msg: echo(asked), expire: 7200, echo: echo(asked) })),
];

/** Those that take patience. */
export const throttled = api('too many requests, to the end', (asked) => refusal(asked, 99991400, 429));
export const silent: readonly Failure[] = [api('no answer', () => ({ silent: true })), signIn('no answer', () => ({ silent: true }))];

/** The host of a file; its address is a secret, too, since whoever knows it may read. */
export const fileFailures = (address: string): readonly Failure[] => {
	const at = (name: string, told: (asked: Asked) => Told): Failure => ({
		name: `the file: ${name}`,
		async meddle(asked, feishu) {
			if (asked.path.includes(address)) return told(asked);
			const { status, body, headers } = await feishu();
			const here = `http://${String(asked.headers.host)}${asked.path.replace(/\/open-apis.*/, '')}/${address}`;
			return { status, headers, body: body.replace(/"url":"[^"]*"/, `"url":"${here}"`) };
		},
	});
	return wrongAnswers
		.filter(
			([name]) =>
				!['a page with HTTP 200', 'half of the JSON', 'an empty answer', 'a text in JSON', 'a text as data', 'texts as data'].includes(
					name,
				),
		)
		.map(([name, told]) => at(name, told));
};
