import type { Field } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import type { Page } from '../../api/page';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { listWebsiteChannels } from './endpoints';

/** The API's own maximum. */
export const CHANNELS_PER_PAGE = 200;

/** One page. This API expects the page size as text, and its list has a name of its own. */
export async function channelsOf(lark: Lark, websiteId: string, { page_size: size, ...page }: Page) {
	const { data } = await lark.hire.v1.websiteChannel.list({
		path: { website_id: websiteId },
		params: { ...page, page_size: String(size) },
	});
	return { data: { ...data, items: data?.website_channel_list ?? [] } };
}

const channels = pickerOf({
	name: 'searchWebsiteChannels',
	lists: 'channels of a website',
	endpoints: [listWebsiteChannels],
	pageSize: CHANNELS_PER_PAGE,
	ask: async ({ lark, need }, page) => await channelsOf(lark, need('websiteId', 'Website'), page),
	entry: ({ id, name = '', code }) => ({ name, value: id, also: code }),
});

/** A channel of the website that the field "Website" names, from the list or by ID. */
export const channel = {
	displayName: 'Channel',
	name: 'channelId',
	description: 'Promotion channel of the website that the candidate came from',
	...locator(channels, { pick: 'Select a channel…', typed: 'ID', mode: 'id', example: '6891560630172518670' }),
	read: readId,
} as const satisfies Field;

/** The channel that is meant. */
export const channelLocator = { ...channel, required: true, description: 'The promotion channel (推广渠道)' } as const satisfies Field;

export const channelName = {
	displayName: 'Channel Name',
	name: 'channelName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Newsletter',
	description: 'Name of the channel',
} as const satisfies Field;
