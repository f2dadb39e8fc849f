import type { Field } from '../../framework/field';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { listWebsiteJobPosts, searchWebsiteJobPosts } from './endpoints';

/** The API's own maximum, of both endpoints. */
export const JOB_POSTS_PER_PAGE = 10;

const jobPosts = pickerOf({
	name: 'searchJobPosts',
	lists: 'job posts of a website',
	endpoints: [listWebsiteJobPosts, searchWebsiteJobPosts],
	pageSize: JOB_POSTS_PER_PAGE,
	searches: true,
	async ask({ lark, need, filter }, page) {
		const call = { path: { website_id: need('websiteId', 'Website') }, params: page };
		return await (filter
			? lark.hire.v1.websiteJobPost.search({ ...call, data: { keyword: filter } })
			: lark.hire.v1.websiteJobPost.list(call));
	},
	entry: ({ id, title = '', job_code: code }) => ({ name: code ? `${title} (${code})` : title, value: id }),
});

/** A job post of the website that the field "Website" names, from the list or by ID. */
export const jobPost = {
	displayName: 'Job Post',
	name: 'jobPostId',
	required: true,
	description: 'The post that candidates see and apply to. Its ID is not the job ID.',
	...locator(jobPosts, { pick: 'Select a job post…', typed: 'ID', mode: 'id', example: '6960663240925956636' }),
	read: readId,
} as const satisfies Field;
