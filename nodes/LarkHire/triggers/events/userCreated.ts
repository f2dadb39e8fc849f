import { pushedEvent } from '../../framework/events/pushedEvent';
import { contactScopes, sampleUser, userLabels, userSeconds } from './user';

export const userCreated = pushedEvent({
	name: 'User Created',
	value: 'contact.user.created_v3',
	description: 'A person has been added to the Feishu/Lark organization',
	scopes: contactScopes,
	feeds: [],
	labels: userLabels,
	seconds: userSeconds,
	sample: { object: sampleUser },
});
