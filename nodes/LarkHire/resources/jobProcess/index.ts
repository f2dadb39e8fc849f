import type { Resource } from '../../framework/operation';
import { getAll } from './getAll.operation';
import { zh } from './zh';

export const jobProcess: Resource = {
	name: 'Hiring Process',
	value: 'jobProcess',
	description: 'Hiring processes and their stages, in Lark Hire (招聘流程)',
	operations: [getAll],
	zh,
};
