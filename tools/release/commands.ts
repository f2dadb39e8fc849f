import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Size } from '../../harness/packageSize';

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

/** All files below a folder, but for those in the named folders. */
export function sizeOf(folder: string, except: readonly string[] = []): Size {
	const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !except.includes(name));
	const sizes = entries.map((entry): Size => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? sizeOf(path, except) : { files: 1, bytes: lstatSync(path).size };
	});
	return { files: sizes.reduce((sum, { files }) => sum + files, 0), bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) };
}
