import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IBinaryData } from 'n8n-workflow';
import { Engine } from '../../harness/engine';
import { onDisk } from '../../harness/filesOnDisk';
import { HIRE, oneNode } from '../../harness/workflows';
import { ours } from './contestants';
import { measure } from './measure';
import { operationOf } from './operations';
import { Subject } from './package';
import { simulate } from './simulator';

// What runs hold in memory, measured in a process of its own with --expose-gc, so that nothing else is counted.

export interface MemoryRow {
	readonly items: number;
	/** The most that was held during the run beyond what was held before it, after garbage collections, MB. */
	readonly peakMb: number;
	/** What n8n holds of the items themselves: input and results, MB. */
	readonly itemsMb: number;
	/** The most resident memory of the process so far, MB. */
	readonly rssMb: number;
}

/** A large file on its way. */
export interface FileRow {
	readonly what: string;
	/** The most beyond what was there before, MB: heap and buffers. */
	readonly heldMb: number;
	/** The same of the whole process. */
	readonly rssMb: number;
}

interface Wanted {
	readonly counts: readonly number[];
	readonly inFlight: number;
	readonly fileMb: number;
}

const MB = 1024 * 1024;
const SAMPLE_MS = 400;

function held(): number {
	global.gc?.();
	return process.memoryUsage().heapUsed / MB;
}

async function itemsRow(subject: Subject, items: number, inFlight: number): Promise<MemoryRow> {
	const operation = operationOf('e-HR import task');
	const simulator = await simulate({}, items);
	const contestant = ours(operation, simulator.app, subject, inFlight);
	await measure(simulator, operation, contestant, 50);
	const before = held();
	let [peak, end] = [0, 0];
	const timer = setInterval(() => (peak = Math.max(peak, held() - before)), SAMPLE_MS);
	const ended = () => {
		clearInterval(timer);
		end = held() - before;
	};
	await measure(simulator, operation, async (sent) => await contestant(sent, ended), items);
	await simulator.stop();
	return { items, peakMb: Math.max(peak, end), itemsMb: end, rssMb: process.resourceUsage().maxRSS / 1024 };
}

async function cost(what: string, act: () => Promise<unknown>): Promise<FileRow> {
	global.gc?.();
	const before = process.memoryUsage();
	const most = { held: 0, rss: 0 };
	const timer = setInterval(() => {
		const { heapUsed, external, rss } = process.memoryUsage();
		most.held = Math.max(most.held, heapUsed + external - before.heapUsed - before.external);
		most.rss = Math.max(most.rss, rss - before.rss);
	}, 5);
	await act().finally(() => clearInterval(timer));
	return { what, heldMb: most.held / MB, rssMb: most.rss / MB };
}

async function fileRows({ installed }: Subject, size: number): Promise<FileRow[]> {
	const simulator = await simulate({}, 0);
	const { url: baseUrl, appId, appSecret } = simulator.app;
	const engine = new Engine(installed, { larkHireApi: { region: 'custom', baseUrl, appId, appSecret } });
	const run = async (parameters: object, data?: IBinaryData) => {
		const done = await engine.run(oneNode({ resource: 'attachment', ...parameters }, [{}], {}, data && (() => ({ data }))));
		if (done.error) throw new Error(done.error.message);
		return done.items(HIRE)[0];
	};
	const upload = async (data: IBinaryData) => (await run({ operation: 'upload' }, data))?.json.id as string;
	const pdf = { data: '', mimeType: 'application/pdf', fileName: 'large.pdf' };
	return await onDisk(async (service, folder) => {
		await upload({ ...pdf, data: 'eA==' });
		const file = join(folder, 'large');
		writeFileSync(file, Buffer.alloc(size * MB, 1));
		const stored = await service.store({ type: 'execution', workflowId: '1', executionId: '1' }, createReadStream(file), pdf);
		let id = '';
		const rows = [await cost(`Upload of ${size} MB from n8n's disk`, async () => (id = await upload(stored)))];
		const download = async () => {
			const got = await run({ operation: 'download', attachmentId: id, attachmentType: 3 });
			if (got?.binary?.data?.bytes !== size * MB) throw new Error('The file is not whole');
		};
		rows.push(await cost(`Download of ${size} MB to n8n's disk`, download));
		const inItem = { ...pdf, data: Buffer.alloc(size * MB, 1).toString('base64') };
		rows.push(await cost(`Upload of ${size} MB that are in the item`, async () => await upload(inItem)));
		await simulator.stop();
		return rows;
	});
}

/** Measures in a child process. */
export async function memory(wanted: Wanted): Promise<{ items: MemoryRow[]; files: FileRow[] }> {
	const child = fork(__filename, [JSON.stringify(wanted)], { execArgv: [...process.execArgv, '--expose-gc'] });
	const [rows] = (await Promise.race([
		once(child, 'message'),
		once(child, 'exit').then(([code]) => Promise.reject(new Error(`The measurement of memory ended with exit code ${code}`))),
	])) as [{ items: MemoryRow[]; files: FileRow[] }];
	return rows;
}

async function main({ counts, inFlight, fileMb }: Wanted): Promise<void> {
	const subject = await Subject.build();
	subject.changeLimits(() => []);
	const items: MemoryRow[] = [];
	for (const count of counts) items.push(await itemsRow(subject, count, inFlight));
	const files = await fileRows(subject, fileMb);
	process.send?.({ items, files }, () => process.disconnect());
}

if (require.main === module) void main(JSON.parse(process.argv[2] ?? '') as Wanted);
