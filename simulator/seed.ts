import type { Calendar } from './calendar';
import { emptyAgencies, seedAgencies } from './data/agencies';
import { emptyAttachments, seedAttachments } from './data/attachments';
import { emptyBackgroundChecks, seedBackgroundChecks } from './data/backgroundChecks';
import { emptyCheckAccounts, seedCheckAccounts } from './data/checkAccounts';
import { emptyEmployees, seedEmployees } from './data/employees';
import { emptyExternal, PICKED_APPLICATION_ID, seedExternal } from './data/externalApplications';
import { emptyHiring, seedHiring } from './data/hiring';
import { emptyInterviews, seedInterviews } from './data/interviews';
import { emptyJobRequirements, seedJobRequirements } from './data/jobRequirements';
import { emptyJobs, seedJobs } from './data/jobs';
import { emptyProbation, seedProbation } from './data/probation';
import { emptyReferrals, seedReferrals } from './data/referrals';
import { emptyWebsites, seedWebsites } from './data/websites';
import { addDeliveryTask, type Interview, type Store } from './store';

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

const grades: Store['grades'] = [
	{ api_name: 'grade_a', name: { zh_cn: '甲', en_us: 'Grade A' }, is_open: true },
	{ api_name: 'grade_b', name: { zh_cn: '乙', en_us: 'Grade B' }, is_open: true },
	{ api_name: 'grade_c', name: { zh_cn: '丙', en_us: 'Grade C' }, is_open: false },
];

const seedInterviewsOfProviders = ({ interviews }: Store, calendar: Calendar) =>
	interviewsOf(calendar).forEach((interview) => interviews.set(interview.id, interview));

const seedEhrImportTasks = ({ ehrImportTasks }: Store) =>
	['6914551145542568199', '6914551145542568200', '6914551145542568201'].forEach((id) => ehrImportTasks.set(id, { id, updates: 0 }));

const seedProbationAssessments = ({ probationAssessments }: Store) =>
	['7140964208476371331', '7140964208476371332'].forEach((id) => probationAssessments.set(id, { id, fields: {}, clientTokens: [] }));

function seedDeliveryTasks(store: Store): void {
	addDeliveryTask(store, 'f1c2a0f138ec492d99d7ab73594158ad', ['empty', 0, 1, 2]);
	addDeliveryTask(store, 'f1c2a0f138ec492d99d7ab73594158ae', ['empty', 1, 3], {
		status_msg: '重复投递',
		extra_info: '6960663240925956655',
	});
}

/** Collections, and what fills them. What fills one may read any other. */
const parts = [
	[emptyAgencies, seedAgencies],
	[emptyAttachments, seedAttachments],
	[emptyBackgroundChecks, seedBackgroundChecks],
	[emptyCheckAccounts, seedCheckAccounts],
	[() => ({ deliveryTasks: new Map() }), seedDeliveryTasks],
	[() => ({ ehrImportTasks: new Map() }), seedEhrImportTasks],
	[emptyEmployees, seedEmployees],
	[emptyExternal, seedExternal],
	[() => ({ grades: [] }), (store) => store.grades.push(...structuredClone(grades))],
	[emptyHiring, seedHiring],
	[emptyInterviews, seedInterviews],
	[() => ({ interviews: new Map() }), seedInterviewsOfProviders],
	[emptyJobRequirements, seedJobRequirements],
	[emptyJobs, seedJobs],
	[emptyProbation, seedProbation],
	[() => ({ probationAssessments: new Map() }), seedProbationAssessments],
	[emptyReferrals, seedReferrals],
	[emptyWebsites, seedWebsites],
] as const satisfies ReadonlyArray<readonly [empty: () => Partial<Store>, fill: (store: Store, calendar: Calendar) => void]>;

type All<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer A) => void ? A : never;

/**
 * The tenant's data as it begins, and what brings it back to that. The store and its collections stay the same objects, because tests keep
 * hold of them. A part is filled when the store is first asked for one of its collections, as most cases of the tests ask for two of 57. So
 * after a reset, a collection that somebody holds is empty until the store is asked for it again.
 */
export function seeded(calendar: Calendar): { readonly store: Store; reset(): void } {
	// Without a collection of the store, this does not compile.
	const store: Store = {} as All<ReturnType<(typeof parts)[number][0]>>;
	const resets = parts.map(([empty, fill]) => {
		const part: Partial<Store> = empty();
		let filled = false;
		const read = <T>(collection: T): T => {
			if (!filled) {
				filled = true;
				fill(store, calendar);
			}
			return collection;
		};
		for (const [name, collection] of Object.entries(part))
			Object.defineProperty(store, name, { enumerable: true, get: () => read(collection) });
		return () => {
			filled = false;
			for (const collection of Object.values(part)) {
				if (Array.isArray(collection)) collection.splice(0);
				else collection.clear();
			}
		};
	});
	return { store, reset: () => resets.forEach((reset) => reset()) };
}
