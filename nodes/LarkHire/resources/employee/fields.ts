import type { Labels } from '../../framework/labels';
import type { Params } from '../../framework/field';
import { idTypesOnWire, type currentIdTypes } from '../../fields/idTypes';
import { id } from '../../fields/ids';

/** Feishu has no list of them. */
export const employeeId = id({
	displayName: 'Employee ID',
	name: 'employeeId',
	placeholder: 'e.g. 7379910335417927975',
	description: "ID of the employee in Lark Hire, from Get by Application. Neither the person's user ID nor CoreHR's employment ID.",
});

/** Without them, the APIs would return IDs of the old people admin console. */
export const kindsOfIds = (types: Partial<Params<typeof currentIdTypes>>) =>
	idTypesOnWire({
		departmentIdType: 'open_department_id',
		employeeTypeIdType: 'employee_type_enum_id',
		jobFamilyIdType: 'job_family_id',
		jobLevelIdType: 'job_level_id',
		...types,
	});

export const employeeLabels: Labels = {
	onboard_status: { 1: 'Onboarded', 2: 'Left' },
	conversion_status: { 1: 'On probation', 2: 'Converted' },
};

/** Who, when, and how it stands. */
export const employeeKeys = [
	'id',
	'application_id',
	'onboard_status',
	'conversion_status',
	'onboard_time',
	'expected_conversion_time',
	'actual_conversion_time',
	'overboard_time',
	'overboard_note',
	'department',
	'leader',
	'job_requirement_id',
] as const;
