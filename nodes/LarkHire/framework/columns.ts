import type { IDataObject } from 'n8n-workflow';
import { isObject, type Dictionary } from '../api/object';
import type { Translations } from '../language/texts';
import { labelled, type Labels } from './labels';
import { simplified } from './simplify';

/*
 * A simplified record as a row of a table: no group is left, and only lists of records are. Labels, ISO times and English names already
 * stand beside what they belong to, and go along.
 */

/** What is kept of a record, with labels and ISO times, as a row. `zone`: of the workflow. */
export const tableRow = (
	record: IDataObject,
	keep: readonly string[],
	{ labels = {}, zh, zone }: { readonly labels?: Labels | undefined; readonly zh?: Translations | undefined; readonly zone: string },
): IDataObject => columns(labelled(simplified(record, keep, zone), labels, zh));

/**
 * The record with the keys of its groups in columns of their own, named after the group: `stage: {id, name}` becomes `stage_id` and
 * `stage_name`. A list of things that have hardly more than a name, such as cities, becomes text in the same way, with commas. The entries
 * of other lists are records, each with columns of its own.
 */
export const columns = (record: IDataObject): IDataObject =>
	rowOf(record, (value) => (Array.isArray(value) ? (textsOf(value.filter(isObject), value.length) ?? value) : value)) as IDataObject;

/** `read`: what is to be seen in place of a value. */
function rowOf(record: Dictionary, read: (value: unknown) => unknown): Dictionary {
	const row = new Map<string, unknown>();
	const put = (path: readonly string[], key: string, given: unknown): void => {
		const value = read(given);
		if (isObject(value)) return Object.entries(value).forEach(([inner, one]) => put([...path, key], inner, one));
		const cell = Array.isArray(value) ? value.map((one: unknown) => (isObject(one) ? entryOf(one) : one)) : value;
		const name = nameOf(path, key);
		// Where another column has this name and says something else, it gets its whole path.
		if (!row.has(name)) row.set(name, cell);
		else if (row.get(name) !== cell) row.set([...path, key].join('.'), cell);
	};
	for (const [key, value] of Object.entries(record)) put([], key, value);
	return Object.fromEntries(row);
}

/** Lists inside of a list stay lists, whatever an entry happens to have. */
const entryOf = (entry: Dictionary): Dictionary => rowOf(entry, (value) => value);

/** The key with the names of its groups before it, none repeated: `offer: {offer_basic: {id}}` is `offer_id`. */
const nameOf = (path: readonly string[], key: string): string =>
	path.reduceRight((name, group) => {
		const words = wordsOf(group);
		const own = name.split('_');
		const repeated = words.findIndex((_, from) => words.slice(from).every((word, index) => [word, `${word}s`].includes(own[index] ?? '')));
		return [...(repeated < 0 ? words : words.slice(0, repeated)), ...own].join('_');
	}, key);

/** Without what says only how Feishu groups: `basic_info` has no name of its own, a `candidate_info` is the candidate, a `city_list` cities. */
const wordsOf = (group: string): readonly string[] =>
	group
		.replace(/(^|_)(basic|basic_info|info|aggregation|list)$/, '')
		.split('_')
		.filter(Boolean);

/** The things of a list by their keys, each as text: `{name: '北京, 上海'}`. None for a list of `all` entries that has others, too. */
function textsOf(list: readonly Dictionary[], all: number): Dictionary | undefined {
	const rows = list.map(entryOf);
	if (rows.length === 0 || rows.length < all || !rows.every(isThing)) return undefined;
	const keys = new Set(rows.flatMap((row) => Object.keys(row)));
	// A name that is the same in English has no other beside it.
	const of = (row: Dictionary, key: string) => row[key] ?? row[key.replace(/_en$/, '')] ?? '';
	return Object.fromEntries([...keys].map((key) => [key, rows.map((row) => of(row, key)).join(', ')]));
}

/** It has an ID or a code, a name, and nothing that would make a record of it. The things inside it are like that: an address has a city. */
const isThing = (row: Dictionary): boolean => {
	const keys = Object.keys(row);
	return (
		keys.includes('name') &&
		keys.some((key) => /(^|_)(id|code)$/.test(key)) &&
		keys.every((key) => OF_A_THING.test(key) && !isObject(row[key]))
	);
};

const OF_A_THING = /(^|_)(id|code|name(_en)?|description(_en)?|email|mobile|(type|status)(_label)?)$/;
