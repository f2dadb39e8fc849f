/**
 * Runs scripts of package.json side by side and fails when one of them does. The output of the main one is shown as it comes,
 * that of the others when they end.
 * Usage: node tools/sideBySide.js <others, separated by commas> <main one> [arguments of the main one]
 */
const { spawn } = require('node:child_process');
const { constants, setPriority } = require('node:os');
const { scripts } = require('../package.json');

const [others = '', main, ...rest] = process.argv.slice(2);

function start(name, ...more) {
	const stdio = name === main ? 'inherit' : ['ignore', 'pipe', 'pipe'];
	const child = spawn([scripts[name], ...more].join(' '), { shell: true, stdio });
	child.on('close', (status) => {
		if (status === 0) return;
		process.exitCode = 1;
		if (name !== main) console.log(`npm run ${name} failed`);
	});
	return child;
}

const aside = others.split(',').map((name) => {
	const child = start(name);
	// Tests measure time, the others do not.
	setPriority(child.pid, constants.priority.PRIORITY_LOW);
	const output = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
	child.on('close', () => process.stdout.write(Buffer.concat(output)));
	return child;
});
const children = [...aside, start(main, ...rest.map((word) => JSON.stringify(word)))];
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => children.forEach((child) => child.kill(signal)));
