import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { away } from '../../api/errors';
import { LarkError } from '../../api/larkError';
import { t } from '../../language/texts';
import { failedItem, nodeError } from '../nodeError';
import type { Resource } from '../operation';
import { pool, type Room } from '../pool';
import { perform, type Performed } from './item';
import { keepsOfFailed, keptInput } from './keptInput';
import { pauses } from './pauses';
import { heldBack, lanesOf, rejectedTogether, roomFor, type FailedRecords, type Lanes } from './plan';
import { RunContext } from './runContext';
import { sleep } from './sleep';
import type { Sleeper } from './sleeper';
import { EnteredItem, type Task } from './task';

/** Items in an error's description. */
const NAMED_AT_MOST = 50;
/** Feishu counts as unreachable after this many items in a row without a response, for each one in flight, */
const SILENT_IN_A_ROW = 3;
/** and at least so many. */
const LEAST_SILENT = 5;

export type Outcome = Performed | { readonly error: unknown };

/**
 * The item loop of every operation. All items are read and checked before anything is sent; then they are sent in lanes (one
 * lane per record, in input order); the results come in input order, each paired with its item. If some of them wait over restarts, all
 * come when they have ended.
 */
export async function run(this: IExecuteFunctions, resources: readonly Resource[]): Promise<INodeExecutionData[][]> {
	const items = new Items(this, resources);
	const lanes = lanesOf(await items.read());
	if (items.maySend(lanes)) await items.send(lanes);
	const results = await items.results();
	const sleepers = items.sleepers(results);
	return sleepers ? await sleep(this, sleepers) : [results];
}

/** The items of a run, and what has become of them. */
export class Items {
	private readonly outcomes = new Map<number, Outcome>();
	private readonly pause = pauses();
	private sent = false;
	/** Items in a row that ended without a response. */
	private silent = 0;
	/** How many for each one in flight. */
	private silentInARow = 0;

	constructor(
		private readonly node: IExecuteFunctions,
		private readonly resources: readonly Resource[],
		/** The workflow goes on after failures. */
		private readonly goesOn = node.continueOnFail(),
	) {}

	/** Reads and checks every item; those that cannot be sent go straight to the outcomes. */
	async read(): Promise<readonly Task[]> {
		const tasks: Task[] = [];
		const failed: FailedRecords = new Map();
		for (const item of this.node.getInputData().keys()) {
			// Expressions take about half a millisecond each, and long JSON more, in which n8n does nothing else.
			await this.pause();
			const entered = new EnteredItem(this.node, this.resources, item);
			try {
				tasks.push(entered.task());
			} catch (error) {
				this.outcomes.set(item, { error });
				const record = entered.recordOfFailed();
				if (record !== undefined && !failed.has(record)) failed.set(record, item);
			}
		}
		for (const [item, error] of rejectedTogether(tasks, failed)) this.outcomes.set(item, { error });
		return tasks.filter(({ item }) => !this.outcomes.has(item));
	}

	maySend(lanes: Lanes): boolean {
		return lanes.size > 0 && (this.goesOn || this.outcomes.size === 0);
	}

	/** Sends as many lanes at a time as there is room for. After a failure no new item starts, unless the workflow goes on. */
	async send(lanes: Lanes): Promise<ReadonlyMap<number, Outcome>> {
		this.sent = true;
		const context = await RunContext.of(this.node, this.resources);
		const room = roomFor(lanes, context.auto);
		let stopped = false;
		const ended = () => stopped || context.cancel?.aborted;
		const next = function* () {
			for (const [record, lane] of lanes) {
				if (ended()) return;
				// Drop finished tasks so that only their results stay in memory.
				lanes.delete(record);
				yield lane;
			}
		};
		await pool(next(), room, async (lane) => {
			let failedBefore: number | undefined;
			for (const task of lane) {
				await this.pause();
				if (ended()) return;
				const outcome = await this.outcomeOf(context, task, room, failedBefore);
				this.outcomes.set(task.item, outcome);
				if ('error' in outcome && task.operation.ordered) failedBefore ??= task.item;
				stopped ||= 'error' in outcome && !this.goesOn;
			}
		});
		if (context.cancel?.aborted) throw nodeError(this.node.getNode(), new Error(t`The execution was cancelled`));
		return this.outcomes;
	}

	/** In input order. Throws the first failure, unless the workflow goes on. */
	async results(): Promise<INodeExecutionData[]> {
		const inOrder = [...this.outcomes].sort(([a], [b]) => a - b);
		const node = this.node.getNode();
		const items: INodeExecutionData[] = [];
		for (const [item, outcome] of inOrder) {
			await this.pause();
			if ('error' in outcome && !this.goesOn) throw nodeError(node, outcome.error, item, this.done());
			for (const output of 'output' in outcome ? outcome.output : [{ json: this.failedItem(outcome.error, item) }])
				items.push({ ...output, pairedItem: { item } });
		}
		return items;
	}

	private failedItem(error: unknown, item: number): IDataObject {
		const keeps = keepsOfFailed(this.node) && new EnteredItem(this.node, this.resources, item).keepsInput();
		return { ...(keeps && keptInput(this.node, item)), ...failedItem(this.node.getNode(), error, item) };
	}

	/** All items, if one is still waiting for something. `results`: one for each. */
	sleepers(results: readonly INodeExecutionData[]): readonly Sleeper[] | undefined {
		const outcomes = [...this.outcomes].sort(([a], [b]) => a - b).map(([, outcome]) => outcome);
		if (!outcomes.some((outcome) => 'sleeper' in outcome)) return undefined;
		const [resource, operation] = ['resource', 'operation'].map((name) => String(this.node.getNodeParameter(name, 0)));
		return results.map(({ json }, index) => {
			const outcome = outcomes[index];
			const wait = outcome && 'sleeper' in outcome ? outcome.sleeper : undefined;
			return { operation: `${resource}.${operation}`, goesOn: this.goesOn, ...(wait ? { wait } : { result: json }) };
		});
	}

	private async outcomeOf(context: RunContext, task: Task, { size }: Room, failedBefore: number | undefined): Promise<Outcome> {
		if (failedBefore !== undefined) return { error: heldBack(task, failedBefore) };
		if (this.silent >= LEAST_SILENT && this.silentInARow >= SILENT_IN_A_ROW) return { error: away(this.silent) };
		const outcome = await perform(context, task).then(
			(performed) => performed,
			(error: unknown) => ({ error }),
		);
		const silent = 'error' in outcome && isSilent(outcome.error);
		this.silent = silent ? this.silent + 1 : 0;
		this.silentInARow = silent ? this.silentInARow + 1 / size : 0;
		return outcome;
	}

	/** What to know about the other items before running all of them again. */
	private done(): string {
		const total = this.node.getInputData().length;
		const done = [...this.outcomes].flatMap(([item, outcome]) => ('output' in outcome ? [item] : [])).sort((a, b) => a - b);
		if (!this.sent) return total === 1 ? '' : t` Nothing was sent.`;
		if (done.length === 0) return '';
		const named = done.slice(0, NAMED_AT_MOST).join(t`, `) + (done.length > NAMED_AT_MOST ? ' …' : '');
		return t` ${done.length} of ${total} items were done before (${named}); running all of them again repeats those.`;
	}
}

/** Nothing came back from Feishu, after all retries. */
const isSilent = (error: unknown) => error instanceof LarkError && error.passing && error.facts.code === undefined;
