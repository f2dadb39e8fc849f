import { employeeId, employeeLabels, kindsOfIds } from './fields';
import { isObject } from '../../api/object';
import { optionalFields } from '../../fields/additionalFields';
import { currentIdTypes } from '../../fields/idTypes';
import { time } from '../../fields/time';
import { operation } from '../../framework/operation';
import { updateEmployee } from './endpoints';

const CONVERT = 1;
const OFFBOARD = 2;

export const update = operation({
	name: 'Update Status',
	value: 'update',
	action: 'Update the status of an employee',
	description: 'Record a conversion or an offboarding, or undo a step',
	endpoint: updateEmployee,
	recordKey: 'employeeId',
	labels: employeeLabels,
	fields: [
		employeeId,
		{
			displayName: 'Change',
			name: 'change',
			type: 'options',
			required: true,
			default: CONVERT,
			options: [
				{ name: 'Convert', value: CONVERT, description: 'The probation has ended, and the employee is permanent (转正)' },
				{ name: 'Offboard', value: OFFBOARD, description: 'The employee has left (离职)' },
				{ name: 'Undo Conversion', value: 5, description: 'Back to probation' },
				{ name: 'Undo Offboarding', value: 4, description: 'Back to onboarded' },
				{ name: 'Undo Onboarding', value: 3, description: 'Back to "to be onboarded" (待入职)' },
			],
			description: 'What has happened to the employee',
		},
		{
			...time({ displayName: 'Conversion Time', name: 'conversionTime', description: 'When the employee became permanent' }),
			required: true,
			displayOptions: { show: { change: [CONVERT] } },
		},
		{
			...time({ displayName: 'Offboarding Time', name: 'offboardingTime', description: 'When the employee left' }),
			required: true,
			displayOptions: { show: { change: [OFFBOARD] } },
		},
		{
			displayName: 'Offboarding Reason',
			name: 'offboardingReason',
			type: 'string',
			default: '',
			displayOptions: { show: { change: [OFFBOARD] } },
			description: 'Why the employee left, in your own words',
		},
		optionalFields(currentIdTypes),
	],
	hints: {
		1002902: {
			what: "The employee's status does not allow this change",
			todo: 'Employee: Get shows the status: the change may have been made already.',
		},
		1002905: { what: 'Lark Hire does not accept the time', todo: 'Check Conversion Time or Offboarding Time.' },
	},
	async execute({ lark, params: { employeeId, change, conversionTime, offboardingTime, offboardingReason, additionalFields: types } }) {
		const { data } = await lark.hire.v1.employee.patch({
			path: { employee_id: employeeId },
			params: kindsOfIds(types),
			data: {
				operation: change,
				...(change === CONVERT && { conversion_info: { actual_conversion_time: conversionTime } }),
				...(change === OFFBOARD && { overboard_info: { actual_overboard_time: offboardingTime, overboard_note: offboardingReason } }),
			},
		});
		// The change has been made, whether or not the response contains the employee.
		return { data: isObject(data?.employee) ? data.employee : {} };
	},
});
