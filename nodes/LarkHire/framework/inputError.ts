/** Characters of a message: names in it may come from the input. */
const LONGEST = 500;

/**
 * Something the user entered cannot be sent. Readers in `fields/` and checks in operations throw it with a sentence that
 * follows the parameter's label ("must be …"); the framework puts the label and the item in front and turns it into a
 * NodeOperationError.
 */
export class InputError extends Error {
	constructor(
		message: string,
		readonly description?: string,
	) {
		super(message.length > LONGEST ? `${[...message.slice(0, LONGEST)].slice(0, -1).join('')}…` : message);
	}
}
