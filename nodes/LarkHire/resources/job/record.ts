import { labelsUnder, wordsOf, type Labels } from '../../framework/labels';
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

const inAnyPart: Labels = { '*.active_status': activeWords, '*.object_type': objectTypeWords };
const basics: Labels = {
	job_attribute: wordsOf(jobAttributes),
	process_type: processTypeWords,
	experience: experienceWords,
	required_degree: requiredDegreeWords,
};

/** Of a job in the list, and as it was written. */
export const jobLabels: Labels = { ...inAnyPart, ...basics };

/** Of a job alone, which has the same in a part of its own. */
export const jobDetailLabels: Labels = {
	...inAnyPart,
	...labelsUnder('basic_info', { ...basics, storefront_mode: { 1: 'Ordinary job', 2: 'Job in a store' } }),
};
