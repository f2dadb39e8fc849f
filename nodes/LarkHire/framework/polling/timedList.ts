import type { IDataObject } from 'n8n-workflow';
import type { Endpoint } from '../../api/endpoint';
import type { Page, PageResponse } from '../../api/page';
import type { Lark } from '../../api/sdk';
import type { Field, Params } from '../field';
import type { Translations } from '../../language/texts';
import type { Labels } from '../labels';
import type { Happening, TimeWindow } from './cursor';

/** Something that happened to a record. */
export interface Occurrence extends Happening {
	/** Beside the record, in the item. */
	readonly more?: IDataObject;
}

export interface ListContext<F extends readonly Field[]> {
	readonly lark: Lark;
	readonly params: Params<F>;
	/** The workflow's time zone. */
	readonly timezone: string;
}

/** One page of the records whose time lies within the window; whether its ends belong to it makes no difference. */
export type Ask<F extends readonly Field[], Row> = (
	context: ListContext<F> & { readonly window: TimeWindow; readonly page: Page },
) => Promise<PageResponse<Row>>;

/** An event that is found in a list with a filter by time. All times are epoch ms. */
export interface TimedList<F extends readonly Field[], Row, Item> {
	readonly name: string;
	/** Stored in users' workflows: never changes. */
	readonly value: string;
	readonly description: string;
	/** What a poll costs, in requests: a sentence for the panel. */
	readonly cost: string;
	readonly fields: F;
	readonly endpoints: readonly Endpoint[];
	/** The API's own maximum. */
	readonly pageSize: number;
	/** How much later than its time a record may appear in the list, at the most. */
	readonly overlapMs: number;
	/** How coarse the filter by time is. */
	readonly grainMs?: number;
	/** Where the filter looks at another time than that of the happening: how much further the window has to reach. */
	reach?(params: Params<F>): { readonly back?: number; readonly forward?: number };
	/** It lists what lies ahead: what is there when the trigger is switched on is known, everything else is new. */
	readonly upcoming?: true;
	/** Usually one. Several where no one filter finds everything. */
	readonly lists: ReadonlyArray<Ask<F, Row>>;
	/** For a list of bare IDs: reads one record. Undefined if it has been deleted since. */
	detail?(context: ListContext<F> & { readonly id: string }): Promise<Item | undefined>;
	/** Pure: what has happened to the record that the user wants to know, whenever it was. `window`: the part in which it was listed. */
	occurrences(
		context: Omit<ListContext<F>, 'lark'> & { readonly record: Item; readonly window: TimeWindow; readonly now: number },
	): readonly Occurrence[];
	/** The keys of a record that "Simplify" keeps; those of the operation that returns the same records. Without them, all. */
	readonly simplified?: readonly string[];
	/** Labels for numbers of a simplified record, by path. */
	readonly labels?: Labels;
	/** What the noun calls them in Chinese. */
	readonly zh?: Translations;
	/** A record of invented people, for a test of the trigger while nothing has happened. */
	readonly sample: IDataObject;
}
