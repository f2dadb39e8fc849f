import type { Field } from '../../framework/field';
import { readId } from '../../fields/ids';
import { locator } from '../../fields/locator';
import { pickerOf } from '../../fields/picker';
import { queryExternalOffers } from './endpoints';

/** The API's own maximum. */
export const PER_PAGE = 20;

const picker = pickerOf({
	name: 'searchExternalOffers',
	lists: 'external offers of an application',
	endpoints: [queryExternalOffers],
	pageSize: PER_PAGE,
	ask: async ({ lark, need }, page) =>
		await lark.hire.v1.externalOffer.batchQuery({
			params: { ...page, external_application_id: need('externalApplicationId', 'External Application') },
		}),
	entry: ({ id: value, owner, offer_status: status }) => ({ name: [owner, status].filter(Boolean).join(' · '), value }),
});

/** From the list of an application's or by ID. */
export const externalOfferLocator = {
	displayName: 'External Offer',
	name: 'externalOfferId',
	required: true,
	description: 'Record imported from another system. The list shows those of the external application above.',
	...locator(picker, { pick: 'Select an offer…', typed: 'ID', mode: 'id', example: '6960663240925956660' }),
	read: readId,
} as const satisfies Field;
