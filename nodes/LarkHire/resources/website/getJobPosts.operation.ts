import { activeWords, processTypeWords } from '../job/fields';
import { JOB_POSTS_PER_PAGE } from './jobPosts';
import { filterFields } from '../../fields/additionalFields';
import { paging } from '../../fields/paging';
import { websiteLocator } from './fields';
import { operation } from '../../framework/operation';
import { asText, jobPostIdTypes, jobPostFilters, needsSearch } from './jobPostFilters';
import { listWebsiteJobPosts, searchWebsiteJobPosts } from './endpoints';

export const getJobPosts = operation({
	name: 'Get Job Posts',
	value: 'getJobPosts',
	action: 'Get job posts of a website',
	description: 'List or search the job posts on a recruitment website',
	notice: 'Deliveries need the ID of a job post, not of a job.',
	endpoint: listWebsiteJobPosts,
	endpoints: [searchWebsiteJobPosts],
	simplified: [
		'id',
		'title',
		'job_id',
		'job_code',
		'job_active_status',
		'job_process_type',
		'job_department',
		'address_list',
		'job_expire_time',
		'modify_time',
	],
	labels: { job_active_status: activeWords, job_process_type: processTypeWords },
	fields: [
		websiteLocator,
		...paging,
		filterFields(jobPostFilters, [jobPostIdTypes.department, jobPostIdTypes.jobLevel, jobPostIdTypes.user]),
	],
	async execute({ lark, list, params: { websiteId, additionalFields: given } }) {
		const path = { website_id: websiteId };
		const types = { user_id_type: given.userIdType, department_id_type: given.departmentIdType, job_level_id_type: given.jobLevelIdType };
		const times = {
			create_start_time: asText(given.createdAfter),
			create_end_time: asText(given.createdBefore),
			update_start_time: asText(given.updatedAfter),
			update_end_time: asText(given.updatedBefore),
		};
		if (!needsSearch(given))
			return await list(
				JOB_POSTS_PER_PAGE,
				async (page) => await lark.hire.v1.websiteJobPost.list({ path, params: { ...page, ...types, ...times } }),
			);
		return await list(
			JOB_POSTS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.websiteJobPost.search({
					path,
					params: { ...page, ...types },
					data: {
						keyword: given.keyword,
						city_code_list: mutable(given.cityCodes),
						job_function_id_list: mutable(given.jobFunctionIds),
						job_type_id_list: mutable(given.jobTypeIds),
						subject_id_list: mutable(given.subjectIds),
						...times,
					},
				}),
		);
	},
});

/** The SDK's types ask for lists that may be written to. */
const mutable = (list?: readonly string[]) => list && [...list];
