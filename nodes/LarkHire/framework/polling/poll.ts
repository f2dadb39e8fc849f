import type { INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { AutoInFlight } from '../../transport/autoInFlight';
import { connect } from '../../transport/client';
import { walk } from '../../transport/pagination';
import { reach } from '../connection';
import { InputError } from '../inputError';
import { nodeError } from '../nodeError';
import { readFields } from '../parameters';
import { deadlineOf, emission, firstPollForgiven, isEmittedTwice, isTest, oneAtATime, storedState, storeState } from './n8nRules';
import type { PollingTrigger, TestContext } from './pollingTrigger';

const REQUEST_TIMEOUT_MS = 15_000;

/** One poll of a trigger node: items if something has happened, else null. */
export async function poll(this: IPollFunctions, triggers: readonly PollingTrigger[]): Promise<INodeExecutionData[][] | null> {
	try {
		const trigger = chosenOf(this, triggers);
		if (isTest(this)) return emission(await trigger.test(contextFor(this, trigger, Date.now())));
		return await oneAtATime(this, async () => await firstPollForgiven(this, async (first) => await once(this, trigger, first)));
	} catch (error) {
		throw nodeError(this.getNode(), error);
	}
}

async function once(node: IPollFunctions, trigger: PollingTrigger, first: boolean): Promise<INodeExecutionData[][] | null> {
	const now = Date.now();
	const deadline = deadlineOf(node, now);
	const stored = storedState(node, trigger.value);
	const before = JSON.stringify(stored ?? null);
	const context = { ...contextFor(node, trigger, now, deadline), deadline, first, state: stored };
	const { items, state, failure } = await trigger.poll(context);
	if (isEmittedTwice(node, trigger.value, before, items)) return null;
	storeState(node, trigger.value, state);
	// n8n either emits or fails.
	if (failure && items.length === 0) throw failure;
	return emission(items);
}

function chosenOf(node: IPollFunctions, triggers: readonly PollingTrigger[]): PollingTrigger {
	const chosen = triggers.find(({ value }) => value === node.getNodeParameter('event'));
	if (chosen) return chosen;
	throw new InputError('This event does not exist in the installed version of Lark Hire');
}

function contextFor(node: IPollFunctions, { fields, endpoints }: PollingTrigger, now: number, deadline?: number): TestContext {
	const auto = new AutoInFlight();
	return {
		params: readFields(fields, ({ name, default: fallback }) => node.getNodeParameter(name, fallback), { timezone: node.getTimezone() }),
		now,
		timezone: node.getTimezone(),
		walk: async (pageSize, ask) => await walk(pageSize, Infinity, (await reach(node)).app.domain, ask),
		room: auto,
		connect: async () =>
			await connect({
				...(await reach(node)),
				endpoints,
				timeout: REQUEST_TIMEOUT_MS,
				auto,
				...(deadline !== undefined && { deadline }),
			}),
	};
}
