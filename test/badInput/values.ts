import fc from 'fast-check';
import { tryToParseDateTime } from 'n8n-workflow';

/** Set by the environment to repeat a run, or to run longer. */
export const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
export const wanted = Number(process.env.INPUTS ?? 20_000);

const long = (text: string, length = 100_000) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const json = (text: string): unknown => JSON.parse(text);
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

const texts = [
	'', ' ', '\t\n', '　', 'a', ' a ', 'true', 'false', 'null', '0', '-0', '1', '2', '1.5', '1e3', '0x10', '-1', '٣', '１２',
	'6931286400470354183', '9007199254740993', '00000000000000000000000000000001', long('9'), long('a'), long(' '), long('林'), long('😀', 99_998),
	'林晓', 'é e\u0301', '👩‍👩‍👧‍👦', 'שלום', 'مرحبا', '\u202Egpj.exe', 'a\u200Bb', '\uFEFFbom', 'a\u0000b', 'line\nbreak', 'cr\r\nlf', '\u2028', '\u0085',
	'\uD83D', 'x\uDE00', '\uDE00\uD83D', long('😀', 99_999),
	'../x', '..', '.', '%2e%2e%2f', '..%2F..', 'a/b', 'a\\b', '//evil.example.com', '?x=1', '1?x=1', '#', 'a#b', '&a=b', ';', "'", '"', '`', '<b>', '$(id)', '${1}', '%', '%00', '%zz',
	'{{ 1 }}', '{{', '}}', '=1', '={{ 1 }}', '{}', '[]', '[1]', '["a", "b"]', '{"a": 1}', '[{"__proto__": {"polluted": 1}}]', '{"__proto__": {"polluted": 1}}', '{"constructor": {"prototype": {"polluted": 1}}}', '[{"constructor": 1}]',
	'[{"toString": "x"}]', '{"a": 6931286400470354183}', '{"a": "\\ud83d"}', '[6931286400470354183]', '[', deep(40), deep(5000), `[${long('[')}`,
	'__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length', '__rl',
	'2026-03-02', '2026-13-45', '2026-03-02T09:00:00+08:00', '1772413200000', '99999999999999999999', 'March 2, 2026', 'Stage 5', 'maybe 12', 'Invalid DateTime', long('1/1/', 99_999), long('(', 99_999), long('2026-03-02 ', 99_990),
	'a@b', long('a@', 99_999) + ' x', long('@', 99_999) + ' ', 'a@b,c@d', ',,,', '+86', '138 0013 8000', 'https://example.com/x', 'http://a b', 'javascript:alert(1)', 'https://' + long('a'), 'https://[::1', '/open-apis/hire/v1/websites', '/open-apis/../x', '/open-apis/' + long('a/', 9999),
];

/** As `$now` is one. */
const dateTime = tryToParseDateTime('2026-03-02');

class Own {
	constructor(readonly value = 'of a class') {}
}

/** Numbers and whatever else code in expressions and Code nodes gives. Functions: what is left of `$json.text.trim` without its (). */
const others: readonly unknown[] = [
	undefined, null, true, false, 0, -0, 1, 2, 1.5, -1, 5, 255, 0.1 + 0.2, 1e-7, NaN, Infinity, -Infinity, 1e21, 1e308, 2 ** 53 + 2, 2 ** 53 - 1, 6931286400470354183, 1772413200000, 1772413200000.5, 8.64e15 + 1, -62135596800000,
	5n, 6931286400470354183n, Symbol('symbol'), () => 1, new Date('2026-03-02'), new Date(NaN), dateTime, dateTime.plus({ years: 1_000_000 }), /x/, new Map([['a', 1]]), new Set([1]), new Own(), new Error('an error'), Buffer.from('x'), new Uint8Array(2),
	[], [undefined], [null], [''], ['a', 'b'], [1, 2], [[1]], [['a'], [['b']]], ['\uD83D'], [NaN], [{}], [6931286400470354183], Array(3), ['__proto__'], Array.from({ length: 1000 }, (_, index) => String(index)), [new Date(0)], [{ username: NaN }], [{ username: 'x', conclusion: 9 }],
	{}, { a: 1 }, { value: 'x' }, { __rl: true }, { __rl: true, mode: 'id', value: { a: 1 } }, { __rl: true, mode: 'list', value: null }, { __rl: true, mode: 'id', value: ['x'] }, { __rl: 'yes', value: 1 },
	Object.create(null), Object.assign(Object.create(null) as object, { a: 1 }), json('{"__proto__": {"polluted": true}}'), json('{"a": {"__proto__": {"polluted": true}}}'), json('{"constructor": {"prototype": {"polluted": true}}}'), { toString: 'x' }, { toString: () => 'x', valueOf: () => 1 }, { toJSON: () => 'x' }, { then: 1 }, { length: 5 },
	{ a: NaN }, { a: undefined, b: 1 }, { a: 5n }, { a: () => 1 }, { a: '\uD83D' }, { a: new Date(0) }, { '\uD83D': 1 }, { [long('k')]: 1 }, json(deep(200)), { mimeType: 1, data: 2 }, { mimeType: 'text/plain', data: null },
	{ file: [null] }, { file: 'x' }, { file: {} }, { assessment: [[]] }, { assessment: [{ username: {} }] }, { parameter: [{ name: '__proto__', value: 'x' }] }, { field: [{}] }, { school: { school: 'x' } },
];

export const oddValues: readonly unknown[] = [...texts, ...others];

const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));
const paths = fc.array(fc.constantFrom('../', '..', '/', '%2e', '%2F', '\\', '?', '#', '&', '=', ' ', '\n', 'a', '1', '_', '-', ':', '@', ',', ';', '"', '[', ']', '{{', '}}', '\u202E', '😀', '__proto__'), { maxLength: 12 }).map((parts) => parts.join(''));
const almostIds = fc.bigInt({ min: 0n, max: 10n ** 25n }).map(String);
const structures = fc.object({ maxDepth: 3, withNullPrototype: true, withDate: true, withBigInt: true, withSparseArray: true, withMap: true, key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '__rl', 'value', 'file', 'assessment', 'dimension', 'name', 'username')) });

/** Anything that an expression may give where a field wants something else. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...oddValues) },
	{ weight: 2, arbitrary: paths },
	units,
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc.double(),
	fc.integer(),
	almostIds,
	fc.date({ noInvalidDate: false }),
	fc.json(),
	structures,
	fc.array(fc.oneof(paths, fc.double(), fc.constantFrom(undefined, null, {})), { maxLength: 5 }),
);

/** A value in a message of a test. */
export function shown(value: unknown): string {
	const text = typeof value === 'string' ? JSON.stringify(value) : fc.stringify(value);
	return text.length > 120 ? `${text.slice(0, 120)}… (${text.length})` : text;
}
