import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';

/** Debian asks this file whether a package may start its service. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Installs what is missing of Debian's packages where this can be done without asking anybody; starts none of their services. */
export function installDebian(packages: Readonly<Record<string, string>>, otherwise: string): void {
	const missing = Object.entries(packages).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
	if (missing.length === 0) return;
	if (platform() !== 'linux' || !existsSync('/etc/debian_version') || process.getuid?.() !== 0)
		throw new Error(`${Object.values(packages).join(' and ')} must be there. As root on Debian they are installed; ${otherwise}`);
	console.log(`Installing ${missing.join(' and ')} (apt-get).`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (...args: string[]) => spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env }).status === 0;
	const ours = !existsSync(POLICY);
	if (ours) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
	try {
		const install = ['install', '--yes', '--no-install-recommends', ...missing];
		if (!apt(...install) && !(apt('update') && apt(...install))) throw new Error(`apt-get could not install ${missing.join(' and ')}`);
	} finally {
		if (ours) rmSync(POLICY);
	}
}
