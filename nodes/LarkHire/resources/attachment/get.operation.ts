import { attachmentId, attachmentOf, attachmentType } from './fields';
import { operation } from '../../framework/operation';
import { getAttachment } from './endpoints';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get an attachment',
	description: 'Get name, type, time and download address of an attachment. The address is valid for 30 minutes, for anybody who has it.',
	endpoint: getAttachment,
	recordKey: 'attachmentId',
	hints: { 1002002: 'Most often the ID does not exist, or the attachment is of another type than Attachment Type says.' },
	fields: [attachmentId, attachmentType],
	async execute({ lark, params }) {
		return { data: await attachmentOf(lark, params) };
	},
});
