import { createRequire } from 'node:module';
import { Client, DefaultCache } from '@larksuiteoapi/node-sdk';
import { LarkHireApi } from '../../credentials/LarkHireApi.credentials';
import { asChild } from '../../harness/child';
import { Engine } from '../../harness/engine';
import { HIRE, oneNode } from '../../harness/workflows';
import { pool } from '../../nodes/LarkHire/framework/pool';
import { heldByFiles, heldByItems } from './memory';
import { operationOf } from './operations';

// Whatever is measured runs in a process of its own; the simulated tenant is in the other one.

export interface Job {
	readonly who: keyof typeof jobs;
	/** Where the tenant is. */
	readonly app: { readonly url: string; readonly appId: string; readonly appSecret: string };
	readonly operation: readonly [resource: string, operation: string];
	/** Or megabytes. */
	readonly count: number;
	readonly inFlight: number;
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

/** fetch() keeps connections alive. */
async function bare({ app: { url, appId, appSecret }, operation, count, inFlight }: Job) {
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
	await pool(items(count), { size: inFlight }, async (item) => {
		const { path, body } = wire(item);
		await send(method, path, body, { authorization: `Bearer ${token}` });
	});
}

const jobs = {
	ours,
	sdk,
	bare,
	items: async (job: Job) => await heldByItems(job.count, async (count) => await ours(job, count)),
	files: async (job: Job) => await heldByFiles(job.count, engineFor(job)),
};
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
