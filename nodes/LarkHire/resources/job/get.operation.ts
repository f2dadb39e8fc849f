import { jobIdTypes, jobLocator } from './fields';
import { optionalFields } from '../../fields/additionalFields';
import { recordIn } from '../../api/records';
import { operation } from '../../framework/operation';
import { getJob } from './endpoints';
import { jobDetailLabels } from './record';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a job',
	description: 'Get a job with its recruiter, hiring managers, addresses and settings',
	endpoint: getJob,
	recordKey: 'jobId',
	labels: jobDetailLabels,
	fields: [{ ...jobLocator, required: true }, optionalFields(jobIdTypes)],
	async execute({ lark, params: { jobId, additionalFields: types } }) {
		const { data } = await lark.hire.v1.job.getDetail({
			path: { job_id: jobId },
			params: {
				department_id_type: types.departmentIdType,
				job_family_id_type: types.jobFamilyIdType,
				job_level_id_type: types.jobLevelIdType,
				user_id_type: types.userIdType,
			},
		});
		return { data: recordIn(data?.job_detail) };
	},
});
