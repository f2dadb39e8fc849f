import type { IDataObject } from 'n8n-workflow';
import type { Endpoint } from '../../api/endpoint';
import type { Field, Params } from '../field';
import type { Lark } from '../../api/sdk';
import type { Answer } from '../operation';

/** What the trigger remembers of one subject. */
export interface Memory {
	/** When it was first watched, epoch ms. */
	readonly since: number;
	/** Feishu has known it at some time. */
	readonly seen?: boolean;
	/** In so many polls in a row Feishu did not know it, this one included. */
	readonly unknown?: number;
}

/** How a subject ended, and the item to emit; undefined while it has not. */
export type Verdict = { readonly outcome: string; readonly json: IDataObject } | undefined;

/** Something that a polling trigger watches: a list of subjects, each of which ends once. */
export interface Event<F extends readonly Field[] = readonly Field[]> {
	readonly name: string;
	/** Stored in users' workflows: never changes. */
	readonly value: string;
	readonly description: string;
	readonly fields: F;
	readonly endpoints: readonly Endpoint[];
	/** Codes by which Feishu says that it does not know a subject (any more). */
	readonly unknownCodes: readonly number[];
	/** IDs to watch. Where `within` changes, everything remembered is about something else. */
	subjects(params: Params<F>): { readonly within: string; readonly ids: readonly string[] };
	/** Outcomes to emit. */
	wanted(params: Params<F>): readonly string[];
	/** At most so many subjects are asked about per poll. */
	perPoll(params: Params<F>): number;
	ask(context: { readonly lark: Lark; readonly params: Params<F>; readonly id: string }): Promise<Answer>;
	/** Pure. `answer` is undefined where Feishu does not know the subject. */
	judge(context: {
		readonly answer: Answer | undefined;
		readonly params: Params<F>;
		readonly id: string;
		readonly memory: Memory;
		readonly now: number;
	}): Verdict;
	/** For "Fetch Test Event" when nothing has ended yet. */
	sample(params: Params<F>): IDataObject;
}

export const event = <const F extends readonly Field[]>(declared: Event<F>): Event<F> => declared;
