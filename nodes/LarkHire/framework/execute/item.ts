import { createHash, randomUUID } from 'crypto';
import type { IBinaryKeyData, IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { connect, type ClientOptions } from '../../transport/client';
import type { App } from '../../api/app';
import { LarkError, noResponse, oddAnswer } from '../../api/errors';
import { walk } from '../../transport/pagination';
import { CircuitBreaker } from '../../transport/circuitBreaker';
import { Cancelled, IdleTimeout, wait } from '../../transport/abort';
import { Endpoints, endpointsOf, isSafe } from '../../api/endpoint';
import { labelled } from '../labels';
import type { Lark } from '../../api/sdk';
import type { Answer, Operation, Resource, Within } from '../operation';
import { commonOptionsOf } from '../options';
import { fetchFile } from './binaryFile';
import { isObject } from '../../api/object';
import type { Page, PageAnswer } from '../../api/page';
import { reach } from '../connection';
import { simplified } from '../simplify';
import { inTurn } from './turns';

const REQUEST_TIMEOUT_SECONDS = 30;
/** A client takes about a quarter of a megabyte. */
const MOST_CLIENTS = 20;

/** One item of a run, read and checked. */
export interface Task {
	readonly item: number;
	readonly operation: Operation;
	/** Its fields, read and checked. */
	params(): Readonly<Record<string, unknown>>;
	/** What it is about: tasks of one record never run at the same time. */
	readonly record: string;
	/** What such a record is called. */
	readonly noun: string;
	/** How many items of the run may be under way at the same time, as far as this one is concerned. */
	readonly inFlight: number;
}

/** An output item, but for its pairing. */
export interface Made {
	readonly json: IDataObject;
	readonly binary?: IBinaryKeyData;
}

/** Carries out tasks of one run of the node; resolves with the items that come of one. */
export async function performer(
	context: IExecuteFunctions,
	resources: readonly Resource[],
): Promise<(task: Task) => Promise<readonly Made[]>> {
	const reached = await reach(context);
	const cancel = context.getExecutionCancelSignal();
	const keyOf = keysOf(context, reached.app);
	const clients = new Map<string, Promise<Lark>>();
	const breaker = new CircuitBreaker();
	const known = new Endpoints(resources.flatMap(({ operations }) => operations.flatMap(endpointsOf)));
	const others = (method: string, path: string) => known.of(method, path);

	const open = async (options: Pick<ClientOptions, 'endpoints' | 'others' | 'timeout'>, signal = cancel) =>
		await connect({ ...reached, ...options, breaker, ...(signal && { signal }) });

	/** One client for all items of one operation with the same timeout. */
	const shared = async (operation: Operation, timeout: number) => {
		const key = `${operation.endpoint.endpoint} ${operation.value} ${timeout}`;
		const client = clients.get(key) ?? open({ endpoints: endpointsOf(operation), ...(operation.freeRequest && { others }), timeout });
		// An expression may give each item a timeout of its own.
		if (clients.size >= MOST_CLIENTS) clients.clear();
		clients.set(key, client);
		return await client;
	};

	return async ({ item, operation, record, params: read }) => {
		const params = read();
		const timeout = (commonOptionsOf(operation.fields, params).timeout ?? REQUEST_TIMEOUT_SECONDS) * 1000;
		const times: IdleTimeout[] = [];
		const within = async (ms: number): Promise<Within> => {
			const time = new IdleTimeout(ms, cancel);
			times.push(time);
			return {
				lark: await open({ endpoints: endpointsOf(operation), timeout }, time.signal),
				wait: async (pause) => await wait(pause, time.signal),
				expired: () => time.expired && !cancel?.aborted,
			};
		};
		const list = async <T>(pageSize: number, ask: (page: Page) => Promise<PageAnswer<T>>) => {
			const most = params.returnAll === false ? (params.limit as number) : Infinity;
			return { data: await walk(pageSize, most, reached.app.domain, ask) };
		};
		const done = {
			success: true,
			...(operation.recordKey !== undefined && { [operation.recordKey]: params[operation.recordKey] as string }),
		};
		const lark = await shared(operation, timeout);
		const files = context.getInputData()[item]?.binary;
		const execute = async () =>
			await operation.execute({
				lark,
				params,
				within,
				list,
				request: async ({ method, path, query, body }) => await lark.request<Answer>({ method, url: path, params: query, data: body }),
				download: async (url, file) =>
					await fetchFile(
						context,
						{ helper: reached.helper, domain: reached.app.domain, timeout, ...(cancel && { signal: cancel }) },
						url,
						file,
					),
				get idempotencyKey() {
					return keyOf(operation, params);
				},
			});
		return await (writesTo(operation) ? inTurn(`${reached.app.domain} ${reached.app.appId} ${record}`, cancel, execute) : execute())
			.then(
				(answer) => itemsOf(answer, done, params.simplify === false ? {} : operation, files),
				(error: unknown) => {
					if (error instanceof LarkError && operation.alreadyApplied?.({ ...error.facts, doubtful: error.doubtful }, params))
						return itemsOf({ data: { ...done, alreadyApplied: true } }, done, {}, files);
					if (error instanceof LarkError) throw error.explained(operation.hints);
					throw error instanceof Cancelled && !cancel?.aborted ? noResponse('TIMEOUT', reached.app.domain) : error;
				},
			)
			.finally(() => times.forEach((time) => time.end()));
	};
}

/** One item of an object, one for each record of a list. A record is an object, whatever Feishu gives. `files`: of the input item. */
function itemsOf(
	{ data, binary }: Answer,
	done: IDataObject,
	{ simplified: kept, labels = {} }: Pick<Operation, 'labels' | 'simplified'>,
	files?: IBinaryKeyData,
): readonly Made[] {
	const one = !Array.isArray(data);
	const records: readonly unknown[] = one ? [Object.keys(data ?? {}).length > 0 ? data : done] : data;
	// One item of one item is the same item further on, so it keeps its files.
	const all = one && files ? { ...files, ...binary } : binary;
	return records.map((record) => {
		if (!isObject(record)) throw oddAnswer();
		const json = labelled(kept ? simplified(record as IDataObject, kept) : (record as IDataObject), labels);
		return { json: looksFailed(json) ? { data: json } : json, ...(all && { binary: all }) };
	});
}

/** n8n takes such an item for a failed one, and moves it to the error output. */
const looksFailed = (json: IDataObject) =>
	Boolean(json.error) && Object.keys(json).every((key) => ['error', 'message', 'stack'].includes(key));

/** It changes a record that others may change, too. */
const writesTo = ({ endpoint, recordKey }: Operation) => recordKey !== undefined && !isSafe(endpoint);

/**
 * A key for each change: the same for every try of it, and for nothing else. Numbers of executions and IDs of nodes are unique
 * in one n8n alone, and other installations write to the same tenant: so the key is also made of what is to be changed. Equal
 * items of one run are one change. A loop runs the node again with another run index, which makes it another change; for a tool
 * n8n counts the index up with every retry, so there it stays out.
 */
function keysOf(context: IExecuteFunctions, { domain, appId }: App): (operation: Operation, params: ReturnType<Task['params']>) => string {
	const { id, type } = context.getNode();
	const run = type.endsWith('Tool') ? 0 : context.evaluateExpression('{{ $runIndex }}', 0);
	const here = [context.getInstanceId(), context.getWorkflow().id, context.getExecutionId() ?? randomUUID(), id, run, domain, appId];
	return ({ endpoint: { endpoint } }, { options: _, ...change }) =>
		createHash('sha256')
			.update(JSON.stringify([...here, endpoint, change]))
			.digest('hex')
			.slice(0, 32);
}
