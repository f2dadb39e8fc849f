import type { IDataObject } from 'n8n-workflow';
import { isObject } from '../api/object';
import { translated, type Translations } from '../language/texts';

/** A word for each number of an enum. */
export type Words = Readonly<Record<number, string>>;
/**
 * By path in a record, with dots; lists on the path are walked through, as in `interview_assessments.conclusion`. A path that begins with
 * `*.` names a key at any depth.
 */
export type Labels = Readonly<Record<string, Words>>;

/** The same labels for what stands under a key. */
export const labelsUnder = (key: string, labels: Labels): Labels =>
	Object.fromEntries(Object.entries(labels).map(([path, words]) => [`${key}.${path}`, words]));

/** The record with a `<key>_label` beside each number that has a label, in the language of this n8n. `zh`: looked up first. */
export const labelled = (record: IDataObject, labels: Labels, zh?: Translations): IDataObject =>
	Object.entries(labels).reduce((done, [path, words]) => beside(done, path, 'label', (value) => wordsFor(value, words, zh)), record);

/** Of a number, or of each in a list. */
function wordsFor(value: unknown, words: Words, zh?: Translations): unknown {
	if (!Array.isArray(value)) {
		const word = typeof value === 'number' ? words[value] : undefined;
		return word === undefined ? undefined : translated(word, zh);
	}
	const all = value.map((one: unknown) => wordsFor(one, words, zh));
	return all.length > 0 && !all.includes(undefined) ? all : undefined;
}

/** The record with a `<key>_<suffix>` beside each value at a path for which there is one. */
export const beside = (record: IDataObject, path: string, suffix: string, of: (value: unknown) => unknown): IDataObject =>
	add(record, path.split('.'), suffix, of) as IDataObject;

function add(value: unknown, path: readonly string[], suffix: string, of: (value: unknown) => unknown): unknown {
	if (Array.isArray(value)) return value.map((one: unknown) => add(one, path, suffix, of));
	if (!isObject(value)) return value;
	const anywhere = path[0] === '*';
	const [wanted, ...rest] = anywhere ? path.slice(1) : path;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]) => {
			if (key !== wanted) return [[key, anywhere ? add(inner, path, suffix, of) : inner]];
			if (rest.length > 0) return [[key, add(inner, rest, suffix, of)]];
			const added = of(inner);
			return [[key, inner], ...(added === undefined ? [] : [[`${key}_${suffix}`, added]])];
		}),
	);
}

/** The words of the options that a panel field offers. */
export const wordsOf = (options: ReadonlyArray<{ readonly name: string; readonly value: number }>): Words =>
	Object.fromEntries(options.map(({ name, value }) => [value, name]));
