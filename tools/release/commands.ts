import { spawnSync } from 'node:child_process';

/** As on a machine of a user's: npm hands the settings of this repository to its children. */
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

/** What a command prints; its failure is ours. */
export function run(
	command: string,
	args: readonly string[],
	cwd: string,
	more: { readonly env?: Record<string, string>; readonly input?: Buffer } = {},
): Buffer {
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		cwd,
		env: { ...clean, ...more.env },
		maxBuffer: 1 << 28,
		...(more.input && { input: more.input }),
	});
	if (status !== 0)
		throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `${stdout.toString()}\n${stderr.toString()}`.slice(-2000)}`);
	return stdout;
}
