import type { IDataObject } from 'n8n-workflow';
import { isObject, type Dictionary } from '../api/object';
import { isChinese } from '../language/instance';
import { isoIn } from './moment';

/** Keeps the named keys, drops empty values, and converts the rest to forms that a workflow can use directly. `zone`: of the workflow. */
export function simplified(record: IDataObject, keep: readonly string[], zone: string): IDataObject {
	const kept = Object.fromEntries(keep.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]]));
	return plain(kept, zone) as IDataObject;
}

/** The whole record, with an ISO form beside each time. */
export const dated = (record: IDataObject, zone: string): IDataObject => withIso(record, zone) as IDataObject;

const withIso = (value: unknown, zone: string): unknown =>
	eachGroup(value, (key, inner) => [[key, withIso(inner, zone)], ...named(`${key}_iso`, isoOf(key, inner, zone))]);

const plain = (value: unknown, zone: string): unknown =>
	eachGroup(value, (key, inner, group) => {
		// Some groups have their name in two keys, in place of a name in several languages.
		if (!('zh_name' in group && 'en_name' in group) || 'name' in group) return entriesOf(key, inner, zone);
		if (key === 'en_name') return [];
		return key === 'zh_name' ? entriesOf('name', { zh_cn: inner, en_us: group.en_name }, zone) : entriesOf(key, inner, zone);
	});

type Entries = ReadonlyArray<readonly [string, unknown]>;

/** A group, or the groups of a list, made anew from what becomes of each key. Anything else stays as it is. */
function eachGroup(value: unknown, entries: (key: string, inner: unknown, group: Dictionary) => Entries): unknown {
	if (Array.isArray(value)) return value.map((one: unknown) => eachGroup(one, entries));
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => entries(key, inner, value)));
}

/** The entries for one key: none, itself, or itself with its label, English name or ISO time. */
function entriesOf(key: string, given: unknown, zone: string): Entries {
	const value = jsonIn(given) ?? given;
	// Hire writes a time that is not set as text, too.
	if (isEmpty(value) || (value === 'null' && TIME.test(key))) return [];
	const choice = enumOf(value);
	if (choice) return [[key, choice.value], ...named(`${key}_label`, choice.label)];
	const names = namesOf(value);
	if (names) return [[key, names.local], ...named(`${key}_en`, names.english)];
	const iso = isoOf(key, value, zone);
	return [[key, plain(value, zone)], ...named(`${key}_iso`, iso)];
}

const TIME = /(^|_)(time|date|timestamp|deadline)(_v2)?$/;

/** Hire writes some groups as JSON in a text, such as an offer's pay. One with an integer that JavaScript cannot hold stays text. */
function jsonIn(value: unknown): Dictionary | undefined {
	if (typeof value !== 'string' || !value.startsWith('{') || /[^"\d.]\d{16}/.test(value)) return undefined;
	try {
		const group: unknown = JSON.parse(value);
		return isObject(group) ? group : undefined;
	} catch {
		return undefined;
	}
}

const named = (key: string, value: string | undefined) => (value === undefined ? [] : [[key, value] as const]);

const isEmpty = (value: unknown) =>
	value === undefined ||
	value === null ||
	value === '' ||
	(Array.isArray(value) && value.length === 0) ||
	(isObject(value) && Object.keys(value).length === 0);

/** CoreHR reads enums as `{enum_name, display: [{lang, value}]}`, but accepts the bare name when writing. The label is in the language of this n8n. */
function enumOf(value: unknown): { value: string; label: string | undefined } | undefined {
	if (!isObject(value) || typeof value.enum_name !== 'string') return undefined;
	const { local, english = local } = namesOf(value.display) ?? {};
	return { value: value.enum_name, label: isChinese() ? local : english };
}

/** Names in several languages: Hire's `{zh_cn, en_us}`, CoreHR's `[{lang, value}]`. `english` only where it differs. */
function namesOf(value: unknown): { local: string; english: string | undefined } | undefined {
	const names = isObject(value) ? value : byLanguage(value);
	const keys = Object.keys(names);
	if (keys.length === 0 || !keys.every((key) => /^[a-z]{2}[_-][A-Za-z]{2}$/.test(key))) return undefined;
	const of = (language: string) =>
		keys
			.filter((key) => key.toLowerCase().startsWith(language))
			.map((key) => names[key])
			.find((name): name is string => typeof name === 'string' && name !== '');
	const [chinese, english] = [of('zh'), of('en')];
	const local = chinese ?? english ?? Object.values(names).find((name): name is string => typeof name === 'string' && name !== '');
	return local === undefined ? undefined : { local, english: english === local ? undefined : english };
}

const byLanguage = (value: unknown): Dictionary =>
	Array.isArray(value) && value.every((one) => isObject(one) && typeof one.lang === 'string' && 'value' in one)
		? Object.fromEntries((value as ReadonlyArray<{ lang: string; value: unknown }>).map(({ lang, value: name }) => [lang, name]))
		: {};

/** Hire's times are epoch milliseconds, as numbers in some responses and as text in others; -1 and 0 mean none. */
function isoOf(key: string, value: unknown, zone: string): string | undefined {
	if (!TIME.test(key) || !/^\d{12,13}$/.test(String(value))) return undefined;
	return isoIn(zone, Number(value));
}
