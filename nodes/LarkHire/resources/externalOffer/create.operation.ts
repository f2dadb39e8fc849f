import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { externalApplicationLocator, talentForList } from '../externalApplication/fields';
import { creationHints, externalId } from '../externalApplication/imported';
import { details, detailsOf } from './details';
import { createExternalOffer } from './endpoints';

const MOST_ATTACHMENTS = 20;

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create an external offer',
	description: 'Add an offer from another recruiting system to an external application',
	endpoint: createExternalOffer,
	hints: creationHints,
	wrapper: 'external_offer',
	fields: [talentForList, externalApplicationLocator, optionalFields([...details(MOST_ATTACHMENTS), externalId('729557715718')])],
	async execute({ lark, params: { externalApplicationId, additionalFields: set } }) {
		return await lark.hire.v1.externalOffer.create({
			data: {
				external_id: set.externalId,
				external_application_id: externalApplicationId,
				...detailsOf(set),
				attachment_id_list: set.attachmentIds && [...set.attachmentIds],
			},
		});
	},
});
