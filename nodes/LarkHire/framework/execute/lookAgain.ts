import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { LarkError } from '../../api/larkError';
import type { Translations } from '../../language/texts';
import { InputError } from '../inputError';
import type { LongWait } from '../longWait';
import type { Operation, Resource } from '../operation';
import { AUTO } from '../options';
import { Items, type Outcome } from './items';
import { LEAST_PAUSE, STILL_WAITING } from './sleep';
import { failed, isPending, over, results, type Pending, type Sleeper, type Wait } from './sleeper';
import type { Task } from './task';

/** How much longer each pause is than the one before. */
const GROWTH = 1.5;

/** Kept by n8n with the execution, from one look to the next. In the items it would be stored once more with each look. */
interface Memory {
	sleepers?: readonly Sleeper[];
	looks?: number;
}

interface Waiting {
	readonly operation: Operation;
	readonly longWait: LongWait;
	readonly zh: Translations;
}

/** One look at everything that a workflow made by `sleep` waits for. */
export async function lookAgain(this: IExecuteFunctions, resources: readonly Resource[]): Promise<INodeExecutionData[][]> {
	const memory: Memory = this.getContext('node');
	const before = memory.sleepers ?? this.getInputData().map(({ json }) => json as Sleeper);
	const sleepers = await lookedAt(this, resources, before);
	memory.sleepers = sleepers;
	memory.looks = (memory.looks ?? 0) + 1;
	const pending = sleepers.filter(isPending);
	if (pending.length === 0) return [results(sleepers)];
	return [[{ json: { [STILL_WAITING]: true, pauseSeconds: pauseAfter(memory.looks, pending, resources) }, pairedItem: { item: 0 } }]];
}

async function lookedAt(node: IExecuteFunctions, resources: readonly Resource[], sleepers: readonly Sleeper[]): Promise<Sleeper[]> {
	const ended = new Set<number>();
	const tasks = sleepers.flatMap((sleeper, item) =>
		isPending(sleeper) ? [taskOf(waitingIn(resources, sleeper), sleeper.wait, item, () => ended.add(item))] : [],
	);
	const outcomes = await new Items(node, resources, true).send(new Map(tasks.map((task) => [task.record, [task]])));
	return sleepers.map((sleeper, item) => {
		const outcome = outcomes.get(item);
		return outcome && isPending(sleeper) ? after(node, sleeper, outcome, ended.has(item), item) : sleeper;
	});
}

/** What has become of an item. A failure that passes by itself ends no wait. */
function after(node: IExecuteFunctions, sleeper: Pending, outcome: Outcome, ended: boolean, item: number): Sleeper {
	const timeIsUp = Date.now() >= sleeper.wait.until;
	if ('error' in outcome) {
		const { error } = outcome;
		if (!(error instanceof LarkError && error.passing)) return failed(node, sleeper, error, item);
		if (!timeIsUp) return sleeper;
		return sleeper.wait.last ? over(sleeper, { timedOut: true }) : failed(node, sleeper, error, item);
	}
	const seen = { ...sleeper, wait: { ...sleeper.wait, last: outcome.output[0]?.json ?? {} } };
	if (ended) return over(seen);
	return timeIsUp ? over(seen, { timedOut: true }) : seen;
}

/** A look as an item of a run: paced, retried and simplified like any other. */
function taskOf({ longWait, operation, zh }: Waiting, { subject, timeout, simplify }: Wait, item: number, end: () => void): Task {
	return {
		item,
		record: `item ${item}`,
		noun: '',
		zh,
		inFlight: AUTO,
		params: () => ({ options: { timeout: timeout / 1000 }, simplify }),
		operation: {
			...operation,
			endpoint: longWait.endpoint,
			recordKey: undefined,
			async execute({ lark }) {
				const { record, ended } = await longWait.look(lark, subject);
				if (ended) end();
				return { data: record };
			},
		},
	};
}

/** Looks come less and less often, but the last one soon after the time is up. In seconds. */
function pauseAfter(looks: number, pending: readonly Pending[], resources: readonly Resource[]): number {
	const longest = Math.min(...pending.map((sleeper) => waitingIn(resources, sleeper).longWait.longestPause));
	const left = Math.min(...pending.map(({ wait: { until } }) => until - Date.now()));
	return Math.ceil(Math.max(LEAST_PAUSE, Math.min(longest, LEAST_PAUSE * GROWTH ** looks, left / 1000)));
}

function waitingIn(resources: readonly Resource[], { operation: name }: Sleeper): Waiting {
	for (const { value, operations, zh } of resources) {
		const operation = operations.find((one) => name === `${value}.${one.value}`);
		if (operation?.longWait) return { operation, longWait: operation.longWait, zh };
	}
	throw new InputError('This wait was begun by another version of Lark Hire');
}
