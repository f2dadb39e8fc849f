import { detailsOf, externalApplicationLabels, firstDetails, furtherDetails } from './details';
import { talentOwner } from './fields';
import { externalId } from './imported';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { createExternalApplication } from './endpoints';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create an external application',
	description: 'Add an application from another recruiting system to a candidate',
	endpoint: createExternalApplication,
	hints: {
		1002002:
			'An application with this External ID may have been created within the last 24 hours. Otherwise check all IDs and values of this item.',
	},
	wrapper: 'external_application',
	labels: externalApplicationLabels,
	fields: [talentOwner, optionalFields([...firstDetails, externalId('729557715718'), ...furtherDetails])],
	async execute({ lark, params: { talentId: talent, additionalFields } }) {
		return await lark.hire.v1.externalApplication.create({
			data: { talent_id: talent, external_id: additionalFields.externalId, ...detailsOf(additionalFields) },
		});
	},
});
