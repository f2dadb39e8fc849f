import type { Resource } from '../../framework/operation';
import { getAll } from './getAll.operation';
import { getByTalent } from './getByTalent.operation';
import { getTasks } from './getTasks.operation';
import { zh } from './zh';

export const interview: Resource = {
	name: 'Interview',
	value: 'interview',
	description: 'Interviews and their feedback, in Lark Hire (面试)',
	operations: [getAll, getByTalent, getTasks],
	zh,
};
