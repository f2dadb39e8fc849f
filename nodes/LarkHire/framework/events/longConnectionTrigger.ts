import { createHash } from 'node:crypto';
import type { ExecutionError, IDataObject, INodeExecutionData, IRun, ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';
import { LarkError } from '../../api/larkError';
import { now, wait } from '../../transport/abort';
import { open } from '../../transport/longConnection';
import { reach } from '../connection';
import type { Field } from '../field';
import { nodeError } from '../nodeError';
import { Hub } from './hub';
import type { PushedEvent, ReceivedEvent } from './pushedEvent';
import type { Subscriber, Taken } from './subscriber';
import { readSubscription } from './subscription';

/** n8n gives up a write after a minute in its queue, and an execution has several; what it has not refused by then, it has stored. */
const STORED_MS = 120_000;
/** While somebody publishes the workflow, so long for Feishu to say that it rejects the credential. */
const PUBLISHING_MS = 5000;
/** Of n8n's column for it. */
const LONGEST_KEY = 255;

/** One for all nodes of this process. */
const hub = new Hub({ open, now, wait, random: Math.random });

export const longConnectionOptions = [
	{
		displayName: 'Manual Test',
		name: 'manualTest',
		type: 'options',
		default: 'event',
		options: [
			{ name: 'Sample', value: 'sample', description: "Return an item for each chosen event, with the data of Feishu's example" },
			{
				name: 'Wait for a Real Event',
				value: 'event',
				description: 'Listen for the next one that fits. A published workflow with this node gets it as well.',
			},
		],
		description: 'What a test of the node returns',
	},
] as const satisfies readonly Field[];

/** Listens over the long connection, as n8n starts and ends it. */
export async function listen(this: ITriggerFunctions, events: readonly PushedEvent[]): Promise<ITriggerResponse> {
	try {
		const subscription = readSubscription(this, events, longConnectionOptions);
		return this.getMode() === 'manual' ? tested(this, subscription) : await published(this, subscription);
	} catch (error) {
		throw nodeError(this.getNode(), error);
	}
}

type Chosen = ReturnType<typeof readSubscription<typeof longConnectionOptions>>;

const itemsOf = (items: readonly IDataObject[]): INodeExecutionData[][] => [items.map((json) => ({ json }))];

/** What a test and a published workflow have in common. */
const subscriberOf = (node: ITriggerFunctions, { types, accepts }: Chosen): Pick<Subscriber, 'types' | 'accepts' | 'reach' | 'log'> => ({
	types,
	accepts,
	reach: async () => await reach(node),
	log: { info: (text) => node.logger.info(text), warn: (text) => node.logger.warn(text) },
});

/** The first event that fits, or a sample. n8n replaces `emit` and `emitError` after it has called the trigger. */
function tested(node: ITriggerFunctions, chosen: Chosen): ITriggerResponse {
	let joined: ReturnType<Hub['join']> | undefined;
	return {
		manualTriggerFunction: async () => {
			if (chosen.options.manualTest === 'sample') return node.emit(itemsOf(chosen.samples()));
			const subscriber = {
				...subscriberOf(node, chosen),
				take: async (event: ReceivedEvent) => {
					node.emit(itemsOf([chosen.toItem(event)]));
					return {};
				},
				ready: () => {},
				report: (problem: Error) => node.emitError(nodeError(node.getNode(), problem)),
			};
			await (joined = hub.join(subscriber, false));
		},
		// Also where it is stopped while it begins.
		closeFunction: async () => await (await joined?.catch(() => undefined))?.(),
	};
}

async function published(node: ITriggerFunctions, chosen: Chosen): Promise<ITriggerResponse> {
	const starting = ['init', 'leadershipChange'].includes(node.getActivationMode());
	const id = `${node.getWorkflow().id ?? ''}:${node.getNode().id}`;
	/** Until it is known whether publishing succeeds, a problem is an answer to whoever publishes. */
	let answer: ((problem?: Error) => void) | undefined;
	const opened = new Promise<Error | undefined>((resolve) => (answer = resolve));
	const subscriber: Subscriber = {
		...subscriberOf(node, chosen),
		id,
		take: async (event) => await store(node, itemsOf([chosen.toItem(event)]), keyOf(`larkHire:${id}:${event.id}`)),
		ready: () => answer?.(),
		report: (problem) => (answer ? answer(problem) : report(node, problem)),
	};
	if (starting) answer = undefined;
	const leave = await hub.join(subscriber, starting);
	if (!starting) {
		const problem = await soon(opened);
		answer = undefined;
		if (problem instanceof LarkError && !problem.passing) {
			await leave();
			throw problem;
		}
		if (problem) report(node, problem);
	}
	return { closeFunction: leave };
}

/** What comes of it within the time that somebody waits for it. */
async function soon<T>(promise: Promise<T>): Promise<T | undefined> {
	const late = new AbortController();
	const timer = wait(PUBLISHING_MS, late.signal).then(
		() => undefined,
		() => undefined,
	);
	return await Promise.race([promise, timer]).finally(() => late.abort());
}

/**
 * Resolves when n8n is known to have stored the execution: `done` settles when the whole execution has ended, but rejects at once where it
 * could not be stored (n8n 2.35 and later). The key keeps n8n (2.20 and later) from starting a second one, also after a crash.
 */
async function store(node: ITriggerFunctions, data: INodeExecutionData[][], key: string): Promise<Taken> {
	const done = node.helpers.createDeferredPromise<IRun>();
	const late = new AbortController();
	const accepted = done.promise.then(taken, (error: unknown) => {
		if (isEngine2(error)) node.emit(data);
		// It was stored, and somebody has stopped it.
		else if (!isCancelled(error)) throw error;
		return {};
	});
	node.emit(data, undefined, done, key);
	const stored = wait(STORED_MS, late.signal).then(
		() => ({}),
		() => ({}),
	);
	return await Promise.race([accepted, stored]).finally(() => late.abort());
}

/** In queue mode, another computer's clock has said when it stopped. Without a run, n8n had the execution before. */
const taken = (run: IRun | undefined): Taken =>
	run?.stoppedAt && run.jobId === undefined ? { writingMs: Date.now() - new Date(run.stoppedAt).getTime() } : {};

/** n8n's experimental engine takes no promise yet, and says so before it stores anything (2.41). */
const isEngine2 = (error: unknown): boolean =>
	error instanceof Error && error.message.startsWith('Engine 2.0 cannot run a trigger that waits');

const isCancelled = (error: unknown): boolean => error instanceof Error && /Cancel/.test(error.constructor.name);

const keyOf = (key: string): string => (key.length <= LONGEST_KEY ? key : `larkHire:${createHash('sha256').update(key).digest('hex')}`);

/** As a failed execution, which starts the error workflow. Before n8n 2.7.5, the trigger itself has to fail; n8n starts it again. */
function report(node: ITriggerFunctions, problem: Error): void {
	const error = nodeError(node.getNode(), problem, undefined, ' Until there is a connection, no event starts the workflow.');
	const { saveFailedExecution }: Partial<Pick<ITriggerFunctions, 'saveFailedExecution'>> = node;
	if (saveFailedExecution) saveFailedExecution.call(node, error as ExecutionError);
	else node.emitError(error);
}
