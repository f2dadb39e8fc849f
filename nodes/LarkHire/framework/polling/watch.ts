import type { IDataObject } from 'n8n-workflow';
import type { Endpoint } from '../../api/endpoint';
import { LarkError } from '../../api/larkError';
import type { Lark } from '../../api/sdk';
import type { Field, KnownKeysOnly, Params } from '../field';
import type { Answer } from '../operation';
import type { PollingTrigger } from './pollingTrigger';
import { Round, type Verdict } from './watchRound';
import { due, stateFor, type Memory, type Subjects } from './watchState';

const SHOWN_AT_MOST = 10;

/** A list of subjects, each of which ends once. */
export interface Watch<F extends readonly Field[]> {
	readonly name: string;
	/** Stored in users' workflows: never changes. */
	readonly value: string;
	readonly description: string;
	readonly fields: F;
	readonly endpoints: readonly Endpoint[];
	/** Codes by which Feishu says that it does not know a subject (any more). */
	readonly unknownCodes: readonly number[];
	/** What to do about a subject that Feishu keeps rejecting, as a sentence. */
	readonly ifRejected: string;
	subjects(params: Params<F>): Subjects;
	/** Outcomes to emit. */
	wanted(params: Params<F>): readonly string[];
	/** At most so many subjects are checked per poll. */
	perPoll(params: Params<F>): number;
	request(context: { readonly lark: Lark; readonly params: Params<F>; readonly id: string }): Promise<Answer>;
	/** Pure. `response` is undefined where Feishu does not know the subject. */
	judge(context: {
		readonly response: Answer | undefined;
		readonly params: Params<F>;
		readonly id: string;
		readonly memory: Memory;
		readonly now: number;
	}): Verdict;
	/** For a test of the trigger while nothing has ended. */
	sample(params: Params<F>): IDataObject;
}

/** A trigger that checks each subject until it has ended, and then emits it once. */
export function watchUntilDone<const F extends readonly Field[]>(
	watch: Watch<F> & { readonly fields: KnownKeysOnly<F> },
): PollingTrigger<F> {
	const { name, value, description, fields, endpoints } = watch;
	return {
		...{ name, value, description, fields, endpoints },

		async poll({ params, state: stored, now, deadline, first, room, connect }) {
			const state = stateFor(watch.subjects(params), stored, now);
			const wanted = watch.wanted(params);
			const list = due(state, wanted, watch.perPoll(params));
			const lark = list.length > 0 ? await connect() : undefined;
			const round = new Round(list, wanted, deadline, room);
			if (lark)
				await round.check(
					async (id) => await look(watch, lark, params, id),
					(id, response, memory) => watch.judge({ response, params, id, memory, now: Date.now() }),
				);
			const items = round.emit();
			return { items, state, failure: items.length > 0 ? undefined : round.failure(state, first ? undefined : watch.ifRejected) };
		},

		async test({ params, now, connect }) {
			const lark = await connect();
			for (const id of watch.subjects(params).ids.slice(0, SHOWN_AT_MOST)) {
				const response = await look(watch, lark, params, id);
				const verdict = response && watch.judge({ response, params, id, memory: { since: now }, now });
				if (verdict) return [verdict.json];
			}
			return [watch.sample(params)];
		},
	};
}

/** Undefined where Feishu does not know the subject. */
const look = async <F extends readonly Field[]>(
	{ request, unknownCodes }: Watch<F>,
	lark: Lark,
	params: Params<F>,
	id: string,
): Promise<Answer | undefined> =>
	await request({ lark, params, id }).catch((error: unknown) => {
		if (error instanceof LarkError && unknownCodes.includes(error.facts.code ?? 0)) return undefined;
		throw error;
	});
