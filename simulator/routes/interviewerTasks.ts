import type { Client } from '@larksuiteoapi/node-sdk';
import { ok } from '../answers';
import { INTERVIEWER } from '../data/interviews';
import { tier4 } from '../limits';
import { pageOf } from '../paging';
import { hire } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { oneOf, optional, required, text } from '../validate';

type Hire = Client['hire']['v1'];

interface Found {
	readonly id: string;
	readonly application_id: string;
	readonly activity_status: number;
}

interface Query {
	readonly user_id?: string;
	readonly activity_status?: string;
	readonly page_size?: string;
	readonly page_token?: string;
}

const user_id_type = optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id'));
const query = { page_size: optional(text), page_token: optional(text), user_id: required(text), user_id_type };

/** The tasks of this person, the first page first. */
function tasks({ applications }: Store, found: readonly Found[], { user_id: _user, activity_status: status, ...page }: Query) {
	const wanted = found.filter(({ activity_status: own }) => !status || String(own) === status);
	const shown = wanted.map(({ application_id: of, ...own }) => {
		const application = applications.get(of);
		return { ...own, application_id: of, talent_id: application?.talent_id, job_id: application?.job.id };
	});
	return ok(pageOf(shown, page, 20));
}

const DONE = 1;

export const interviewerTasks = [
	route<Hire['interviewTask']['list']>({
		endpoint: 'GET /open-apis/hire/v1/interview_tasks',
		scopes: ['hire:interview:readonly'],
		limit: tier4,
		query: { ...query, activity_status: optional(oneOf('1', '2', '3', '5')) },
		body: {},
		reject: hire,
		handle({ tenant: { store, now }, query: by }) {
			const statusOf = (begins: number, committed: boolean) => (committed ? 3 : begins > now() ? 1 : 2);
			const found = [...store.hireInterviews.values()].map((one) => ({
				id: one.id,
				application_id: one.application_id,
				activity_status: statusOf(
					one.begin_time,
					one.interview_record_list.every(({ commit_status: committed }) => committed === DONE),
				),
			}));
			return tasks(store, by.user_id === INTERVIEWER ? found : [], by);
		},
	}),
	route<Hire['evaluationTask']['list']>({
		endpoint: 'GET /open-apis/hire/v1/evaluation_tasks',
		scopes: ['hire:evaluation:readonly'],
		limit: tier4,
		query: { ...query, activity_status: optional(oneOf('1', '2', '3')) },
		body: {},
		reject: hire,
		handle({ tenant: { store }, query: by }) {
			const found = [...store.evaluations.values()]
				.filter(({ evaluator_id: evaluator }) => evaluator === by.user_id)
				.map(({ id, application_id, commit_status: committed }) => ({
					id,
					application_id,
					activity_status: committed === DONE ? 2 : 1,
				}));
			return tasks(store, found, by);
		},
	}),
	route<Hire['examMarkingTask']['list']>({
		endpoint: 'GET /open-apis/hire/v1/exam_marking_tasks',
		scopes: ['hire:exam:readonly'],
		limit: tier4,
		query: { ...query, activity_status: optional(oneOf('1', '2')) },
		body: {},
		reject: hire,
		handle({ tenant: { store }, query: by }) {
			const found = [...store.exams.values()]
				.filter(({ reviewer }) => reviewer === by.user_id)
				.map(({ test_id: id, application_id, score }) => ({ id, application_id, activity_status: score === undefined ? 1 : 2 }));
			return tasks(store, found, by);
		},
	}),
];
