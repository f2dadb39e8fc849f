import type { Field } from '../../framework/field';
import { readText } from '../../framework/readers/text';
import { locator } from '../../fields/locator';
import { pickerOf, zhEnNames } from '../../fields/picker';
import { resumeSources } from '../talent/resumeSources';

/** External applications take the name, not the ID. */
const sources = pickerOf({
	...resumeSources,
	name: 'searchResumeSources',
	lists: 'resume sources',
	entry: ({ id, ...names }) => ({ name: zhEnNames(names), value: names.zh_name || names.en_name, also: id }),
});

export const resumeSource = {
	displayName: 'Resume Source',
	name: 'resumeSource',
	description: 'Source of the resume, as text or as a source of your tenant from the list',
	...locator(sources, { pick: 'Select a source…', typed: 'Text', mode: 'text', example: '内推' }),
	read: readText,
} as const satisfies Field;
