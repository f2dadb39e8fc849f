import type { Field } from '../../framework/field';
import { readJsonObject } from '../../framework/readers/json';
import { readName } from '../../framework/readers/text';

type Shown = Readonly<Record<string, readonly string[]>>;
type Pairs = { readonly parameter?: ReadonlyArray<{ readonly name?: string; readonly value?: string }> };

/** Query or body of a request, as fields or as JSON. Names in the workflow: querySpecify, queryFields, queryJson. */
export const requestPart = <const N extends 'body' | 'query'>(label: 'Body' | 'Query', name: N, shown?: { readonly show: Shown }) =>
	[
		{
			displayName: `Specify ${label}`,
			name: `${name}Specify`,
			type: 'options',
			default: 'fields',
			options: [
				{ name: 'Using Fields Below', value: 'fields' },
				{ name: 'Using JSON', value: 'json' },
			],
			description: `How to enter the ${label.toLowerCase()}`,
			...(shown && { displayOptions: shown }),
		},
		{
			displayName: `${label} Fields`,
			name: `${name}Fields`,
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add Field',
			default: {},
			displayOptions: { show: { ...shown?.show, [`${name}Specify`]: ['fields'] } },
			description: 'Values are sent as text; fields with the same name become a list. Use JSON for numbers, booleans and objects.',
			options: [
				{
					displayName: 'Field',
					name: 'parameter',
					values: [
						{
							displayName: 'Name',
							name: 'name',
							type: 'string',
							required: true,
							default: '',
							description: "As in Feishu's documentation",
							read: readName,
						},
						{ displayName: 'Value', name: 'value', type: 'string', default: '', description: 'Blank fields are not sent' },
					],
				},
			],
		},
		{
			displayName: `${label} (JSON)`,
			name: `${name}Json`,
			type: 'json',
			default: '{}',
			displayOptions: { show: { ...shown?.show, [`${name}Specify`]: ['json'] } },
			description: 'A JSON object. Put IDs in quotes: they have too many digits for a number.',
			read: readJsonObject,
		},
	] as const satisfies readonly Field[];

/** What the three fields say. Fields of one name become a list. */
export function pairs(
	specify: 'fields' | 'json',
	fields: Pairs | undefined,
	json: Readonly<Record<string, unknown>> | undefined,
): Readonly<Record<string, unknown>> {
	if (specify === 'json') return json ?? {};
	const all = new Map<string, string[]>();
	for (const { name = '', value } of fields?.parameter ?? []) if (value !== undefined) all.set(name, [...(all.get(name) ?? []), value]);
	return Object.fromEntries([...all].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
