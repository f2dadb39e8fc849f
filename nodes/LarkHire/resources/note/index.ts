import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { getAll } from './getAll.operation';

export const note: Resource = {
	name: 'Note',
	value: 'note',
	description: 'Notes about talents, in Lark Hire (备注)',
	operations: [create, getAll],
};
