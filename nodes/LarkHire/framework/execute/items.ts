import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { isIdempotent } from '../../api/endpoint';
import { away, LarkError } from '../../api/errors';
import { failedItem, nodeError } from '../nodeError';
import type { Field } from '../field';
import { InputError } from '../inputError';
import { inputFiles } from './binaryFile';
import type { Operation, Resource } from '../operation';
import { allFields, commonOptionsOf } from '../options';
import { pauses } from './pauses';
import { performer, type Made, type Task } from './item';
import { pool } from '../pool';
import { readFields } from '../parameters';

const IN_FLIGHT = 5;
/** Items in an error's description. */
const NAMED_AT_MOST = 50;
/** Characters. What is longer is kept as it was entered, and read once more when it is sent: as objects, it takes ten times as much memory. */
const LONG = 32_768;
/** So many items in a row without a response, for each one in flight, and Feishu counts as away. */
const SILENT_IN_A_ROW = 3;
const LEAST_SILENT = 5;

type Params = ReturnType<Task['params']>;
type Outcome = { readonly made: readonly Made[] } | { readonly error: unknown };

/** What all of one run goes by. */
interface Run {
	readonly context: IExecuteFunctions;
	readonly resources: readonly Resource[];
	/** By item. */
	readonly outcomes: Map<number, Outcome>;
	/** The workflow goes on after failures. */
	readonly goOn: boolean;
	readonly pause: () => Promise<void>;
}

/**
 * The item loop of every operation. All items are read and checked before anything is sent; then they are sent in lanes (one
 * lane per record, in input order); the results come in input order, each paired with its item.
 */
export async function run(this: IExecuteFunctions, resources: readonly Resource[]): Promise<INodeExecutionData[][]> {
	const outcomes = new Map<number, Outcome>();
	const goOn = this.continueOnFail();
	const all: Run = { context: this, resources, outcomes, goOn, pause: pauses() };
	const lanes = lanesOf(await plan(all));
	const sent = lanes.size > 0 && (goOn || outcomes.size === 0);
	if (sent) await send(all, lanes);
	const inOrder = [...outcomes].sort(([a], [b]) => a - b);
	const failed = inOrder.find(([, outcome]) => 'error' in outcome);
	if (failed && !goOn)
		throw asNodeError(this, failed, sent ? inOrder.filter(([, outcome]) => 'made' in outcome).map(([item]) => item) : undefined);
	return [await output(all, inOrder)];
}

async function output({ context, pause }: Run, inOrder: ReadonlyArray<readonly [number, Outcome]>): Promise<INodeExecutionData[]> {
	const node = context.getNode();
	const items: INodeExecutionData[] = [];
	for (const [item, outcome] of inOrder) {
		await pause();
		for (const made of 'made' in outcome ? outcome.made : [{ json: failedItem(node, outcome.error, item) }])
			items.push({ ...made, pairedItem: { item } });
	}
	return items;
}

/** Reads and checks every item; those that cannot be sent go straight to the outcomes. */
async function plan({ context, resources, outcomes, pause }: Run): Promise<Task[]> {
	const tasks: Task[] = [];
	/** The last item of each record that cannot be sent, of operations that need the order. */
	const failed = new Map<string, number>();
	for (const item of context.getInputData().keys()) {
		// Expressions take about half a millisecond each, and long JSON more, in which n8n does nothing else.
		await pause();
		const entered = inputOf(context, resources, item);
		try {
			tasks.push(taskOf(entered()));
		} catch (error) {
			outcomes.set(item, { error });
			const record = recordOfFailed(entered);
			if (record !== undefined && !failed.has(record)) failed.set(record, item);
		}
	}
	for (const [item, error] of conflicts(tasks)) outcomes.set(item, { error });
	for (const task of tasks) {
		const { item, operation, record } = task;
		const before = failed.get(record);
		if (operation.ordered && outcomes.has(item)) failed.set(record, Math.min(before ?? item, item));
		else if (operation.ordered && before !== undefined && before < item) outcomes.set(item, { error: heldBack(task, before) });
	}
	return tasks.filter(({ item }) => !outcomes.has(item));
}

/** What was entered for one item. */
interface Entered {
	readonly item: number;
	readonly resource: Resource;
	readonly operation: Operation;
	/** Reads these fields, all by default. */
	params(fields?: readonly Field[]): Params;
	/** Some of it is long. */
	long(): boolean;
}

/** Each expression is evaluated once, however often what it gave is read: `$now` would give something else. */
function inputOf(context: IExecuteFunctions, resources: readonly Resource[], item: number): () => Entered {
	const raws = new Map<string, unknown>();
	const parameter = (name: string, fallback?: unknown) => {
		if (!raws.has(name)) raws.set(name, context.getNodeParameter(name, item, fallback));
		return raws.get(name);
	};
	return () => {
		const chosen = { resource: parameter('resource'), operation: parameter('operation') };
		const resource = resources.find(({ value }) => value === chosen.resource);
		const operation = resource?.operations.find(({ value }) => value === chosen.operation);
		if (!resource || !operation) throw new InputError('This resource or operation does not exist in the installed version of Lark Hire');
		const isExpression = (name: string) => String(context.getNode().parameters[name]).startsWith('=');
		const within = { timezone: context.getTimezone(), isExpression, file: inputFiles(context, item) };
		return {
			item,
			resource,
			operation,
			// n8n leaves hidden fields out of the parameters: their default stands for them.
			params: (fields = allFields(operation)) => readFields(fields, ({ name, default: fallback }) => parameter(name, fallback), within),
			long: () =>
				[...raws.values()].some((raw) => isLong(raw) || (typeof raw === 'object' && raw !== null && Object.values(raw).some(isLong))),
		};
	};
}

const isLong = (raw: unknown) => typeof raw === 'string' && raw.length > LONG;

function taskOf(entered: Entered): Task {
	const { item, resource, operation } = entered;
	const params = entered.params();
	operation.check?.(params);
	const { itemsInFlight = isIdempotent(operation.endpoint) ? IN_FLIGHT : 1 } = commonOptionsOf(operation.fields, params);
	return {
		item,
		operation,
		record: recordOf(operation, params) ?? `item ${item}`,
		noun: resource.name.toLowerCase(),
		inFlight: itemsInFlight,
		params: entered.long() ? () => entered.params() : always(params),
	};
}

/** Holds on to nothing else. */
const always =
	<T>(value: T) =>
	() =>
		value;

const recordOf = ({ recordKey: key }: Operation, params: Params) => (key === undefined ? undefined : `${key} ${String(params[key])}`);

/** The record of an item that cannot be sent, if so much of it can be read, where later items must not overtake it. */
function recordOfFailed(entered: () => Entered): string | undefined {
	try {
		const { operation, params } = entered();
		return operation.ordered ? recordOf(operation, params(operation.fields.filter(({ name }) => name === operation.recordKey))) : undefined;
	} catch {
		return undefined;
	}
}

const heldBack = ({ noun }: Task, before: number) =>
	new InputError(
		`Not sent: item ${before} of the same ${noun} failed`,
		'Feishu takes what comes later only after what comes earlier. Correct that item, then send it again together with the later ones.',
	);

/** Items that an operation's rules between items refuse. */
function conflicts(tasks: readonly Task[]): ReadonlyArray<readonly [number, InputError]> {
	const operations = new Set(tasks.map(({ operation }) => operation));
	return [...operations].flatMap((operation) => {
		if (!operation.conflicts) return [];
		return [
			...operation.conflicts(tasks.filter((task) => task.operation === operation).map(({ item, params }) => ({ item, params: params() }))),
		];
	});
}

type Lanes = Map<string, Task[]>;

/** As many lanes at a time as the options say. After a failure no new item starts, unless the workflow wants to go on. */
async function send({ context, resources, outcomes, goOn, pause }: Run, lanes: Lanes): Promise<void> {
	const perform = await performer(context, resources);
	const signal = context.getExecutionCancelSignal();
	// An expression may give each item another number: the most careful one counts.
	const inFlight = [...lanes.values()].flat().reduce((least, task) => Math.min(least, task.inFlight), Infinity);
	const mostSilent = Math.max(LEAST_SILENT, SILENT_IN_A_ROW * inFlight);
	let stop = false;
	/** Items in a row that ended without a response. */
	let silent = 0;
	const outcomeOf = async (task: Task, failedBefore: number | undefined): Promise<Outcome> => {
		if (failedBefore !== undefined) return { error: heldBack(task, failedBefore) };
		if (silent >= mostSilent) return { error: away(silent) };
		const outcome = await perform(task).then(
			(made) => ({ made }),
			(error: unknown) => ({ error }),
		);
		silent = 'error' in outcome && isSilent(outcome.error) ? silent + 1 : 0;
		return outcome;
	};
	const ended = () => stop || signal?.aborted;
	const next = function* () {
		for (const [record, lane] of lanes) {
			if (ended()) return;
			// Drop finished tasks so that only their results stay in memory.
			lanes.delete(record);
			yield lane;
		}
	};
	await pool(next(), inFlight, async (lane) => {
		let failedBefore: number | undefined;
		for (const task of lane) {
			await pause();
			if (ended()) return;
			const outcome = await outcomeOf(task, failedBefore);
			outcomes.set(task.item, outcome);
			if ('error' in outcome && task.operation.ordered) failedBefore ??= task.item;
			stop ||= 'error' in outcome && !goOn;
		}
	});
	if (signal?.aborted) throw nodeError(context.getNode(), new Error('The execution was cancelled'));
}

/** Nothing of Feishu's came back, after all retries. */
const isSilent = (error: unknown) => error instanceof LarkError && error.passing && error.facts.code === undefined;

/** Items of one record, in input order. */
function lanesOf(tasks: readonly Task[]): Lanes {
	const lanes: Lanes = new Map();
	for (const task of tasks) {
		const lane = lanes.get(task.record);
		if (lane) lane.push(task);
		else lanes.set(task.record, [task]);
	}
	return lanes;
}

/** `done`: items that were carried out; undefined: nothing was sent. */
function asNodeError(context: IExecuteFunctions, [item, outcome]: readonly [number, Outcome], done: readonly number[] | undefined) {
	const total = context.getInputData().length;
	const named = done && done.length > NAMED_AT_MOST ? `${done.slice(0, NAMED_AT_MOST).join(', ')} …` : done?.join(', ');
	const more = done?.length
		? ` ${done.length} of ${total} items were done before (${named}); running all of them again repeats those.`
		: done || total === 1
			? ''
			: ' Nothing was sent.';
	return nodeError(context.getNode(), 'error' in outcome ? outcome.error : undefined, item, more);
}
