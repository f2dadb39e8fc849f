import { pushedEvent } from '../../framework/events/pushedEvent';
import { contactScopes, sampleUser, userLabels, userSeconds } from './user';

export const userDeleted = pushedEvent({
	name: 'User Deleted',
	value: 'contact.user.deleted_v3',
	description: 'A person has left the Feishu/Lark organization',
	scopes: contactScopes,
	feeds: [],
	labels: userLabels,
	seconds: userSeconds,
	sample: {
		object: sampleUser,
		old_object: { department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7141'], open_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62' },
	},
});
