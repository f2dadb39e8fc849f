import type { Field } from '../../framework/field';
import { readText } from '../../framework/readers/text';
import { locator } from '../../fields/locator';
import { bothNames, pickerOf } from '../../fields/picker';
import { queryCustomFields } from './endpoints';

/** The tenant's own fields of probations; the value is the field's API name. */
const fields = pickerOf({
	name: 'searchProbationFields',
	lists: "probations' custom fields",
	endpoints: [queryCustomFields],
	async ask({ lark }) {
		const { data } = await lark.corehr.v1.customField.query({ params: { object_api_name_list: ['probation_management'] } });
		return { data: { items: (data?.items ?? []).filter(({ is_open: open }) => open !== false) } };
	},
	entry: ({ custom_api_name: value, name }) => ({ name: bothNames(name), value, also: value }),
});

/** CoreHR's custom fields: the API name, and the value as text in the format of the field's type. */
export const customFields = {
	displayName: 'Custom Fields',
	name: 'customFields',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Custom Field',
	default: {},
	description: "Your tenant's custom fields. Attachments cannot be set.",
	options: [
		{
			displayName: 'Field',
			name: 'field',
			values: [
				{
					displayName: 'Field',
					name: 'apiName',
					required: true,
					description: "The field, by its API name in CoreHR's settings",
					...locator(fields, { pick: 'Select a field…', typed: 'API Name', mode: 'apiName', example: 'mentor__c' }),
					read: readText,
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. option1',
					description: 'As text: numbers as 123, dates as 2026-03-02, booleans as true, several options or people as ["a", "b"]',
				},
			],
		},
	],
	read: ({ field }: { readonly field: ReadonlyArray<{ readonly apiName: string; readonly value: string }> }) =>
		field.map(({ apiName, value }) => ({ custom_api_name: apiName, value })),
} as const satisfies Field;
