import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { over } from '../../harness/packageSize';

const root = join(__dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	name: string;
	n8n: { nodes: string[]; credentials: string[] };
	dependencies: object;
	peerDependencies: object;
	scripts: object;
};
const paths = [...manifest.n8n.nodes, ...manifest.n8n.credentials];

let folder: string;
let packed: Array<{ path: string; size: number }>;

/** What a program in the folder prints as JSON. */
const node = (code: string): unknown => JSON.parse(execFileSync(process.execPath, ['-e', code], { cwd: folder, encoding: 'utf8' }));

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'lark-hire-'));
	// As a user's npm: without the settings of this repository, which npm hands to its children.
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
	const quiet = { encoding: 'utf8' as const, stdio: 'pipe' as const, env };
	const [tarball] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, ...quiet })) as [
		{ filename: string; files: Array<{ path: string; size: number }> },
	];
	packed = tarball.files;
	writeFileSync(join(folder, 'package.json'), '{ "private": true }');
	execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball.filename}`], { cwd: folder, ...quiet });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('holds dist, README, CHANGELOG, LICENSE and index.js, and nothing else', () => {
	const outside = packed.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
	expect(outside.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'index.js', 'package.json']);
	expect(packed.filter(({ path }) => /test|spec|\.ts$|\.map$/.test(path))).toEqual([]);
});

it('is as small as it was', () => {
	expect(over('package', { files: packed.length, bytes: packed.reduce((sum, { size }) => sum + size, 0) })).toEqual([]);
});

it('declares the SDK as its only dependency and n8n-workflow as its only peer, and runs nothing when installed', () => {
	expect(Object.keys(manifest.dependencies)).toEqual(['@larksuiteoapi/node-sdk']);
	expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)|install|prepare|prepublish/.test(name))).toEqual([]);
});

it('loads in an empty folder: two nodes and the credential, each in a file of its own name', () => {
	const loaded =
		node(`const load = (path) => Object.entries(require('${manifest.name}/' + path)).map(([name, Type]) => [name, new Type().description?.name ?? new Type().name]);
		console.log(JSON.stringify(${JSON.stringify(paths)}.map(load)))`);
	expect(loaded).toEqual([[['LarkHire', 'larkHire']], [['LarkHireTrigger', 'larkHireTrigger']], [['LarkHireApi', 'larkHireApi']]]);
	for (const path of paths) expect(path).toMatch(/\/(LarkHire|LarkHireTrigger|LarkHireApi)\.(node|credentials)\.js$/);
});

it('has icons for light and dark, and a codex beside each node', () => {
	for (const path of paths) {
		const [{ icon }] = node(
			`console.log(JSON.stringify(Object.values(require('${manifest.name}/${path}')).map((Type) => ({ icon: new Type().description?.icon ?? new Type().icon }))))`,
		) as [{ icon: { light: string; dark: string } }];
		for (const file of [icon.light, icon.dark])
			expect(existsSync(join(folder, 'node_modules', manifest.name, dirname(path), file.replace('file:', '')))).toBe(true);
		expect(icon.light).not.toBe(icon.dark);
	}
	for (const path of manifest.n8n.nodes) {
		const codex = JSON.parse(readFileSync(join(folder, 'node_modules', manifest.name, path.replace(/\.js$/, '.json')), 'utf8')) as {
			node: string;
			alias: string[];
		};
		const name = node(
			`console.log(JSON.stringify(Object.values(require('${manifest.name}/${path}')).map((Type) => new Type().description.name)))`,
		) as string[];
		expect(codex.node).toBe(`${manifest.name}.${name[0] as string}`);
		expect(codex.alias).toEqual(expect.arrayContaining(['Recruit', '飞书']));
	}
});

// n8n loads every node when it starts; the SDK takes 150 ms and 40 MB.
describe.each(paths)('%s', (path) => {
	const load = () =>
		node(`require('n8n-workflow'); const start = process.hrtime.bigint(); require('${manifest.name}/${path}');
			const ms = Number(process.hrtime.bigint() - start) / 1e6; console.log(JSON.stringify({ ms, sdk: Object.keys(require.cache).filter((file) => file.includes('larksuiteoapi')) }))`) as {
			ms: number;
			sdk: string[];
		};

	it('does not load the SDK', () => expect(load().sdk).toEqual([]));

	it('is loaded in less than a quarter of the time that Node.js itself takes to start', () => {
		// The shortest of several, both in turn: whatever else the machine does only adds to them, and tests run beside this one.
		let [shortest, bare] = [Infinity, Infinity];
		for (let tries = 0; tries < 20; tries += 1) {
			shortest = Math.min(shortest, load().ms);
			const began = performance.now();
			node('console.log(0)');
			bare = Math.min(bare, performance.now() - began);
			if (tries > 1 && shortest < bare / 4) break;
		}
		expect(shortest).toBeLessThan(bare / 4);
	}, 60_000);
});

it('is known to n8n at its start without being loaded: types and places are shipped beside the code', () => {
	const read = (file: string) => JSON.parse(readFileSync(join(folder, 'node_modules', manifest.name, 'dist', file), 'utf8')) as unknown;
	expect(read('known/nodes.json')).toEqual({
		larkHire: { className: 'LarkHire', sourcePath: 'dist/nodes/LarkHire/LarkHire.node.js' },
		larkHireTrigger: { className: 'LarkHireTrigger', sourcePath: 'dist/nodes/LarkHire/LarkHireTrigger.node.js' },
	});
	expect(read('known/credentials.json')).toEqual({
		larkHireApi: expect.objectContaining({ className: 'LarkHireApi', sourcePath: 'dist/credentials/LarkHireApi.credentials.js' }),
	});
	const types = read('types/nodes.json') as Array<{ properties: Array<{ name: string }> }>;
	const loaded = node(
		`console.log(JSON.stringify(${JSON.stringify(manifest.n8n.nodes)}.flatMap((path) => Object.values(require('${manifest.name}/' + path))).map((Type) => new Type().description.properties)))`,
	);
	// n8n adds the times of polling by itself.
	expect(types.map(({ properties }) => properties.filter(({ name }) => name !== 'pollTimes'))).toEqual(loaded);
});

it('loads the SDK with the first request', () => {
	const files = node(`const { LarkHire } = require('${manifest.name}/${manifest.n8n.nodes[0] as string}');
		const context = { getCredentials: async () => ({ region: 'custom', baseUrl: 'http://127.0.0.1:9', appId: 'a', appSecret: 'b' }), getNode: () => ({}), helpers: { httpRequest: async () => { throw new Error(); } } };
		new LarkHire().methods.listSearch.searchWebsites.call(context).catch(() => {}).then(() => console.log(JSON.stringify(Object.keys(require.cache).filter((file) => file.includes('larksuiteoapi')))))`) as string[];
	expect(files.length).toBeGreaterThan(0);
}, 60_000);
