import type { Field } from '../../framework/field';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { bothNames, pickerOf } from '../../fields/picker';
import { listWebsites } from './endpoints';

/** The API's own maximum. */
export const WEBSITES_PER_PAGE = 10;

const websites = pickerOf({
	name: 'searchWebsites',
	lists: 'recruitment websites',
	endpoints: [listWebsites],
	pageSize: WEBSITES_PER_PAGE,
	ask: async ({ lark }, page) => await lark.hire.v1.website.list({ params: page }),
	entry: ({ id, name }) => ({ name: bothNames(name), value: id }),
});

/** A recruitment website, from the list or by ID, or none. */
export const anyWebsite = {
	displayName: 'Website',
	name: 'websiteId',
	description: 'The recruitment website (招聘官网)',
	...locator(websites, { pick: 'Select a website…', typed: 'ID', mode: 'id', example: '7047318856652261676' }),
	read: readId,
} as const satisfies Field;

export const websiteLocator = { ...anyWebsite, required: true } as const satisfies Field;
