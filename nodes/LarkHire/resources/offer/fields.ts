import type { Words } from '../../framework/labels';
import { id } from '../../fields/ids';

export const offerId = id({
	displayName: 'Offer ID',
	name: 'offerId',
	placeholder: 'e.g. 7057802493489285412',
	description: 'ID of the offer, from Offer: Get Many or with an event',
});

export const offerTypeWords: Words = { 1: 'Regular', 2: 'Internship' };

/** In the basics of an offer. */
export const offerKindWords: Words = { 1: 'Experienced hire', 2: 'Campus', 3: 'Internship', 4: 'Conversion of an intern' };

export const offerStatusWords: Words = {
	1: 'Not applied for',
	2: 'In approval',
	3: 'Approval withdrawn',
	4: 'Approved',
	5: 'Rejected',
	6: 'Sent',
	7: 'Accepted',
	8: 'Declined',
	9: 'Expired',
	10: 'Not approved',
	11: 'Internship to begin',
	12: 'Internship begun',
	13: 'Internship ended',
};
