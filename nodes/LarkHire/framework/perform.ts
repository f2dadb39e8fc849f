import { createHash, randomUUID } from 'crypto';
import type { IBinaryKeyData, IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { connect } from '../transport/client';
import type { App } from '../transport/domain';
import { LarkError, noAnswer, oddAnswer } from '../transport/errors';
import { walk } from '../transport/pages';
import { Cancelled, wait } from '../transport/wait';
import { endpointOf, endpointsOf, type Endpoint } from './endpoint';
import { labelled } from './labels';
import type { Lark } from './lark';
import type { Answer, Operation, Request, Resource, Within } from './operation';
import { commonOptionsOf } from './options';
import { fetchFile } from './outputFile';
import type { Page, PageAnswer } from './page';
import { reach } from './reach';
import { simplified } from './simplify';

const REQUEST_TIMEOUT_SECONDS = 30;

/** One item of a run, read and checked. */
export interface Task {
	readonly item: number;
	readonly operation: Operation;
	readonly params: Readonly<Record<string, unknown>>;
	/** What it is about: tasks of one record never run at the same time. */
	readonly record: string;
}

/** An output item, but for its pairing. */
export interface Made {
	readonly json: IDataObject;
	readonly binary?: IBinaryKeyData;
}

/** Carries out tasks of one run of the node; resolves with the items that come of one. */
export async function performer(context: IExecuteFunctions, resources: readonly Resource[]): Promise<(task: Task) => Promise<readonly Made[]>> {
	const reached = await reach(context);
	const cancel = context.getExecutionCancelSignal();
	const keyOf = keysOf(context, reached.app);
	const clients = new Map<string, Promise<Lark>>();

	const open = async (endpoints: readonly Endpoint[], repeatable: boolean, timeout: number, signal = cancel) =>
		await connect({ ...reached, endpoints, repeatable, timeout, ...(signal && { signal }) });

	/** One client for all items that want the same. */
	const shared = async (endpoints: readonly Endpoint[], repeatable: boolean, timeout: number) => {
		const key = [repeatable, timeout, ...endpoints.map(({ endpoint }) => endpoint)].join(' ');
		const client = clients.get(key) ?? open(endpoints, repeatable, timeout);
		clients.set(key, client);
		return await client;
	};

	const known = resources.flatMap(({ operations }) => operations.flatMap(endpointsOf));
	const requesting = (timeout: number) => async ({ method, path, query, body }: Request) => {
		const endpoint = endpointOf(method, path, known);
		const lark = await shared([endpoint], method === 'GET' || endpoint.readOnly === true, timeout);
		return await lark.request<Answer>({ method, url: path, params: query, data: body });
	};

	return async ({ operation, params }) => {
		const timeout = (commonOptionsOf(operation.fields, params).timeout ?? REQUEST_TIMEOUT_SECONDS) * 1000;
		const within = async (ms: number): Promise<Within> => {
			const clock = AbortSignal.timeout(ms);
			const signal = cancel ? AbortSignal.any([cancel, clock]) : clock;
			return {
				lark: await open(endpointsOf(operation), operation.repeatable, timeout, signal),
				wait: async (pause) => await wait(pause, signal),
				expired: () => clock.aborted && !cancel?.aborted,
			};
		};
		const list = async <T>(pageSize: number, ask: (page: Page) => Promise<PageAnswer<T>>) => {
			const most = params.returnAll === false ? (params.limit as number) : Infinity;
			return { data: await walk(pageSize, most, reached.app.domain, ask) };
		};
		const done = { success: true, ...(operation.target !== undefined && { [operation.target]: params[operation.target] as string }) };
		return await operation
			.execute({
				lark: await shared(endpointsOf(operation), operation.repeatable, timeout),
				params,
				within,
				list,
				request: requesting(timeout),
				download: async (url, file) => await fetchFile(context, { helper: reached.helper, domain: reached.app.domain, timeout, ...(cancel && { signal: cancel }) }, url, file),
				idempotencyKey: keyOf(operation, params),
			})
			.then(
				(answer) => itemsOf(answer, done, params.simplify === false ? {} : operation),
				(error: unknown) => {
					if (error instanceof LarkError) error.hint = operation.hints?.[error.facts.code ?? 0];
					if (error instanceof LarkError && operation.alreadyApplied?.({ ...error.facts, doubtful: error.doubtful }, params)) return [{ json: { ...done, alreadyApplied: true } }];
					throw error instanceof Cancelled && !cancel?.aborted ? noAnswer('TIMEOUT', reached.app.domain) : error;
				},
			);
	};
}

/** One item of an object, one for each record of a list. A record is an object, whatever Feishu gives. */
function itemsOf({ data, binary }: Answer, done: IDataObject, { simple, labels = {} }: Pick<Operation, 'labels' | 'simple'>): readonly Made[] {
	const records: readonly unknown[] = Array.isArray(data) ? data : [Object.keys(data ?? {}).length > 0 ? data : done];
	return records.map((record) => {
		if (!isRecord(record)) throw oddAnswer();
		return { json: labelled(simple ? simplified(record, simple) : record, labels), ...(binary && { binary }) };
	});
}

const isRecord = (value: unknown): value is IDataObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A key for each change: the same for every try of it, and for nothing else. Numbers of executions and IDs of nodes are unique
 * in one n8n alone, and other installations write to the same tenant: so the key is also made of what is to be changed. Equal
 * items of one run are one change. A loop runs the node again with another run index, which makes it another change; for a tool
 * n8n counts the index up with every retry, so there it stays out.
 */
function keysOf(context: IExecuteFunctions, { domain, appId }: App): (operation: Operation, params: Task['params']) => string {
	const { id, type } = context.getNode();
	const run = type.endsWith('Tool') ? 0 : context.evaluateExpression('{{ $runIndex }}', 0);
	const here = [context.getInstanceId(), context.getWorkflow().id, context.getExecutionId() ?? randomUUID(), id, run, domain, appId];
	return ({ endpoint }, { options: _, ...change }) => createHash('sha256').update(JSON.stringify([...here, endpoint, change])).digest('hex').slice(0, 32);
}
