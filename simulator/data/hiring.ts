import type { Calendar } from '../calendar';
import { stages } from './jobs';

/** Talents and their applications in the simulated tenant. Invented people. */
export interface HiringData {
	talents: Map<string, Talent>;
	applications: Map<string, Application>;
	/** Employees of Lark Hire, by application ID. */
	hireEmployees: Map<string, HireEmployee>;
	/** Modules with their fields, among them custom ones. */
	talentModules: TalentModule[];
	offerForms: Map<string, OfferForm>;
	notes: Map<string, Note>;
	/** With the IDs of who is in them, sorted. */
	talentFolders: Map<string, TalentFolder>;
	talentPools: Map<string, TalentPool>;
	/** By talent: of those who come from another system. */
	talentExternalInfo: Map<string, { talent_id: string; external_create_time: string }>;
	talentTags: Array<{ id: string; name: Names; type: number; active_status: number }>;
	/** Under `ehr`: whether E-HR systems may send onboardings; `offerApproval`: nobody is onboarded without an offer; `coreHr`: CoreHR has the pre-hires. */
	hireSwitches: Map<string, boolean>;
}

export interface TalentFolder {
	id: string;
	name: string;
	owner_id: string;
	talents: string[];
}

export interface TalentPool {
	id: string;
	name: Names;
	description: Names;
	parent_id?: string;
	/** 1 some users see it, 2 everyone */
	is_private: number;
	create_time: string;
	modify_time: string;
	talents: string[];
}

export interface Talent {
	id: string;
	name: string;
	mobile_code: string;
	mobile_number: string;
	email: string;
	identification?: { type: number; number: string };
	is_onboarded: boolean;
	update_time: string;
	blocked: boolean;
	/** IDs of attachments, the latest first. */
	resumes: string[];
	/** What came with its creation and updates, beside the keys above: as sent. */
	basics?: Record<string, unknown>;
	sections?: Record<string, unknown>;
	/** As read. */
	custom?: ReadonlyArray<{ object_id: string; object_type: number; value: object }>;
	/** IDs of tags. */
	tags?: string[];
	/** The employee who this person is. */
	employee_id?: string;
}

interface Names {
	zh_cn: string;
	en_us: string;
}

interface TalentField {
	id: string;
	name: Names;
	setting: { object_type: number; config?: { options: Array<{ key: string; name: Names; active_status: number }> } };
	is_customized: boolean;
	is_required: boolean;
	active_status: number;
}

export interface TalentModule extends TalentField {
	children_list: Array<TalentField & { parent_id: string }>;
}

export interface Note {
	id: string;
	talent_id: string;
	application_id?: string;
	is_private: boolean;
	create_time: number;
	modify_time: number;
	creator_id?: string;
	content: string;
	mention_entity_list?: Array<{ offset: number; user_id: string }>;
}

export interface Application {
	id: string;
	talent_id: string;
	job: { id: string; name: string; code: string };
	process_id: string;
	stage: { id: string; zh_name: string; en_name: string; type: number };
	/** 1 active, 2 not */
	active_status: number;
	/** 1 not locked, 2 locked to another job, 3 locked to this one */
	lock_status: number;
	create_time: string;
	modify_time: string;
	/** Where a recruitment website is the source. */
	website_id?: string;
	channel_id?: string;
	/** 10000 referral, 10001 agency, … */
	resume_source_type?: number;
	/** 1 found by HR, 2 applied (default) */
	delivery_type?: number;
	stage_time_list?: Array<{ stage_id: string; enter_time: string; exit_time?: string }>;
	termination_reason?: { id: string; name: { zh_cn: string; en_us: string } };
	/** Conclusion: 1 passed, 2 failed. */
	evaluations: Array<{ conclusion: number; content: string }>;
	/** State of the interview: 2 not started, 4 all passed, 17 all undecided, … */
	interview_round_summary: number;
	/** 1 rejected by the company, 22 by the candidate, 27 other; of one that has ended. */
	termination_type?: number;
	termination?: { reasons: string[]; note: string };
	offer?: {
		id: string;
		offer_status: number;
		onboard_date: string;
		currency: string;
		basic_salary: string;
		offer_type?: number;
		/** What Lark Hire itself has done. */ feishu?: 'approved' | 'sent';
		written: WrittenOffer;
	};
}

/** An application comes to another stage of its process at this time, epoch ms. */
export function moveTo(application: Application, stage: Application['stage'], now: number): void {
	const time = String(now);
	const { create_time: created, stage: from, stage_time_list: stages = [{ stage_id: from.id, enter_time: created }] } = application;
	const left = stages.map((one) => ({ exit_time: time, ...one }));
	Object.assign(application, { stage, stage_time_list: [...left, { stage_id: stage.id, enter_time: time }], modify_time: time });
}

/** What an update of an offer overwrites: what it does not name is gone. */
export interface WrittenOffer {
	schema_id: string;
	basic_info: {
		department_id?: string;
		leader_user_id?: string;
		owner_user_id?: string;
		employee_type_id?: string;
		job_family_id?: string;
		job_level_id?: string;
		probation_month?: number;
		contract_period?: { period_type: number; period: number };
		onboard_address_id?: string;
		work_address_id?: string;
		recommended_words?: string;
		attachment_description?: string;
		employment_job_id?: string;
		job_process_type_id?: number;
		job_requirement_id?: string;
		common_attachment_id_list?: string[];
		position_id?: string;
		job_offered?: string;
		job_grade_id?: string;
		pathway_id?: string;
	};
	/** But for the basic salary, which is with the offer. */
	salary_info: Partial<
		Record<'award_salary_multiple' | 'half_year_bonus' | 'option_shares' | 'probation_salary_percentage' | 'quarterly_bonus', string>
	>;
	custom: Array<{ id: string; value: string }>;
}

export interface OfferForm {
	id: string;
	name: { zh_cn: string; en_us: string };
	/** The newest version. */
	schema_id: string;
	fields: Array<{ id: string; zh: string; en: string; type: string; options: string[]; active_status: number }>;
}

export interface HireEmployee {
	id: string;
	application_id: string;
	onboard_status: number;
	conversion_status: number;
	onboard_time: number;
	expected_conversion_time: number;
	actual_conversion_time?: number;
	overboard_time?: number;
	overboard_note?: string;
	department?: string;
	leader?: string;
	sequence?: string;
	level?: string;
	employee_type?: string;
	job_requirement_id?: string;
	onboard_city_code?: string;
}

export const emptyHiring = (): HiringData => ({
	talents: new Map(),
	applications: new Map(),
	hireEmployees: new Map(),
	hireSwitches: new Map(),
	talentModules: [],
	offerForms: new Map(),
	notes: new Map(),
	talentFolders: new Map(),
	talentPools: new Map(),
	talentExternalInfo: new Map(),
	talentTags: [],
});

const people = [
	['沈子墨', 'shen.zimo@example.com'],
	['Ada Sample', 'ada.sample@example.com'],
	['Bo Sample', 'bo.sample@example.com'],
] as const;

const talentId = (index: number) => String(6960663240925956555n + BigInt(index));
/** 沈子墨. */
export const FIRST_TALENT_ID = talentId(0);
/** The first application came so many days ago, and each changed one day after the one before. */
const FIRST_DAY = -30;

const talentsOf = (calendar: Calendar) =>
	people.map(([name, email], index): Talent => ({
		id: talentId(index),
		name,
		mobile_code: '86',
		mobile_number: `1820000000${index + 1}`,
		email,
		...(index === 1 && { identification: { type: 2, number: 'X0000001' } }),
		is_onboarded: false,
		update_time: String(calendar.time(FIRST_DAY) + index * 1000),
		blocked: index === 2,
		tags: ['6960663240925956665'],
		resumes: index === 0 ? ['6949805467799537964'] : [],
	}));

const jobs = [
	{ id: '6956499586395523359', name: '后端研发工程师', code: 'A75256' },
	{ id: '6956499586395523360', name: 'Sample Designer', code: 'A75257' },
] as const;

const applicationOf = (calendar: Calendar, index: number, over: Partial<Application>): Application => ({
	id: String(6949805467799537964n + BigInt(index)),
	talent_id: talentId(index % people.length),
	job: { ...jobs[(index % jobs.length) as 0 | 1] },
	process_id: '6960663240925956554',
	stage: stages.interview,
	active_status: 1,
	lock_status: 1,
	create_time: String(calendar.time(FIRST_DAY)),
	modify_time: String(calendar.time(FIRST_DAY + index)),
	evaluations: [
		{ conclusion: 1, content: 'Clear and thorough' },
		{ conclusion: 2, content: 'Too junior for the team' },
	],
	interview_round_summary: 4,
	...over,
});

const field = (id: string, zh: string, en: string, type: number, ...options: string[]): TalentField => ({
	id,
	name: { zh_cn: zh, en_us: en },
	setting: {
		object_type: type,
		...(options.length > 0 && {
			config: { options: options.map((name, index) => ({ key: String(index + 1), name: { zh_cn: name, en_us: name }, active_status: 1 })) },
		}),
	},
	is_customized: true,
	is_required: false,
	active_status: 1,
});

const BASIC = '6934193211960330500';

/** One field of each kind that is checked, and one that is switched off. */
const basicModule = (): TalentModule => ({
	...field(BASIC, '基本信息', 'Basic Information', 11),
	is_customized: false,
	children_list: [
		field('6934193211960330504', '昵称', 'Nickname', 1),
		field('Sample', '示例', 'Sample', 1),
		field('6934193211960330505', '婚姻', 'Marital Status', 3, 'Married', 'Single'),
		field('6934193211960330506', '技能', 'Skills', 4, 'Java', 'Go', 'SQL'),
		field('6934193211960330507', '可入职日期', 'Available From', 12),
		field('6934193211960330508', '期望薪资', 'Expected Pay', 9),
		field('6934193211960330509', '服役', 'Service', 8),
		{ ...field('6934193211960330510', '旧字段', 'Old', 1), active_status: 2 },
		{ ...field('6934193211960330511', '姓名', 'Name', 10), is_customized: false },
	].map((one) => ({ ...one, parent_id: BASIC })),
});

const tags = [
	['6960663240925956661', '重点', 'Key Talent', 1, 1],
	['6960663240925956662', '旧', 'Old', 1, 2],
	['6960663240925956663', '自动', 'Automatic', 2, 1],
	['6960663240925956664', '海外', 'Overseas', 1, 1],
	['6960663240925956665', '博士', 'Doctor', 1, 1],
] as const;

export const OFFER_FORM = '7680792645903286275';
const OFFER_SCHEMA = '6888217964693309704';

const offerField = (index: number, zh: string, en: string, type: string, ...options: string[]): OfferForm['fields'][number] => ({
	id: index < 0 ? 'Sample' : String(6972464088568269100n + BigInt(index)),
	zh,
	en,
	type,
	options,
	active_status: 1,
});

/** One field of each kind that is checked, one of a person, and one that is switched off. */
const offerForm = (): OfferForm => ({
	id: OFFER_FORM,
	name: { zh_cn: '社招 Offer 申请表', en_us: 'Experienced Hires' },
	schema_id: OFFER_SCHEMA,
	fields: [
		offerField(0, '签约地', 'Place of Signing', 'text'),
		offerField(1, '班次', 'Shift', 'select', 'Day', 'Night'),
		offerField(2, '福利', 'Benefits', 'multi_select', 'Meals', 'Housing', 'Bus'),
		offerField(3, '答复日期', 'Reply By', 'date_select'),
		offerField(4, '起算月', 'First Month', 'month_select'),
		offerField(5, '届别', 'Class Of', 'year_select'),
		offerField(6, '签约奖', 'Sign-On Bonus', 'amount'),
		offerField(7, '导师', 'Mentor', 'personnel_select'),
		{ ...offerField(8, '旧', 'Old', 'text'), active_status: 2 },
		offerField(-1, '示例', 'Sample', 'text'),
	],
});

/** The folder that every talent of the seed is in, and another; the same with pools. */
function seedFoldersAndPools({ talentFolders, talentPools }: HiringData, calendar: Calendar): void {
	const everybody = people.map((_, index) => talentId(index));
	const folders = [
		['Spring', everybody],
		['Autumn', []],
		['人才文件夹', everybody.slice(1, 2)],
	] as const;
	for (const [index, [name, inside]] of folders.entries()) {
		const id = String(6960663240925956641n + BigInt(index));
		talentFolders.set(id, { id, name, owner_id: 'ou_99be8e24ad1ad390b6cd3b8916940df1', talents: [...inside] });
	}
	const pools = [
		['公共人才库', 'Common Talent Pool'],
		['校招储备', 'Graduates'],
		['高管', 'Executives'],
	] as const;
	for (const [index, [zh, en]] of pools.entries()) {
		const id = String(6930815272790114325n + BigInt(index));
		const time = String(calendar.time(FIRST_DAY));
		talentPools.set(id, {
			id,
			name: { zh_cn: zh, en_us: en },
			description: { zh_cn: `${zh}的人才`, en_us: `Talents of ${en}` },
			is_private: index === 2 ? 1 : 2,
			create_time: time,
			modify_time: time,
			talents: index === 1 ? [...everybody] : [],
		});
	}
}

export function seedHiring(data: HiringData, calendar: Calendar): void {
	const { talents, applications, hireEmployees, hireSwitches, talentModules, talentTags, notes, offerForms } = data;
	seedFoldersAndPools(data, calendar);
	const external = talentId(1);
	data.talentExternalInfo.set(external, { talent_id: external, external_create_time: String(calendar.time(-90)) });
	hireSwitches.set('ehr', true);
	talentModules.push(basicModule());
	offerForms.set(OFFER_FORM, offerForm());
	talentTags.push(...tags.map(([id, zh_cn, en_us, type, active_status]) => ({ id, name: { zh_cn, en_us }, type, active_status })));
	const written = calendar.time(-5);
	for (const [index, content] of ['Call again in May', 'Knows the team'].entries()) {
		const id = String(6949805467799539001n + BigInt(index));
		notes.set(id, { id, talent_id: talentId(index), is_private: false, create_time: written, modify_time: written, content });
	}
	for (const one of talentsOf(calendar)) talents.set(one.id, one);
	const offer = {
		id: '7057802493489285412',
		offer_status: 7,
		onboard_date: calendar.day(14),
		currency: 'CNY',
		basic_salary: '{"amount":"10000","period":2}',
		written: {
			schema_id: OFFER_SCHEMA,
			basic_info: {
				department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
				leader_user_id: 'ou_99be8e24ad1ad390b6cd3b8916940df1',
				owner_user_id: 'ou_99be8e24ad1ad390b6cd3b8916940df1',
				employee_type_id: '1',
				probation_month: 3,
			},
			salary_info: {},
			custom: [],
		},
	};
	const intern = { ...offer, offer_type: 2, offer_status: 12 };
	const application = (index: number, over: Partial<Application>) => applicationOf(calendar, index, over);
	const all = [
		// The page on offers names this one.
		application(0, { lock_status: 3, offer: { ...offer, id: '7057802493489285414', offer_status: 1 } }),
		application(1, { stage: stages.toOnboard, offer, lock_status: 3, website_id: '7047318856652261676' }),
		application(2, { stage: stages.toOnboard, offer: { ...offer, id: '7057802493489285413' } }),
		application(3, { active_status: 2, lock_status: 2 }),
		// Of the pages on details and on onboarding.
		application(4, { id: '6956499586395523359', offer: { ...offer, id: '7057802493489285417', offer_status: 10 } }),
		application(5, { id: '7073372582620416300', stage: stages.toOnboard }),
		application(6, { active_status: 2, job: { ...jobs[1] }, offer: { ...intern, id: '7057802493489285415' } }),
		application(7, {
			active_status: 2,
			offer: { ...intern, id: '7057802493489285416' },
			job: { id: '7281257045172308287', name: 'Sample Analyst', code: 'A75258' },
		}),
		application(8, { stage: stages.offer, job: { id: '7281257045172308290', name: 'Sample Tester', code: 'A75260' } }),
	];
	for (const one of all) applications.set(one.id, structuredClone(one));
	// Of the pages on employees: their applications have been deleted.
	for (const id of ['7379910335417927975', '6891613503971461384'])
		hireEmployees.set(`7${id.slice(1)}`, {
			id,
			application_id: `7${id.slice(1)}`,
			onboard_status: 1,
			conversion_status: 1,
			onboard_time: calendar.time(FIRST_DAY),
			expected_conversion_time: calendar.time(60),
		});
}
