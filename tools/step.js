const { spawn } = require('node:child_process');

/** Terminal and npm may both pass a signal on; the step is to get it once. */
const SAME_MS = 500;

/**
 * Runs one command, and passes signals on to it: only it knows what it has started, and we wait until that has stopped.
 * @returns its exit status, 1 if there is none
 */
async function runStep([command, ...args], { cwd, env } = {}) {
	return await new Promise((resolve) => {
		// In a group of its own, so that Ctrl-C does not reach it twice.
		const step = spawn(command, args, { cwd, env, stdio: 'inherit', detached: process.platform !== 'win32' });
		let last = 0;
		const pass = (signal) => {
			if (Date.now() - last < SAME_MS) return;
			last = Date.now();
			step.kill(signal);
		};
		const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
		for (const signal of signals) process.on(signal, pass);
		const end = (status) => {
			for (const signal of signals) process.off(signal, pass);
			resolve(status ?? 1);
		};
		step.once('error', (error) => {
			console.error(`${command}: ${error.message}`);
			end(1);
		});
		step.once('exit', end);
	});
}

module.exports = { runStep };
