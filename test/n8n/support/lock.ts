import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { current, install } from '../../../harness/n8n/install';

const lock = `
const { DatabaseSync } = require('node:sqlite');
const database = new DatabaseSync(process.argv[1]);
database.exec('PRAGMA busy_timeout = 5000; BEGIN EXCLUSIVE');
console.log('locked');
process.stdin.resume().on('end', () => { database.exec('ROLLBACK'); process.exit(); });
`;

/** Keeps n8n from writing to its database, from another process, until the returned function is called. */
export async function lockDatabase(userFolder: string): Promise<() => Promise<void>> {
	// The Node of the real n8n has SQLite built in.
	const { node } = install(current);
	const child = spawn(node, ['--no-warnings', '-e', lock, join(userFolder, '.n8n', 'database.sqlite')], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	await once(child.stdout, 'data');
	return async () => {
		const gone = once(child, 'exit');
		child.stdin.end();
		await gone;
	};
}
