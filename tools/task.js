/**
 * What the npm scripts run. Plain JavaScript without dependencies, because on a fresh clone it comes before `npm ci`.
 * Usage: node tools/task.js <name> [arguments for its last step]
 */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { runStep } = require('./step');

const root = join(__dirname, '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const bin = (name) => join(root, 'node_modules', name);
const script = (name) => ['node', '-r', '@swc-node/register', join('tools', `${name}.ts`)];

const steps = {
	build: [['node', bin('gulp/bin/gulp.js'), 'build', '--silent']],
	lint: [['node', bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
	typecheck: [['node', bin('typescript/bin/tsc'), '-p', 'tsconfig.json']],
	jest: [['node', bin('jest/bin/jest.js')]],
	'jest:n8n': [['node', bin('jest/bin/jest.js'), '--config', 'jest.n8n.config.js', '--runInBand']],
	'jest:faults': [['node', bin('jest/bin/jest.js'), '--config', 'jest.faults.config.js']],
	demo: [script('demo')],
	simulator: [['node', '-r', '@swc-node/register', join('simulator', 'main.ts')]],
	bench: [script('bench')],
	docs: [script('docs/index')],
	queue: [script('queue')],
	release: [script('release')],
	start: [script('start')],
	clean: [() => ['.runtime', 'dist', 'coverage'].forEach((folder) => rmSync(join(root, folder), { recursive: true, force: true }))],
};

const tasks = {
	build: ['typecheck', 'build'],
	lint: ['lint'],
	typecheck: ['typecheck'],
	test: ['build', 'lint', 'typecheck', 'jest'],
	'test:n8n': ['build', 'jest:n8n'],
	'test:faults': ['jest:faults'],
	demo: ['build', 'demo'],
	simulator: ['simulator'],
	bench: ['build', 'bench'],
	docs: ['docs'],
	'test:queue': ['build', 'queue'],
	'release:check': ['release'],
	start: ['build', 'start'],
	clean: ['clean'],
};

/** Installs what the lock file says, if that is not what is there. */
async function setUp() {
	const lock = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	const stamp = bin('.set-up');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	console.log('Installing dependencies (npm ci), about a minute …');
	await run([npm, 'ci']);
	writeFileSync(stamp, lock);
}

async function run(command) {
	const status = await runStep(command, { cwd: root, env: { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json') } });
	if (status !== 0) process.exit(status);
}

const [name, ...given] = process.argv.slice(2);
/** Options of our own, which jest would refuse: what the tests read from the environment instead. */
const own = {
	// Of `test:n8n`: writes the screenshots of the README anew.
	'--keep-shots': { task: 'test:n8n', variable: 'KEEP_SHOTS' },
	// Of `test:faults`: keeps the figures from which the README's table is made.
	'--save': { task: 'test:faults', variable: 'SAVE_FAULTS' },
};
const rest = given.filter((option) => {
	const { task, variable } = own[option] ?? {};
	if (task !== name) return true;
	process.env[variable] = '1';
	return false;
});
const wanted = (tasks[name] ?? []).flatMap((step) => steps[step]);
if (wanted.length === 0) {
	console.error(`Unknown task. There are: ${Object.keys(tasks).join(', ')}`);
	process.exit(2);
}

async function main() {
	if (name !== 'clean') await setUp();
	for (const [index, step] of wanted.entries()) {
		if (typeof step === 'function') step();
		else await run(index === wanted.length - 1 ? [...step, ...rest] : step);
	}
}

void main();
