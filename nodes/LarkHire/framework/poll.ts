import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import type { Lark } from './lark';
import { connect } from '../transport/client';
import { LarkError } from '../transport/errors';
import type { Event } from './event';
import { nodeError } from './failure';
import { InputError } from './inputError';
import type { Answer } from './operation';
import { reach } from './reach';
import { readFields } from './read';
import { due, saved, stateFor, type State, type Watched } from './watch';

const IN_FLIGHT = 5;
const REQUEST_TIMEOUT_MS = 15_000;
/** Where n8n is older than 2.38 and has no budget of its own. Polls come at least a minute apart. */
const BUDGET_MS = 50_000;
/** A subject that Feishu refuses so many times in a row is reported. */
const MOST_REFUSALS = 5;
const SHOWN_AT_MOST = 10;

type Params = Readonly<Record<string, unknown>>;
type Found = { readonly id: string; readonly json: IDataObject };

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
	try {
		return await tick(this, chosen);
	} finally {
		running.delete(self);
		polled.add(this);
	}
}

async function tick(context: IPollFunctions, event: Event): Promise<INodeExecutionData[][] | null> {
	const params = paramsOf(context, event);
	const now = Date.now();
	const store = context.getWorkflowStaticData('node');
	const state = stateFor(event, event.subjects(params), store.state, now);
	// Only n8n's core from 2.38 has a budget.
	const budget = (context as Partial<Pick<IPollFunctions, 'getPollBudgetMs'>>).getPollBudgetMs?.() ?? BUDGET_MS;
	const round = new Round(event, params, state, now + Math.min(budget, BUDGET_MS) * 0.8);
	const list = due(state, event.wanted(params), event.perPoll(params));
	if (list.length > 0) {
		const lark = await connect({ ...(await reach(context)), endpoints: event.uses, repeatable: true, timeout: REQUEST_TIMEOUT_MS, deadline: round.deadline });
		await round.ask(lark, list);
	}
	for (const { id } of round.found) (state.watched[id] as Watched).emitted = true;
	const fault = round.found.length > 0 ? undefined : round.toReport();
	store.state = saved(state);
	const mayPass = fault instanceof LarkError && fault.passing;
	// A first poll that throws ends the trigger for good in n8n 2.41, so a fault that may pass waits for the next.
	if (fault && !(mayPass && !polled.has(context))) throw nodeError(context.getNode(), fault);
	if (fault) context.logger.warn(`Lark Hire Trigger: ${fault.message}. Trying again with the next poll.`);
	return round.found.length > 0 ? [round.found.map(({ json }) => ({ json }))] : null;
}

/** One poll: asks about the subjects that are due, and keeps what it learns in the state. */
class Round {
	readonly found: Found[] = [];
	private answered = 0;
	private passing?: LarkError;
	private fatal?: LarkError;

	constructor(
		private readonly event: Event,
		private readonly params: Params,
		private readonly state: State,
		readonly deadline: number,
	) {}

	async ask(lark: Lark, list: ReturnType<typeof due>): Promise<void> {
		const queue = list.values();
		const worker = async () => {
			for (const [id, watched] of queue) {
				// What is left comes first in the next poll.
				if (this.fatal || Date.now() > this.deadline) return;
				watched.asked = Date.now();
				await look(this.event, lark, this.params, id).then(
					(answer) => this.learn(id, watched, answer),
					(error: unknown) => this.fail(watched, error),
				);
			}
		};
		await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
	}

	/** The failure to end the poll with: of the app, of the network, or a subject that is refused again and again. */
	toReport(): LarkError | InputError | undefined {
		if (this.fatal) return this.fatal;
		if (this.passing && this.answered === 0) return this.passing;
		const refused = Object.entries(this.state.watched).filter(([, { refused = 0, reported }]) => refused >= MOST_REFUSALS && !reported);
		if (refused.length === 0) return undefined;
		for (const [, watched] of refused) watched.reported = true;
		const ids = refused.map(([id]) => id).join(', ');
		return new InputError(`Feishu refuses ${ids}`, `It was refused ${MOST_REFUSALS} times in a row. Check the ID and the website. It is still watched; this is reported once.`);
	}

	private learn(id: string, watched: Watched, answer: Answer | undefined): void {
		this.answered += 1;
		delete watched.refused;
		delete watched.reported;
		const verdict = this.event.judge({ answer, params: this.params, id, memory: watched, now: Date.now() });
		if (answer) watched.seen = true;
		if (!verdict) return;
		watched.outcome = verdict.outcome;
		if (this.event.wanted(this.params).includes(verdict.outcome)) this.found.push({ id, json: verdict.json });
	}

	private fail(watched: Watched, error: unknown): void {
		if (!(error instanceof LarkError)) throw error;
		if (error.passing) this.passing = error;
		else if (error.facts.kind === 'refused') watched.refused = (watched.refused ?? 0) + 1;
		else this.fatal = error;
	}
}

/** One live look; undefined where Feishu does not know the subject. */
const look = async (event: Event, lark: Lark, params: Params, id: string): Promise<Answer | undefined> =>
	await event.ask({ lark, params, id }).catch((error: unknown) => {
		if (error instanceof LarkError && event.unknownCodes.includes(error.facts.code ?? 0)) return undefined;
		throw error;
	});

/** "Fetch Test Event": a listed subject that has ended, else a sample. Stores nothing. */
async function show(context: IPollFunctions, event: Event): Promise<INodeExecutionData[][]> {
	const params = paramsOf(context, event);
	const lark = await connect({ ...(await reach(context)), endpoints: event.uses, repeatable: true, timeout: REQUEST_TIMEOUT_MS });
	for (const id of event.subjects(params).ids.slice(0, SHOWN_AT_MOST)) {
		const answer = await look(event, lark, params, id).catch((error: unknown) => {
			throw nodeError(context.getNode(), error);
		});
		const verdict = answer && event.judge({ answer, params, id, memory: { since: Date.now() }, now: Date.now() });
		if (verdict) return [[{ json: verdict.json }]];
	}
	return [[{ json: event.sample(params) }]];
}

function paramsOf(context: IPollFunctions, event: Event): Params {
	try {
		return readFields(event.fields, ({ name, default: fallback }) => context.getNodeParameter(name, fallback), { timezone: context.getTimezone() });
	} catch (error) {
		throw nodeError(context.getNode(), error);
	}
}
