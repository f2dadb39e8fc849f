import { hireUserIdKind } from '../../fields/idTypes';
import { paging } from '../../fields/paging';
import { wordsOf } from '../../framework/labels';
import { operation } from '../../framework/operation';
import { assignee, TASKS_PER_PAGE, taskFilters } from '../interview/tasks';
import { listEvaluationTasks } from './endpoints';

const statuses = [
	{ name: 'Evaluated', value: 2 },
	{ name: 'Not Evaluated', value: 1 },
	{ name: 'Not Needed', value: 3 },
] as const;

export const getTasks = operation({
	name: 'Get Tasks',
	value: 'getTasks',
	action: 'Get evaluation tasks of an evaluator',
	description: 'List the resumes that an employee has to evaluate',
	endpoint: listEvaluationTasks,
	labels: { activity_status: wordsOf(statuses) },
	fields: [assignee('Evaluator ID', 'The employee whose tasks to list'), ...paging, taskFilters(statuses, 1)],
	check({ userId, additionalFields: { userIdType } }) {
		hireUserIdKind(userIdType, { 'Evaluator ID': userId });
	},
	async execute({ lark, list, params: { userId, additionalFields: by } }) {
		const kind = hireUserIdKind(by.userIdType, { 'Evaluator ID': userId });
		return await list(
			TASKS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.evaluationTask.list({ params: { ...page, user_id: userId, activity_status: by.status, user_id_type: kind } }),
		);
	},
});
