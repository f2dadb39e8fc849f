import type { Field } from '../framework/field';

/** For a record that Feishu only takes whole: whether the node fills in what is stored. `cleared` adds to what is lost otherwise. */
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
