import type { INodeListSearchResult, INodeProperties, INodePropertyMode } from 'n8n-workflow';
import type { Hints } from '../api/larkError';
import type { Endpoint } from '../api/endpoint';
import type { BinaryFile } from './execute/binaryFile';
import type { Lark } from '../api/sdk';
import type { Translations } from '../language/texts';

export interface PickContext {
	readonly lark: Lark;
	/** The workflow's time zone. */
	readonly timezone: string;
	/** What the user has typed to search for. */
	readonly filter?: string;
	/** The `paginationToken` of the previous page. */
	readonly page?: string;
	/** The value of another field of the node that the list depends on. Throws an InputError that says to fill it in first. */
	need(name: string, label: string): string;
}

/** Fills a resource locator's list from the tenant. */
export interface Picker {
	/** The method's name in `methods.listSearch`. */
	readonly name: string;
	/** What it lists, for the documentation. */
	readonly lists: string;
	readonly endpoints: readonly Endpoint[];
	/** What a rejection with this code means for this list. */
	readonly hints?: Hints;
	search(context: PickContext): Promise<INodeListSearchResult>;
}

export interface ReadContext {
	/** The workflow's time zone: what a date without an offset means. */
	readonly timezone: string;
	/** The noun's texts in Chinese: errors call fields as the panel does. */
	readonly zh?: Translations;
	/** Whether the field of this name, not one inside another, holds an expression. */
	readonly isExpression?: (name: string) => boolean;
	/** The item's file in a binary property, if it has no more than `most` bytes; without a property, the only one. Triggers have no items. */
	readonly file?: (property: unknown, most: number) => BinaryFile;
}

/**
 * A panel field: n8n's own literal, plus what the framework does with the value. `read` sees a value that is not blank and
 * returns what the operation gets; it throws an InputError whose sentence follows the field's label.
 */
export type Field = Omit<INodeProperties, 'displayOptions' | 'modes' | 'options'> & {
	readonly options?: readonly unknown[];
	readonly modes?: readonly INodePropertyMode[];
	/** Names fields of the same operation; the framework adds resource and operation. */
	readonly displayOptions?: { readonly show: Readonly<Record<string, readonly (boolean | number | string)[]>> };
	readonly read?: (raw: never, context: ReadContext) => unknown;
	/** The operation's value for a blank field; without it, there is none. */
	readonly blank?: (context: ReadContext) => unknown;
	readonly picker?: Picker;
	/** The meaning of a blank field. An expression that returns nothing is rejected, because nobody may have meant it. */
	readonly blankMeans?: string;
	/** A filter in a collection: once added, it must not be blank, or the list would contain everybody. */
	readonly narrows?: boolean;
};

type Raw<F> = F extends { type: 'string'; typeOptions: { multipleValues: true } }
	? readonly string[]
	: F extends { type: 'string' | 'dateTime' }
		? F extends { required: true }
			? string
			: string | undefined
		: F extends { type: 'number' }
			? number
			: F extends { type: 'boolean' }
				? boolean
				: F extends { type: 'options'; options: readonly (infer O)[] }
					? O extends { value: infer V }
						? Exclude<V, ''>
						: never
					: F extends { type: 'multiOptions'; options: readonly (infer O)[] }
						? readonly (O extends { value: infer V } ? V : never)[] | undefined
						: F extends { type: 'collection'; options: infer O extends readonly Field[] }
							? Partial<Params<O>>
							: F extends { type: 'fixedCollection'; options: readonly (infer G)[] }
								? Groups<G>
								: unknown;
type Groups<G> = {
	readonly [K in G as K extends { name: infer N extends string } ? N : never]?: K extends { values: infer V extends readonly Field[] }
		? readonly Partial<Params<V>>[]
		: never;
};
type Value<F> = F extends { read: (raw: never, context: ReadContext) => infer V }
	? F extends { required: true } | { type: 'boolean' | 'number' } | { blank: (context: ReadContext) => unknown }
		? V
		: V | undefined
	: Raw<F>;

/** What an operation receives: its fields by name, read and checked. */
export type Params<F extends readonly Field[]> = {
	readonly [K in F[number] as K extends { type: 'notice' } ? never : K['name']]:
		Value<K> | (K extends { displayOptions: object } ? undefined : never);
};

/** Properties of fields, at any depth, that n8n's fields do not have. */
type UnknownKeys<F> = F extends unknown ? Exclude<keyof F, keyof Field> | UnknownKeys<Inner<F>> : never;
type Inner<F> = F extends { type: 'collection'; options: readonly (infer O)[] }
	? O
	: F extends { type: 'fixedCollection'; options: ReadonlyArray<{ values: readonly (infer V)[] }> }
		? V
		: never;

/** Rejects misspelt properties at compile time: the error names them. To be intersected with the type of a list of fields. */
export type KnownKeysOnly<F extends readonly Field[]> = [UnknownKeys<F[number]>] extends [never]
	? unknown
	: Readonly<Record<UnknownKeys<F[number]>, never>>;
