import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../harness/n8n/instance';
import { Child } from './child';
import { programs, type Programs } from './debian';
import type { Undo } from '../undo';

/** Starts Redis and PostgreSQL on free loopback ports, with their data in a temporary folder. What n8n has to know of them. */
export async function startServices(undo: Undo): Promise<Record<string, string>> {
	const found = programs();
	const folder = mkdtempSync(join(tmpdir(), 'lark-hire-services-'));
	undo.add('the data of Redis and PostgreSQL', () => rmSync(folder, { recursive: true, force: true }));
	chownSync(folder, found.user.uid, found.user.gid);
	return { ...(await startRedis(found, folder, undo)), ...(await startPostgres(found, folder, undo)) };
}

async function startRedis({ redis, user }: Programs, folder: string, undo: Undo): Promise<Record<string, string>> {
	const port = await freePort();
	const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no', '--daemonize', 'no'];
	const child = new Child('Redis', join(folder, 'redis.log'), redis, args, { ...user, cwd: folder });
	undo.add('Redis', async () => await child.stop());
	await child.ready(async () => await pings(port));
	return { QUEUE_BULL_REDIS_HOST: '127.0.0.1', QUEUE_BULL_REDIS_PORT: String(port) };
}

async function startPostgres({ postgres, initdb, psql, user }: Programs, folder: string, undo: Undo): Promise<Record<string, string>> {
	const [data, password, port] = [join(folder, 'postgres'), randomBytes(18).toString('hex'), String(await freePort())];
	initialise(initdb, data, password, user);
	const args = ['-D', data, '-p', port, '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`];
	const child = new Child('PostgreSQL', join(folder, 'postgres.log'), postgres, args, { ...user, cwd: folder });
	// Its fast shutdown: does not wait for those who are connected.
	undo.add('PostgreSQL', async () => await child.stop('SIGINT'));
	const ask = promisify(execFile);
	await child.ready(async () => {
		const { stdout } = await ask(psql, ['-h', '127.0.0.1', '-p', port, '-U', 'n8n', '-d', 'postgres', '-Atc', 'select 1'], {
			cwd: folder,
			env: { ...process.env, PGPASSWORD: password },
		});
		return stdout.trim() === '1';
	});
	return {
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: '127.0.0.1',
		DB_POSTGRESDB_PORT: port,
		DB_POSTGRESDB_DATABASE: 'postgres',
		DB_POSTGRESDB_USER: 'n8n',
		DB_POSTGRESDB_PASSWORD: password,
	};
}

function initialise(initdb: string, data: string, password: string, user: Programs['user']): void {
	const file = `${data}.password`;
	writeFileSync(file, password, { mode: 0o600 });
	chownSync(file, user.uid, user.gid);
	const { status, stderr, error } = spawnSync(
		initdb,
		['-D', data, '-U', 'n8n', '-A', 'scram-sha-256', '--pwfile', file, '-E', 'UTF8', '--locale', 'C.UTF-8'],
		{ ...user, cwd: join(data, '..'), encoding: 'utf8' },
	);
	rmSync(file);
	if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
}

const pings = async (port: number): Promise<boolean> =>
	await new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
		socket.once('data', (answer) => {
			socket.destroy();
			resolve(answer.toString().startsWith('+PONG'));
		});
		socket.once('error', () => resolve(false));
	});
