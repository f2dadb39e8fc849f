import type { Field, ReadContext } from '../framework/field';
import { InputError } from '../framework/inputError';
import { readName } from '../framework/readers/text';

/** The file of an item that is sent. */
export const inputFile = <const F extends Pick<Field, 'displayOptions'>>(mostBytes: number, more: F) => {
	const fileOf = ({ file }: ReadContext, property?: unknown) => {
		if (file) return file(property, mostBytes);
		throw new InputError('cannot be used here', 'Only items have files.');
	};
	return {
		displayName: 'Input Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: '',
		placeholder: 'e.g. data',
		hint: 'The name of the input field containing the binary file data to be processed',
		description: "Name of the item's binary property that holds the file. Left blank, the only file of the item is taken.",
		...more,
		blankMeans: 'the only file of the item',
		read: (raw: unknown, context: ReadContext) => fileOf(context, raw),
		blank: (context: ReadContext) => fileOf(context),
	} as const;
};

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
