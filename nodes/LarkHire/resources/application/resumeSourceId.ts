import type { Field } from '../../framework/field';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf, zhEnNames } from '../../fields/picker';
import { resumeSources } from '../talent/resumeSources';

const sources = pickerOf({
	...resumeSources,
	name: 'searchResumeSourceIds',
	lists: 'resume sources with their IDs',
	entry: ({ id, ...names }) => ({ name: zhEnNames(names), value: id }),
});

export const resumeSourceId = {
	displayName: 'Resume Source',
	name: 'resumeSourceId',
	description: 'Where the resume comes from (简历来源)',
	...locator(sources, { pick: 'Select a source…', typed: 'ID', mode: 'id', example: '7115289562569591070' }),
	read: readId,
} as const satisfies Field;
