import { unexpectedResponse } from '../../api/errors';
import { operation } from '../../framework/operation';
import { channelName } from './channels';
import { websiteLocator } from './fields';
import { createWebsiteChannel } from './endpoints';

export const createChannel = operation({
	name: 'Create Channel',
	value: 'createChannel',
	action: 'Create a channel of a website',
	description: 'Add a promotion channel to a recruitment website',
	notice: 'Returns the link and the code of the channel.',
	endpoint: createWebsiteChannel,
	fields: [websiteLocator, channelName],
	async execute({ lark, params: { websiteId, channelName: name } }) {
		const { data } = await lark.hire.v1.websiteChannel.create({ path: { website_id: websiteId }, data: { channel_name: name } });
		// Without the ID a workflow could not go on, and would create the channel again.
		if (!data?.id) throw unexpectedResponse().inDoubt();
		return { data };
	},
});
