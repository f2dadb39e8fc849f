import { attachmentId, attachmentOf, attachmentType } from './fields';
import { outputFile } from '../../fields/file';
import { operation } from '../../framework/operation';
import { getAttachment } from './endpoints';

export const download = operation({
	name: 'Download',
	value: 'download',
	action: 'Download a resume or another attachment',
	description: 'Download an attachment into a binary field of the item',
	endpoint: getAttachment,
	recordKey: 'attachmentId',
	hints: { 1002002: 'Usually the ID does not exist, or the attachment is not of the selected Attachment Type.' },
	fields: [attachmentId, attachmentType, outputFile],
	async execute({ lark, download: fetchFile, params }) {
		const { url, ...attachment } = await attachmentOf(lark, params);
		return {
			data: attachment,
			binary: { [params.outputBinaryPropertyName]: await fetchFile(url, { name: attachment.name, type: attachment.mime }) },
		};
	},
});
