import { spawn } from 'node:child_process';
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BinaryDataService } from 'n8n-core';
import type { IBinaryData } from 'n8n-workflow';
import { APP } from '../../simulator';
import { Engine } from '../../harness/engine';
import { built } from '../../harness/builtPackage';
import { onDisk } from '../../harness/filesOnDisk';
import { HIRE, oneNode } from '../../harness/workflows';

/** What an upload and a download of a large file cost in memory, with the simulator in a process of its own. The size in MB may be given. */
const MEGABYTE = 1024 * 1024;
const size = Number(process.argv[2] ?? 100);

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as { port: number };
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** The most that `act` holds beyond what was there before, in MB: heap and buffers, and the process as a whole. */
async function cost(what: string, act: () => Promise<unknown>): Promise<void> {
	global.gc?.();
	const now = () => process.memoryUsage();
	const [before, most] = [now(), { held: 0, rss: 0 }];
	const timer = setInterval(() => {
		const { heapUsed, external, rss } = now();
		most.held = Math.max(most.held, heapUsed + external - before.heapUsed - before.external);
		most.rss = Math.max(most.rss, rss - before.rss);
	}, 5);
	const began = Date.now();
	await act().finally(() => clearInterval(timer));
	console.log(
		`${what.padEnd(44)} heap and buffers +${Math.round(most.held / MEGABYTE)} MB, process +${Math.round(most.rss / MEGABYTE)} MB, ${((Date.now() - began) / 1000).toFixed(1)} s`,
	);
}

function makeFile(path: string): void {
	const file = openSync(path, 'w');
	for (let written = 0; written < size; written += 1) writeSync(file, Buffer.alloc(MEGABYTE, written));
	closeSync(file);
}

async function measure(engine: Engine, service: BinaryDataService, folder: string): Promise<void> {
	let id: unknown;
	const run = async (parameters: object, data?: IBinaryData) => {
		const done = await engine.run(oneNode({ resource: 'attachment', ...parameters } as never, [{}], {}, data && (() => ({ data }))));
		if (done.error) throw new Error(`${done.error.message} ${done.error.description ?? ''}`);
		return done.items(HIRE)[0];
	};
	const upload = async (data: IBinaryData) => void (id = (await run({ operation: 'upload' }, data))?.json.id);
	await upload({ data: 'eA==', mimeType: 'text/plain', fileName: 'warm-up.txt' });
	makeFile(join(folder, 'large'));
	const stored = await service.store({ type: 'execution', workflowId: '1', executionId: '1' }, createReadStream(join(folder, 'large')), {
		data: '',
		mimeType: 'application/pdf',
		fileName: 'large.pdf',
	});
	await cost(`Upload of ${size} MB from n8n's disk`, async () => await upload(stored));
	await cost(`Download of ${size} MB to n8n's disk`, async () => {
		const file = await run({ operation: 'download', attachmentId: id, attachmentType: 3 });
		if (file?.binary?.data?.bytes !== size * MEGABYTE) throw new Error('The file is not whole');
	});
	const inItem = { data: Buffer.alloc(size * MEGABYTE, 1).toString('base64'), mimeType: 'application/pdf', fileName: 'large.pdf' };
	await cost(`Upload of ${size} MB from the item (base64)`, async () => await upload(inItem));
}

async function main(): Promise<void> {
	const port = await freePort();
	const simulator = spawn(process.execPath, [...process.execArgv, join(__dirname, '..', '..', 'simulator', 'main.ts'), String(port)], {
		stdio: 'ignore',
	});
	try {
		await sleep(4000);
		const engine = new Engine(built(), { larkHireApi: { region: 'custom', baseUrl: `http://127.0.0.1:${port}`, ...APP } });
		await onDisk(async (service, folder) => await measure(engine, service, folder));
	} finally {
		simulator.kill();
	}
}

void main();
