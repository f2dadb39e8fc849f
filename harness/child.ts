import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Runs a script in a process of its own, which can ask for garbage collections; what its `asChild` returns. */
export async function inChild<T>(script: string, job: unknown): Promise<T> {
	// Inherits the `-r @swc-node/register` of this process.
	const child = fork(script, [JSON.stringify(job)], { execArgv: [...process.execArgv, '--expose-gc'] });
	const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${script} ended with exit code ${code}`)));
	const [result] = (await Promise.race([once(child, 'message'), failed])) as [T];
	return result;
}

/** The other side of `inChild`. */
export async function asChild<J, T>(work: (job: J) => Promise<T>): Promise<void> {
	const result = await work(JSON.parse(process.argv[2] ?? '') as J);
	process.send?.(result, () => process.disconnect());
}
