import { wordsOf } from '../../framework/labels';
import { objectTypeWords } from '../words';
import { jobAttributes } from './details';
import { activeWords, experienceWords, jobIdTypes, jobLocator, processTypeWords, requiredDegreeWords } from './fields';
import { optionalFields } from '../../fields/additionalFields';
import { recordIn } from '../../api/records';
import { operation } from '../../framework/operation';
import { getJob } from './endpoints';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a job',
	description: 'Get a job with its recruiter, hiring managers, addresses and settings',
	endpoint: getJob,
	recordKey: 'jobId',
	labels: {
		'*.active_status': activeWords,
		'*.object_type': objectTypeWords,
		'basic_info.job_attribute': wordsOf(jobAttributes),
		'basic_info.storefront_mode': { 1: 'Ordinary job', 2: 'Job in a store' },
		'basic_info.process_type': processTypeWords,
		'basic_info.experience': experienceWords,
		'basic_info.required_degree': requiredDegreeWords,
	},
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
