import type { Calendar } from '../calendar';
import { FIRST_TALENT_ID } from './hiring';
import type { Interview, Store } from '../store';

export interface ExternalApplication {
	id: string;
	talent_id: string;
	job_recruitment_type?: number;
	job_title?: string;
	resume_source?: string;
	stage?: string;
	termination_reason?: string;
	delivery_type?: number;
	/** When it was terminated, epoch ms. */
	modify_time?: number;
	create_time?: number;
	termination_type?: string;
}

/** Attachments by ID. */
export interface ExternalOffer {
	id: string;
	external_application_id: string;
	/** Epoch ms, as text. */
	biz_create_time?: string;
	owner?: string;
	offer_status?: string;
	attachments: string[];
}

/** Attachments by ID. */
export interface ExternalBackgroundCheck {
	id: string;
	external_application_id: string;
	/** Epoch ms. */
	date?: number;
	name?: string;
	result?: string;
	attachments: string[];
}

export interface ExternalData {
	externalOffers: Map<string, ExternalOffer>;
	externalBackgroundChecks: Map<string, ExternalBackgroundCheck>;
	externalApplications: Map<string, ExternalApplication>;
	/** Candidates that applications may be added to. */
	externalTalents: Map<string, { id: string }>;
	/** When something was created under an external ID, by kind and ID. */
	externalIds: Map<string, number>;
	terminationReasons: Array<{ id: string; name: { zh_cn: string; en_us: string }; active_status: number; termination_type: number }>;
	/** Records that have 0, null or "" for what is not set, when they are read; by default none. Feishu does not say whether it does so. */
	externalZeros: Set<'applications' | 'interviews'>;
	resumeSources: Array<{ id: string; zh_name: string; en_name: string; active_status: number; resume_source_type: string }>;
}

export const emptyExternal = (): ExternalData => ({
	externalOffers: new Map(),
	externalBackgroundChecks: new Map(),
	externalApplications: new Map(),
	externalTalents: new Map(),
	externalIds: new Map(),
	terminationReasons: [],
	resumeSources: [],
	externalZeros: new Set(),
});

export const TALENT_ID = '6960663240925956459';
/** Of somebody whom the list of talents has, so that it can be picked. */
export const PICKED_APPLICATION_ID = '6960663240925956440';

const applicationsOf = (calendar: Calendar): ExternalApplication[] => [
	{
		id: '6960663240925956437',
		talent_id: TALENT_ID,
		job_recruitment_type: 1,
		job_title: '高级 Java',
		resume_source: '内推',
		stage: '简历初筛',
		termination_reason: '不合适',
		delivery_type: 1,
		modify_time: calendar.time(-60) + 1,
		create_time: calendar.time(-60),
		termination_type: 'HR 主动终止',
	},
	{
		id: '6960663240925956438',
		talent_id: TALENT_ID,
		job_title: 'Test import',
		stage: '面试',
		delivery_type: 2,
		create_time: calendar.time(-59),
	},
	{ id: '6960663240925956439', talent_id: '6960663240925956460', job_title: 'Designer', job_recruitment_type: 2 },
	{ id: '6960663240925956660', talent_id: '6960663240925956660', job_title: 'Writer', delivery_type: 3 },
	{ id: PICKED_APPLICATION_ID, talent_id: FIRST_TALENT_ID, job_title: '后端研发工程师', stage: '面试', create_time: calendar.time(-45) },
];

const reasons = [
	['10001', '不合适', 'Not suitable', 1],
	['10002', '候选人放弃', 'Candidate withdrew', 22],
	['10003', '职位关闭', 'Job closed', 27],
] as const;

const sources = [
	['10000', '内推', 'Referral'],
	['10001', '猎头', 'Headhunter'],
	['10002', '校园宣讲', 'Campus talk'],
] as const;

export function seedExternal(
	{ externalApplications, externalBackgroundChecks, externalOffers, externalTalents, terminationReasons, resumeSources }: Store,
	calendar: Calendar,
): void {
	[TALENT_ID, FIRST_TALENT_ID, '6960663240925956460', '6960663240925956461', '6960663240925956660'].forEach((id) =>
		externalTalents.set(id, { id }),
	);
	for (const application of applicationsOf(calendar)) externalApplications.set(application.id, application);
	for (const [index, external_application_id] of ['6960663240925956437', '6960663240925956438'].entries()) {
		const [id, attachments] = [String(6960663240925956660n + BigInt(index)), ['6949805467799537964']];
		externalOffers.set(id, {
			id,
			external_application_id,
			biz_create_time: String(calendar.time(-50)),
			owner: '何样',
			offer_status: '已发送',
			attachments,
		});
		externalBackgroundChecks.set(id, {
			id,
			external_application_id,
			date: calendar.time(-55),
			name: '林晓的背调',
			result: '已通过',
			attachments,
		});
	}
	// The last of each is disabled.
	terminationReasons.push(
		...reasons.map(([id, zh_cn, en_us, termination_type], index) => ({
			id,
			name: { zh_cn, en_us },
			termination_type,
			active_status: index === reasons.length - 1 ? 2 : 1,
		})),
	);
	resumeSources.push(
		...sources.map(([id, zh_name, en_name], index) => ({
			id,
			zh_name,
			en_name,
			resume_source_type: id,
			active_status: index === sources.length - 1 ? 2 : 1,
		})),
	);
}

const APPLICATION = {
	job_recruitment_type: 0,
	job_title: '',
	resume_source: '',
	stage: '',
	termination_reason: '',
	delivery_type: 0,
	modify_time: 0,
	create_time: 0,
	termination_type: '',
};
const INTERVIEW = { participate_status: 0, begin_time: 0, end_time: 0, interview_assessments: null };
const ASSESSMENT = { username: '', conclusion: 0, content: '', assessment_dimension_list: null };
const DIMENSION = { assessment_type: 0, title: '', description: '', content: '', option: '', options: null, score: 0 };

/** As the tenant shows it. */
export const shownApplication = <T extends object>({ externalZeros }: Store, application: T): T =>
	externalZeros.has('applications') ? { ...APPLICATION, ...application } : application;

/** As the tenant shows it. */
export function shownInterview({ externalZeros }: Store, interview: Interview): Interview {
	if (!externalZeros.has('interviews')) return interview;
	const assessments = interview.interview_assessments?.map((assessment) => ({
		...ASSESSMENT,
		...assessment,
		...(assessment.assessment_dimension_list && {
			assessment_dimension_list: assessment.assessment_dimension_list.map((dimension) => ({ ...DIMENSION, ...dimension })),
		}),
	}));
	return { ...INTERVIEW, ...interview, ...(assessments && { interview_assessments: assessments }) } as Interview;
}

const DAY_MS = 86_400_000;

/** Whether this external ID was used for this kind of record within 24 hours; if not, notes that it is now. */
export function usedBefore({ externalIds }: Store, kind: string, externalId: string | undefined): boolean {
	if (!externalId) return false;
	const key = `${kind} ${externalId}`;
	const [before, now] = [externalIds.get(key), Date.now()];
	if (before !== undefined && now - before < DAY_MS) return true;
	externalIds.set(key, now);
	return false;
}
