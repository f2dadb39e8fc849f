import { application } from './fields';
import { oldIdTypes } from '../../fields/idTypes';
import { optionalFields } from '../../fields/additionalFields';
import { perSecond } from '../../api/endpoint';
import { operation } from '../../framework/operation';

export const getOffer = operation({
	name: 'Get Offer',
	value: 'getOffer',
	action: 'Get the offer of an application',
	description:
		'Get the offer of an application, with its pay. Offers for internships cannot be read. Gives no item where Feishu gives no offer.',
	endpoint: 'GET /open-apis/hire/v1/applications/:application_id/offer',
	limit: perSecond(20),
	scopes: ['hire:application:readonly', 'hire:application'],
	apps: 'custom and store',
	repeatable: true,
	target: 'applicationId',
	fields: [application, optionalFields(oldIdTypes)],
	async execute({ lark, params: { applicationId, additionalFields: types } }) {
		const { data } = await lark.hire.v1.application.offer({
			path: { application_id: applicationId },
			params: {
				department_id_type: types.departmentIdType,
				employee_type_id_type: types.employeeTypeIdType,
				job_family_id_type: types.jobFamilyIdType,
				job_level_id_type: types.jobLevelIdType,
				user_id_type: types.userIdType,
			},
		});
		return { data: data?.offer ?? [] };
	},
});
