import { pushedEvent } from '../../framework/events/pushedEvent';

export const talentDeleted = pushedEvent({
	name: 'Talent Deleted',
	value: 'hire.talent.deleted_v1',
	description: 'A talent has been deleted and can no longer be read',
	scopes: ['hire:talent:readonly'],
	feeds: [],
	sample: { talent_id: '6960663240925956555' },
});
