import { pushedEvent } from '../../framework/events/pushedEvent';

export const applicationDeleted = pushedEvent({
	name: 'Application Deleted',
	value: 'hire.application.deleted_v1',
	description: 'Applications have been deleted, one or several at once; they can no longer be read',
	scopes: ['hire:application:readonly'],
	feeds: [],
	sample: { application_ids: ['6949805467799537964', '6949805467799537965'] },
});
