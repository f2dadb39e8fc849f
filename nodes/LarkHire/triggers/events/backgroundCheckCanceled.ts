import { pushedEvent } from '../../framework/events/pushedEvent';

export const backgroundCheckCanceled = pushedEvent({
	name: 'Background Check Canceled',
	value: 'hire.eco_background_check.canceled_v1',
	description: 'A recruiter has ended a background check of this provider',
	scopes: ['hire:background_check_order:readonly'],
	feeds: ['Background Check: Get by IDs'],
	sample: {
		background_check_id: '6931286400470354183',
		termination_reason: 'The candidate has declined the offer',
	},
});
