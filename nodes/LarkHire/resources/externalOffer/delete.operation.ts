import { operation } from '../../framework/operation';
import { applicationForList } from '../externalApplication/fields';
import { deleteExternalOffer } from './endpoints';
import { externalOfferLocator } from './fields';

export const deleteOne = operation({
	name: 'Delete',
	value: 'delete',
	action: 'Delete an external offer',
	description: 'Delete an offer imported from another system. Cannot be undone.',
	endpoint: deleteExternalOffer,
	recordKey: 'externalOfferId',
	fields: [...applicationForList, externalOfferLocator],
	async execute({ lark, params: { externalOfferId } }) {
		return await lark.hire.v1.externalOffer.delete({ path: { external_offer_id: externalOfferId } });
	},
});
