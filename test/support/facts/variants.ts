import type { INodeParameters } from 'n8n-workflow';
import type { Facts } from '../../../facts/endpoint';
import type { Field } from '../../../nodes/LarkHire/framework/field';
import { readFields } from '../../../nodes/LarkHire/framework/parameters';
import { whole, withEachValue } from './sample';

type Json = INodeParameters[string];

/** What readers of texts accept one or another of. */
const texts = [
	'Sample',
	'6960663240925956554',
	'2026-03-02',
	'2026-03-02T01:00:00Z',
	'https://example.com/sample',
	'lin.xiao@example.com',
	'18900001111',
	'CN_1',
	'CT_11',
	'+86',
];

/** IDs of people and departments, by their form. */
const ids = ['6960663240925956554', 'ou_sample', 'on_sample', 'od-sample', 'sample'];

const accepts = (field: Field, value: Json): boolean => {
	try {
		readFields([field], () => value, { timezone: 'UTC' });
		return true;
	} catch {
		return false;
	}
};

const first = (field: Field, candidates: readonly Json[]): readonly Json[] =>
	candidates.filter((value) => accepts(field, value)).slice(0, 1);

/** Every object or list in the page's request, as somebody may type it in where a field takes JSON. */
const jsonIn = (value: unknown): readonly string[] =>
	typeof value === 'object' && value !== null ? [JSON.stringify(value), ...Object.values(value).flatMap(jsonIn)] : [];

const inJson = (facts: Facts) => [...new Set([whole(facts), ...withEachValue(facts)].flatMap(({ body }) => jsonIn(body)))];

/** Values that a user may give to a field: every option, and something that its reader accepts. */
function samplesOf(field: Field, rows: readonly Facts[]): readonly Json[] {
	const options = () => (field.options as ReadonlyArray<{ value: Json }>).map(({ value }) => value).filter((value) => value !== '');
	switch (field.type) {
		case 'notice':
			return [];
		case 'boolean':
			return [true, false];
		case 'options':
			return options();
		case 'multiOptions':
			return [options() as Json];
		case 'number':
			return first(field, [1, 0.5]);
		case 'json':
			return rows.flatMap(inJson).filter((json) => accepts(field, json));
		case 'resourceLocator':
			return first(field, texts).map((value) => ({ __rl: true, mode: field.modes?.[1]?.name ?? 'id', value }) as unknown as Json);
		case 'collection':
			return [...rowsOf(field.options as readonly Field[], rows), ...variantsOf(field.options as readonly Field[], {}, rows)] as Json[];
		case 'fixedCollection':
			return (field.options as ReadonlyArray<{ name: string; values: readonly Field[] }>).flatMap(({ name, values }) =>
				rowsOf(values, rows).map((row) => ({ [name]: [row] }) as Json),
			);
		default:
			return /Ids?$/.test(field.name) ? ids.filter((value) => accepts(field, value)) : first(field, texts);
	}
}

/** Everything filled in, and then with another value in one place each time. */
function rowsOf(fields: readonly Field[], rows: readonly Facts[]): readonly INodeParameters[] {
	const full = Object.fromEntries(
		fields.flatMap((field) =>
			samplesOf(field, rows)
				.slice(0, 1)
				.map((value) => [field.name, value]),
		),
	);
	return [full, ...variantsOf(fields, full, rows)];
}

/** `base` with one field more, or with another value, each time. */
export function variantsOf(fields: readonly Field[], base: INodeParameters, rows: readonly Facts[]): readonly INodeParameters[] {
	return fields.flatMap((field) =>
		samplesOf(field, rows).map((value) => ({
			...base,
			[field.name]:
				field.type === 'collection' ? { ...(base[field.name] as INodeParameters | undefined), ...(value as INodeParameters) } : value,
		})),
	);
}

/** `base` with an expression that gives nothing in one required field each time: an empty field n8n notices itself. */
export const blanksOf = (fields: readonly Field[], base: INodeParameters): readonly INodeParameters[] =>
	fields.filter(({ required }) => required).map(({ name }) => ({ ...base, [name]: '={{ "" }}' }));
