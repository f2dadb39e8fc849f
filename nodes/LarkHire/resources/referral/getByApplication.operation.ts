import { optionalFields } from '../../fields/additionalFields';
import { hireUserIdType, withDefault } from '../../fields/idTypes';
import { operation } from '../../framework/operation';
import { applicationLocator } from '../application/fields';
import { getReferralByApplication } from './endpoints';

export const getByApplication = operation({
	name: 'Get by Application',
	value: 'getByApplication',
	action: 'Get the referral of an application',
	description: 'Find out who referred an application',
	notice: 'Referrals without a job belong to no application and return no item.',
	endpoint: getReferralByApplication,
	recordKey: 'applicationId',
	fields: [applicationLocator, optionalFields([withDefault('Open IDs', { ...hireUserIdType, description: 'ID type for the referrer' })])],
	async execute({ lark, params: { applicationId, additionalFields: given } }) {
		const { data } = await lark.hire.v1.referral.getByApplication({
			params: { application_id: applicationId, user_id_type: given.userIdType },
		});
		return { data: data?.referral ? [data.referral] : [] };
	},
});
