import { InputError } from '../inputError';
import { AUTO } from '../options';
import type { Room } from '../pool';
import type { Task } from './task';
import { t } from '../../language/texts';

/** Why items cannot be sent. */
type Rejections = ReadonlyMap<number, unknown>;

/** What the items of a run mean for each other: those that cannot be sent, although each alone could be. `failed`: see below. */
export function rejectedTogether(tasks: readonly Task[], failed: FailedRecords): Rejections {
	const rejected = new Map<number, unknown>(conflicts(tasks));
	for (const task of tasks) {
		const { item, operation, record } = task;
		if (!operation.ordered) continue;
		const before = failed.get(record);
		if (rejected.has(item)) failed.set(record, Math.min(before ?? item, item));
		else if (before !== undefined && before < item) rejected.set(item, heldBack(task, before));
	}
	return rejected;
}

/** The first item of each record that cannot be sent, of operations that need the order. */
export type FailedRecords = Map<string, number>;

/** A later item of a record after an earlier one has failed. */
export const heldBack = ({ noun }: Task, before: number) =>
	new InputError(
		t`Not sent: item ${before} of the same ${noun} failed`,
		'Feishu accepts later items only after earlier ones. Correct that item, then run it again together with the later ones.',
	);

/** Items that an operation's rules between items reject. */
function conflicts(tasks: readonly Task[]): ReadonlyArray<readonly [number, InputError]> {
	const operations = new Set(tasks.map(({ operation }) => operation));
	return [...operations].flatMap((operation) => {
		if (!operation.conflicts) return [];
		const own = tasks.filter((task) => task.operation === operation);
		return [...operation.conflicts(own.map(({ item, params }) => ({ item, params: params() })))];
	});
}

export type Lanes = Map<string, Task[]>;

/** Items of one record, in input order. */
export function lanesOf(tasks: readonly Task[]): Lanes {
	const lanes: Lanes = new Map();
	for (const task of tasks) {
		const lane = lanes.get(task.record);
		if (lane) lane.push(task);
		else lanes.set(task.record, [task]);
	}
	return lanes;
}

/** How many lanes may run at a time. An expression may give each item another number: the most careful one counts. */
export function roomFor(lanes: Lanes, auto: Room): Room {
	const wanted = new Set([...lanes.values()].flat().map(({ inFlight }) => inFlight));
	const automatic = wanted.delete(AUTO);
	const most = Math.min(...wanted);
	return {
		get size() {
			return automatic ? Math.min(auto.size, most) : most;
		},
	};
}
