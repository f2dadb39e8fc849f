import type { Field } from '../../framework/field';
import { readText } from '../../framework/readers/text';
import { locator } from '../../fields/locator';
import { bothNames, enabled, pickerOf } from '../../fields/picker';
import { listResumeSources } from '../talent/endpoints';

/** The tenant's own sources. External applications take the name, not the ID. */
const sources = pickerOf({
	name: 'searchResumeSources',
	lists: 'resume sources',
	endpoints: [listResumeSources],
	pageSize: 100,
	async ask({ lark }, page) {
		const { data } = await lark.hire.v1.resumeSource.list({ params: page });
		return { data: { ...data, items: enabled(data?.items) } };
	},
	entry: ({ id, zh_name: chinese, en_name: english }) => ({
		name: bothNames({ ...(chinese && { zh_cn: chinese }), ...(english && { en_us: english }) }),
		value: chinese || english,
		also: id,
	}),
});

export const resumeSource = {
	displayName: 'Resume Source',
	name: 'resumeSource',
	description: 'Source of the resume: any text, or a source of your tenant from the list',
	...locator(sources, { pick: 'Select a source…', typed: 'Text', mode: 'text', example: '内推' }),
	read: readText,
} as const satisfies Field;
