import type { INodeExecutionData, IPollFunctions, WorkflowActivateMode } from 'n8n-workflow';
import { connect } from '../../transport/client';
import { LarkError } from '../../api/errors';
import type { Event } from './pollingTrigger';
import { nodeError } from '../nodeError';
import { InputError } from '../inputError';
import { reach } from '../connection';
import { readFields } from '../parameters';
import { look, Round } from './watch';
import { due, saved, stateFor } from './watchState';

const REQUEST_TIMEOUT_MS = 15_000;
/** At most, whatever n8n allows: polls come a minute apart. */
const BUDGET_MS = 50_000;
/** What n8n's core gives as budget where nothing ends a poll. Its scheduler gives less. */
const UNLIMITED_MS = 300_000;
const SHOWN_AT_MOST = 10;

/** n8n runs a poll although the one before has not ended: the second of a node has nothing to do. */
const running = new Set<string>();
/** Contexts that have polled. n8n makes a new one when it publishes the workflow and when it starts. */
const polled = new WeakSet<IPollFunctions>();

/** The tick of every event. Emits what has ended, each subject once; null when nothing has. */
export async function poll(this: IPollFunctions, events: readonly Event[]): Promise<INodeExecutionData[][] | null> {
	const chosen = events.find(({ value }) => value === this.getNodeParameter('event'));
	if (!chosen) throw nodeError(this.getNode(), new InputError('This event does not exist in the installed version of Lark Hire'));
	if (this.getMode() === 'manual') return await show(this, chosen);
	const self = `${this.getWorkflow().id} ${this.getNode().id}`;
	if (running.has(self)) return null;
	running.add(self);
	const first = !polled.has(this) && !scheduled(this);
	return await tick(this, chosen, first)
		.catch((error: unknown) => {
			if (!first || !mayWait(error, this.getActivationMode())) throw nodeError(this.getNode(), error);
			this.logger.warn(`Lark Hire Trigger: ${nodeError(this.getNode(), error).message}. Trying again with the next poll.`);
			return null;
		})
		.finally(() => {
			running.delete(self);
			polled.add(this);
		});
}

// Only n8n's core from 2.38 has a budget.
const budgetOf = (context: Partial<Pick<IPollFunctions, 'getPollBudgetMs'>>) => context.getPollBudgetMs?.() ?? UNLIMITED_MS;

/** n8n's scheduler makes a context for every poll, so none would be more than a first one. There, throwing ends nothing. */
const scheduled = (context: IPollFunctions) => context.getActivationMode() === 'update' && budgetOf(context) < UNLIMITED_MS;

/**
 * A first poll that throws ends the trigger for good in n8n 2.41. So when the workflow is published, only what its author has to
 * mend is thrown; and when n8n starts, nothing: the next poll will fail visibly, and polling goes on.
 */
const mayWait = (error: unknown, activation: WorkflowActivateMode) =>
	activation === 'init' ||
	activation === 'leadershipChange' ||
	(error instanceof LarkError && (error.passing || error.facts.kind === 'quota'));

async function tick(context: IPollFunctions, event: Event, first: boolean): Promise<INodeExecutionData[][] | null> {
	const params = paramsOf(context, event);
	const now = Date.now();
	const store = context.getWorkflowStaticData('node');
	const state = stateFor(event, event.subjects(params), store.state, now);
	const round = new Round(event, params, state, now + Math.min(budgetOf(context), BUDGET_MS) * 0.8);
	const list = due(state, event.wanted(params), event.perPoll(params));
	if (list.length > 0) {
		const lark = await connect({
			...(await reach(context)),
			endpoints: event.endpoints,
			timeout: REQUEST_TIMEOUT_MS,
			deadline: round.deadline,
		});
		await round.ask(lark, list);
	}
	for (const { watched } of round.found) watched.emitted = true;
	// What was found goes out first; a fault that stays comes back with the next poll.
	const fault = round.found.length > 0 ? undefined : round.fault(first);
	store.state = saved(state);
	if (fault) throw fault;
	return round.found.length > 0 ? [round.found.map(({ json }) => ({ json }))] : null;
}

/** "Fetch Test Event": a listed subject that has ended, else a sample. Stores nothing. */
async function show(context: IPollFunctions, event: Event): Promise<INodeExecutionData[][]> {
	const params = paramsOf(context, event);
	const lark = await connect({ ...(await reach(context)), endpoints: event.endpoints, timeout: REQUEST_TIMEOUT_MS });
	for (const id of event.subjects(params).ids.slice(0, SHOWN_AT_MOST)) {
		const answer = await look(event, lark, params, id).catch((error: unknown) => {
			throw nodeError(context.getNode(), error);
		});
		const verdict = answer && event.judge({ answer, params, id, memory: { since: Date.now() }, now: Date.now() });
		if (verdict) return [[{ json: verdict.json }]];
	}
	return [[{ json: event.sample(params) }]];
}

function paramsOf(context: IPollFunctions, event: Event): Readonly<Record<string, unknown>> {
	try {
		return readFields(event.fields, ({ name, default: fallback }) => context.getNodeParameter(name, fallback), {
			timezone: context.getTimezone(),
		});
	} catch (error) {
		throw nodeError(context.getNode(), error);
	}
}
