import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

type Graph = ReadonlyMap<string, readonly string[]>;

/** Chains of imports that come back to where they began, one for each file in which one ends. */
function cyclesIn(graph: Graph): ReadonlyArray<readonly string[]> {
	const done = new Set<string>();
	const from = (chain: readonly string[]): ReadonlyArray<readonly string[]> => {
		const file = chain.at(-1) as string;
		const at = chain.indexOf(file);
		if (at < chain.length - 1) return [chain.slice(at)];
		if (done.has(file)) return [];
		const found = (graph.get(file) ?? []).flatMap((next) => from([...chain, next]));
		done.add(file);
		return found;
	};
	return [...graph.keys()].flatMap((file) => from([file]));
}

const root = join(__dirname, '..', '..');
const importsOf = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']*)'/g)]
		.map(([, path = '']) => join(dirname(file), path))
		.flatMap((path) => [`${path}.ts`, join(path, 'index.ts')].filter(existsSync).slice(0, 1));

// ESLint's import-x/no-cycle passes over imports of types, and takes half of the time of the whole lint.
it('no file imports itself through others, not even as types', () => {
	const files = ['credentials', 'facts', 'harness', 'nodes', 'tools']
		.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)))
		.filter((file) => file.endsWith('.ts'));
	const graph = new Map(files.map((file) => [file, importsOf(file)]));
	expect([...graph.values()].flat().length).toBeGreaterThan(files.length);
	expect(cyclesIn(graph).map((chain) => chain.map((file) => relative(root, file)))).toEqual([]);
});

it('a cycle is found', () => {
	const graph = new Map([
		['a', ['b', 'c']],
		['b', ['c']],
		['c', ['d']],
		['d', ['b']],
	]);
	expect(cyclesIn(graph)).toEqual([['b', 'c', 'd', 'b']]);
});
