import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { getAll } from './getAll.operation';
import { update } from './update.operation';
import { zh } from './zh';

export const externalBackgroundCheck: Resource = {
	name: 'External Background Check',
	value: 'externalBackgroundCheck',
	description: 'Background checks imported from another recruiting system (外部背调)',
	operations: [getAll, create, deleteOne, update],
	zh,
};
