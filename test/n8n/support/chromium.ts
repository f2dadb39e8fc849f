import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

/** Debian's. Another one can be named in CHROMIUM. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Installs the browser where this can be done without asking anybody. */
export function installChromium(): void {
	if (existsSync(chromiumPath)) return;
	if (platform() !== 'linux' || process.getuid?.() !== 0)
		throw new Error(`The browser tests need Chromium at ${chromiumPath}. Install it, or set CHROMIUM to where it is.`);
	console.log('Installing Chromium (apt-get).');
	const apt = (...args: string[]) =>
		spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status;
	if (
		apt('install', '-y', '--no-install-recommends', 'chromium') !== 0 &&
		(apt('update'), apt('install', '-y', '--no-install-recommends', 'chromium')) !== 0
	) {
		throw new Error('apt-get could not install chromium');
	}
}
