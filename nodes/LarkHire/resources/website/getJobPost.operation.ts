import { activeWords } from '../job/fields';
import { jobPost } from './jobPosts';
import { optionalFields } from '../../fields/additionalFields';
import { websiteLocator } from './fields';
import { recordIn } from '../../api/records';
import { operation } from '../../framework/operation';
import { jobPostIdTypes } from './jobPostFilters';
import { getWebsiteJobPost } from './endpoints';

export const getJobPost = operation({
	name: 'Get Job Post',
	value: 'getJobPost',
	action: 'Get a job post of a website',
	description: 'Get a job post of a recruitment website',
	notice: 'Custom fields are in the raw data: switch Simplify off.',
	endpoint: getWebsiteJobPost,
	recordKey: 'jobPostId',
	simplified: [
		'id',
		'title',
		'job_id',
		'job_code',
		'job_active_status',
		'job_department',
		'address_list',
		'description',
		'requirement',
		'modify_time',
	],
	labels: { job_active_status: activeWords },
	fields: [websiteLocator, jobPost, optionalFields([jobPostIdTypes.department, jobPostIdTypes.jobLevel, jobPostIdTypes.user])],
	async execute({ lark, params: { websiteId, jobPostId, additionalFields: given } }) {
		const { data } = await lark.hire.v1.websiteJobPost.get({
			path: { website_id: websiteId, job_post_id: jobPostId },
			params: { user_id_type: given.userIdType, department_id_type: given.departmentIdType, job_level_id_type: given.jobLevelIdType },
		});
		return { data: recordIn(data?.job_post) };
	},
});
