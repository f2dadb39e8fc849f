import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { failedItem, nodeError } from '../nodeError';
import type { Subject } from '../longWait';

/** What an item waits for, and how. Plain JSON: n8n's database keeps it, and later versions of this package read it. */
export interface Wait extends IDataObject {
	subject: Subject & IDataObject;
	/** Epoch ms. */
	until: number;
	/** Of a request, in ms. */
	timeout: number;
	simplify: boolean;
	/** Fields of the input item that its output has, too. */
	kept?: IDataObject;
	/** The change that was made before. */
	made?: IDataObject;
	/** What was seen last. */
	last?: IDataObject;
}

/** One item of a long wait. */
export interface Sleeper extends IDataObject {
	/** `<resource>.<operation>` that waits. */
	operation: string;
	/** The workflow goes on after failures. */
	goesOn: boolean;
	wait?: Wait;
	/** What the item becomes: it waits no longer. */
	result?: IDataObject;
}

export interface Pending extends Sleeper {
	wait: Wait;
}

export const isPending = (sleeper: Sleeper): sleeper is Pending => sleeper.wait !== undefined;

/** The time is up, or it has ended, with what was seen last. */
export const over = ({ wait: { kept, made, last }, operation, goesOn }: Pending, more: IDataObject = {}): Sleeper => ({
	operation,
	goesOn,
	result: { ...kept, ...made, ...last, ...more },
});

/**
 * A wait that has failed for good. What was made before exists, and an error would make people do it again, so that item is returned
 * with the reason. Otherwise throws, unless the workflow goes on.
 */
export function failed(node: IExecuteFunctions, sleeper: Pending, error: unknown, item: number): Sleeper {
	const { operation, goesOn, wait } = sleeper;
	if (wait.made) return over(sleeper, { waitFailed: error instanceof Error ? error.message : 'Unknown failure' });
	if (goesOn) return { operation, goesOn, result: failedItem(node.getNode(), error, item) };
	throw nodeError(node.getNode(), error, item);
}

/** What the items have become, each paired with the one that it was. */
export const results = (sleepers: readonly Sleeper[]): INodeExecutionData[] =>
	sleepers.map(({ result = {} }, item) => ({ json: result, pairedItem: { item } }));
