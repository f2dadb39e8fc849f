/**
 * What Feishu's official page says about one endpoint: facts alone, in our own words. Operations and the simulator are held against them by
 * `test/operations/facts.test.ts`. A new operation begins with its row.
 *
 * Pages are below https://open.feishu.cn/document; `copy` is the same page in the public repository riba2534/feishu-open-docs.
 */
export interface Facts {
	readonly endpoint: `${'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'} /open-apis/${string}`;
	readonly page: string;
	readonly copy: string;
	/** When Feishu last changed the page, YYYY-MM-DD. */
	readonly dated: string;
	/** Per app and tenant; all of them hold. Empty where the page has no figure. */
	readonly limit: readonly Rate[];
	readonly apps: 'custom' | 'custom and store';
	/** Any one of these is enough. Empty: no scope is needed. */
	readonly scopes: readonly string[];
	/** Parts of the request that need one of these as well: a parameter, or one of its values (`name=value`). */
	readonly requestScopes?: Readonly<Record<string, readonly string[]>>;
	/** Keys of the record that are left out without one of these. */
	readonly responseScopes?: Readonly<Record<string, readonly string[]>>;
	readonly query?: Parameters;
	/** Nested ones with their path: `list[].part.name`. */
	readonly body?: Parameters;
	/** The keys of what the response is about, and where in `data` it is. */
	readonly record?: { readonly at: string; readonly keys: readonly string[] };
	/** Codes of the page: HTTP status and meaning. */
	readonly codes?: Readonly<Record<number, readonly [status: number, meaning: string]>>;
	/** Parameters, or single values (`name=value`), that the panel lacks on purpose, and why. */
	readonly notOffered?: Readonly<Record<string, string>>;
}

export type Rate = `${number}/${'min' | 's'}`;

type Kind = 'boolean' | 'file' | 'float' | 'int' | 'object' | 'string';
/** `ms`, `s`: a point in time in milliseconds or seconds. `day`: YYYY-MM-DD. */
type Form = '' | ' day' | ' ms' | ' s';
/** The type on the wire; `!` where it is required. What is inside an object that is left out is not. */
export type Wire = `${Kind}${'' | '[]'}${Form}${'' | '!'}`;

interface Described {
	readonly is: Wire;
	/** All values that Feishu accepts, with their meaning. */
	readonly values?: Values;
	/** What Feishu assumes without it. */
	readonly default?: number | string;
	/** The largest number, or the most entries of a list. */
	readonly most?: number;
	/** Required only then. */
	readonly when?: string;
	/** The page lists it and says to leave it out. */
	readonly leaveOut?: true;
}

export type Values = Readonly<Record<number | string, string>>;
export type Parameter = Described | Wire;
export type Parameters = Readonly<Record<string, Parameter>>;

export const endpoint = (facts: Facts): Facts => facts;

/** A parameter in its long form. */
export const described = (parameter: Parameter): Described => (typeof parameter === 'string' ? { is: parameter } : parameter);
export const isRequired = (parameter: Parameter): boolean => described(parameter).is.endsWith('!');
