import type { Resource } from '../../framework/operation';
import { getAll } from './getAll.operation';
import { getTasks } from './getTasks.operation';
import { zh } from './zh';

export const evaluation: Resource = {
	name: 'Evaluation',
	value: 'evaluation',
	description: 'Evaluations of resumes, in Lark Hire (简历评估)',
	operations: [getAll, getTasks],
	zh,
};
