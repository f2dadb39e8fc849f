import type { Resource } from '../../framework/operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getByIds } from './getByIds.operation';
import { zh } from './zh';

export const interviewRecord: Resource = {
	name: 'Interview Record',
	value: 'interviewRecord',
	description: "Interviewers' feedback with scores and answers, in Lark Hire (面试评价)",
	operations: [getAll, get, getByIds],
	zh,
};
