import { id } from '../../fields/ids';

export const attachmentId = id({
	displayName: 'Attachment ID',
	name: 'attachmentId',
	placeholder: 'e.g. 6949805467799537964',
	description: 'ID that Upload gives, or that a talent or offer has',
});
