import { recordIn } from '../../api/records';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { agencyLocator, contactIdType } from './fields';
import { getAgency } from './endpoints';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get an agency',
	description: 'Get a headhunting agency with its contact',
	endpoint: getAgency,
	recordKey: 'agencyId',
	fields: [agencyLocator, optionalFields([contactIdType])],
	async execute({ lark, params: { agencyId, additionalFields: given } }) {
		const { data } = await lark.hire.v1.agency.get({ path: { agency_id: agencyId }, params: { user_id_type: given.userIdType } });
		return { data: recordIn(data?.agency) };
	},
});
