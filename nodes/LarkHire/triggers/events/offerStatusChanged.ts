import { pushedEvent } from '../../framework/events/pushedEvent';

export const offerStatusChanged = pushedEvent({
	name: 'Offer Status Changed',
	value: 'hire.offer.status_changed_v1',
	description: 'The status of an offer has changed; not sent for new offers, nor for internships',
	scopes: ['hire:offer:low_sensitive_info:readonly', 'hire:offer:readonly'],
	feeds: ['Application: Get Offer'],
	sample: { offer_id: '7132790542665222407' },
});
