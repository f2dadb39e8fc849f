import { createHash } from 'crypto';
import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { LarkError } from '../../api/larkError';
import { isObject } from '../../api/object';
import { nodeError } from '../nodeError';

/*
 * What n8n requires of a poll, one function per rule. Each names where the rule comes from: a version in which it was measured, an
 * issue or a pull request of github.com/n8n-io/n8n.
 */

/** Polls come a minute apart at the least, so one that takes longer would meet the next. */
const LONGEST_POLL_MS = 50_000;
/** n8n's budget where nothing ends a poll (#37119). Its scheduler gives less. */
const UNLIMITED_MS = 300_000;
/** Of the budget. The rest is for the requests that are still under way, and for n8n to store the result. */
const USABLE = 0.8;

/** The budget exists since n8n 2.38 (#37119): 5 minutes, or what the durable scheduler leaves of its time-out and lease. */
const budgetOf = (context: Partial<Pick<IPollFunctions, 'getPollBudgetMs'>>): number => context.getPollBudgetMs?.() ?? UNLIMITED_MS;

/** Epoch ms: when a poll that begins now has to be done. */
export const deadlineOf = (context: IPollFunctions, now: number): number => now + Math.min(budgetOf(context), LONGEST_POLL_MS) * USABLE;

/** "Fetch Test Event" polls in mode `manual` (2.41): static data is a copy that is never stored, and null shows nothing. */
export const isTest = (context: IPollFunctions): boolean => context.getMode() === 'manual';

const triggerOf = (context: IPollFunctions): string => `${context.getWorkflow().id} ${context.getNode().id}`;

/** By workflow and node, in this process. */
const running = new Set<string>();

/**
 * n8n starts a poll although the one before has not ended, on the same static data (known since polling exists, #161; measured in
 * 2.41). The second one does nothing.
 */
export async function oneAtATime<T>(context: IPollFunctions, work: () => Promise<T>): Promise<T | null> {
	const trigger = triggerOf(context);
	if (running.has(trigger)) return null;
	running.add(trigger);
	return await work().finally(() => running.delete(trigger));
}

/** Contexts that have polled. n8n makes a new one when it publishes the workflow and when it starts. */
const polled = new WeakSet<IPollFunctions>();

/** The durable scheduler (#34733) makes a context for every poll, so each would seem to be a first one. There, throwing ends nothing. */
const isScheduled = (context: IPollFunctions): boolean => context.getActivationMode() === 'update' && budgetOf(context) < UNLIMITED_MS;

/**
 * n8n polls once while it publishes a workflow and when it starts. If that poll throws, publishing fails, or the trigger stays dead
 * although the workflow looks active (#33938; measured in 2.41: five tries in 15 seconds, none after later restarts).
 */
export async function firstPollForgiven<T>(context: IPollFunctions, work: (first: boolean) => Promise<T>): Promise<T | null> {
	const first = !polled.has(context) && !isScheduled(context);
	return await work(first)
		.catch((error: unknown) => {
			if (!first || !canWait(context, error)) throw error;
			context.logger.warn(`Lark Hire Trigger: ${nodeError(context.getNode(), error).message}. The next poll tries again.`);
			return null;
		})
		.finally(() => polled.add(context));
}

/**
 * When somebody publishes the workflow, what its author has to fix is thrown, so that they see it. When n8n starts, nothing is: the
 * next poll fails visibly, and polling goes on.
 */
const canWait = (context: IPollFunctions, error: unknown): boolean =>
	['init', 'leadershipChange'].includes(context.getActivationMode()) ||
	(error instanceof LarkError && (error.passing || error.facts.kind === 'quota'));

const STATE = 'state';

/**
 * n8n stores a node's static data with an emission and after the first poll only, beside the execution (2.41). With durable cursors
 * it does so after every poll that does not throw, together with the execution (#35295). So what must not be lost goes out with the
 * items, or the next poll can find it again. `event` keeps what was stored for another event of the node from being taken for this one's.
 */
export function storedState(context: IPollFunctions, event: string): unknown {
	const { [STATE]: stored } = context.getWorkflowStaticData('node');
	return isObject(stored) && stored.event === event ? stored : undefined;
}

interface Emission {
	readonly from: string;
	readonly items: ReadonlySet<string>;
	/** performance.now() */
	readonly at: number;
}

/** The latest of each trigger in this process. */
const emissions = new Map<string, Emission>();

/** In ms. n8n stores an emission in well under a second; a computer that is busy may take some. */
const STORING_MS = 20_000;

/** Where there is so much of it that memory counts. */
const digest = (item: IDataObject): string => createHash('sha256').update(JSON.stringify(item)).digest('base64');

/**
 * n8n stores an emission after the poll that made it, and waits for nothing (2.41). With durable cursors, and when a workflow is published
 * again, the next poll reads the state anew: if it comes first, it sees what was there before and emits the same once more. That is left
 * to the poll after it, which also emits it again if n8n could not store it. `from`: the state with which the poll began, as text.
 */
export function isEmittedTwice(context: IPollFunctions, event: string, from: string, items: readonly IDataObject[]): boolean {
	if (items.length === 0) return false;
	const trigger = `${triggerOf(context)} ${event}`;
	const latest = emissions.get(trigger);
	const digests = items.map(digest);
	if (latest?.from === from && performance.now() - latest.at < STORING_MS && digests.some((one) => latest.items.has(one))) return true;
	emissions.set(trigger, { from, items: new Set(digests), at: performance.now() });
	return false;
}

/** As plain JSON, because n8n watches the objects that it is given for changes. */
export function storeState(context: IPollFunctions, event: string, state: object): void {
	context.getWorkflowStaticData('node')[STATE] = JSON.parse(JSON.stringify({ ...state, event })) as IDataObject;
}

/** Null starts no execution; an empty list would start one without items (2.41). */
export const emission = (items: readonly IDataObject[]): INodeExecutionData[][] | null =>
	items.length > 0 ? [items.map((json) => ({ json }))] : null;
