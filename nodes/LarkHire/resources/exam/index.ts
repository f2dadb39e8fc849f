import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { getMarkingTasks } from './getMarkingTasks.operation';
import { search } from './search.operation';
import { updateLoginInfo } from './updateLoginInfo.operation';
import { updateResult } from './updateResult.operation';
import { zh } from './zh';

export const exam: Resource = {
	name: 'Exam',
	value: 'exam',
	description: 'Written tests of candidates, in Lark Hire (笔试)',
	operations: [search, create, getMarkingTasks, updateLoginInfo, updateResult],
	zh,
};
