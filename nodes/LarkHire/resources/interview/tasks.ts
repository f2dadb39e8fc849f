import type { Field } from '../../framework/field';
import { filterFields } from '../../fields/additionalFields';
import { hireUserIdType } from '../../fields/idTypes';
import { id } from '../../fields/ids';

/** Of all APIs that list the tasks of one employee. */
export const TASKS_PER_PAGE = 20;

/** Whose tasks they are: Feishu lists those of one person at a time. */
export const assignee = (displayName: string, description: string) =>
	id({ displayName, name: 'userId', placeholder: 'e.g. ou_99be8e24ad1ad390b6cd3b8916940df1', description });

/** Only of this person's ID: there are no IDs of people in the response. */
const assigneeIdType = {
	...hireUserIdType,
	description: 'ID type of the person. Without this field, the node detects it from the format of the ID.',
} as const satisfies Field;

interface Status {
	readonly name: string;
	readonly value: number;
	readonly description?: string;
}

/** `usual`: what the filter begins with. */
export const taskFilters = <const S extends readonly Status[]>(options: S, usual: S[number]['value']) =>
	filterFields(
		[{ displayName: 'Status', name: 'status', type: 'options', default: usual, options, description: 'Only tasks with this status' }],
		[assigneeIdType],
	);
