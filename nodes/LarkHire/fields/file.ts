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
		description: 'Binary property of the item that holds the file. Default: the only file of the item.',
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
	description: 'Name of the binary property to put the file in',
	read: readName,
} as const satisfies Field;
