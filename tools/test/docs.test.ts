import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../tables';

const root = join(__dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { version, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	version: string;
	scripts: Record<string, string>;
};

it('the tables of the README are those that the code gives (npm run docs)', () => {
	expect(readme).toBe(fill(readme));
});

it('the README speaks only of commands that exist, and of files that are there', () => {
	const commands = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name as string);
	expect(commands.length).toBeGreaterThan(3);
	for (const name of commands) expect(Object.keys(scripts)).toContain(name);
	for (const [, path] of readme.matchAll(/\]\((?!http|#)([^)]+)\)/g))
		expect(() => readFileSync(join(root, path as string))).not.toThrow(/ENOENT/);
	for (const [, anchor] of readme.matchAll(/\]\(#([^)]+)\)/g))
		expect(readme.toLowerCase().replace(/[^\w\n# -]/g, '')).toMatch(new RegExp(`^#+ ${(anchor as string).replace(/-/g, '[ -]+')}$`, 'm'));
});

it('the CHANGELOG has the version of the package', () => {
	expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`## ${version}`);
});
