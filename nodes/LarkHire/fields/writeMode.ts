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
				description: `Fields left unset keep their stored value: the node reads the ${record} first. This cannot clear a field.`,
			},
			{ name: 'Replace', value: 'replace', description: `Fields left unset are cleared${cleared}: what the API does by itself` },
		],
		description: 'What happens to fields that are not set here',
	}) as const satisfies Field;
