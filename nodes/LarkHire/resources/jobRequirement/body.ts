import { InputError } from '../../framework/inputError';
import type { Params } from '../../framework/field';
import type { Lark } from '../../api/sdk';
import type { CustomValue } from '../../fields/customValues';
import { hireDepartmentIdKind, hireUserIdKind, idTypesOnWire } from '../../fields/idTypes';
import type { employeeTypeId, headCount, name, requirementDetails, status } from './details';

type Request = NonNullable<Parameters<Lark['hire']['v1']['jobRequirement']['update']>[0]>;
export type RequirementBody = Partial<Omit<NonNullable<Request['data']>, 'update_option'>>;
export type RequirementIdTypes = NonNullable<Request['params']>;

type GivenRequirement = Partial<
	Params<typeof requirementDetails> & Params<readonly [typeof name, typeof status, typeof headCount, typeof employeeTypeId]>
>;

/** The types of all IDs. Throws an InputError where IDs do not fit. */
export const typesOf = (given: GivenRequirement): RequirementIdTypes => ({
	...idTypesOnWire(given),
	user_id_type: hireUserIdKind(given.userIdType, {
		'Recruiter IDs': given.recruiterIds,
		'Hiring Manager IDs': given.hiringManagerIds,
		'Direct Manager IDs': given.directLeaderIds,
	}),
	department_id_type: hireDepartmentIdKind(given.departmentIdType, { 'Department ID': given.departmentId }),
});

const copied = (ids: readonly string[] | undefined) => ids && [...ids];

/** What is set, as Feishu accepts it. */
export const requirementBody = (given: GivenRequirement, custom: readonly CustomValue[]): RequirementBody => ({
	name: given.name,
	display_progress: given.status,
	head_count: given.headCount,
	employee_type_id: given.employeeTypeId,
	address_id: given.addressId,
	category: given.category,
	customized_data_list: custom.length > 0 ? [...custom] : undefined,
	deadline: given.deadline?.toString(),
	department_id: given.departmentId,
	description: given.description,
	direct_leader_id_list: copied(given.directLeaderIds),
	employment_job_id: given.employmentJobId,
	jr_hiring_manager_id_list: copied(given.hiringManagerIds),
	max_level_id: given.maxLevelId,
	max_salary: given.maxSalary,
	job_type_id: given.jobTypeId,
	sequence_id: given.jobFamilyId,
	job_id_list: copied(given.jobIds),
	min_level_id: given.minLevelId,
	min_salary: given.minSalary,
	position_id: given.positionId,
	priority: given.priority,
	process_type: given.processType,
	recruiter_id_list: copied(given.recruiterIds),
	required_degree: given.requiredDegree,
	start_time: given.startTime?.toString(),
});

/** Rules between the fields. Throws an InputError. */
export function checkRequirement(given: GivenRequirement): void {
	typesOf(given);
	if (given.minSalary !== undefined && given.maxSalary !== undefined && Number(given.minSalary) > Number(given.maxSalary))
		throw new InputError('Lowest Salary is greater than Highest Salary', 'Swap them.');
	if (given.startTime !== undefined && given.deadline !== undefined && given.startTime > given.deadline)
		throw new InputError('Start Time is after Deadline', 'Swap them.');
}
