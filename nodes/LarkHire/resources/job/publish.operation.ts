import { id } from '../../fields/ids';
import { channelLocator } from './pickers';
import { operation } from '../../framework/operation';
import { publishJobPost } from './endpoints';

export const publish = operation({
	name: 'Publish',
	value: 'publish',
	action: 'Publish a job',
	description: "Publish a job's post to a website or the referral platform",
	endpoint: publishJobPost,
	recordKey: 'advertisementId',
	fields: [
		id({
			displayName: 'Job Post ID',
			name: 'advertisementId',
			placeholder: 'e.g. 6960663240925956568',
			description: 'ID from Job: Create or Update (default_job_post)',
		}),
		{ ...channelLocator, required: true },
	],
	execute: async ({ lark, params: { advertisementId, jobChannelId } }) =>
		await lark.hire.v1.advertisement.publish({ path: { advertisement_id: advertisementId }, data: { job_channel_id: jobChannelId } }),
});
