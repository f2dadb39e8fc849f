import type { Resource } from '../../framework/operation';
import { createChannel } from './createChannel.operation';
import { createSiteUser } from './createSiteUser.operation';
import { deleteChannel } from './deleteChannel.operation';
import { getAll } from './getAll.operation';
import { getChannels } from './getChannels.operation';
import { getJobPost } from './getJobPost.operation';
import { getJobPosts } from './getJobPosts.operation';
import { updateChannel } from './updateChannel.operation';
import { zh } from './zh';

export const website: Resource = {
	name: 'Website',
	value: 'website',
	description: 'Recruitment websites, their channels, job posts and users (招聘官网)',
	// The first is the panel's default and stays so.
	operations: [getAll, createChannel, createSiteUser, deleteChannel, getChannels, getJobPost, getJobPosts, updateChannel],
	zh,
};
