import { recordIn } from '../../api/records';
import { operation } from '../../framework/operation';
import { attachmentId } from './fields';
import { getAttachmentPreview } from './endpoints';

export const getPreview = operation({
	name: 'Get Preview',
	value: 'getPreview',
	action: 'Get a PDF preview of a resume',
	description: "Get a URL of a talent's resume as PDF",
	notice:
		'Anyone with the URL can use it for 30 minutes. Word, PowerPoint and text files are converted; if that fails, the URL leads to the original.',
	endpoint: getAttachmentPreview,
	recordKey: 'attachmentId',
	hints: { 1002002: "Usually the ID does not exist, or the attachment is not a talent's resume: only resumes have a preview." },
	fields: [attachmentId],
	async execute({ lark, params }) {
		const { data } = await lark.hire.v1.attachment.preview({ path: { attachment_id: params.attachmentId } });
		return { data: recordIn(data) };
	},
});
