import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IBinaryData } from 'n8n-workflow';
import type { Engine } from '../../harness/engine';
import { onDisk } from '../../harness/filesOnDisk';
import { HIRE, oneNode } from '../../harness/workflows';
import { Session } from '../../nodes/LarkHire/transport/session';

/** What a run holds, MB. */
export interface ItemsRow {
	readonly items: number;
	/** The most beyond what was held before it, after garbage collections. */
	readonly peakMb: number;
	/** Of it what n8n holds itself: input and results. */
	readonly itemsMb: number;
	readonly seconds: number;
}

/** A large file on its way: the most beyond what was there before, MB. */
export interface FileRow {
	readonly what: string;
	/** Heap and buffers. */
	readonly heldMb: number;
	/** The whole process. */
	readonly rssMb: number;
}

const MB = 1024 * 1024;

/** Samples while `act` runs, and once more while its result is still held: the most and the last, beyond what was there before. */
async function most(sampleMs: number, sample: () => number, act: () => Promise<unknown>) {
	global.gc?.();
	const before = sample();
	let peak = 0;
	const timer = setInterval(() => (peak = Math.max(peak, sample() - before)), sampleMs);
	const held = [await act().finally(() => clearInterval(timer))];
	const end = sample() - before;
	return { peak: Math.max(peak, end), end, held };
}

/** Without the limits, which would make minutes of it. */
export async function heldByItems(items: number, run: (items: number) => Promise<unknown>): Promise<ItemsRow> {
	const { limiter } = Session.prototype;
	Session.prototype.limiter = function (endpoint) {
		return limiter.call(this, { ...endpoint, limit: [] });
	};
	const sample = () => {
		global.gc?.();
		return process.memoryUsage().heapUsed / MB;
	};
	const from = Date.now();
	const { peak, end } = await most(400, sample, async () => await run(items));
	return { items, peakMb: peak, itemsMb: end, seconds: (Date.now() - from) / 1000 };
}

export async function heldByFiles(size: number, engine: Engine): Promise<FileRow[]> {
	const run = async (parameters: object, data?: IBinaryData) => {
		const done = await engine.run(oneNode({ resource: 'attachment', ...parameters }, [{}], {}, data && (() => ({ data }))));
		if (done.error) throw new Error(done.error.message);
		return done.items(HIRE)[0]?.json.id as string;
	};
	const row = async (what: string, act: () => Promise<unknown>): Promise<FileRow> => {
		const { rss } = process.memoryUsage();
		let rssMb = 0;
		const sample = () => {
			const usage = process.memoryUsage();
			rssMb = Math.max(rssMb, (usage.rss - rss) / MB);
			return (usage.heapUsed + usage.external) / MB;
		};
		return { what, heldMb: (await most(5, sample, act)).peak, rssMb };
	};
	const pdf = { data: '', mimeType: 'application/pdf', fileName: 'large.pdf' };
	const upload = async (data: IBinaryData) => await run({ operation: 'upload' }, data);
	return await onDisk(async (service, folder) => {
		const file = join(folder, 'large');
		writeFileSync(file, Buffer.alloc(size * MB, 1));
		const stored = await service.store({ type: 'execution', workflowId: '1', executionId: '1' }, createReadStream(file), pdf);
		const inItem = { ...pdf, data: Buffer.alloc(size * MB, 1).toString('base64') };
		const download = { operation: 'download', attachmentId: await upload({ ...pdf, data: 'eA==' }), attachmentType: 3 };
		const rows = [await row(`Upload of ${size} MB from n8n's disk`, async () => (download.attachmentId = await upload(stored)))];
		rows.push(await row(`Download of ${size} MB to n8n's disk`, async () => await run(download)));
		return [...rows, await row(`Upload of ${size} MB that are in the item`, async () => await upload(inItem))];
	});
}
