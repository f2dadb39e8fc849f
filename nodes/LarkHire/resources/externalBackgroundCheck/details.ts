import type { Field, Params } from '../../framework/field';
import { storedText, storedTime } from '../../fields/stored';
import { time } from '../../fields/time';
import { attachmentIds } from '../externalApplication/imported';

/** What a background check has, of both Create and Update. */
export const details = [
	{ ...attachmentIds, description: 'Reports, from Attachment: Upload' },
	time({ displayName: 'Date', name: 'date', description: 'When the check was done' }),
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. 林晓的背调',
		description: 'Name of the background check',
	},
	{
		displayName: 'Result',
		name: 'result',
		type: 'string',
		default: '',
		placeholder: 'e.g. 已通过',
		description: 'Result of the check, as text',
	},
] as const satisfies readonly Field[];

type Given = Partial<Params<typeof details>>;

/** The fields that are set, in the API's form; the others from the stored check. Without its attachments. */
export const detailsOf = (set: Given, stored: Given = {}) => ({
	date: set.date ?? storedTime(stored.date, 'Date'),
	name: set.name ?? storedText(stored.name, 'Name'),
	result: set.result ?? storedText(stored.result, 'Result'),
});
