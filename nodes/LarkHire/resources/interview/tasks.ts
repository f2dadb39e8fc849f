import type { Field } from '../../framework/field';
import { hireUserIdType } from '../../fields/idTypes';
import { id } from '../../fields/ids';

/** Of all APIs that list the tasks of one employee. */
export const TASKS_PER_PAGE = 20;

/** Whose tasks they are: Feishu lists those of one person at a time. */
export const assignee = (displayName: string, description: string) =>
	id({ displayName, name: 'userId', placeholder: 'e.g. ou_99be8e24ad1ad390b6cd3b8916940df1', description });

/** Only of this person's ID: there are no IDs of people in the response. */
export const assigneeIdType = {
	...hireUserIdType,
	description: 'ID type of the person. Without this field, the node detects it from the format of the ID.',
} as const satisfies Field;
