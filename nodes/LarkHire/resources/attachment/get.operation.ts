import { attachmentId, attachmentOf, attachmentType } from './fields';
import { operation } from '../../framework/operation';
import { getAttachment } from './endpoints';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get an attachment',
	description: 'Get the name, type, time and download URL of an attachment',
	notice: 'Anyone with the URL can use it for 30 minutes.',
	endpoint: getAttachment,
	recordKey: 'attachmentId',
	hints: { 1002002: 'Usually the ID does not exist, or the attachment is not of the selected Attachment Type.' },
	fields: [attachmentId, attachmentType],
	async execute({ lark, params }) {
		return { data: await attachmentOf(lark, params) };
	},
});
