import { wordsOf, type Labels } from '../../framework/labels';
import { objectTypeWords } from '../words';
import { jobAttributes } from './details';
import { activeWords, experienceWords, processTypeWords, requiredDegreeWords } from './fields';

/** Of the more than thirty keys of a job in the list. */
export const simpleJob = [
	'id',
	'title',
	'code',
	'active_status',
	'process_id',
	'process_name',
	'process_type',
	'department',
	'city_list',
	'job_type',
	'recruitment_type',
	'head_count',
	'create_timestamp',
	'update_timestamp',
	'expiry_timestamp',
] as const;

export const jobLabels: Labels = {
	'*.active_status': activeWords,
	'*.object_type': objectTypeWords,
	job_attribute: wordsOf(jobAttributes),
	process_type: processTypeWords,
	experience: experienceWords,
	required_degree: requiredDegreeWords,
};
