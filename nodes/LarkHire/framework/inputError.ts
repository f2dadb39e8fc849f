import { shortened } from '../language/shortened';
import { translated } from '../language/texts';

/** Characters of a message: names in it may come from the input. */
const LONGEST = 500;

/**
 * Something the user entered cannot be sent. Readers in `fields/` and checks in operations throw it with a sentence that
 * follows the parameter's label ("must be …"); the framework puts the label and the item in front and turns it into a
 * NodeOperationError. Both texts are looked up here, so only those with values are to be tagged with t.
 */
export class InputError extends Error {
	readonly description?: string;

	constructor(message: string, description?: string) {
		super(shortened(translated(message), LONGEST));
		if (description !== undefined) this.description = translated(description);
	}
}
