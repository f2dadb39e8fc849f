import { operation } from '../../framework/operation';
import { channelLocator } from './channels';
import { websiteLocator } from './fields';
import { deleteWebsiteChannel } from './endpoints';

export const deleteChannel = operation({
	name: 'Delete Channel',
	value: 'deleteChannel',
	action: 'Delete a channel of a website',
	description: 'Delete a promotion channel of a recruitment website. Cannot be undone.',
	endpoint: deleteWebsiteChannel,
	recordKey: 'channelId',
	fields: [websiteLocator, channelLocator],
	execute: async ({ lark, params: { websiteId, channelId } }) =>
		await lark.hire.v1.websiteChannel.delete({ path: { website_id: websiteId, channel_id: channelId } }),
});
