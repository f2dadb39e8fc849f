import { perSecond } from '../../api/endpoint';
import { recordIn } from '../../api/records';
import { operation } from '../../framework/operation';
import { attachmentId } from './attachmentId';

export const getPreview = operation({
	name: 'Get Preview',
	value: 'getPreview',
	action: 'Get a PDF preview of an attachment',
	description:
		"Get the address of a talent's résumé as PDF, valid for 30 minutes for anybody who has it. Word, PowerPoint and text files are converted; if that fails, it is the original's address.",
	endpoint: 'GET /open-apis/hire/v1/attachments/:attachment_id/preview',
	limit: perSecond(20),
	scopes: ['hire:attachment'],
	apps: 'custom',
	repeatable: true,
	target: 'attachmentId',
	hints: { 1002002: 'Most often the ID does not exist, or the attachment is no résumé of a talent: only those have a preview.' },
	fields: [attachmentId],
	async execute({ lark, params }) {
		const { data } = await lark.hire.v1.attachment.preview({ path: { attachment_id: params.attachmentId } });
		return { data: recordIn(data) };
	},
});
