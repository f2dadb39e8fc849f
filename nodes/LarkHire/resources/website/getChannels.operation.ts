import { CHANNELS_PER_PAGE, channelsOf } from './channels';
import { paging } from '../../fields/paging';
import { websiteLocator } from './fields';
import { operation } from '../../framework/operation';
import { listWebsiteChannels } from './endpoints';

export const getChannels = operation({
	name: 'Get Channels',
	value: 'getChannels',
	action: 'Get channels of a website',
	description: "List a recruitment website's promotion channels, with their links and codes",
	endpoint: listWebsiteChannels,
	fields: [websiteLocator, ...paging],
	async execute({ lark, list, params: { websiteId } }) {
		return await list(CHANNELS_PER_PAGE, async (page) => await channelsOf(lark, websiteId, page));
	},
});
