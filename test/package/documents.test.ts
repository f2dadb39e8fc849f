import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { refusals } from '../../nodes/LarkHire/framework/events/envelope';
import { resources } from '../../nodes/LarkHire/resources';

const root = join(__dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { version, scripts, files } = JSON.parse(read('package.json')) as {
	version: string;
	scripts: Record<string, string>;
	files: string[];
};
const guides = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.md'))
	.map((path) => join('docs', path));
const documents = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...guides];

/** The text without blocks of code, in which a line with # is no heading; then without any code, in which brackets are no links. */
const text = (path: string) => read(path).replace(/^```[\s\S]*?^```/gm, '');
const prose = (path: string) => text(path).replace(/`[^`\n]*`/g, '`code`');

/** The anchors of a document's headings, as GitHub and npm name them. */
const anchorsOf = (path: string): readonly string[] =>
	[...text(path).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
		title
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.replace(/ /g, '-'),
	);

/** Links that lead nowhere: no such file, or no such heading in it. */
function broken(path: string): readonly string[] {
	const links = [...prose(path).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = '']) => link);
	return links.filter((link) => {
		const [file = '', anchor] = link.split('#');
		const target = file === '' ? path : relative(root, join(root, dirname(path), file));
		if (!existsSync(join(root, target))) return true;
		return anchor !== undefined && !anchorsOf(target).includes(anchor);
	});
}

it.each(documents)('%s has no broken link', (path) => {
	expect(broken(path)).toEqual([]);
});

it.each(Object.values(refusals))('the guide explains why the webhook answers %d: %s', (_status, why) => {
	expect(read('docs/guide/events.md')).toContain(`| ${why} |`);
});

it.each(documents)('%s names only commands that exist', (path) => {
	for (const [, name = ''] of read(path).matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
});

it.each(documents.filter((path) => /CONTRIBUTING|decisions/.test(path)))('%s names only files that exist', (path) => {
	const named = [...read(path).matchAll(/`((?:[\w.-]+\/)+(?:[\w.-]+\.(?:ts|js|mjs))?)`/g)].map(([, file = '']) => file);
	const made = ['dist', '.runtime'];
	const missing = named.filter(
		(file) => !made.includes(file.split('/')[0] ?? '') && !['', 'nodes/LarkHire'].some((folder) => existsSync(join(root, folder, file))),
	);
	expect(missing).toEqual([]);
});

const guidesIn = (folder: string) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));

it.each([
	['docs/guide', 'docs/zh-CN', guidesIn('docs/guide')],
	['docs/zh-CN', 'docs/guide', guidesIn('docs/zh-CN')],
	['.', '.', ['README.md', 'README.zh-CN.md']],
])('each page of %s has its page in the other language, and a link to it', (from, to, names) => {
	const other = (name: string) => (from === '.' ? ['README.md', 'README.zh-CN.md'].find((one) => one !== name) : name) ?? '';
	const unlinked = names.filter((name) => {
		const [, link] = /^\[(?:中文|English)\]\(([^)]+)\)$/m.exec(read(join(from, name))) ?? [];
		return link === undefined || join(from, link) !== join(to, other(name));
	});
	expect(unlinked).toEqual([]);
});

it('every page can be reached from the README', () => {
	const reached = new Set<string>();
	const follow = (path: string): void => {
		if (reached.has(path)) return;
		reached.add(path);
		for (const [, link = ''] of prose(path).matchAll(/\]\((?!https?:)([^)\s#]+\.md)/g))
			follow(relative(root, join(root, dirname(path), link)));
	};
	follow('README.md');
	expect(documents.filter((path) => !reached.has(path))).toEqual([]);
});

it.each(['README.md', 'README.zh-CN.md'])('%s has at most 200 lines, and says where npm users find its pages', (path) => {
	expect(read(path).split('\n').length).toBeLessThanOrEqual(200);
	// Without a repository in package.json npm leads links to files nowhere; the package has them.
	expect(read(path)).toContain('node_modules/n8n-nodes-lark-hire');
	expect(files).toEqual(expect.arrayContaining(['docs', 'examples', 'templates']));
});

it("the README has the heading that the credential's documentation link names", () => {
	const [, anchor] = /documentationUrl = '[^']+#([\w-]+)'/.exec(read('credentials/LarkHireApi.credentials.ts')) ?? [];
	expect(anchorsOf('README.md')).toContain(anchor);
});

it.each(resources.map(({ name, operations }) => [name, operations.map((operation) => operation.name)] as const))(
	'the README has a line for %s with all of its operations',
	(name, operations) => {
		const line = read('README.md')
			.split('\n')
			.find((one) => one.startsWith(`| **${name}** |`));
		expect(line?.split('|')[2]?.trim().split(' · ')).toEqual(operations);
	},
);

it('the messages that the README explains are those of the code', () => {
	const code = ['nodes', 'credentials']
		.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
		.filter((path) => path.endsWith('.ts'))
		.map(read)
		.join('\n')
		.replace(/\\'/g, "'");
	const [, table = ''] = read('README.md').split('## When something fails');
	const rows =
		table
			.split('\n## ')[0]
			?.match(/^\| [^-].*$/gm)
			?.slice(1) ?? [];
	const messages = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/\*([^*]+)\*/g)].map(([, message = '']) => message));
	expect(messages.length).toBeGreaterThan(10);
	for (const part of messages.flatMap((message) => message.split('…').map((words) => words.trim())).filter((words) => /\w/.test(words)))
		expect([part, code.includes(part)]).toEqual([part, true]);
});

it('the CHANGELOG has the version of the package', () => {
	expect(read('CHANGELOG.md')).toContain(`## ${version}`);
});
