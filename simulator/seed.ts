import type { Calendar } from './calendar';
import { seedBackgroundCheckOrders } from './data/backgroundCheckOrders';
import { seedCheckAccounts } from './data/checkAccounts';
import { PICKED_APPLICATION_ID, seedExternal } from './data/externalApplications';
import { seedAttachments } from './data/attachments';
import { FORM_SITE_ID, seedWebsites } from './data/websites';
import { seedHiring } from './data/hiring';
import { seedEmployees } from './data/employees';
import { seedInterviews } from './data/interviews';
import { seedJobRequirements } from './data/jobRequirements';
import { seedJobs } from './data/jobs';
import { seedProbation } from './data/probation';
import { seedReferrals } from './data/referrals';
import { seedAgencies } from './data/agencies';
import { addDeliveryTask, WEBSITE_ID, type BackgroundCheck, type Interview, type Store, type Website } from './store';

/** Sample IDs of Feishu's pages, invented people. */
const checksOf = (calendar: Calendar): BackgroundCheck[] => [
	{ id: '6931286400470354183', status: 'arranged', stages: [] },
	{
		id: '6931286400470354184',
		status: 'completed',
		stages: [{ stage_id: 'final', stage_name: '终版报告', stage_en_name: 'Final report', stage_time: String(calendar.time(-10)) }],
	},
];

const HOUR_MS = 3600_000;
const APPLICATION_ID = '6960663240925956437';

const twoAssessments = (first: string, second: string): Interview['interview_assessments'] => [
	{
		id: first,
		username: '林晓',
		conclusion: 2,
		content: '表达清晰,基础扎实',
		assessment_dimension_list: [
			{ assessment_type: 1, title: '专业能力', description: '满分一百', score: 88 },
			{ assessment_type: 4, title: '优势', options: ['沟通', '学习'] },
		],
	},
	{
		id: second,
		username: 'Sample Person',
		conclusion: 3,
		content: 'Would like a second talk',
		assessment_dimension_list: [
			{ assessment_type: 2, title: 'Level', option: 'Senior' },
			{ assessment_type: 3, title: 'Motivation', content: 'Wants to build tools' },
		],
	},
];

const interviewsOf = (calendar: Calendar): Interview[] => [
	{
		id: '6960663240925956660',
		external_application_id: APPLICATION_ID,
		participate_status: 2,
		begin_time: calendar.time(-7),
		end_time: calendar.time(-7) + HOUR_MS,
		interview_assessments: twoAssessments('6989181065243960001', '6989181065243960002'),
	},
	{
		id: '6960663240925956661',
		external_application_id: APPLICATION_ID,
		participate_status: 1,
		begin_time: calendar.time(3),
		end_time: calendar.time(3) + HOUR_MS,
	},
	{ id: '6960663240925956662', external_application_id: '6960663240925956438', participate_status: 3 },
	{
		id: '6986199832494934316',
		external_application_id: '6960663240925956660',
		participate_status: 2,
		interview_assessments: [{ id: '6930815272790114324', username: '周安', conclusion: 2 }],
	},
	{
		id: '6960663240925956663',
		external_application_id: PICKED_APPLICATION_ID,
		participate_status: 2,
		begin_time: calendar.time(-5),
		end_time: calendar.time(-5) + HOUR_MS,
		interview_assessments: twoAssessments('6989181065243960011', '6989181065243960012'),
	},
];

/** Other sites that pages name. */
const OTHER_SITES = [FORM_SITE_ID, '7368811146881042700', '7098921721789513756'] as const;

const websites: readonly Website[] = [
	'Campus',
	'Experienced Hires',
	'Interns',
	'Berlin',
	'Chengdu',
	'Design',
	'Engineering',
	'Finance',
	'Jakarta',
	'Sales',
	'Singapore',
	'Support',
].map((name, index) => ({
	id: OTHER_SITES[11 - index] ?? String(BigInt(WEBSITE_ID) + BigInt(index)),
	name: { zh_cn: `招聘站点 ${index + 1}`, en_us: `Sample ${name} Site` },
	process_type_list: index === 0 ? [2] : [1],
	job_channel_id: String(6891560630172518670n + BigInt(index)),
}));

const grades: Store['grades'] = [
	{ api_name: 'grade_a', name: { zh_cn: '甲', en_us: 'Grade A' }, is_open: true },
	{ api_name: 'grade_b', name: { zh_cn: '乙', en_us: 'Grade B' }, is_open: true },
	{ api_name: 'grade_c', name: { zh_cn: '丙', en_us: 'Grade C' }, is_open: false },
];

/** Fills the store anew. The store itself stays the same object, because tests keep hold of it. */
export function seed(store: Store, calendar: Calendar): void {
	Object.values(store).forEach((part: Map<string, unknown> | unknown[]) => (Array.isArray(part) ? part.splice(0) : part.clear()));
	seedJobs(store, calendar);
	seedJobRequirements(store, calendar);
	seedInterviews(store, calendar);
	seedEmployees(store, calendar);
	seedHiring(store, calendar);
	seedReferrals(store, calendar);
	seedAgencies(store, calendar);
	seedProbation(store, calendar);
	for (const check of checksOf(calendar)) store.backgroundChecks.set(check.id, check);
	seedBackgroundCheckOrders(store, calendar);
	seedCheckAccounts(store);
	seedExternal(store, calendar);
	for (const interview of interviewsOf(calendar)) store.interviews.set(interview.id, interview);
	['6914551145542568199', '6914551145542568200', '6914551145542568201'].forEach((id) => store.ehrImportTasks.set(id, { id, updates: 0 }));
	['7140964208476371331', '7140964208476371332'].forEach((id) => store.probationAssessments.set(id, { id, fields: {}, clientTokens: [] }));
	store.grades.push(...structuredClone(grades));
	store.websites.push(...structuredClone(websites));
	addDeliveryTask(store, 'f1c2a0f138ec492d99d7ab73594158ad', ['empty', 0, 1, 2]);
	addDeliveryTask(store, 'f1c2a0f138ec492d99d7ab73594158ae', ['empty', 1, 3], {
		status_msg: '重复投递',
		extra_info: '6960663240925956655',
	});
	seedAttachments(store, calendar);
	seedWebsites(store, calendar);
}
