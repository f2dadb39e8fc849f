import { isSafe } from '../../api/endpoint';
import { noResponse } from '../../api/errors';
import { LarkError } from '../../api/larkError';
import type { Dictionary } from '../../api/object';
import type { Page, PageResponse } from '../../api/page';
import type { Lark } from '../../api/sdk';
import { Cancelled, IdleTimeout, wait } from '../../transport/abort';
import { pages, walk } from '../../transport/pagination';
import type { Awaiting } from '../longWait';
import { Listed, type Answer, type ExecuteContext, type FreeRequest, type Operation, type OutputItem, type Within } from '../operation';
import { commonOptionsOf } from '../options';
import { fetchFile } from './binaryFile';
import { complete, formOf, jsonOf, outputOf, unwrapped, withInput, type Form } from './output';
import { reportOf } from './report';
import type { RunContext } from './runContext';
import { keptInput } from './keptInput';
import type { Wait } from './sleeper';
import type { Task, Values } from './task';
import { inTurn } from './turns';

/** What has become of an item. */
export interface Performed {
	readonly output: readonly OutputItem[];
	/** It is still waiting for something. */
	readonly sleeper?: Wait;
}

/** Carries out one item. */
export async function perform(run: RunContext, { item, operation, record, zh, params: read }: Task): Promise<Performed> {
	const params = read();
	const { domain, appId } = run.connection.app;
	const { keepsInput, timeoutMs } = commonOptionsOf(params, operation);
	const zone = run.node.getTimezone();
	const form = formOf(operation, params, zh, zone);
	const context = new ItemContext(run, operation, params, form, timeoutMs, await run.client(operation, timeoutMs));
	const done = (decided: Dictionary = {}) => reportOf(operation, { ...params, ...decided }, zone);
	const files = run.node.getInputData()[item]?.binary;
	const kept = keepsInput ? { kept: keptInput(run.node, item) } : {};
	const execute = async () => await operation.execute(context);
	try {
		const answer = await (changesRecord(operation) ? inTurn(`${domain} ${appId} ${record}`, run.cancel, execute) : execute());
		const output = outputOf(complete(operation, unwrapped(answer, operation.wrapper), done(answer.decided)), form, files);
		if (answer.awaiting) return { output, sleeper: { ...kept, ...sleeperOf(answer.awaiting, output, timeoutMs, params) } };
		return { output: withInput(output, kept) };
	} catch (error) {
		if (error instanceof LarkError && operation.alreadyApplied?.({ ...error.facts, doubtful: error.doubtful }, params))
			return { output: withInput(outputOf({ data: { ...done(), alreadyApplied: true } }, {}, files), kept) };
		if (error instanceof LarkError) throw error.explained(operation.hints);
		throw error instanceof Cancelled && !run.cancel?.aborted ? noResponse('TIMEOUT', domain) : error;
	} finally {
		context.end();
	}
}

/** What an operation gets to carry out one item. Operations take it apart, so its methods are bound. */
class ItemContext implements ExecuteContext<Values> {
	private readonly timeLimits: IdleTimeout[] = [];

	constructor(
		private readonly run: RunContext,
		private readonly operation: Operation,
		readonly params: Values,
		private readonly form: Form,
		private readonly timeoutMs: number,
		readonly lark: Lark,
	) {}

	get idempotencyKey(): string {
		return this.run.idempotencyKey(this.operation, this.params);
	}

	readonly within = async (ms: number): Promise<Within> => {
		const { cancel } = this.run;
		const limit = new IdleTimeout(ms, cancel);
		this.timeLimits.push(limit);
		return {
			lark: await this.run.openClient(this.operation, this.timeoutMs, limit.signal),
			wait: async (pause) => await wait(pause, limit.signal),
			expired: () => limit.expired && !cancel?.aborted,
		};
	};

	readonly list = async <T, R = T>(
		pageSize: number,
		ask: (page: Page) => Promise<PageResponse<T>>,
		toRecord: (entry: T) => unknown = (entry) => entry,
	) => {
		const most = this.params.returnAll === false ? (this.params.limit as number) : Infinity;
		const items: OutputItem[] = [];
		for await (const page of pages(pageSize, most, this.run.connection.app.domain, ask))
			for (const entry of page) items.push({ json: jsonOf(toRecord(entry), this.form) });
		return { data: new Listed<R>(items) };
	};

	readonly readAll = async <T>(pageSize: number, ask: (page: Page) => Promise<PageResponse<T>>) => ({
		data: await walk(pageSize, Infinity, this.run.connection.app.domain, ask),
	});

	readonly request = async ({ method, path, query, body }: FreeRequest) =>
		await this.lark.request<Answer>({ method, url: path, params: query, data: body });

	readonly download: ExecuteContext<Values>['download'] = async (url, file) => {
		const { node, cancel, connection } = this.run;
		const { helper, app } = connection;
		return await fetchFile(node, { helper, domain: app.domain, timeout: this.timeoutMs, ...(cancel && { signal: cancel }) }, url, file);
	};

	/** Its timers must not outlive the item. */
	end(): void {
		for (const limit of this.timeLimits) limit.end();
	}
}

function sleeperOf({ subject, atMost, made }: Awaiting, output: readonly OutputItem[], timeout: number, { simplify }: Values): Wait {
	const { json = {} } = output[0] ?? {};
	const until = Date.now() + atMost * 1000;
	return { subject: { ...subject }, until, timeout, simplify: simplify !== false, ...(made ? { made: json } : { last: json }) };
}

/** It changes a record that others may change, too. */
const changesRecord = ({ endpoint, recordKey }: Operation) => recordKey !== undefined && !isSafe(endpoint);
