import type { Field } from '../../framework/field';
import { hireUserIdType } from '../../fields/idTypes';
import { readId, readUpTo } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { listTalents } from './endpoints';

/** The API's own maximum. */
export const TALENTS_PER_PAGE = 20;

const talents = pickerOf({
	name: 'searchTalents',
	lists: 'talents',
	endpoints: [listTalents],
	pageSize: TALENTS_PER_PAGE,
	searches: true,
	// Without the option, a search without results is rejected.
	ask: async ({ lark, filter }, page) =>
		await lark.hire.v1.talent.list({ params: { ...page, keyword: filter, query_option: 'ignore_empty_error' } }),
	entry: ({ id, basic_info: { name = '', email = '' } = { name: '' } }) => ({ name: [name, email].filter(Boolean).join(', '), value: id }),
});

/** A person in the talent pool, from the list or by ID. Not required unless the operation says so. */
export const talentLocator = {
	displayName: 'Talent',
	name: 'talentId',
	description: "A person in Lark Hire's talent pool. The ID also comes with an application, or from Talent: Find by Contact.",
	...locator(talents, { pick: 'Select a talent…', typed: 'ID', mode: 'id', example: '6960663240925956555' }),
	read: readId,
} as const satisfies Field;

/** Up to `most` people, as many as the API accepts. */
export const talentIds = (most: number) =>
	({
		displayName: 'Talents',
		name: 'talentIds',
		required: true,
		description: `One talent from the list, or up to ${most} IDs separated by commas`,
		...locator(talents, { pick: 'Select a talent…', typed: 'ID', mode: 'id', example: '6960663240925956555' }),
		read: readUpTo(most),
	}) as const satisfies Field;

const [openId, unionId, userId] = hireUserIdType.options;
/** Of the APIs that read talents. */
export const talentUserIdType = {
	...hireUserIdType,
	options: [
		openId,
		{ name: 'People Admin ID (Old)', value: 'people_admin_id', description: 'From the people admin console, which Feishu is phasing out' },
		unionId,
		userId,
	],
	description: 'ID type for users in the response, e.g. for the person who blocked the talent',
} as const satisfies Field;
