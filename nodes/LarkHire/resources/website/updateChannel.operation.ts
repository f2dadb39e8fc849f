import { operation } from '../../framework/operation';
import { channelLocator, channelName } from './channels';
import { websiteLocator } from './fields';
import { updateWebsiteChannel } from './endpoints';

export const updateChannel = operation({
	name: 'Update Channel',
	value: 'updateChannel',
	action: 'Update a channel of a website',
	description: 'Rename a promotion channel. Its link and code stay.',
	endpoint: updateWebsiteChannel,
	recordKey: 'channelId',
	fields: [websiteLocator, channelLocator, channelName],
	execute: async ({ lark, params: { websiteId, channelId, channelName: name } }) =>
		await lark.hire.v1.websiteChannel.update({
			path: { website_id: websiteId, channel_id: channelId },
			data: { channel_name: name },
		}),
});
