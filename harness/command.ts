import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';

/** As on a user's machine: npm hands the settings of this repository to its children. */
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

interface More {
	readonly env?: Readonly<Record<string, string>>;
	readonly input?: Buffer;
	/** What it prints goes to the terminal. */
	readonly shown?: boolean;
}

/** What a command prints; its failure is ours. */
export function run(command: string, args: readonly string[], cwd: string, { env, input, shown }: More = {}): Buffer {
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		cwd,
		env: { ...clean, ...env },
		maxBuffer: 1 << 28,
		shell: platform() === 'win32',
		stdio: [input ? 'pipe' : 'ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
		...(input && { input }),
	});
	const printed = [stdout, stderr].map((stream) => stream?.toString() ?? '').join('\n');
	if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? printed.slice(-2000)}`);
	return stdout ?? Buffer.alloc(0);
}
