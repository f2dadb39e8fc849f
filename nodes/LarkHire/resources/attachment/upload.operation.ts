import { MOST_BYTES, uploadFile } from './fields';
import { inputFile } from '../../fields/file';
import { optionalFields } from '../../fields/additionalFields';
import { operation } from '../../framework/operation';
import { createAttachment } from './endpoints';

export const upload = operation({
	name: 'Upload',
	value: 'upload',
	action: 'Upload an attachment',
	description:
		'Upload a file of the item, at most 300 MB, as a general attachment. Its ID serves deliveries and other operations as a résumé or attachment ID.',
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
				description: "Name that the attachment gets, with its extension. Left blank, it is the file's own.",
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
