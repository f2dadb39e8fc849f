import { InputError } from '../../framework/inputError';
import type { Params } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import type { CustomValue } from '../../fields/customValues';
import { hireDepartmentIdKind, hireUserIdKind, idTypesOnWire } from '../../fields/idTypes';
import type { processLocator } from '../jobProcess/fields';
import type { assistantIds, departmentId, hiringManagerIds, jobDetails, recruiterId, title } from './details';
import type { jobTypeLocator } from './pickers';

type NewJob = NonNullable<Parameters<Lark['hire']['v1']['job']['combinedCreate']>[0]>;
export type JobBody = Partial<Omit<NewJob['data'], 'job_managers'>>;
export type JobIdTypes = NonNullable<NewJob['params']>;

type Details = Partial<Params<typeof jobDetails>>;
export type GivenManagers = Partial<Params<readonly [typeof recruiterId, typeof hiringManagerIds, typeof assistantIds]>> &
	Pick<Details, 'userIdType'>;
export type GivenJob = Details &
	GivenManagers &
	Partial<Params<readonly [typeof title, typeof departmentId, typeof processLocator, typeof jobTypeLocator]>>;

/** The type of the IDs of people. Throws an InputError where they differ. */
export const managersKind = ({ userIdType, operatorId, ...given }: GivenManagers & { readonly operatorId?: string }) =>
	hireUserIdKind(userIdType, {
		'Recruiter ID': given.recruiterId,
		'Hiring Manager IDs': given.hiringManagerIds,
		'Assistant IDs': given.assistantIds,
		'Operator ID': operatorId,
	});

/** The types of all IDs. Throws an InputError where IDs do not fit. */
export const typesOf = (given: GivenJob): JobIdTypes => ({
	...idTypesOnWire(given),
	user_id_type: managersKind(given),
	department_id_type: hireDepartmentIdKind(given.departmentIdType, { 'Department ID': given.departmentId }),
});

const copied = (ids: readonly string[] | undefined) => ids && [...ids];

/** What is set, as Feishu accepts it. */
export const jobBody = (given: GivenJob, custom: readonly CustomValue[]): JobBody => ({
	title: given.title,
	department_id: given.departmentId,
	job_process_id: given.processId,
	job_type_id: given.jobTypeId,
	address_id_list: copied(given.addressIds),
	customized_data_list: custom.length > 0 ? [...custom] : undefined,
	description: given.description,
	experience: given.experience,
	head_count: given.headCount,
	highlight_list: copied(given.highlightIds),
	job_attribute: given.jobAttribute,
	job_category_id: given.jobFamilyId,
	job_function_id: given.jobFunctionId,
	max_level_id: given.maxLevelId,
	max_salary: given.maxSalary,
	min_level_id: given.minLevelId,
	min_salary: given.minSalary,
	subject_id: given.subjectId,
	required_degree: given.requiredDegree,
	requirement: given.requirement,
	target_major_id_list: copied(given.targetMajorIds),
});

/** Rules between the fields. Throws an InputError. */
export function checkJob(given: GivenJob): void {
	typesOf(given);
	if (given.minSalary !== undefined && given.maxSalary !== undefined && given.minSalary > given.maxSalary)
		throw new InputError('Lowest Salary is greater than Highest Salary', 'Swap them.');
	if (given.targetMajorIds?.includes('0') && given.targetMajorIds.length > 1)
		throw new InputError('Target Major IDs contains 0, which means any major, and others', 'Enter 0 alone, or leave it out.');
}
