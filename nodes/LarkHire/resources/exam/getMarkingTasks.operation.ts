import { hireUserIdKind } from '../../fields/idTypes';
import { paging } from '../../fields/paging';
import { wordsOf } from '../../framework/labels';
import { operation } from '../../framework/operation';
import { assignee, TASKS_PER_PAGE, taskFilters } from '../interview/tasks';
import { listExamMarkingTasks } from './endpoints';

const statuses = [
	{ name: 'Marked', value: 2 },
	{ name: 'Not Marked', value: 1 },
] as const;

export const getMarkingTasks = operation({
	name: 'Get Marking Tasks',
	value: 'getMarkingTasks',
	action: 'Get marking tasks of a reviewer',
	description: 'List the exams that an employee has to mark',
	endpoint: listExamMarkingTasks,
	labels: { activity_status: wordsOf(statuses) },
	fields: [assignee('Reviewer ID', 'The employee whose tasks to list'), ...paging, taskFilters(statuses, 1)],
	check({ userId, additionalFields: { userIdType } }) {
		hireUserIdKind(userIdType, { 'Reviewer ID': userId });
	},
	async execute({ lark, list, params: { userId, additionalFields: by } }) {
		const kind = hireUserIdKind(by.userIdType, { 'Reviewer ID': userId });
		return await list(
			TASKS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.examMarkingTask.list({ params: { ...page, user_id: userId, activity_status: by.status, user_id_type: kind } }),
		);
	},
});
