import { wordsOf } from '../../framework/labels';
import { processTypeWords, requiredDegreeWords } from '../job/fields';
import { objectTypeWords } from '../words';
import { categories, priorities, statuses } from './details';

/** Of the thirty keys of a job requirement. */
export const simpleRequirement = [
	'id',
	'short_code',
	'name',
	'display_progress',
	'head_count',
	'department',
	'recruiter_list',
	'jr_hiring_managers',
	'priority',
	'start_time',
	'deadline',
	'job_id_list',
	'create_time',
	'update_time',
] as const;

export const requirementLabels = {
	display_progress: wordsOf(statuses),
	category: wordsOf(categories),
	priority: wordsOf(priorities),
	process_type: processTypeWords,
	required_degree: requiredDegreeWords,
	'*.object_type': objectTypeWords,
};
