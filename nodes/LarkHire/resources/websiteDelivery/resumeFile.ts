import { MOST_BYTES } from '../attachment/fields';
import { inputFile } from '../../fields/file';
import { id } from '../../fields/ids';
import type { Field } from '../../framework/field';

/** An attachment that exists, or a file of the item. */
export const resumeFile = [
	{
		displayName: 'Résumé',
		name: 'resumeFrom',
		type: 'options',
		default: 'binary',
		options: [
			{ name: 'Attachment ID', value: 'attachment', description: 'A file that was uploaded before' },
			{ name: 'File of the Item', value: 'binary', description: 'Uploaded and delivered in one step' },
		],
		description: 'Where the résumé comes from',
	},
	{
		...id({
			displayName: 'Attachment ID',
			name: 'attachmentId',
			placeholder: 'e.g. 7095614894070434092',
			description: 'ID that Attachment: Upload gives',
		}),
		displayOptions: { show: { resumeFrom: ['attachment'] } },
	},
	inputFile(MOST_BYTES, { displayOptions: { show: { resumeFrom: ['binary'] } } }),
] as const satisfies readonly Field[];
