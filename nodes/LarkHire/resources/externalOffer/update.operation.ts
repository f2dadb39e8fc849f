import { optionalFields } from '../../fields/additionalFields';
import { writeMode } from '../../fields/writeMode';
import { operation } from '../../framework/operation';
import { externalApplicationLocator, talentForList } from '../externalApplication/fields';
import { checkKept, ownedRecord, storedAttachments } from '../externalApplication/imported';
import { details, detailsOf } from './details';
import { queryExternalOffers, updateExternalOffer } from './endpoints';
import { externalOfferLocator } from './fields';

const MOST_ATTACHMENTS = 10;

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update an external offer',
	description: 'Change an offer imported from another system',
	endpoint: updateExternalOffer,
	wrapper: 'external_offer',
	recordKey: 'externalOfferId',
	endpoints: [queryExternalOffers],
	fields: [
		talentForList,
		{ ...externalApplicationLocator, description: 'Application that the offer belongs to. Feishu requires it for every update.' },
		externalOfferLocator,
		writeMode('offer', ', including all attachments'),
		optionalFields(details(MOST_ATTACHMENTS)),
	],
	async execute({ lark, params: { externalOfferId, externalApplicationId, mode, additionalFields: set } }) {
		const read = async () => {
			const { data } = await lark.hire.v1.externalOffer.batchQuery({ data: { external_offer_id_list: [externalOfferId] } });
			return ownedRecord(data?.items, {
				label: 'External Offer',
				id: externalOfferId,
				applicationId: externalApplicationId,
			});
		};
		const stored = mode === 'merge' ? await read() : undefined;
		const kept = set.attachmentIds ? [] : storedAttachments(stored?.attachment_list, MOST_ATTACHMENTS);
		const attachments = set.attachmentIds ?? kept;
		const answer = await lark.hire.v1.externalOffer.update({
			path: { external_offer_id: externalOfferId },
			data: {
				external_application_id: externalApplicationId,
				...detailsOf(set, stored),
				attachment_id_list: attachments.length > 0 ? [...attachments] : undefined,
			},
		});
		checkKept(kept, answer.data?.external_offer?.attachment_list);
		return answer;
	},
});
