import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundledIn } from './release/build';

/**
 * `npm run audit`: advisories about what users get. `npm audit --omit=dev` would find nothing, because what is bundled is a development
 * dependency. What these packages depend on counts only if it is bundled itself.
 */
interface Report {
	/** Of a request that failed, in place of all else. */
	readonly message?: string;
	readonly vulnerabilities?: Readonly<
		Record<string, { readonly via: ReadonlyArray<string | { readonly title: string; readonly url: string }> }>
	>;
}

const root = join(__dirname, '..');
const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
const { vulnerabilities, message } = JSON.parse(stdout) as Report;
// No report is no clean bill.
if (!vulnerabilities) {
	console.error(`npm audit has no report: ${message ?? 'unknown reason'}`);
	process.exit(2);
}
const found = bundledIn(root).flatMap((ref) => {
	const via = vulnerabilities[ref.slice(0, ref.lastIndexOf('@'))]?.via ?? [];
	return via.flatMap((advisory) => (typeof advisory === 'string' ? [] : [`${ref}: ${advisory.title} (${advisory.url})`]));
});
console.log(found.length > 0 ? found.join('\n') : `No advisory about ${bundledIn(root).join(', ')}`);
if (found.length > 0) process.exitCode = 1;
