import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeParameters } from 'n8n-workflow';
import { inChild } from '../../harness/child';
import { Editor } from '../../harness/n8n/editor';
import { current, install, installPackage, runtime } from '../../harness/n8n/install';
import { Instance } from '../../harness/n8n/instance';
import { RealN8n } from '../../harness/n8n/real';
import { oneNode } from '../../harness/workflows';
import type { Limit } from '../../nodes/LarkHire/api/endpoint';
import { Simulator, type SimulatorOptions } from '../../simulator';
import type { Undo } from '../undo';
import { fill, operationOf, type Operation } from '../operations';
import type { Cost, FileRow, ItemsRow, Job } from './worker';

type Way<T = object> = (simulator: Simulator, items: number) => Promise<Cost & T>;

interface Setting {
	readonly items: number;
	readonly latencyMs: number;
	/** The tenant rejects what is above the limit. */
	readonly limited: boolean;
}

/** Sends items to a tenant of their own; what came of it. */
async function round(what: string, { endpoint }: Operation, { limited, latencyMs, items }: Setting, way: Way) {
	return await inTenant({ limits: limited, latencyMs }, items, async (simulator) => {
		const { cpuMs, from } = await way(simulator, items);
		const calls = simulator.calls(endpoint.endpoint).filter(({ at }) => at >= from);
		const done = calls.filter(({ code }) => code === 0);
		const times = calls.map(({ at }) => at);
		const ms = Math.max(...times) - Math.min(...times);
		return {
			what,
			limit: endpoint.limit.map(({ calls: most, seconds }) => `${most}/${seconds === 60 ? 'min' : 's'}`).join(', '),
			limited,
			latencyMs,
			items,
			/** Items that were applied, from the first request to the last response. */
			perSecond: (done.length / (ms + latencyMs)) * 1000,
			/** Of the limit. */
			used: shareOf(endpoint.limit, done.length, ms, ms + latencyMs),
			failed: items - done.length,
			/** Requests rejected for the rate. */
			rejected: calls.filter(({ status }) => status === 429).length,
			inFlight: Math.max(...times.map((at) => calls.filter((one) => one.at > at - latencyMs && one.at <= at).length)),
			cpuMsPerItem: cpuMs / items,
		};
	});
}

export type Row = Awaited<ReturnType<typeof round>>;

async function inTenant<T>(options: SimulatorOptions, records: number, act: (simulator: Simulator) => Promise<T>): Promise<T> {
	const simulator = await Simulator.start(options);
	fill(simulator.store, records);
	return await act(simulator).finally(async () => await simulator.stop());
}

/**
 * How much of the limit so many requests have used: their rate, if it counts seconds. In a window of a minute the first come all at once,
 * so that a rate says little: there it is how much longer it took than it must.
 */
function shareOf(limit: Limit, requests: number, arrivalMs: number, totalMs: number): number {
	const [window] = limit;
	return window?.seconds === 1 ? ((requests / totalMs) * 1000) / window.calls : leastMs(requests, limit) / arrivalMs;
}

/** When the last of so many requests may arrive, if the first arrives at 0 and each as early as the sliding windows allow. */
function leastMs(requests: number, limit: Limit): number {
	const at: number[] = [];
	while (at.length < requests) at.push(Math.max(0, ...limit.map(({ calls, seconds }) => (at.at(-calls) ?? -Infinity) + seconds * 1000)));
	return at.at(-1) ?? 0;
}

const EHR = ['ehrImportTask', 'update'] as const;

const inWorker =
	<T>(who: Job['who'], operation: Job['operation'] = EHR): Way<T> =>
	async (simulator, count) => {
		const { appId, appSecret } = simulator.app();
		return await inChild(join(__dirname, 'worker.ts'), { who, app: { url: simulator.url, appId, appSecret }, operation, count });
	};

export type Against = [resource: string, operation: string, items: number, latencyMs: number];

/** The node in n8n's engine, with nothing set. */
export async function againstLimit(...[resource, name, items, latencyMs]: Against): Promise<Row> {
	const operation = operationOf(resource, name);
	return await round(operation.name, operation, { limited: true, latencyMs, items }, inWorker('ours', [resource, name]));
}

/** What a run holds, and when its first item was sent, ms after its start. */
export type MemoryRow = ItemsRow & { readonly firstMs: number };

export const memoryOfItems = async (items: number): Promise<MemoryRow> =>
	await inTenant({}, items, async (simulator) => {
		const { result, from } = await inWorker<{ result: ItemsRow }>('items')(simulator, items);
		return { ...result, firstMs: (simulator.calls().find(({ at }) => at >= from)?.at ?? NaN) - from };
	});

export const memoryOfFiles = async (megabytes: number): Promise<FileRow[]> =>
	(await inTenant({}, 0, async (simulator) => await inWorker<{ result: FileRow[] }>('files')(simulator, megabytes))).result;

const LATENCY_MS = 100;
const BATCH = 45;

/** The same items in all the ways that a user has, with the tenant's limit and without. */
export async function sideBySide(items: number, undo: Undo): Promise<Row[]> {
	const operation = operationOf(...EHR);
	const installed = install(current);
	const userFolder = join(runtime, 'user-bench');
	rmSync(userFolder, { recursive: true, force: true });
	installPackage(userFolder);
	const instance = await Instance.start(installed, userFolder);
	undo.add('n8n', async () => await instance.stop());
	const editor = await Editor.open(instance.url);
	const inN8n =
		(change: (url: string) => { type?: string; typeVersion?: number; parameters: INodeParameters }): Way =>
		async (simulator, count) => {
			const n8n = await RealN8n.with(editor, simulator);
			const run = async (sent: number) => {
				const workflow = oneNode({}, operation.items(sent), { onError: 'continueRegularOutput', ...change(simulator.url) });
				return await n8n.run({ ...workflow, name: `${simulator.url}, ${sent} items, ${workflow.nodes[1]?.type}` });
			};
			await run(1);
			const [before, from] = [instance.cpuMs, Date.now()];
			const { error } = await run(count);
			if (error) throw new Error(error.message);
			return { cpuMs: instance.cpuMs - before, from };
		};
	const httpRequest = (batching?: object) =>
		inN8n((url) => ({
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 4.2,
			parameters: {
				method: 'PATCH',
				url: `=${url}/open-apis/hire/v1/ehr_import_tasks/{{ $json.id }}`,
				authentication: 'predefinedCredentialType',
				nodeCredentialType: 'larkHireApi',
				sendBody: true,
				specifyBody: 'json',
				jsonBody: '={{ { state: 2, fail_reason: $json.reason, redirect_url: "https://hr.example.com/1" } }}',
				options: { ...batching },
			},
		}));
	const ways: ReadonlyArray<readonly [string, Way]> = [
		['This package, nothing set', inN8n(() => ({ parameters: operation.parameters }))],
		['HTTP Request, nothing set', httpRequest()],
		['HTTP Request, batches', httpRequest({ batching: { batch: { batchSize: BATCH, batchInterval: 1000 } } })],
		['Script: SDK in a loop', inWorker('sdk')],
		['Script: plain HTTP', inWorker('bare')],
	];
	const rows: Row[] = [];
	for (const limited of [true, false])
		for (const [what, way] of ways) rows.push(await round(what, operation, { limited, latencyMs: LATENCY_MS, items }, way));
	await instance.stop();
	return rows;
}
