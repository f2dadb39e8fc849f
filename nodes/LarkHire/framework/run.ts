import { sleep, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';
import { failedItem, nodeError } from './failure';
import { InputError } from './inputError';
import { inputFiles } from './inputFile';
import type { Resource } from './operation';
import { allFields, commonOptionsOf } from './options';
import { performer, type Made, type Task } from './perform';
import { readFields } from './read';

const IN_FLIGHT = 5;
const READ_AT_ONCE = 50;
/** Items in an error's description. */
const NAMED_AT_MOST = 50;

type Outcome = { readonly made: readonly Made[] } | { readonly error: unknown };

/**
 * The item loop of every operation. All items are read and checked before anything is sent; then they are sent in lanes (one
 * lane per record, in input order); the results come in input order, each paired with its item.
 */
export async function run(this: IExecuteFunctions, resources: readonly Resource[]): Promise<INodeExecutionData[][]> {
	const outcomes = new Map<number, Outcome>();
	const goOn = this.continueOnFail();
	const lanes = lanesOf(await plan(this, resources, outcomes));
	const sent = lanes.size > 0 && (goOn || outcomes.size === 0);
	if (sent) await send(this, resources, lanes, outcomes, goOn);
	const inOrder = [...outcomes].sort(([a], [b]) => a - b);
	const [failed] = inOrder.filter(([, outcome]) => 'error' in outcome);
	if (failed && !goOn) throw asNodeError(this, failed, sent ? inOrder.filter(([, outcome]) => 'made' in outcome).map(([item]) => item) : undefined);
	const node = this.getNode();
	return [inOrder.flatMap(([item, outcome]) => ('made' in outcome ? outcome.made : [{ json: failedItem(node, outcome.error, item) }]).map((made) => ({ ...made, pairedItem: { item } })))];
}

/** Reads and checks every item; those that cannot be sent go straight to the outcomes. */
async function plan(context: IExecuteFunctions, resources: readonly Resource[], outcomes: Map<number, Outcome>): Promise<Task[]> {
	const tasks: Task[] = [];
	for (const item of context.getInputData().keys()) {
		// Expressions take about half a millisecond each, in which n8n does nothing else: others get their turn in between.
		if (item % READ_AT_ONCE === READ_AT_ONCE - 1) await sleep(0);
		try {
			tasks.push(read(context, resources, item));
		} catch (error) {
			outcomes.set(item, { error });
		}
	}
	for (const [item, error] of conflicts(tasks)) outcomes.set(item, { error });
	return tasks.filter(({ item }) => !outcomes.has(item));
}

function read(context: IExecuteFunctions, resources: readonly Resource[], item: number): Task {
	const parameter = (name: string, fallback?: unknown) => context.getNodeParameter(name, item, fallback) as unknown;
	const chosen = { resource: parameter('resource'), operation: parameter('operation') };
	const resource = resources.find(({ value }) => value === chosen.resource);
	const operation = resource?.operations.find(({ value }) => value === chosen.operation);
	if (!resource || !operation) throw new InputError('This resource or operation does not exist in the installed version of Lark Hire');
	const fields = allFields(operation);
	// n8n leaves hidden fields out of the parameters: their default stands for them.
	const isExpression = (name: string) => String(context.getNode().parameters[name]).startsWith('=');
	const params = readFields(fields, ({ name, default: fallback }) => parameter(name, fallback), { timezone: context.getTimezone(), isExpression, file: inputFiles(context, item) });
	operation.check?.(params);
	const record = operation.target === undefined ? `item ${item}` : `${resource.value} ${String(params[operation.target])}`;
	return { item, operation, params, record };
}

/** Items that an operation's rules between items refuse. */
function conflicts(tasks: readonly Task[]): ReadonlyArray<readonly [number, InputError]> {
	const operations = new Set(tasks.map(({ operation }) => operation));
	return [...operations].flatMap((operation) => [...(operation.conflicts?.(tasks.filter((task) => task.operation === operation)) ?? [])]);
}

type Lanes = Map<string, Task[]>;

/** As many lanes at a time as the options say. After a failure no new item starts, unless the workflow wants to go on. */
async function send(context: IExecuteFunctions, resources: readonly Resource[], lanes: Lanes, outcomes: Map<number, Outcome>, goOn: boolean): Promise<void> {
	const perform = await performer(context, resources);
	const signal = context.getExecutionCancelSignal();
	let stop = false;
	const queue = lanes.entries();
	const worker = async () => {
		for (const [record, lane] of queue) {
			// What is done is not kept: results take its place in memory.
			lanes.delete(record);
			for (const task of lane) {
				if (stop || signal?.aborted) return;
				const outcome = await perform(task).then(
					(made) => ({ made }),
					(error: unknown) => ({ error }),
				);
				outcomes.set(task.item, outcome);
				stop ||= 'error' in outcome && !goOn;
			}
		}
	};
	await Promise.all(Array.from({ length: inFlight(lanes) }, worker));
	if (signal?.aborted) throw nodeError(context.getNode(), new Error('The execution was cancelled'));
}

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

/** An expression may give each item another number: the most careful one counts. */
const inFlight = (lanes: Lanes) =>
	[...lanes.values()].flat().reduce((least, { operation, params }) => {
		const wanted = commonOptionsOf(operation.fields, params).itemsInFlight ?? (operation.repeatable ? IN_FLIGHT : 1);
		return Math.min(least, wanted);
	}, Infinity);

/** `done`: items that were carried out; undefined: nothing was sent. */
function asNodeError(context: IExecuteFunctions, [item, outcome]: readonly [number, Outcome], done: readonly number[] | undefined) {
	const total = context.getInputData().length;
	const named = done && done.length > NAMED_AT_MOST ? `${done.slice(0, NAMED_AT_MOST).join(', ')} …` : done?.join(', ');
	const more = done?.length ? ` ${done.length} of ${total} items were done before (${named}); running all of them again repeats those.` : done || total === 1 ? '' : ' Nothing was sent.';
	return nodeError(context.getNode(), 'error' in outcome ? outcome.error : undefined, item, more);
}
