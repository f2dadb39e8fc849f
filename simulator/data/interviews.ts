import type { Calendar } from '../calendar';

/** Lark Hire's own evaluations of resumes and interviews. Invented people. */
export interface InterviewsData {
	evaluations: Map<string, Evaluation>;
	hireInterviews: Map<string, HireInterview>;
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

export const emptyInterviews = (): InterviewsData => ({ evaluations: new Map(), hireInterviews: new Map() });

const STAGE = '614218419274131';
const HOUR_MS = 3_600_000;
const applications = ['6949805467799537964', '6949805467799537965'] as const;

export function seedInterviews({ evaluations, hireInterviews }: InterviewsData, calendar: Calendar): void {
	applications.forEach((application, index) => {
		const id = String(6875295756292425998n + BigInt(index));
		evaluations.set(id, {
			id,
			application_id: application,
			stage_id: STAGE,
			evaluator_id: 'ou_99be8e24ad1ad390b6cd3b8916940df1',
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
	});
}
