import { MOST_BYTES, uploadFile } from './fields';
import { inputFile } from '../../fields/file';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { createAttachment } from './endpoints';

export const upload = operation({
	name: 'Upload',
	value: 'upload',
	action: 'Upload a resume or another attachment',
	description: 'Upload a file of the item as a general attachment',
	notice: 'The file may have up to 300 MB. Other operations accept its ID as a resume or attachment ID.',
	endpoint: createAttachment,
	fields: [
		inputFile(MOST_BYTES, {}),
		optionalFields([
			{
				displayName: 'File Name',
				name: 'fileName',
				type: 'string',
				default: '',
				placeholder: 'e.g. 林晓的简历.pdf',
				description: "Name of the attachment, including its extension. Default: the file's own name.",
			},
		]),
	],
	async execute({
		lark,
		params: {
			binaryPropertyName: file,
			additionalFields: { fileName },
		},
	}) {
		return { data: await uploadFile(lark, fileName ? file.named(fileName) : file) };
	},
});
