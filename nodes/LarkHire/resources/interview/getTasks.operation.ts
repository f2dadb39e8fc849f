import { hireUserIdKind } from '../../fields/idTypes';
import { paging } from '../../fields/paging';
import { wordsOf } from '../../framework/labels';
import { operation } from '../../framework/operation';
import { listInterviewTasks } from './endpoints';
import { assignee, TASKS_PER_PAGE, taskFilters } from './tasks';

const statuses = [
	{ name: 'Assessed', value: 3 },
	{ name: 'Not Assessed', value: 2, description: 'The interview has begun, its feedback is missing' },
	{ name: 'Not Started', value: 1 },
	{ name: 'Terminated', value: 5 },
] as const;

export const getTasks = operation({
	name: 'Get Tasks',
	value: 'getTasks',
	action: 'Get interview tasks of an interviewer',
	description: 'List the interviews that an interviewer has to hold or assess',
	endpoint: listInterviewTasks,
	labels: { activity_status: wordsOf(statuses) },
	fields: [assignee('Interviewer ID', 'The interviewer whose tasks to list'), ...paging, taskFilters(statuses, 2)],
	check({ userId, additionalFields: { userIdType } }) {
		hireUserIdKind(userIdType, { 'Interviewer ID': userId });
	},
	async execute({ lark, list, params: { userId, additionalFields: by } }) {
		const kind = hireUserIdKind(by.userIdType, { 'Interviewer ID': userId });
		return await list(
			TASKS_PER_PAGE,
			async (page) =>
				await lark.hire.v1.interviewTask.list({ params: { ...page, user_id: userId, activity_status: by.status, user_id_type: kind } }),
		);
	},
});
