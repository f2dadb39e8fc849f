import type { Store } from '../store';

type Labels = Readonly<Record<string, readonly [chinese: string, english: string]>>;

const results: Labels = { approved: ['通过', 'Passed'], rejected: ['不通过', 'Failed'] };
const assessments: Labels = {
	not_started: ['未开始', 'Not started'],
	in_process: ['进行中', 'In progress'],
	completed: ['已完成', 'Completed'],
	no_need: ['无需考核', 'Not required'],
};

/** The Chinese labels are those of the pages; the English ones are assumed, and so are the outcomes, which no page lists. */
const labels = {
	assessment_result: results,
	assessment_status: assessments,
	probation_outcome: { extended: ['延长试用期', 'Extended'] },
	probation_status: {
		pending: ['审批中', 'In approval'],
		rejected: ['已拒绝', 'Rejected'],
		waiting: ['待发起转正', 'Waiting for submission'],
		approved: ['审批通过', 'Approved'],
		converted: ['已转正', 'Converted'],
		offboarded: ['已离职', 'Offboarded'],
	},
	submission_type: {
		hr_submission: ['HR 发起', 'Submitted by HR'],
		self_submission: ['员工发起', 'Submitted by the employee'],
		system: ['系统发起', 'Submitted by the system'],
	},
} as const satisfies Readonly<Record<string, Labels>>;

const enumOf = (name: string, chinese: string, english: string) => ({
	enum_name: name,
	display: [
		{ lang: 'zh-CN', value: chinese },
		{ lang: 'en-US', value: english },
	],
});

/** Reads show an enum as an object, while writes take its bare name. */
export function shown(field: keyof typeof labels, name: unknown) {
	if (typeof name !== 'string') return undefined;
	const known: Labels = labels[field];
	const [chinese, english] = known[name] ?? [name, name];
	return enumOf(name, chinese, english);
}

/** Grades are named by the tenant. */
export function gradeShown({ grades }: Store, name: unknown) {
	if (typeof name !== 'string') return undefined;
	const { zh_cn: chinese, en_us: english } = grades.find(({ api_name: own }) => own === name)?.name ?? { zh_cn: name, en_us: name };
	return enumOf(name, chinese, english);
}
