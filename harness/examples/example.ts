import type { INodeParameters } from 'n8n-workflow';
import type { Store } from '../../simulator';

type Item = Readonly<Record<string, string>>;

/** For an operation, parameters of two items with different values, and what comes of them on the wire and in Feishu. */
export interface ExampleOperation {
	readonly resource: string;
	readonly operation: string;
	/** Which endpoint is meant, where the operation calls any. */
	readonly endpoint?: string;
	/** Parameters as expressions over the items below. */
	readonly parameters: INodeParameters;
	/** Only what is required. */
	readonly least: INodeParameters;
	readonly items: readonly [Item, Item];
	/** The file in each item's binary property `data`, of operations that need one. */
	readonly file?: (item: Item) => { readonly name: string; readonly type: string; readonly text: string };
	/** The request of an item to the operation's own endpoint. Without `query`, the request has none. */
	readonly wire: (item: Item) => { readonly path: string; readonly query?: Readonly<Record<string, string | string[]>>; readonly body?: object };
	/** The parameter whose ID comes from the item's `id`, to be spoilt by tests; none: the operation needs no ID. */
	readonly id?: string;
	/** What is to be looked at in the simulated tenant when both items are done; `expected` for each. Reading operations have none. */
	readonly effect?: (store: Store, item: Item) => unknown;
	readonly expected?: readonly [unknown, unknown];
	/** It returns several items for one, without Return All. */
	readonly many?: true;
	/** Of operations with Return All: puts so many records in place that `pages` pages of `pageSize` are needed for the first item. */
	readonly list?: { readonly pageSize: number; readonly records: number; fill(store: Store, records: number): void };
}
