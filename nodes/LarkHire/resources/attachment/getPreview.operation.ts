import { recordIn } from '../../api/records';
import { operation } from '../../framework/operation';
import { attachmentId } from './fields';
import { getAttachmentPreview } from './endpoints';

export const getPreview = operation({
	name: 'Get Preview',
	value: 'getPreview',
	action: 'Get a PDF preview of an attachment',
	description:
		"Get the address of a talent's résumé as PDF, valid for 30 minutes for anybody who has it. Word, PowerPoint and text files are converted; if that fails, it is the original's address.",
	endpoint: getAttachmentPreview,
	recordKey: 'attachmentId',
	hints: { 1002002: 'Most often the ID does not exist, or the attachment is no résumé of a talent: only those have a preview.' },
	fields: [attachmentId],
	async execute({ lark, params }) {
		const { data } = await lark.hire.v1.attachment.preview({ path: { attachment_id: params.attachmentId } });
		return { data: recordIn(data) };
	},
});
