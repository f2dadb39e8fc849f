import { described, type Wire } from '../../facts/endpoint';
import { eventFacts } from '../../facts/events';
import { isObject } from '../../nodes/LarkHire/api/object';
import { simplifiedItem } from '../../nodes/LarkHire/framework/events/eventItem';
import type { PushedEvent } from '../../nodes/LarkHire/framework/events/pushedEvent';
import { resources } from '../../nodes/LarkHire/resources';
import { pushedEvents } from '../../nodes/LarkHire/triggers/events';
import { eventOf } from '../support/events';

const sorted = (list: Iterable<string>) => [...list].sort();
const fail = (why: string): never => {
	throw new Error(why);
};
const rowOf = ({ value }: PushedEvent) => eventFacts.find(({ type }) => type === value) ?? fail(`There are no facts about ${value}`);

/** Every path of a body, as the facts write it, with all values at it. */
function valuesIn(body: unknown, at = '', found = new Map<string, unknown[]>()): Map<string, unknown[]> {
	if (Array.isArray(body)) body.forEach((one) => isObject(one) && valuesIn(one, `${at}[]`, found));
	if (isObject(body)) {
		for (const [key, value] of Object.entries(body)) {
			const path = at === '' ? key : `${at}.${key}`;
			found.set(path, [...(found.get(path) ?? []), value]);
			valuesIn(value, path, found);
		}
	}
	return found;
}

function fits(value: unknown, is: Wire): boolean {
	const [kind = '', form = ''] = is.split(' ');
	if (kind.endsWith('[]')) return Array.isArray(value) && value.length > 0 && value.every((one) => fits(one, kind.slice(0, -2) as Wire));
	const text = String(value);
	if (form === 'ms' && !/^1\d{12}$/.test(text)) return false;
	if (form === 's' && !/^1\d{9}$/.test(text)) return false;
	if (form === 'day' && !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	if (kind === 'int') return Number.isSafeInteger(value);
	return kind === 'object' ? isObject(value) : typeof value === (kind === 'float' ? 'number' : kind);
}

/** Where the simplified item has what stands at a path of the body. */
const simplifiedPath = ({ renamed = {} }: PushedEvent, path: string): string => {
	const [first = '', ...rest] = path.replaceAll('[]', '').split('.');
	return [(renamed as Readonly<Record<string, string>>)[first] ?? first, ...rest].join('.');
};
const atPath = (record: unknown, path: string): unknown =>
	path.split('.').reduce<unknown>((inner, key) => {
		const one: unknown = Array.isArray(inner) ? inner[0] : inner;
		return isObject(one) ? one[key] : undefined;
	}, record);

it('declares one event for each row, and has one row for each event', () =>
	expect(sorted(pushedEvents.map(({ value }) => value))).toEqual(sorted(eventFacts.map(({ type }) => type))));

describe.each(pushedEvents.map((event) => [event.value, event] as const))('%s', (_type, event) => {
	const row = rowOf(event);
	const paths = Object.entries(row.body).map(([path, parameter]) => ({ path, ...described(parameter) }));
	const item = simplifiedItem(eventOf(event.value, event.sample), event);

	it('has the scopes of the page, the narrowest first, and the kinds of app', () => {
		expect(sorted(event.scopes)).toEqual(sorted(row.scopes));
		const narrow = row.scopes.filter((scope) => /:read(only)?$/.test(scope));
		if (narrow.length > 0) expect(narrow).toContain(event.scopes[0]);
		expect(event.apps ?? 'custom and store').toBe(row.apps);
	});

	it('has a sample with everything that the page lists, in its form, and nothing else', () => {
		const sample = valuesIn(event.sample);
		expect(sorted(sample.keys())).toEqual(sorted(Object.keys(row.body)));
		const wrong = paths.filter(({ path, is, values }) =>
			sample.get(path)?.some((value) => !fits(value, is) || [value].flat().some((one) => values !== undefined && !(String(one) in values))),
		);
		expect(wrong).toEqual([]);
	});

	it('has a label for each number of an enum, and for nothing else', () => {
		const enums = paths.filter(({ is, values }) => values && is.startsWith('int'));
		expect(sorted(Object.keys(event.labels ?? {}))).toEqual(sorted(enums.map(({ path }) => simplifiedPath(event, path))));
		for (const { path, values = {} } of enums) {
			const [at, words] = [simplifiedPath(event, path), event.labels?.[simplifiedPath(event, path)] ?? {}];
			expect([at, sorted(Object.keys(words))]).toEqual([at, sorted(Object.keys(values))]);
			expect([at, [atPath(item, `${at}_label`)].flat()]).toEqual([at, [atPath(item, at)].flat().map((one) => words[Number(one)])]);
		}
	});

	it('has an ISO time beside each point in time', () => {
		for (const { path, is } of paths.filter(({ is }) => / m?s$/.test(is))) {
			const at = simplifiedPath(event, path);
			const ms = Number(atPath(item, at)) * (is.endsWith(' s') ? 1000 : 1);
			expect([at, atPath(item, `${at}_iso`)]).toEqual([at, new Date(ms).toISOString()]);
		}
		expect(sorted(event.seconds ?? [])).toEqual(
			sorted(paths.filter(({ is }) => is.endsWith(' s')).map(({ path }) => simplifiedPath(event, path))),
		);
	});

	it('has filters for what the page lists, with all of its values', () => {
		for (const { field, key } of event.filters ?? []) {
			const values = described(row.body[key] ?? fail(`The page has no ${key}`)).values;
			const offered = field.options?.map((option) => String((option as { value: unknown }).value));
			expect([field.name, offered && sorted(offered)]).toEqual([field.name, values && sorted(Object.keys(values))]);
		}
	});

	it('turns every list of keys and values into an object', () =>
		expect(sorted(event.keyed ?? [])).toEqual(
			sorted(paths.filter(({ path }) => `${path}[].key` in row.body && `${path}[].value` in row.body).map(({ path }) => path)),
		));

	it('names operations that exist', () => {
		const names = resources.flatMap((resource) => resource.operations.map((operation) => `${resource.name}: ${operation.name}`));
		expect(event.feeds.filter((name) => !names.includes(name))).toEqual([]);
	});
});
