import type { Calendar } from '../calendar';

/** Lark Hire's own evaluations of resumes and interviews. Invented people. */
export interface InterviewsData {
	evaluations: Map<string, Evaluation>;
	hireInterviews: Map<string, HireInterview>;
	/** Feedback on the interviews above, as its own API has it. */
	interviewRecords: Map<string, InterviewRecord>;
	/** Written tests. Those that a provider arranges are known to it by the same ID. */
	exams: Map<string, Exam>;
}

export interface InterviewRecord {
	id: string;
	feedback_form_id: string;
	/** 1 submitted, 2 not */
	commit_status: number;
	/** Epoch ms, as text. */
	submit_time?: string;
	record_score?: { score: number; total_score: number };
	module_assessments: object[];
}

export interface Exam {
	test_id: string;
	application_id: string;
	test_paper_name: string;
	/** 1 not arranged, 2 not answered, 3 answered, 4 to be marked, 5 passed, 6 failed, 7 arrangement failed */
	test_status: number;
	/** Epoch ms, as text. */
	test_schedule?: { start_time: string; end_time: string };
	score?: string;
	/** Who marks it. */
	reviewer?: string;
	result_upload_time?: string;
	report_url_list?: string[];
	result_detail_list?: Array<{ subject: string; result: string }>;
	created_at: string;
	/** From its provider. */
	login?: { exam_url: string; username?: string; password?: string };
	/** From its provider, as sent. */
	result?: string;
}

export interface Evaluation {
	id: string;
	application_id: string;
	stage_id: string;
	evaluator_id: string;
	/** 1 submitted, 2 not */
	commit_status: number;
	/** 1 passed, 2 failed */
	conclusion?: number;
	content?: string;
	/** Epoch ms, as text. */
	create_time: string;
	update_time: string;
}

/** All times are epoch ms. */
export interface HireInterview {
	id: string;
	application_id: string;
	stage_id: string;
	begin_time: number;
	end_time: number;
	round: number;
	/** 1 on site, 2 phone, 3 video */
	interview_type: number;
	/** State over all interviewers: 2 not started, 4 all passed, … */
	interview_round_summary: number;
	feedback_submit_time?: number;
	/** Conclusion: 1 passed, 2 failed, 3 not started, 4 not submitted, 5 no show, 6 undecided. */
	interview_record_list: Array<{ id: string; commit_status: number; conclusion: number; content?: string }>;
	biz_create_time: number;
	biz_modify_time: number;
}

export const emptyInterviews = (): InterviewsData => ({
	evaluations: new Map(),
	hireInterviews: new Map(),
	interviewRecords: new Map(),
	exams: new Map(),
});

/** Holds all interviews and marks all exams. */
export const INTERVIEWER = 'ou_99be8e24ad1ad390b6cd3b8916940df1';
const STAGE = '614218419274131';
const HOUR_MS = 3_600_000;
const applications = ['6949805467799537964', '6949805467799537965'] as const;

/** Of the page on records: the conclusion is an option of the form, not a number. */
const conclusion = (en_us: string, zh_cn: string) => ({
	interview_feedback_form_module_id: '7171693733661327361',
	module_name: { zh_cn: '面试结论', en_us: 'Interview Result' },
	module_type: 1,
	dimension_assessments: [
		{
			interview_feedback_form_dimension_id: '7171693733661327362',
			dimension_name: { zh_cn: '结论', en_us: 'Conclusion' },
			dimension_type: 10,
			dimension_option: { id: '7171693733661327363', name: { zh_cn, en_us } },
		},
	],
});

export function seedInterviews({ evaluations, hireInterviews, interviewRecords, exams }: InterviewsData, calendar: Calendar): void {
	applications.forEach((application, index) => {
		const id = String(6875295756292425998n + BigInt(index));
		evaluations.set(id, {
			id,
			application_id: application,
			stage_id: STAGE,
			evaluator_id: INTERVIEWER,
			commit_status: 1,
			conclusion: index + 1,
			content: 'Clear and thorough',
			create_time: String(calendar.time(-12)),
			update_time: String(calendar.time(-10 + index)),
		});
		const interview = String(6949805467799538001n + BigInt(index));
		const begins = calendar.time(index === 0 ? -5 : 5);
		hireInterviews.set(interview, {
			id: interview,
			application_id: application,
			stage_id: STAGE,
			begin_time: begins,
			end_time: begins + HOUR_MS,
			round: 0,
			interview_type: 3,
			interview_round_summary: index === 0 ? 4 : 2,
			...(index === 0 && { feedback_submit_time: begins + 2 * HOUR_MS }),
			interview_record_list: [
				{ id: String(7171693733661327361n + BigInt(index)), commit_status: index + 1, conclusion: index === 0 ? 1 : 3 },
			],
			biz_create_time: calendar.time(-8),
			biz_modify_time: calendar.time(-4),
		});
		const record = String(7171693733661327361n + BigInt(index));
		interviewRecords.set(record, {
			id: record,
			feedback_form_id: '71716937336613273612',
			commit_status: index + 1,
			...(index === 0 && { submit_time: String(begins + 2 * HOUR_MS), record_score: { score: 92.5, total_score: 100 } }),
			module_assessments: index === 0 ? [conclusion('Pass', '通过')] : [],
		});
		// Of the pages for providers.
		const exam = String(7178536692385679677n + BigInt(index));
		exams.set(exam, {
			test_id: exam,
			application_id: application,
			test_paper_name: '数据结构测验',
			test_status: 2,
			test_schedule: { start_time: String(calendar.time(-3 + index)), end_time: String(calendar.time(-3 + index) + HOUR_MS) },
			reviewer: INTERVIEWER,
			created_at: String(calendar.time(-6)),
		});
	});
}
