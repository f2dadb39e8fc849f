import { MOST_BYTES } from '../attachment/fields';
import { inputFile } from '../../fields/file';
import { id } from '../../fields/ids';
import type { Field } from '../../framework/field';

/** An attachment that exists, or a file of the item. */
export const resumeFile = [
	{
		displayName: 'Resume',
		name: 'resumeFrom',
		type: 'options',
		default: 'binary',
		options: [
			{ name: 'Attachment ID', value: 'attachment', description: 'A file that is already uploaded' },
			{ name: 'File of the Item', value: 'binary', description: 'Upload the file and apply in one step' },
		],
		description: 'Source of the resume file',
	},
	{
		...id({
			displayName: 'Attachment ID',
			name: 'attachmentId',
			placeholder: 'e.g. 7095614894070434092',
			description: 'ID from Attachment: Upload',
		}),
		displayOptions: { show: { resumeFrom: ['attachment'] } },
	},
	inputFile(MOST_BYTES, { displayOptions: { show: { resumeFrom: ['binary'] } } }),
] as const satisfies readonly Field[];
