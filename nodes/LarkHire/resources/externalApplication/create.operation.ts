import { detailsOf, firstDetails, furtherDetails } from './details';
import { talentId } from './fields';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { createExternalApplication } from './endpoints';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create an external application',
	description: 'Add an application from another recruiting system to a candidate in Lark Hire',
	endpoint: createExternalApplication,
	hints: {
		1002002:
			'Perhaps an application with this External ID was created within the last 24 hours. Otherwise check every ID and value of this item.',
	},
	fields: [
		talentId,
		optionalFields([
			...firstDetails,
			{
				displayName: 'External ID',
				name: 'externalId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 729557715718',
				description:
					'ID of the application in the other system. Feishu creates only one application for it within 24 hours, and uses it for nothing else.',
			},
			...furtherDetails,
		]),
	],
	async execute({ lark, params: { talentId: talent, additionalFields } }) {
		return await lark.hire.v1.externalApplication.create({
			data: { talent_id: talent, external_id: additionalFields.externalId, ...detailsOf(additionalFields) },
		});
	},
});
