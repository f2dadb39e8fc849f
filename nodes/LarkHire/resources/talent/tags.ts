import type { Field } from '../../framework/field';
import { readSomeIds } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { bothNames, pickerOf } from '../../fields/picker';
import { listTalentTags } from './endpoints';

/** Feishu sets the others itself. */
const MANUAL = 1;

const tags = pickerOf({
	name: 'searchTalentTags',
	lists: "talents' tags",
	endpoints: [listTalentTags],
	pageSize: 100,
	searches: true,
	ask: async ({ lark, filter }, page) => await lark.hire.v1.talentTag.list({ params: { ...page, keyword: filter, type: MANUAL } }),
	entry: ({ id, name }) => ({ name: bothNames(name), value: id }),
});

export const tagIds = {
	displayName: 'Tags',
	name: 'tagIds',
	required: true,
	description: 'One tag from the list, or IDs separated by commas',
	...locator(tags, { pick: 'Select a tag…', typed: 'ID', mode: 'id', example: '6960663240925956661' }),
	read: readSomeIds,
} as const satisfies Field;
