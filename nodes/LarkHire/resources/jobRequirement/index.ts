import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { getAll } from './getAll.operation';
import { search } from './search.operation';
import { update } from './update.operation';
import { zh } from './zh';

export const jobRequirement: Resource = {
	name: 'Job Requirement',
	value: 'jobRequirement',
	description: 'Headcount that departments ask for, in Lark Hire (招聘需求)',
	operations: [getAll, create, deleteOne, search, update],
	zh,
};
