import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { getAll } from './getAll.operation';
import { getByIds } from './getByIds.operation';
import { update } from './update.operation';
import { zh } from './zh';

export const externalInterview: Resource = {
	name: 'External Interview',
	value: 'externalInterview',
	description: 'Interviews imported from another recruiting system (外部面试)',
	// The first is the default, which n8n leaves out of stored workflows: it never changes.
	operations: [update, create, deleteOne, getAll, getByIds],
	zh,
};
