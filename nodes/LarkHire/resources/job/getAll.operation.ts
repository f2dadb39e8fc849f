import { JOBS_PER_PAGE, jobIdTypes } from './fields';
import { filterFields } from '../../fields/additionalFields';
import { paging } from '../../fields/paging';
import { time } from '../../fields/time';
import { operation } from '../../framework/operation';
import { listJobs } from './endpoints';
import { jobLabels, simpleJob } from './record';

export const getAll = operation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many jobs',
	description: 'List jobs, optionally only those that changed lately',
	endpoint: listJobs,
	simplified: simpleJob,
	labels: jobLabels,
	fields: [
		...paging,
		filterFields(
			[
				time({ displayName: 'Updated After', name: 'updatedAfter', description: 'Only jobs that changed at this time or later' }),
				time({ displayName: 'Updated Before', name: 'updatedBefore', description: 'Only jobs that changed at this time or earlier' }),
			],
			jobIdTypes,
		),
	],
	async execute({ lark, list, params: { additionalFields: by } }) {
		return await list(
			JOBS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.job.list({
					params: {
						...page,
						update_start_time: by.updatedAfter?.toString(),
						update_end_time: by.updatedBefore?.toString(),
						department_id_type: by.departmentIdType,
						job_family_id_type: by.jobFamilyIdType,
						job_level_id_type: by.jobLevelIdType,
						user_id_type: by.userIdType,
					},
				}),
		);
	},
});
