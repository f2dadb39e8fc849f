import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../harness/n8n/instance';
import type { Undo } from '../undo';

const REDIS = '/usr/bin/redis-server';
const POSTGRES = '/usr/bin/pg_virtualenv';

/** What n8n has to know of Redis and PostgreSQL: those that its own environment variables name, or Debian's on free ports, empty. */
export async function services(undo: Undo): Promise<Record<string, string>> {
	const given = (prefix: string) =>
		Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[0].startsWith(prefix)));
	const [redis, postgres] = [given('QUEUE_BULL_REDIS_'), given('DB_POSTGRESDB_')];
	const missing = [...('QUEUE_BULL_REDIS_HOST' in redis ? [] : [REDIS]), ...('DB_POSTGRESDB_HOST' in postgres ? [] : [POSTGRES])];
	if (!missing.every(existsSync)) {
		const { status } = spawnSync(join(__dirname, 'installDebian.sh'), { stdio: 'inherit' });
		if (status !== 0) throw new Error('Redis and PostgreSQL are not installed');
	}
	return {
		...(missing.includes(REDIS) ? await startRedis(undo) : redis),
		...(missing.includes(POSTGRES) ? await startPostgres(undo) : postgres),
		DB_TYPE: 'postgresdb',
	};
}

async function startRedis(undo: Undo): Promise<Record<string, string>> {
	const port = String(await freePort());
	const child = spawn(REDIS, ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
		detached: true,
		stdio: 'ignore',
	});
	undo.add('Redis', () => void child.kill());
	return { QUEUE_BULL_REDIS_HOST: '127.0.0.1', QUEUE_BULL_REDIS_PORT: port };
}

/** A cluster for this run alone, which Debian's tool drops when its command ends: here when its input is closed. */
async function startPostgres(undo: Undo): Promise<Record<string, string>> {
	const shown = 'echo "ready $PGHOST $PGPORT $PGUSER $PGPASSWORD $PGDATABASE"; exec cat > /dev/null';
	const child = spawn(POSTGRES, ['sh', '-c', shown], { cwd: '/', detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
	const ended = once(child, 'exit');
	undo.add('PostgreSQL', async () => {
		child.stdin.end();
		await ended;
	});
	for await (const line of createInterface(child.stdout)) {
		const [word, host = '', port = '', user = '', password = '', database = ''] = line.split(' ');
		if (word !== 'ready') continue;
		return {
			DB_POSTGRESDB_HOST: host,
			DB_POSTGRESDB_PORT: port,
			DB_POSTGRESDB_USER: user,
			DB_POSTGRESDB_PASSWORD: password,
			DB_POSTGRESDB_DATABASE: database,
		};
	}
	throw new Error('PostgreSQL did not start');
}
