import type { Field, ReadContext } from '../framework/field';
import { InputError } from '../framework/inputError';
import { readName } from '../framework/text';

/** The file of an item that is sent. */
export const inputFile = <const F extends Pick<Field, 'displayOptions'>>(mostBytes: number, more: F) =>
	({
		displayName: 'Input Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		required: true,
		default: 'data',
		hint: 'The name of the input field containing the binary file data to be processed',
		description: 'Name of the item\'s binary property that holds the file',
		...more,
		read(raw: unknown, { file }: ReadContext) {
			if (file) return file(raw, mostBytes);
			throw new InputError('cannot be used here', 'Only items have files.');
		},
	}) as const;

/** Where a downloaded file goes. */
export const outputFile = {
	displayName: 'Put Output File in Field',
	name: 'outputBinaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	hint: 'The name of the output binary field to put the file in',
	description: 'Name of the binary property that the file is put into',
	read: readName,
} as const satisfies Field;
