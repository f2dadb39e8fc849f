import type { Lark } from '../../api/sdk';
import { mergedCustomValues } from '../../fields/storedCustomValues';
import type { CustomValue } from '../../fields/customValues';
import { cannotResend, storedChoice, storedCount, storedId, storedIds, storedText } from '../../fields/stored';
import { degrees, processTypes } from '../job/details';
import type { RequirementBody } from './body';
import { categories, priorities, statuses } from './details';

export type StoredRequirement = NonNullable<
	NonNullable<Awaited<ReturnType<Lark['hire']['v1']['jobRequirement']['listById']>>['data']>['items']
>[number];

/** What is stored, with what is given put over it; not the jobs, which an update leaves alone. Throws an InputError where a stored value cannot be sent again. */
export function mergedRequirement(stored: StoredRequirement, given: RequirementBody): RequirementBody {
	const custom = mergedCustomValues(stored.customized_data_list, (given.customized_data_list ?? []).filter(isWhole), {
		times: 'milliseconds',
	});
	return {
		...given,
		name: given.name ?? storedText(stored.name, 'Name'),
		display_progress: given.display_progress ?? storedChoice(stored.display_progress, statuses, 'Status'),
		head_count: given.head_count ?? storedCount(stored.head_count, 'Headcount'),
		employee_type_id: given.employee_type_id ?? storedId(stored.employee_type, 'Employee Type ID'),
		// Requirements of old have this one alone.
		recruitment_type_id: given.employee_type_id === undefined ? storedId(stored.recruitment_type, 'Employee Type ID') : undefined,
		address_id: given.address_id ?? storedId(stored.address, 'Address'),
		category: given.category ?? storedChoice(stored.category, categories, 'Category'),
		customized_data_list: custom.length > 0 ? custom : undefined,
		deadline: given.deadline ?? storedTimeText(stored.deadline, 'Deadline'),
		department_id: given.department_id ?? storedId(stored.department, 'Department ID'),
		description: given.description ?? storedText(stored.description, 'Description'),
		direct_leader_id_list: given.direct_leader_id_list ?? storedIds(stored.direct_leader_list, 'Direct Manager IDs'),
		employment_job_id: given.employment_job_id ?? storedText(stored.employment_job_id, 'Employment Job ID'),
		jr_hiring_manager_id_list: given.jr_hiring_manager_id_list ?? storedIds(stored.jr_hiring_managers, 'Hiring Manager IDs'),
		max_level_id: given.max_level_id ?? storedId(stored.max_level, 'Highest Level ID'),
		max_salary: given.max_salary ?? storedText(stored.max_salary, 'Highest Salary'),
		job_type_id: given.job_type_id ?? storedId(stored.job_type, 'Job Category'),
		sequence_id: given.sequence_id ?? storedId(stored.sequence, 'Job Family ID'),
		min_level_id: given.min_level_id ?? storedId(stored.min_level, 'Lowest Level ID'),
		min_salary: given.min_salary ?? storedText(stored.min_salary, 'Lowest Salary'),
		position_id: given.position_id ?? storedText(stored.position_id, 'Position ID'),
		priority: given.priority ?? storedChoice(stored.priority, priorities, 'Priority'),
		process_type: given.process_type ?? storedChoice(stored.process_type, processTypes, 'Process Type'),
		recruiter_id_list: given.recruiter_id_list ?? storedIds(stored.recruiter_list, 'Recruiter IDs'),
		required_degree: given.required_degree ?? storedChoice(stored.required_degree, degrees, 'Required Degree'),
		start_time: given.start_time ?? storedTimeText(stored.start_time, 'Start Time'),
	};
}

const isWhole = (value: { object_id?: string; value?: string }): value is CustomValue =>
	value.object_id !== undefined && value.value !== undefined;

/** Milliseconds, as text. */
function storedTimeText(value: unknown, label: string): string | undefined {
	const text = storedText(value, label);
	if (text === undefined || text === '0') return undefined;
	return /^\d+$/.test(text) ? text : cannotResend(label);
}
