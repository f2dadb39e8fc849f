import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const folder = join(root, '.github', 'workflows');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const files = readdirSync(folder);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, ...found]) => found as string[]);
/** The jobs of a workflow: name and text. */
const jobs = (file: string) =>
	all(read(file).split(/^jobs:\n/m)[1] ?? '', /^ {2}(\w+):\n((?: {4}.*\n|\n| {2}#.*\n)*)/gm).map(([name = '', text = '']) => ({
		name,
		text,
	}));
const release = () => Object.fromEntries(jobs('release.yml').map(({ name, text }) => [name, text]));

describe.each(files)('%s', (file) => {
	it('pins every action by its full commit hash, with the version beside it', () => {
		const uses = all(read(file), /uses: *(.+)/g)
			.map(([use = '']) => use)
			.filter((use) => !use.startsWith('./'));
		expect(uses.length).toBeGreaterThan(0);
		for (const use of uses) expect(use).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	it('may only read the repository, unless a job says so', () => {
		expect(read(file)).toMatch(/^permissions:\n {2}contents: read\n\n/m);
		const granted = jobs(file).filter(({ text }) => text.includes('permissions:') || /: write\b|write-all/.test(text));
		expect(granted.map(({ name }) => name)).toEqual(file === 'release.yml' ? ['publish'] : []);
		expect(read(file)).not.toMatch(/pull_request_target|workflow_run/);
	});

	it('leaves no token where third-party code runs', () => {
		expect(all(read(file), /(actions\/checkout@.*\n.*\n.*persist-credentials: false)/g)).toHaveLength(
			all(read(file), /(actions\/checkout@)/g).length,
		);
		for (const { name, text } of jobs(file)) expect([name, text.includes('secrets.')]).toEqual([name, false]);
	});

	it('calls only scripts, files and workflows that exist', () => {
		for (const [name = ''] of all(read(file), /npm (?:run )?(test\b|(?<=run )[\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
		for (const [path = ''] of all(read(file), /(?:run|uses): (\.[\w./]+)/g))
			expect([path, existsSync(join(root, path))]).toEqual([path, true]);
	});

	it('has a timeout', () => {
		for (const { text } of jobs(file)) expect(text).toMatch(/timeout-minutes: \d+|uses: \.\//);
	});
});

it('tests on every push: audit, all supported versions of Node, and a real n8n', () => {
	const test = read('test.yml');
	expect(all(test, /run: (.+)/g).flat()).toEqual(expect.arrayContaining(['npm run audit', 'npm test', '.ci/run']));
	expect(test).toMatch(/node: \[20, .*24\]/);
});

it('publishes only what was tested and built twice alike, with provenance, in a job that runs no code of the repository', () => {
	const { test = '', build = '', publish = '' } = release();
	expect(test).toContain('uses: ./.github/workflows/test.yml');
	expect(build).toMatch(/needs: test[\s\S]*npm run release:check[\s\S]*upload-artifact/);
	expect(publish).toMatch(/needs: build[\s\S]*id-token: write/);
	expect(all(publish, /run: (.+)/g)).toEqual([['npm publish --provenance --access public --ignore-scripts ./*.tgz']]);
	expect(publish).not.toMatch(/checkout|secrets/);
	expect(read('release.yml')).toMatch(/on:\n {2}push:\n {4}tags: \['v\*'\]\n/);
});
