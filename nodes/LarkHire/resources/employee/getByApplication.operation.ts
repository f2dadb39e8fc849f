import { employeeKeys, employeeLabels, kindsOfIds } from './fields';
import { recordIn } from '../../api/records';
import { optionalFields } from '../../fields/additionalFields';
import { currentIdTypes } from '../../fields/idTypes';
import { operation } from '../../framework/operation';
import { applicationLocator } from '../application/fields';
import { getEmployeeByApplication } from './endpoints';

export const getByApplication = operation({
	name: 'Get by Application',
	value: 'getByApplication',
	action: 'Get the employee of an application',
	description: 'Get the employee whom an application led to, with the employee ID',
	endpoint: getEmployeeByApplication,
	recordKey: 'applicationId',
	simplified: [...employeeKeys, 'external_employment_id'],
	labels: employeeLabels,
	hints: {
		1002903: {
			what: 'The application has not led to an employee',
			todo: 'The candidate is not onboarded yet: use Application: Transfer to Onboarding first, or check the ID.',
		},
	},
	fields: [applicationLocator, optionalFields(currentIdTypes)],
	async execute({ lark, params: { applicationId, additionalFields: types } }) {
		const { data } = await lark.hire.v1.employee.getByApplication({ params: { application_id: applicationId, ...kindsOfIds(types) } });
		return { data: recordIn(data?.employee) };
	},
});
