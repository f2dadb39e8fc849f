import type { IDataObject } from 'n8n-workflow';
import { isObject } from '../api/object';

/** A word for each number of an enum. */
export type Words = Readonly<Record<number, string>>;
/** By path in a record, with dots; lists on the path are walked through, as in `interview_assessments.conclusion`. */
export type Labels = Readonly<Record<string, Words>>;

/** The record with a `<key>_label` beside each number that has a label. */
export const labelled = (record: IDataObject, labels: Labels): IDataObject =>
	Object.entries(labels).reduce((done, [path, words]) => label(done, path.split('.'), words) as IDataObject, record);

function label(value: unknown, path: readonly string[], words: Words): unknown {
	if (Array.isArray(value)) return value.map((one: unknown) => label(one, path, words));
	if (!isObject(value)) return value;
	const [wanted, ...rest] = path;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, inner]) => {
			if (key !== wanted) return [[key, inner]];
			if (rest.length > 0) return [[key, label(inner, rest, words)]];
			const word = typeof inner === 'number' ? words[inner] : undefined;
			return [[key, inner], ...(word === undefined ? [] : [[`${key}_label`, word]])];
		}),
	);
}

/** The words of the options that a panel field offers. */
export const wordsOf = (options: ReadonlyArray<{ readonly name: string; readonly value: number }>): Words =>
	Object.fromEntries(options.map(({ name, value }) => [value, name]));
