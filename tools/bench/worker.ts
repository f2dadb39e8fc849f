import { createReadStream, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Client, DefaultCache } from '@larksuiteoapi/node-sdk';
import type { IBinaryData } from 'n8n-workflow';
import { LarkHireApi } from '../../credentials/LarkHireApi.credentials';
import { asChild } from '../../harness/child';
import { Engine } from '../../harness/engine';
import { onDisk } from '../../harness/filesOnDisk';
import { HIRE, oneNode } from '../../harness/workflows';
import { pool } from '../../nodes/LarkHire/framework/pool';
import { Session } from '../../nodes/LarkHire/transport/session';
import { operationOf } from '../operations';

// Whatever is measured runs in a process of its own; the simulated tenant is in the other one.

export interface Job {
	readonly who: 'ours' | 'sdk' | 'bare' | 'items' | 'files';
	/** Where the tenant is. */
	readonly app: { readonly url: string; readonly appId: string; readonly appSecret: string };
	readonly operation: readonly [resource: string, operation: string];
	/** Or megabytes. */
	readonly count: number;
}

// By its whole name: the file of n8n's beside it, with the ending .node.json, would be found first.
const { LarkHire } = createRequire(__filename)(
	'../../nodes/LarkHire/LarkHire.node.ts',
) as typeof import('../../nodes/LarkHire/LarkHire.node');

const engineFor = ({ app: { url: baseUrl, appId, appSecret } }: Job) =>
	new Engine(
		{ nodes: { 'n8n-nodes-lark-hire.larkHire': new LarkHire() }, credentials: { larkHireApi: new LarkHireApi() } },
		{ larkHireApi: { region: 'custom', baseUrl, appId, appSecret } },
	);

/** The node in n8n's engine, with nothing set. */
async function ours(job: Job, count = job.count) {
	const { parameters, items } = operationOf(...job.operation);
	const run = await engineFor(job).run(oneNode(parameters, items(count), { onError: 'continueRegularOutput' }));
	if (run.error || run.json(HIRE).length !== count) throw new Error(`The execution failed: ${run.error?.message}`);
	return run;
}

async function sdk({ app: { url: domain, appId, appSecret }, operation, count }: Job) {
	const logger = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };
	const client = new Client({ appId, appSecret, domain, logger, cache: new DefaultCache() });
	const { method, wire, items } = operationOf(...operation);
	for (const item of items(count)) {
		const { path: url, body: data } = wire(item);
		await client.request({ method, url, data }).catch(() => {});
	}
}

const SCRIPT_IN_FLIGHT = 12;

/** fetch() keeps connections alive. */
async function bare({ app: { url, appId, appSecret }, operation, count }: Job) {
	const send = async (method: string, path: string, body: unknown, headers = {}) => {
		const type = { 'content-type': 'application/json' };
		return await (await fetch(url + path, { method, headers: { ...type, ...headers }, body: JSON.stringify(body) })).json();
	};
	const key = { app_id: appId, app_secret: appSecret };
	const { tenant_access_token: token } = (await send('POST', '/open-apis/auth/v3/tenant_access_token/internal', key)) as Record<
		string,
		string
	>;
	const { method, wire, items } = operationOf(...operation);
	await pool(items(count), { size: SCRIPT_IN_FLIGHT }, async (item) => {
		const { path, body } = wire(item);
		await send(method, path, body, { authorization: `Bearer ${token}` });
	});
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

/** What a run holds, MB, without the limits, which would make minutes of it. */
async function items(job: Job) {
	const { limiter } = Session.prototype;
	Session.prototype.limiter = function (endpoint) {
		return limiter.call(this, { ...endpoint, limit: [] });
	};
	const sample = () => {
		global.gc?.();
		return process.memoryUsage().heapUsed / MB;
	};
	const from = Date.now();
	const { peak, end } = await most(400, sample, async () => await ours(job));
	// At the end, n8n holds input and results.
	return { items: job.count, peakMb: peak, itemsMb: end, seconds: (Date.now() - from) / 1000 };
}

export type ItemsRow = Awaited<ReturnType<typeof items>>;

/** A large file on its way: the most beyond what was there before, MB, of heap and buffers, and of the whole process. */
async function files(job: Job) {
	const [engine, size] = [engineFor(job), job.count];
	const run = async (parameters: object, data?: IBinaryData) => {
		const done = await engine.run(oneNode({ resource: 'attachment', ...parameters }, [{}], {}, data && (() => ({ data }))));
		if (done.error) throw new Error(done.error.message);
		return done.items(HIRE)[0]?.json.id as string;
	};
	const row = async (what: string, act: () => Promise<unknown>) => {
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

export type FileRow = Awaited<ReturnType<typeof files>>[number];

const jobs = { ours, sdk, bare, items, files };
const WARM_UP = { ours: 5, sdk: 5, bare: 5, items: 50, files: 0 };

/** What a job cost. */
export interface Cost {
	/** Processor time of the process, user and system. */
	readonly cpuMs: number;
	/** Epoch ms: what was sent before was to warm up. */
	readonly from: number;
}

async function measured(job: Job): Promise<Cost> {
	const work: (job: Job) => Promise<unknown> = jobs[job.who];
	// With another API, so that nothing of the limit is used up.
	const operation =
		job.operation[0] === 'ehrImportTask' ? (['websiteDeliveryTask', 'get'] as const) : (['ehrImportTask', 'update'] as const);
	if (WARM_UP[job.who] > 0) await work({ ...job, operation, count: WARM_UP[job.who] });
	const [before, from] = [process.cpuUsage(), Date.now()];
	const result = await work(job);
	const { user, system } = process.cpuUsage(before);
	return { cpuMs: (user + system) / 1000, from, ...(job.who !== 'ours' && { result }) };
}

if (require.main === module) void asChild(measured);
