import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

// npm start, npm test and the others run each step in a process of its own.

const STEP = join(__dirname, '..', 'step.js');

/** Something that has to be undone when it is stopped. */
const child = `
	process.on('SIGINT', () => { console.log('undone'); setTimeout(() => process.exit(130), 50); });
	setInterval(() => {}, 1000);
	console.log('ready');
`;

const run = (step: string) =>
	spawn(process.execPath, [
		'-e',
		`require(${JSON.stringify(STEP)}).runStep([process.execPath, '-e', ${JSON.stringify(step)}]).then((status) => { console.log('status ' + status); process.exit(status); })`,
	]);

it('gets a signal that only its parent was sent, once, and is waited for', async () => {
	const parent = run(child);
	let said = '';
	parent.stdout.on('data', (text: Buffer) => {
		said += text.toString();
		if (text.includes('ready')) for (let times = 0; times < 3; times += 1) parent.kill('SIGINT');
	});
	const [status] = (await once(parent, 'close')) as [number];
	expect(said.trim().split('\n')).toEqual(['ready', 'undone', 'status 130']);
	expect(status).toBe(130);
});

it('hands its status on', async () => {
	const [status] = (await once(run('process.exit(3)'), 'close')) as [number];
	expect(status).toBe(3);
});
