import { applicationLocator } from './fields';
import { employeeLabels } from '../employee/fields';
import {
	employeeTypeIdType,
	hireDepartmentIdType,
	hireUserIdKind,
	hireUserIdType,
	jobFamilyIdType,
	jobLevelIdType,
	withDefault,
} from '../../fields/idTypes';
import { readId } from '../../fields/ids';
import { cityCode } from '../../fields/places';
import { optionalFields } from '../../fields/additionalFields';
import { time } from '../../fields/time';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { transferApplication } from './endpoints';

const CURRENT = 'IDs of Feishu Admin';
const kindIf = <const K>(id: string | undefined, kind: K): K | undefined => (id === undefined ? undefined : kind);
const name = { type: 'string', default: '' } as const;

export const transferToOnboarding = operation({
	name: 'Transfer to Onboarding',
	value: 'transferToOnboarding',
	action: 'Transfer an application to onboarding',
	description: 'Mark the candidate as onboarded and create the employee in Lark Hire',
	notice: 'The application must be in the stage "to be onboarded" (待入职). Employee: Update Status can undo it.',
	endpoint: transferApplication,
	wrapper: 'employee',
	labels: employeeLabels,
	recordKey: 'applicationId',
	fields: [
		applicationLocator,
		optionalFields([
			time({
				displayName: 'Actual Onboard Time',
				name: 'actualOnboardTime',
				description: 'When the candidate started. Must not be in the future. Default: now.',
			}),
			{
				displayName: 'Department',
				name: 'department',
				...name,
				placeholder: 'e.g. od-4e6ac4d14bcd5071a37a39de902c7141',
				description: 'Open Department ID of the department, or an ID of the type set in Department ID Type. Used for referral rewards.',
				read: readId,
			},
			{
				...hireDepartmentIdType,
				options: [...hireDepartmentIdType.options, { name: 'People Admin Department ID (Old)', value: 'people_admin_department_id' }],
				description:
					'ID type of Department. Required for IDs that do not begin with od-: otherwise Feishu treats them as IDs of the old people admin console.',
			},
			{
				displayName: 'Employee Type',
				name: 'employeeType',
				...name,
				description: 'ID of the employee type in Feishu Admin, or of the type set in Employee Type ID Type. Used for referral rewards.',
			},
			withDefault(CURRENT, employeeTypeIdType),
			time({
				displayName: 'Expected Conversion Time',
				name: 'expectedConversionTime',
				description: 'When the probation is expected to end',
			}),
			{
				displayName: 'Job Family',
				name: 'jobFamily',
				...name,
				placeholder: 'e.g. 7006234385490345986',
				description: 'ID of the job family (序列) in Feishu Admin, or of the type set in Job Family ID Type. Used for referral rewards.',
				read: readId,
			},
			withDefault(CURRENT, jobFamilyIdType),
			{
				displayName: 'Job Level',
				name: 'jobLevel',
				...name,
				placeholder: 'e.g. 6937934036379650311',
				description: 'ID of the job level (职级) in Feishu Admin, or of the type set in Job Level ID Type. Used for referral rewards.',
				read: readId,
			},
			withDefault(CURRENT, jobLevelIdType),
			{
				displayName: 'Job Requirement ID',
				name: 'jobRequirementId',
				...name,
				placeholder: 'e.g. 6960663240925956402',
				description: "Headcount request that this hire fills. Lark Hire's settings decide whether it is required.",
				read: readId,
			},
			{
				displayName: 'Leader',
				name: 'leader',
				...name,
				description: 'ID of the direct manager: an Open ID, Union ID or User ID. Used for referral rewards.',
				read: readId,
			},
			cityCode({ displayName: 'Onboard City', name: 'onboardCityCode', description: 'City of the office. Used for referral rewards.' }),
			{
				displayName: 'Operator ID',
				name: 'operatorId',
				...name,
				description: 'ID of the person who makes the transfer, of the same type as Leader',
				read: readId,
			},
			{ ...hireUserIdType, description: 'ID type of Leader and Operator ID. Without this field, the node detects it from their format.' },
		]),
	],
	check({ additionalFields: { department, departmentIdType, leader, operatorId, userIdType } }) {
		hireUserIdKind(userIdType, { Leader: leader, 'Operator ID': operatorId });
		if (department === undefined || departmentIdType !== undefined || department.startsWith('od-')) return;
		throw new InputError(
			'Department ID Type is required for a Department that does not begin with od-',
			'Feishu would treat the ID as one of the old people admin console. Add Department ID Type under Additional Fields.',
		);
	},
	hints: {
		1002703: { what: 'The job requirement does not exist', todo: 'Check Job Requirement ID.' },
		1002902: {
			what: 'The application is not in the stage "to be onboarded" (待入职)',
			todo: 'Move it to that stage first.',
		},
		1002905: {
			what: 'Lark Hire does not accept a time',
			todo: 'Check Actual Onboard Time, which must not be in the future, and Expected Conversion Time.',
		},
	},
	async execute({ lark, params: { applicationId, additionalFields: set } }) {
		return await lark.hire.v1.application.transferOnboard({
			path: { application_id: applicationId },
			params: {
				user_id_type: hireUserIdKind(set.userIdType, { Leader: set.leader, 'Operator ID': set.operatorId }),
				// Without these, the API assumes IDs of the old people admin console.
				department_id_type: set.departmentIdType ?? kindIf(set.department, 'open_department_id'),
				job_level_id_type: set.jobLevelIdType ?? kindIf(set.jobLevel, 'job_level_id'),
				job_family_id_type: set.jobFamilyIdType ?? kindIf(set.jobFamily, 'job_family_id'),
				employee_type_id_type: set.employeeTypeIdType ?? kindIf(set.employeeType, 'employee_type_enum_id'),
			},
			data: {
				actual_onboard_time: set.actualOnboardTime,
				expected_conversion_time: set.expectedConversionTime,
				job_requirement_id: set.jobRequirementId,
				operator_id: set.operatorId,
				onboard_city_code: set.onboardCityCode,
				department: set.department,
				leader: set.leader,
				sequence: set.jobFamily,
				level: set.jobLevel,
				employee_type: set.employeeType,
			},
		});
	},
});
