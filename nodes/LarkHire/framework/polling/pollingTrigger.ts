import type { IDataObject } from 'n8n-workflow';
import type { Endpoint } from '../../api/endpoint';
import type { Page, PageResponse } from '../../api/page';
import type { Lark } from '../../api/sdk';
import type { Field, Params } from '../field';
import type { Room } from '../pool';

/** What a test of the trigger ("Fetch Test Event") and a poll have in common. */
export interface TestContext<F extends readonly Field[] = readonly Field[]> {
	readonly params: Params<F>;
	/** When it began, epoch ms, by the clock of this computer. */
	readonly now: number;
	/** The workflow's time zone. */
	readonly timezone: string;
	/** A client for the declared endpoints. Only a poll that sends requests needs one. */
	connect(): Promise<Lark>;
	/** How many of its requests are worth being under way at a time. */
	readonly room: Room;
	/** All pages of a list. */
	walk<T>(pageSize: number, ask: (page: Page) => Promise<PageResponse<T>>): Promise<readonly T[]>;
}

export interface PollContext<F extends readonly Field[] = readonly Field[]> extends TestContext<F> {
	/**
	 * What an earlier poll returned; undefined if there is nothing. n8n may have lost the state of the polls since, and another
	 * version of this package may have written it: check its shape.
	 */
	readonly state: unknown;
	/** Epoch ms: return before then. Requests that would take longer fail. */
	readonly deadline: number;
	/** An error may end the trigger: report only what the workflow's author has to fix. */
	readonly first: boolean;
}

export interface PollResult {
	readonly items: readonly IDataObject[];
	/** Plain JSON for the next poll. The key `event` is taken. */
	readonly state: object;
	/** Shown to the user if there are no items, after the state was stored. With items it has to come back in the next poll. */
	readonly failure?: Error | undefined;
}

/**
 * A kind of occurrence that the trigger node finds by polling, and how one poll is done. `poll.ts` runs it by n8n's rules. Builders
 * make it from less: `watchUntilDone` from a list of subjects that each end once, `newRecords` from a list that can be filtered by
 * time.
 */
export interface PollingTrigger<F extends readonly Field[] = readonly Field[]> {
	readonly name: string;
	/** Stored in users' workflows: never changes. */
	readonly value: string;
	readonly description: string;
	readonly fields: F;
	readonly endpoints: readonly Endpoint[];
	poll(context: PollContext<F>): Promise<PollResult>;
	/** Real items if there are any, else a sample. Nothing is stored. */
	test(context: TestContext<F>): Promise<readonly IDataObject[]>;
}
