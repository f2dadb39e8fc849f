import type { Resource } from '../../framework/operation';
import { close } from './close.operation';
import { create } from './create.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { zh } from './zh';
import { open } from './open.operation';
import { publish } from './publish.operation';
import { update } from './update.operation';
import { updateManagers } from './updateManagers.operation';

export const job: Resource = {
	name: 'Job',
	value: 'job',
	description: 'Jobs to be filled, in Lark Hire (职位)',
	operations: [getAll, close, create, get, open, publish, update, updateManagers],
	zh,
};
