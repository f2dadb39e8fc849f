import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { createOrUpdate } from './createOrUpdate.operation';
import { deleteOne } from './delete.operation';
import { getAll } from './getAll.operation';
import { update } from './update.operation';
import { zh } from './zh';

export const externalApplication: Resource = {
	name: 'External Application',
	value: 'externalApplication',
	description: 'Applications imported from another recruiting system (外部投递)',
	operations: [getAll, create, createOrUpdate, deleteOne, update],
	zh,
};
