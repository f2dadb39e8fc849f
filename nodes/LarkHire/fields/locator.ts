import type { Field, Picker } from '../framework/field';

interface Words {
	/** In the empty list. */
	readonly pick: string;
	/** What the value is called, where it is typed in. */
	readonly typed: string;
	/** Stored in workflows. n8n has labels of its own for some, such as `id`. */
	readonly mode: string;
	readonly example: string;
}

/** The parts of a resource locator that is picked from a list of the tenant's, or typed in. */
export const locator = (picker: Picker, { pick, typed, mode, example }: Words) =>
	({
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: pick,
				typeOptions: { searchListMethod: picker.name, searchable: true },
			},
			{ displayName: typed, name: mode, type: 'string', placeholder: `e.g. ${example}` },
		],
		picker,
	}) as const satisfies Partial<Field>;
