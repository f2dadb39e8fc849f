import type { Resource } from '../../framework/operation';
import { createSiteUser } from './createSiteUser.operation';
import { getAll } from './getAll.operation';
import { getChannels } from './getChannels.operation';
import { getJobPost } from './getJobPost.operation';
import { getJobPosts } from './getJobPosts.operation';
import { zh } from './zh';

export const website: Resource = {
	name: 'Website',
	value: 'website',
	description: 'Recruitment websites, their channels, job posts and users (招聘官网)',
	// The first is the panel's default and stays so.
	operations: [getAll, createSiteUser, getChannels, getJobPost, getJobPosts],
	zh,
};
