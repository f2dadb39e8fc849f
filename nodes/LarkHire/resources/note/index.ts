import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { getAll } from './getAll.operation';
import { zh } from './zh';

export const note: Resource = {
	name: 'Note',
	value: 'note',
	description: 'Notes about talents, in Lark Hire (备注)',
	operations: [create, getAll],
	zh,
};
