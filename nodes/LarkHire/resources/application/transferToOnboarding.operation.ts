import { application } from '../../fields/applications';
import { employeeTypeIdType, hireDepartmentIdType, hireUserIdType, jobFamilyIdType, jobLevelIdType } from '../../fields/hireIdTypes';
import { readId } from '../../fields/ids';
import { optionalFields } from '../../fields/optionalFields';
import { time } from '../../fields/time';
import { perSecond } from '../../framework/endpoint';
import { operation } from '../../framework/operation';

const name = { type: 'string', default: '' } as const;

export const transferToOnboarding = operation({
	name: 'Transfer to Onboarding',
	value: 'transferToOnboarding',
	action: 'Transfer an application to onboarding',
	description: 'Mark the candidate as onboarded and create the employee in Lark Hire. The application has to be in the stage "to be onboarded" (待入职). This cannot be undone here.',
	endpoint: 'POST /open-apis/hire/v1/applications/:application_id/transfer_onboard',
	limit: perSecond(20),
	scopes: ['hire:application'],
	apps: 'custom',
	// Nothing tells the second of two requests from one that onboards somebody anew.
	repeatable: false,
	target: 'applicationId',
	fields: [
		application,
		optionalFields([
			time({ displayName: 'Actual Onboard Time', name: 'actualOnboardTime', description: 'When the candidate started, not in the future. Left out, it is now.' }),
			{ displayName: 'Department', name: 'department', ...name, placeholder: 'e.g. od-4e6ac4d14bcd5071a37a39de902c7141', description: 'ID of the department, of the kind that Department ID Type says. Counts for referral rewards.', read: readId },
			{
				...hireDepartmentIdType,
				options: [...hireDepartmentIdType.options, { name: 'People Admin Department ID (Old)', value: 'people_admin_department_id' }],
				description: 'Kind of the Department. Without this field, Feishu takes it for an old people admin ID.',
			},
			{ displayName: 'Employee Type', name: 'employeeType', ...name, description: 'ID of the employee type, of the kind that Employee Type ID Type says. Counts for referral rewards.' },
			employeeTypeIdType,
			time({ displayName: 'Expected Conversion Time', name: 'expectedConversionTime', description: 'When the probation is to end' }),
			{ displayName: 'Job Family', name: 'sequence', ...name, placeholder: 'e.g. 7006234385490345986', description: 'ID of the job family (序列), of the kind that Job Family ID Type says. Counts for referral rewards.', read: readId },
			jobFamilyIdType,
			{ displayName: 'Job Level', name: 'level', ...name, placeholder: 'e.g. 6937934036379650311', description: 'ID of the job level (职级), of the kind that Job Level ID Type says. Counts for referral rewards.', read: readId },
			jobLevelIdType,
			{ displayName: 'Job Requirement ID', name: 'jobRequirementId', ...name, placeholder: 'e.g. 6960663240925956402', description: 'The headcount request that this fills. Whether it is needed is set in Lark Hire.', read: readId },
			{ displayName: 'Leader', name: 'leader', ...name, description: 'User ID of the direct manager, of the kind that User ID Type says. Counts for referral rewards.', read: readId },
			{ displayName: 'Onboard City Code', name: 'onboardCityCode', ...name, placeholder: 'e.g. CT_2', description: 'Code of the city of the office. Counts for referral rewards.', read: readId },
			{ displayName: 'Operator ID', name: 'operatorId', ...name, description: 'User ID of whoever does this, of the kind that User ID Type says', read: readId },
			hireUserIdType,
		]),
	],
	async execute({ lark, params: { applicationId, additionalFields: set } }) {
		return await lark.hire.v1.application.transferOnboard({
			path: { application_id: applicationId },
			params: {
				user_id_type: set.userIdType,
				department_id_type: set.departmentIdType,
				job_level_id_type: set.jobLevelIdType,
				job_family_id_type: set.jobFamilyIdType,
				employee_type_id_type: set.employeeTypeIdType,
			},
			data: {
				actual_onboard_time: set.actualOnboardTime,
				expected_conversion_time: set.expectedConversionTime,
				job_requirement_id: set.jobRequirementId,
				operator_id: set.operatorId,
				onboard_city_code: set.onboardCityCode,
				department: set.department,
				leader: set.leader,
				sequence: set.sequence,
				level: set.level,
				employee_type: set.employeeType,
			},
		});
	},
});
