/** JSON that is well-formed, and not what Feishu's pages promise. */
export interface Odd {
	readonly what: string;
	/** Text of the body. */
	readonly body: string;
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
}

type Path = ReadonlyArray<number | string>;
const GONE = Symbol('left out');

const said = (value: unknown) => (value === GONE ? 'left out' : JSON.stringify(value).slice(0, 40));
const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A copy of `body` with something else at `path`. */
function withAt(body: unknown, [key, ...rest]: Path, value: unknown): unknown {
	if (key === undefined) return value;
	const copy = (Array.isArray(body) ? [...(body as unknown[])] : { ...(body as object) }) as Record<string, unknown>;
	if (rest.length === 0 && value === GONE) delete copy[key];
	else copy[key] = withAt(copy[key], rest, value);
	return copy;
}

/** Where there is something in an answer, to some depth. Of a list, only the first. */
const pathsIn = (body: unknown, depth: number, at: Path = []): readonly Path[] =>
	!isBranch(body) || depth === 0
		? []
		: Object.keys(Array.isArray(body) ? body.slice(0, 1) : body).flatMap((key) => [
				[...at, key],
				...pathsIn(body[key], depth - 1, [...at, key]),
			]);

/** In place of the whole body, of its `code`, `msg` and `data`, of what is in `data`, and of what is below. */
const bodies = [null, [], [null], 'text', 7, true, {}];
const codes = [GONE, null, '0', 'zero', {}, [0], true, 0.5, -1];
const texts = [GONE, null, 7, {}, ['a']];
const parts = [GONE, null, [], [null], ['text', null, 7], 'text', 7, {}, { a: { b: null } }];
const leaves = [null, [null], 'text', {}];

/** `answer`, which Feishu gave, wrong in one place each. */
export function oddVersionsOf(answer: object): readonly Odd[] {
	const at = (path: Path, values: readonly unknown[]) =>
		values.map((value): Odd => ({ what: `${path.join('.') || 'body'} ${said(value)}`, body: JSON.stringify(withAt(answer, path, value)) }));
	const data: unknown = 'data' in answer ? answer.data : undefined;
	const deep = pathsIn(data, 4).map((path) => ['data', ...path]);
	return [
		...at([], bodies),
		...at(['code'], codes),
		...at(['msg'], texts),
		...at(['data'], parts),
		...deep.flatMap((path) => at(path, path.length === 2 ? parts : leaves)),
		...at(
			['data'],
			[
				{ ...(data as object), has_more: true },
				{ ...(data as object), has_more: true, page_token: 5 },
				{ ...(data as object), has_more: true, page_token: {} },
				{ ...(data as object), has_more: 'no', page_token: ['x'] },
			],
		),
		{ what: 'a million characters more', body: JSON.stringify({ ...answer, more: 'x'.repeat(1_000_000) }) },
	];
}

const fail = (what: string, body: object, status = 400, headers?: Odd['headers']): Odd => ({
	what,
	status,
	body: JSON.stringify(body),
	...(headers && { headers }),
});
const refusal = { code: 1009999, msg: 'no' };
const scope = { code: 99991672, msg: 'no' };

/** Refusals whose parts are not what they should be. */
export const oddRefusals: readonly Odd[] = [
	...[null, 7, {}, ['a']].map((msg) => fail(`msg ${said(msg)}`, { ...refusal, msg })),
	fail('message for msg', { code: 1009999, message: 'no' }),
	...[null, 7, {}].map((message) => fail(`message ${said(message)}`, { code: 1009999, message })),
	...['1009999', 'x', null, {}, [], true, 1e300].map((code) => fail(`code ${said(code)}`, { ...refusal, code })),
	fail('code of the token endpoint, msg 7', { code: 10014, msg: 7 }),
	...[null, 'text', 7, [], [null]].map((error) => fail(`error ${said(error)}`, { ...refusal, error })),
	...[null, 'text', 7, {}, [null], ['text'], [{}], [{ subject: 7, scope: {} }], [{ subject: 'hire:ehr_import' }, null]].flatMap((list) => [
		fail(`permission_violations ${said(list)}`, { ...scope, error: { permission_violations: list } }),
		fail(`field_violations ${said(list)}`, { ...refusal, error: { field_violations: list } }),
		fail(`helps ${said(list)}`, { ...scope, error: { helps: list } }),
	]),
	...[[{ url: 7 }], [{ url: {} }], [{ url: 'https://open.feishu.cn/app/x' }, null]].map((helps) =>
		fail(`helps ${said(helps)}`, { ...scope, error: { helps } }),
	),
	fail('field_violations with odd texts', { ...refusal, error: { field_violations: [{ field: 7, description: null, value: {} }] } }),
	...[7, {}, null, '../../etc', 'x'.repeat(5000)].map((id) => fail(`log_id ${said(id)}`, { ...refusal, error: { log_id: id } })),
	...[-1, 1e9, 'soon', ''].map((reset) => fail(`reset ${said(reset)}`, { ...refusal }, 400, { 'x-ogw-ratelimit-reset': String(reset) })),
	...bodiesOf(400),
	...bodiesOf(500),
	fail('a refusal with HTTP 200', { ...refusal, data: null }, 200),
];

function bodiesOf(status: number): Odd[] {
	return bodies.map((body) => ({ what: `HTTP ${status} ${said(body)}`, status, body: JSON.stringify(body) }));
}
