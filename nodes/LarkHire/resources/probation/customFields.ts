import type { Field } from '../../framework/field';

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
					displayName: 'API Name',
					name: 'apiName',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. mentor__c',
					description: "Name of the field in CoreHR's settings",
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
