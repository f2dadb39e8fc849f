import type { Resource } from '../../framework/operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { zh } from './zh';

export const job: Resource = {
	name: 'Job',
	value: 'job',
	description: 'Jobs to be filled, in Lark Hire (职位)',
	operations: [getAll, get],
	zh,
};
