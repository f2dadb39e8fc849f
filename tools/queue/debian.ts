import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const POSTGRES = '/usr/lib/postgresql';
const REDIS = '/usr/bin/redis-server';
/** Debian asks this file whether a package may start its service. */
const POLICY = '/usr/sbin/policy-rc.d';

/** The programs, and the user they run as: PostgreSQL refuses to run as root. */
export interface Programs {
	readonly postgres: string;
	readonly initdb: string;
	readonly psql: string;
	readonly redis: string;
	readonly user: { readonly uid: number; readonly gid: number };
}

/** Redis and PostgreSQL of Debian's packages, installed if they are not there. */
export function programs(): Programs {
	if (!folder() || !existsSync(REDIS)) installPackages();
	const bin = folder();
	if (!bin || !existsSync(REDIS))
		throw new Error(`After the installation there is no ${bin ? 'Redis' : 'PostgreSQL'} where Debian puts it.`);
	return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb'), psql: join(bin, 'psql'), redis: REDIS, user: user() };
}

/** Of the newest PostgreSQL. */
function folder(): string | undefined {
	const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a)) : [];
	return versions.map((version) => join(POSTGRES, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

function user(): Programs['user'] {
	const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()];
	if (uid !== 0) return { uid, gid };
	const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
	return { uid: idOf('-u'), gid: idOf('-g') };
}

function installPackages(): void {
	if (!existsSync('/etc/debian_version'))
		throw new Error("This test needs Redis and PostgreSQL from Debian's packages, and this is not Debian.");
	if (process.getuid?.() !== 0)
		throw new Error('Redis and PostgreSQL are not installed. Install them (apt-get install redis-server postgresql), or run this as root.');
	console.log("Installing Debian's redis-server and postgresql. They stay installed; their services are not started.");
	// The services on Debian's own ports are nobody's business here.
	const forbid = !existsSync(POLICY);
	if (forbid) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
	try {
		apt('update');
		apt('install', '--yes', '--no-install-recommends', 'redis-server', 'postgresql');
	} finally {
		if (forbid) rmSync(POLICY, { force: true });
	}
}

function apt(...args: readonly string[]): void {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const { status, stderr, error } = spawnSync('apt-get', ['--quiet', ...args], { env, encoding: 'utf8' });
	if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed: ${error?.message ?? stderr}`);
}
