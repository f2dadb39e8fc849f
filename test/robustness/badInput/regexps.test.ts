import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..', '..');
const LENGTH = 30_000;
/** A linear one takes less than a millisecond. */
const FLOOR_MS = 100;

const files = ['nodes', 'credentials'].flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => join(folder, name)),
);

/** Every regular expression literal of a file. */
function literals(file: string): string[] {
	const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
		// One that is put together at run time would escape this suite.
		if (ts.isIdentifier(node) && node.text === 'RegExp') throw new Error(`${file} makes a regular expression out of text`);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

const regexps = [...new Set(files.flatMap(literals))].sort();
const regexpOf = (literal: string) => new RegExp(literal.slice(1, literal.lastIndexOf('/')), literal.slice(literal.lastIndexOf('/') + 1));

const beginnings = ['', 'http://', '/open-apis', '2026-', '"', 'Bearer '];
const repeated = [
	'a',
	'A',
	'1',
	'0',
	' ',
	'\t',
	'\n',
	'/',
	'//a',
	'/a',
	'.',
	'a.',
	'@',
	'a@',
	'-',
	'_',
	':',
	',',
	'+',
	'(',
	'()',
	'[',
	'"',
	'%',
	'1/',
	'1 ',
	'1.',
	'1/a',
	'2026-03',
	'jan',
	'ab cd',
	'林',
	'😀',
	'\uD83D',
	'E_',
];
const ends = ['', '!', ' x', '\n', '\u0000', '@'];
const texts = (length: number) =>
	beginnings.flatMap((beginning) =>
		repeated.flatMap((unit) => ends.map((end) => beginning + unit.repeat(Math.ceil(length / unit.length)) + end)),
	);
const [short, long] = [texts(40), texts(LENGTH)];

function took(regexp: RegExp, text: string): number {
	const began = performance.now();
	regexp.lastIndex = 0;
	regexp.test(text);
	return performance.now() - began;
}

/** The shortest of three: another process may have been in the way of one. */
const least = (regexp: RegExp, text: string) => Math.min(took(regexp, text), took(regexp, text), took(regexp, text));

/** Twice the length takes four times as long, or more. */
const grows = (regexp: RegExp, text: string) =>
	least(regexp, text) > FLOOR_MS && least(regexp, text) > 3 * least(regexp, text.slice(text.length / 2));

it('are found in the sources', () => expect(regexps.length).toBeGreaterThan(30));

it.each(regexps)('%s takes time in proportion to the text', (literal) => {
	const regexp = regexpOf(literal);
	// What never ends would not let this test end, either.
	runInNewContext('texts.forEach((text) => regexp.test(text))', { regexp, texts: short }, { timeout: 10_000 });
	const hostile = long.find((text) => took(regexp, text) > FLOOR_MS && grows(regexp, text));
	expect(hostile && `${hostile.slice(0, 20)}…${hostile.slice(-3)}`).toBeUndefined();
});
