import type { Lark } from '../../api/sdk';
import { InputError } from '../../framework/inputError';
import { mergedCustomValues } from '../../fields/storedCustomValues';
import type { CustomValue } from '../../fields/customValues';
import { storedChoice, storedCount, storedId, storedIds, storedText } from '../../fields/stored';
import type { GivenManagers, JobBody } from './body';
import { degrees, experiences, jobAttributes } from './details';

export type StoredJob = NonNullable<NonNullable<Awaited<ReturnType<Lark['hire']['v1']['job']['getDetail']>>['data']>['job_detail']>;

/** Attachments: the page that reads a job has no place for them. */
const ATTACHMENT = 13;

/** What is stored, with what is given put over it. Throws an InputError where a stored value cannot be sent again. */
export function mergedJob({ basic_info: basics = {}, address_list: addresses }: StoredJob, given: JobBody): JobBody {
	const custom = mergedCustomValues(basics.customized_data_list, (given.customized_data_list ?? []).filter(isWhole), {
		times: 'milliseconds',
		hidden: [ATTACHMENT],
	});
	return {
		title: given.title ?? storedText(basics.title, 'Title'),
		department_id: given.department_id ?? storedId(basics.department, 'Department ID'),
		job_process_id: given.job_process_id ?? storedText(basics.process_id, 'Process'),
		job_type_id: given.job_type_id ?? storedId(basics.job_type, 'Job Category'),
		address_id_list: given.address_id_list ?? storedIds(addresses, 'Addresses'),
		customized_data_list: custom.length > 0 ? custom : undefined,
		description: given.description ?? storedText(basics.description, 'Description'),
		experience: given.experience ?? storedChoice(basics.experience, experiences, 'Experience'),
		head_count: given.head_count ?? storedCount(basics.head_count, 'Headcount'),
		highlight_list: given.highlight_list ?? storedIds(basics.highlight_list, 'Highlight IDs'),
		job_attribute: given.job_attribute ?? storedChoice(basics.job_attribute, jobAttributes, 'Job Attribute'),
		job_category_id: given.job_category_id ?? storedId(basics.job_category, 'Job Family ID'),
		job_function_id: given.job_function_id ?? storedId(basics.job_function, 'Job Function'),
		max_level_id: given.max_level_id ?? storedId(basics.max_job_level, 'Highest Level ID'),
		max_salary: given.max_salary ?? storedCount(basics.max_salary, 'Highest Salary'),
		min_level_id: given.min_level_id ?? storedId(basics.min_job_level, 'Lowest Level ID'),
		min_salary: given.min_salary ?? storedCount(basics.min_salary, 'Lowest Salary'),
		subject_id: given.subject_id ?? storedId(basics.subject, 'Project'),
		required_degree: given.required_degree ?? storedChoice(basics.required_degree, degrees, 'Required Degree'),
		requirement: given.requirement ?? storedText(basics.requirement, 'Requirement'),
		target_major_id_list: given.target_major_id_list ?? storedIds(basics.target_major_list, 'Target Major IDs'),
	};
}

const isWhole = (value: { object_id?: string; value?: string }): value is CustomValue =>
	value.object_id !== undefined && value.value !== undefined;

/** The people around the job: those that are given, and the stored ones in the other places. */
export const mergedManagers = (
	{ recruiter, hiring_manager_list: managers, assistant_list: assistants }: StoredJob,
	given: GivenManagers,
): GivenManagers => ({
	recruiterId: given.recruiterId ?? storedId(recruiter, 'Recruiter ID'),
	hiringManagerIds: given.hiringManagerIds ?? storedIds(managers, 'Hiring Manager IDs'),
	assistantIds: given.assistantIds ?? storedIds(assistants, 'Assistant IDs'),
});

/** The people as Feishu accepts them with a whole job. Throws an InputError where it requires more. */
export function managersBody({ recruiterId: recruiter, hiringManagerIds: managers, assistantIds: assistants }: GivenManagers) {
	if (recruiter === undefined || managers === undefined)
		throw new InputError(
			recruiter === undefined ? 'Recruiter ID is required' : 'Hiring Manager IDs is required',
			'Nothing was changed. Feishu requires both for every update of a job, and the job has none yet. Add it under Additional Fields.',
		);
	return {
		recruiter_id: recruiter,
		hiring_manager_id_list: [...managers],
		...(assistants && { assistant_id_list: [...assistants] }),
	};
}

/** The stored expiration date, epoch ms; undefined: none. */
export const storedExpiry = ({ basic_info: { expiry_time: time } = {} }: StoredJob): number | undefined =>
	typeof time === 'string' && /^[1-9]\d*$/.test(time) ? Number(time) : undefined;
