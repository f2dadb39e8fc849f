/**
 * Installs what the lock file says, unless it is installed already: so every command works on a fresh clone. Plain JavaScript
 * without dependencies, because it runs before they are there.
 */
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, lstatSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const lock = createHash('sha256')
	.update(readFileSync(join(root, 'package-lock.json')))
	.digest('hex');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.set-up');
// A linked folder belongs to another checkout, which npm would empty.
const linked = lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink();
if (!linked && (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock)) {
	console.log('Installing dependencies (npm ci), about a minute …');
	const { status } = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
	if (status !== 0) process.exit(status ?? 1);
	writeFileSync(stamp, lock);
}
