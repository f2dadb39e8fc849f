import { employeeId, employeeKeys, employeeLabels, kindsOfIds } from './fields';
import { recordIn } from '../../api/records';
import { optionalFields } from '../../fields/additionalFields';
import { currentIdTypes } from '../../fields/idTypes';
import { operation } from '../../framework/operation';
import { getEmployee } from './endpoints';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get an employee',
	description: "Get an employee's onboarding, conversion and offboarding in Lark Hire",
	endpoint: getEmployee,
	recordKey: 'employeeId',
	simplified: employeeKeys,
	labels: employeeLabels,
	fields: [employeeId, optionalFields(currentIdTypes)],
	async execute({ lark, params: { employeeId, additionalFields: types } }) {
		const { data } = await lark.hire.v1.employee.get({ path: { employee_id: employeeId }, params: kindsOfIds(types) });
		return { data: recordIn(data?.employee) };
	},
});
