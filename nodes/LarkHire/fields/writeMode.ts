import type { Field } from '../framework/field';

/** For a record that can only be written as a whole: whether the node fills in the stored values. `cleared` adds to the warning. */
export const writeMode = (record: string, cleared = '') =>
	({
		displayName: 'Mode',
		name: 'mode',
		type: 'options',
		required: true,
		default: 'merge',
		options: [
			{
				name: 'Merge',
				value: 'merge',
				description: `Unset fields keep their stored value: the node reads the ${record} first. Cannot clear a field.`,
			},
			{ name: 'Replace', value: 'replace', description: `Unset fields are cleared${cleared}, as in the API itself` },
		],
		description: 'What happens to unset fields',
	}) as const satisfies Field;
