import { createHash, randomUUID } from 'crypto';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { connect } from '../transport/client';
import { LarkError, noAnswer } from '../transport/errors';
import { Cancelled, wait } from '../transport/wait';
import { endpointsOf } from './endpoint';
import type { Lark } from './lark';
import type { Operation, Within } from './operation';
import { commonOptionsOf } from './options';
import { reach } from './reach';

const REQUEST_TIMEOUT_SECONDS = 30;

/** One item of a run, read and checked. */
export interface Task {
	readonly item: number;
	readonly operation: Operation;
	readonly params: Readonly<Record<string, unknown>>;
	/** What it is about: tasks of one record never run at the same time. */
	readonly record: string;
}

/** Carries out tasks of one run of the node; resolves with the item's JSON. */
export async function performer(context: IExecuteFunctions): Promise<(task: Task) => Promise<IDataObject>> {
	const reached = await reach(context);
	const cancel = context.getExecutionCancelSignal();
	const clients = new Map<string, Promise<Lark>>();

	const open = async (operation: Operation, timeout: number, signal = cancel) =>
		await connect({ ...reached, endpoints: endpointsOf(operation), repeatable: operation.repeatable, timeout, ...(signal && { signal }) });

	/** One client for all items that want the same. */
	const shared = async (operation: Operation, timeout: number) => {
		const key = `${operation.endpoint} ${timeout}`;
		const client = clients.get(key) ?? open(operation, timeout);
		clients.set(key, client);
		return await client;
	};

	return async ({ item, operation, params }) => {
		const timeout = (commonOptionsOf(operation.fields, params).timeout ?? REQUEST_TIMEOUT_SECONDS) * 1000;
		const within = async (ms: number): Promise<Within> => {
			const clock = AbortSignal.timeout(ms);
			const signal = cancel ? AbortSignal.any([cancel, clock]) : clock;
			return {
				lark: await open(operation, timeout, signal),
				wait: async (pause) => await wait(pause, signal),
				expired: () => clock.aborted && !cancel?.aborted,
			};
		};
		const done = { success: true, [operation.target]: params[operation.target] as string };
		return await operation
			.execute({
				lark: await shared(operation, timeout),
				params,
				within,
				get idempotencyKey() {
					return keyOf(context, item);
				},
			})
			.then(
				({ data = {} }) => (Object.keys(data).length > 0 ? (data as IDataObject) : done),
				(error: unknown) => {
					if (error instanceof LarkError) error.hint = operation.hints?.[error.facts.code ?? 0];
					if (error instanceof LarkError && operation.alreadyApplied?.(error.facts.code ?? 0, params)) return { ...done, alreadyApplied: true };
					throw error instanceof Cancelled && !cancel?.aborted ? noAnswer('TIMEOUT', reached.app.domain) : error;
				},
			);
	};
}

/** "Retry On Fail" runs the node again in the same execution; a loop runs it again with another run index. */
function keyOf(context: IExecuteFunctions, item: number): string {
	const execution = context.getExecutionId() ?? randomUUID();
	const run = String(context.evaluateExpression('{{ $runIndex }}', item));
	return createHash('sha256').update([execution, context.getNode().id, run, item].join(' ')).digest('hex').slice(0, 32);
}
