import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Scripts that run another one get what that one has. */
const whole = (name: string): string => (scripts[name] ?? '').replace(/npm run -s ([\w:]+)/g, (_, other: string) => whole(other));

it.each(Object.keys(scripts).filter((name) => name !== 'clean'))(
	'npm run %s installs first, and its program replaces the shell',
	(name) => {
		expect(whole(name)).toMatch(/^node tools\/setUp\.js && /);
		// A shell that is sent a signal does not pass it on.
		expect(scripts[name]?.split(' && ').at(-1)).toMatch(/^exec \S/);
	},
);

it('a signal to npm reaches the program, which undoes everything once and ends', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'commands-'));
	const program = `
		const { Undo } = require(${JSON.stringify(join(root, 'tools', 'undo.ts'))});
		new Undo().listen().add('something', () => { console.log('undone'); return new Promise((resolve) => setTimeout(resolve, 300)); });
		setInterval(() => {}, 1000);
		console.log('ready');`;
	writeFileSync(join(folder, 'program.js'), program);
	const register = JSON.stringify(require.resolve('@swc-node/register'));
	const start = `node -e 0 && exec node -r ${register} program.js`;
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'commands', version: '1.0.0', scripts: { start } }));
	const npm = spawn('npm', ['start', '--silent'], { cwd: folder, env: { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json') } });
	try {
		let said = '';
		npm.stdout.on('data', (text: Buffer) => {
			said += text.toString();
			if (text.includes('ready')) for (let times = 0; times < 3; times += 1) npm.kill('SIGTERM');
		});
		const [status] = (await once(npm, 'close')) as [number];
		expect(said.trim().split('\n')).toEqual(['ready', '', 'Stopping …', 'undone']);
		expect(status).not.toBe(0);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

it('packages that belong to another checkout are left alone', () => {
	const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
	try {
		const [checkout, other] = [join(folder, 'checkout'), join(folder, 'other')];
		mkdirSync(join(other, 'node_modules', 'something'), { recursive: true });
		cpSync(join(root, 'tools', 'setUp.js'), join(checkout, 'tools', 'setUp.js'));
		writeFileSync(join(checkout, 'package.json'), '{ "name": "checkout", "version": "1.0.0" }');
		writeFileSync(
			join(checkout, 'package-lock.json'),
			'{ "name": "checkout", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "checkout", "version": "1.0.0" } } }',
		);
		symlinkSync(join(other, 'node_modules'), join(checkout, 'node_modules'));
		execFileSync(process.execPath, [join(checkout, 'tools', 'setUp.js')]);
		expect(existsSync(join(other, 'node_modules', 'something'))).toBe(true);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
