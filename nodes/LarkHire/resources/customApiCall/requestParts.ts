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
			description: `How to give the ${label.toLowerCase()}`,
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
			description: 'Values are sent as text; several of one name become a list. For numbers, flags and objects use JSON.',
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
							description: "As the API's page has it",
							read: readName,
						},
						{ displayName: 'Value', name: 'value', type: 'string', default: '', description: 'Left blank, the field is not sent' },
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
			description: 'A JSON object. Keep IDs in quotes, because they have more digits than a number holds.',
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
