import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import type { Exam } from '../data/interviews';
import { tier4 } from '../limits';
import { pageOf } from '../paging';
import { hire, hireUnlisted } from '../rejections';
import { route } from '../route';
import type { Store } from '../store';
import { decimal, digits, integer, listOf, oneOf, optional, rejected, required, shape, text } from '../validate';
import { userIdType } from './applications';

type Hire = Client['hire']['v1'];

const ANSWERED = 3;
const MARKED = [5, 6];
const ARRANGEMENT_FAILED = 7;

const shown = ({ applications }: Store, { login: _login, result: _result, ...exam }: Exam) => {
	const application = applications.get(exam.application_id);
	return {
		...exam,
		talent_id: application?.talent_id,
		job_id: application?.job.id,
		test_paper_id: '6963549885526346028',
		test_paper_source_id: '5',
		test_paper_source_name: { zh_cn: '示例题库', en_us: 'Sample Source' },
		reply_status: 1,
	};
};

const NO_CODE = 'the page has no code of its own';

/** An exam that a provider arranges. */
function ordered({ exams }: Store, id: string): Exam {
	const exam = exams.get(id);
	if (exam) return exam;
	throw assumed(400, 1002002, `invalid value: ${id} (exam_id)`, NO_CODE);
}

export const exams = [
	route<Hire['exam']['create']>({
		endpoint: 'POST /open-apis/hire/v1/exams',
		scopes: ['hire:exam'],
		limit: tier4,
		query: { user_id_type: optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id')) },
		body: {
			application_id: required(text),
			exam_resource_name: required(text),
			score: required(decimal),
			uuid: optional(text),
			operator_id: required(text),
		},
		reject: hire,
		handle({ tenant, body }) {
			const { store } = tenant;
			if (!store.applications.has(body.application_id))
				throw assumed(400, 1002002, `invalid value: ${body.application_id} (application_id)`, NO_CODE);
			const [id, time] = [tenant.nextId(), String(tenant.now())];
			store.exams.set(id, {
				test_id: id,
				application_id: body.application_id,
				test_paper_name: body.exam_resource_name,
				test_status: ANSWERED,
				score: String(body.score),
				result_upload_time: time,
				created_at: time,
			});
			return ok({ exam_id: id, ...body, operate_time: time });
		},
	}),
	route<Hire['test']['search']>({
		endpoint: 'POST /open-apis/hire/v1/tests/search',
		scopes: ['hire:exam', 'hire:exam:readonly'],
		limit: tier4,
		query: { page_token: optional(text), page_size: optional(text), user_id_type: optional(userIdType) },
		body: {
			application_id_list: optional(listOf(text, 100)),
			test_start_time_min: optional(digits),
			test_start_time_max: optional(digits),
		},
		reject: hire,
		handle({ tenant: { store }, query, body: { application_id_list: of, test_start_time_min: from, test_start_time_max: to } }) {
			const begins = ({ test_schedule: schedule }: Exam) => Number(schedule?.start_time ?? 0);
			const found = [...store.exams.values()]
				.filter(({ application_id: application }) => !of || of.includes(application))
				.filter((exam) => (!from || begins(exam) >= Number(from)) && (!to || begins(exam) <= Number(to)));
			return ok(
				pageOf(
					found.map((exam) => shown(store, exam)),
					query,
					100,
				),
				'ok',
			);
		},
	}),
	route<Hire['ecoExam']['loginInfo']>({
		endpoint: 'POST /open-apis/hire/v1/eco_exams/:exam_id/login_info',
		scopes: ['hire:exam', 'hire:exam:readonly'],
		limit: tier4,
		query: {},
		body: {
			result: optional(integer),
			msg: optional(text),
			exam_login_info: required(shape({ exam_url: required(text), username: optional(text), password: optional(text) })),
		},
		reject: hireUnlisted,
		handle({ tenant: { store }, path: { exam_id: id }, body: { result = 0, exam_login_info: login } }) {
			const exam = ordered(store, id);
			// Which states allow it is not on the page; here, those before an answer.
			if (exam.test_status >= ANSWERED) throw documented(400, 1002851, 'exam status abnormal');
			if (result === 0) exam.login = login;
			else exam.test_status = ARRANGEMENT_FAILED;
			return ok({}, 'SUCCESS');
		},
	}),
	route<Hire['ecoExam']['updateResult']>({
		endpoint: 'POST /open-apis/hire/v1/eco_exams/:exam_id/update_result',
		scopes: ['hire:exam', 'hire:exam:readonly'],
		limit: tier4,
		query: {},
		body: {
			result: required(text),
			result_time: optional(digits),
			report_list: optional(listOf(shape({ name: required(text), url: required(text), answer_time: optional(digits) }))),
			detail_list: optional(listOf(shape({ id: optional(text), name: required(text), result: required(text) }))),
			status: rejected,
		},
		reject: hireUnlisted,
		handle({ tenant: { store }, path: { exam_id: id }, body: { result, report_list: reports, detail_list: details = [] } }) {
			const exam = ordered(store, id);
			if (MARKED.includes(exam.test_status)) throw documented(400, 1002855, 'the exam has been marked');
			exam.result = result;
			exam.test_status = ANSWERED;
			exam.report_url_list = (reports ?? []).map(({ url }) => url);
			exam.result_detail_list = details.map(({ name, result: own }) => ({ subject: name, result: own }));
			return ok({}, 'SUCCESS');
		},
	}),
];
