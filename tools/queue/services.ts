import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { installDebian } from '../../harness/debian';
import { freePort } from '../../harness/n8n/instance';
import type { Undo } from '../undo';

const queueMode = {
	DB_TYPE: 'postgresdb',
	EXECUTIONS_MODE: 'queue',
	N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
	OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
	QUEUE_HEALTH_CHECK_ACTIVE: 'true',
};

/** n8n's environment in queue mode. Redis and PostgreSQL are those that its environment variables name, or Debian's on free ports, empty. */
export async function services(undo: Undo): Promise<Record<string, string>> {
	const given = Object.entries(process.env).flatMap(([name, value = '']) =>
		/^(QUEUE_BULL_REDIS|DB_POSTGRESDB)_/.test(name) ? [[name, value]] : [],
	);
	return { ...queueMode, ...(given.length > 0 ? Object.fromEntries(given) : await ownServices(undo)) };
}

/** Both for this run alone. Debian's tool drops the cluster of PostgreSQL when its command ends: here when its input is closed. */
async function ownServices(undo: Undo): Promise<Record<string, string>> {
	installDebian(
		{ 'redis-server': '/usr/bin/redis-server', postgresql: '/usr/bin/pg_virtualenv' },
		'otherwise set QUEUE_BULL_REDIS_* and DB_POSTGRESDB_* to servers of your own.',
	);
	const port = String(await freePort());
	const about = ['HOST', 'PORT', 'USER', 'PASSWORD', 'DATABASE'];
	const command = `redis-server --port ${port} --bind 127.0.0.1 --save '' --appendonly no > /dev/null &
		echo "ready ${about.map((name) => `$PG${name}`).join(' ')}"; cat > /dev/null; kill $!`;
	const child = spawn('pg_virtualenv', ['sh', '-c', command], { cwd: '/', detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
	const ended = once(child, 'exit');
	undo.add('Redis and PostgreSQL', async () => {
		child.stdin.end();
		await ended;
	});
	for await (const line of createInterface(child.stdout)) {
		const [word, ...values] = line.split(' ');
		const postgres = Object.fromEntries(about.map((name, index) => [`DB_POSTGRESDB_${name}`, values[index] ?? '']));
		if (word === 'ready') return { QUEUE_BULL_REDIS_HOST: '127.0.0.1', QUEUE_BULL_REDIS_PORT: port, ...postgres };
	}
	throw new Error('PostgreSQL did not start');
}
