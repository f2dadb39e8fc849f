import type { INodeParameters } from 'n8n-workflow';
import type { Field } from '../../../nodes/LarkHire/framework/field';
import { resources } from '../../../nodes/LarkHire/resources';
import type { ExampleOperation } from '../../../harness/examples';

/** In every mark; no ID, token or log ID has it by chance. */
const STEM = 'Zq7xW';
const PHONE = '1397300';
/** Any mark, also in capitals, cut in two, or with its end encoded. */
export const MARK = new RegExp(`${STEM}|${PHONE}\\d`, 'i');

/** The secret of the simulated app. */
export const SECRET = `${STEM}-secret`;

let made = 0;

/** A value of the same kind as the one it stands for. */
export function markLike(value: string): string {
	made += 1;
	if (/^\S+@\S+$/.test(value)) return `${STEM.toLowerCase()}.${made}@example.com`;
	if (/^[\d -]{11,13}$/.test(value)) return PHONE + String(made).padStart(4, '0');
	if (/^https:/.test(value)) return `https://example.com/${STEM}-${made}`;
	return `${STEM}-${made}-林`;
}

export const marksMade = (): number => made;

const optionsIn = (fields: readonly Field[]): readonly unknown[] =>
	fields.flatMap(({ type, options = [], values = [] }: Field & { readonly values?: readonly Field[] }) =>
		type === 'options' || type === 'multiOptions'
			? options.map((option) => String((option as { value: unknown }).value))
			: optionsIn([
					...(type === 'fixedCollection'
						? (options as ReadonlyArray<{ values: readonly Field[] }>).flatMap((group) => [...group.values])
						: (options as readonly Field[])),
					...values,
				]),
	);

/** IDs, codes, numbers, dates and paths: what an API refuses in another form, and what says nothing about a person. */
const isForm = (value: string): boolean =>
	(/^(\d{1,10}|\d{14,}|[\da-f]{32}|\+\d+|[A-Z]{2}_\d+|o[dnu]_\w+|[A-Z]{3}|od-\w+|\w+__c|cSb.*==|\/open-apis\/.*|\d{4}-\d\d-\d\d.*)$/.test(
		value,
	) &&
		!/^1\d{10}$/.test(value)) ||
	value === '';

/** What Feishu keeps of people and their work. */
const PERSONAL = /^(candidate|comment|content|email|mobile|mobile_number|name|notes?|self_review|title|(zh|en)_name|zh_cn|en_us)$/;

/** Puts a mark in place of everything personal in records of the simulated tenant. */
export function markRecords(value: unknown): void {
	if (value instanceof Map) for (const one of value.values()) markRecords(one);
	else if (typeof value === 'object' && value !== null)
		for (const [key, inner] of Object.entries(value)) {
			if (typeof inner !== 'string') markRecords(inner);
			else if (PERSONAL.test(key) && !isForm(inner)) Object.assign(value, { [key]: markLike(inner) });
		}
}

/** Names of parameters that choose something in the node itself. */
const SETTINGS = new Set([
	'mode',
	'name',
	'apiName',
	'binaryPropertyName',
	'outputBinaryPropertyName',
	'resource',
	'operation',
	'resumeFrom',
]);

type Item = Readonly<Record<string, string>>;

/**
 * An example with a mark in place of everything that may be about a person. All marks are in the items: the parameters are
 * expressions, because n8n keeps a node's parameters with its errors.
 */
export function marked({ items, parameters, ...example }: ExampleOperation): ExampleOperation {
	const { fields = [] } =
		resources.find(({ value }) => value === example.resource)?.operations.find(({ value }) => value === example.operation) ?? {};
	const choices = new Set(optionsIn(fields));
	const isFree = (value: unknown): value is string =>
		typeof value === 'string' && !value.startsWith('=') && !choices.has(value) && !isForm(value);
	const literals: Record<string, string> = {};
	const moved = (value: unknown, key: string): unknown => {
		if (Array.isArray(value)) return value.map((one: unknown) => moved(one, key));
		if (typeof value === 'object' && value !== null)
			return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner, name)]));
		if (!isFree(value) || SETTINGS.has(key)) return value;
		const name = `literal${Object.keys(literals).length}`;
		literals[name] = markLike(value);
		return `={{ $json.${name} }}`;
	};
	const expressions = moved(parameters, '') as INodeParameters;
	const markedItem = (item: Item): Item => ({
		...Object.fromEntries(
			Object.entries(item).map(([key, value]) => [
				key,
				isFree(value) && !/^(id|site|post|city|talent|stage|agency)$/.test(key) ? markLike(value) : value,
			]),
		),
		...literals,
	});
	return { ...example, parameters: expressions, items: [markedItem(items[0]), markedItem(items[1])] };
}
