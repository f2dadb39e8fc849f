import type { Calendar } from '../calendar';

/** Jobs of the simulated tenant and the processes that applications for them go through. */
export interface JobsData {
	jobs: Map<string, Job>;
	/** Posts of jobs, and where they are online. */
	advertisements: Map<string, Advertisement>;
	jobTypes: Named[];
	jobFunctions: Named[];
	subjects: Named[];
	jobAddresses: Named[];
	/** Custom fields of jobs, for experienced hires and campus. */
	jobFields: JobField[];
	jobProcesses: Map<string, JobProcess>;
}

interface Names {
	zh_cn: string;
	en_us: string;
}

interface Named {
	id: string;
	name: Names;
	/** 1 active, 2 not */
	active_status: number;
}

export interface Advertisement {
	id: string;
	job_id: string;
	channels: string[];
}

export interface JobField extends Named {
	object_type: number;
	options: string[];
}

export interface CustomData {
	object_id: string;
	object_type: number;
	value: object;
}

/** What an update overwrites: what it does not name is gone. */
export interface JobDetails {
	/** Epoch ms; none: never. */
	expires?: number;
	job_type_id: string;
	experience?: number;
	required_degree?: number;
	min_salary?: number;
	max_salary?: number;
	min_level_id?: string;
	max_level_id?: string;
	job_category_id?: string;
	job_function_id?: string;
	subject_id?: string;
	job_attribute?: number;
	highlights: string[];
	addresses: string[];
	majors: string[];
	custom: CustomData[];
	recruiter: string;
	hiring_managers: string[];
	assistants: string[];
}

export interface Job {
	id: string;
	title: string;
	code: string;
	description: string;
	requirement: string;
	process_id: string;
	/** 1 active, 2 not */
	active_status: number;
	department_id: string;
	city_codes: string[];
	head_count: number;
	create_time: number;
	update_time: number;
	recruitment_type_id: string;
	details: JobDetails;
}

export interface Stage {
	id: string;
	zh_name: string;
	en_name: string;
	/** 1 screening, 4 interview, 5 offer, 6 to be onboarded, 7 onboarded, … */
	type: number;
}

export interface JobProcess {
	id: string;
	zh_name: string;
	en_name: string;
	/** 1 experienced hires, 2 campus */
	type: number;
	stage_list: Stage[];
}

export const emptyJobs = (): JobsData => ({
	jobs: new Map(),
	advertisements: new Map(),
	jobTypes: [],
	jobFunctions: [],
	subjects: [],
	jobAddresses: [],
	jobFields: [],
	jobProcesses: new Map(),
});

/** The stage from which candidates are onboarded, and the one after it. */
export const TO_ONBOARD = 6;
export const ONBOARDED = 7;

export const stages = {
	screening: { id: '614218419274130', zh_name: '简历初筛', en_name: 'Screening', type: 1 },
	interview: { id: '614218419274131', zh_name: '面试', en_name: 'Interview', type: 4 },
	offer: { id: '614218419274133', zh_name: '沟通 Offer', en_name: 'Offer', type: 5 },
	toOnboard: { id: '614218419274132', zh_name: '待入职', en_name: 'To Be Onboarded', type: TO_ONBOARD },
	onboarded: { id: '614218419274134', zh_name: '已入职', en_name: 'Onboarded', type: ONBOARDED },
} as const satisfies Record<string, Stage>;

const processes: readonly JobProcess[] = [
	{ id: '6960663240925956554', zh_name: '社招流程', en_name: 'Experienced Hires', type: 1, stage_list: Object.values(stages) },
	{
		id: '7383889964737988883',
		zh_name: '校招流程',
		en_name: 'Campus',
		type: 2,
		stage_list: [
			{ id: '6793210103211510024', zh_name: '笔试', en_name: 'Written Test', type: 3 },
			{ id: '6793210103211510025', zh_name: '面试', en_name: 'Interview', type: 4 },
		],
	},
];

const named = [
	['6956499586395523359', '后端研发工程师', 'A75256'],
	['6956499586395523360', 'Sample Designer', 'A75257'],
	['7281257045172308287', 'Sample Analyst', 'A75258'],
	['7334134355464633', 'Sample Intern', 'A75259'],
	['7281257045172308290', 'Sample Tester', 'A75260'],
	['7281257045172308291', 'Sample Writer', 'A75261'],
] as const;
const CAMPUS = 3;
/** From here on jobs are closed, and have not changed for longer. */
const CLOSED = 4;

const entry = ([id, zh_cn, en_us, active_status = 1]: readonly [string, string, string, number?]): Named => ({
	id,
	name: { zh_cn, en_us },
	active_status,
});
const types = [
	['6960663240925956551', '研发', 'Engineering'],
	['6960663240925956552', '设计', 'Design'],
] as const;
const functions = [
	['7392444731470563625', '研发', 'Engineering'],
	['6960663240925956554', '设计', 'Design'],
	['6960663240925956559', '旧', 'Old', 2],
] as const;
const subjects = [
	['6960663240925956555', '春季招聘', 'Spring'],
	['6960663240925956554', '秋季招聘', 'Autumn'],
] as const;
const addresses = [
	['6960663240925956553', '北京市海淀区示例路 1 号', '1 Sample Road, Beijing'],
	['6960663240925956554', '上海市示例路 2 号', '2 Sample Road, Shanghai'],
] as const;

const RECRUITER = 'ou_99be8e24ad1ad390b6cd3b8916940df1';

export const JOB_FIELDS = ['6960663240925956549', '6960663240925956548', '6960663240925956547', '6960663240925956546'] as const;

const jobField = (index: number, zh_cn: string, en_us: string, object_type: number, ...options: string[]): JobField => ({
	id: JOB_FIELDS[index] ?? 'Sample',
	name: { zh_cn, en_us },
	active_status: 1,
	object_type,
	options,
});

/** What a job has that says nothing else. */
const detailsOf = (created: number): JobDetails => ({
	expires: created + 365 * 86_400_000,
	job_type_id: types[0][0],
	experience: 5,
	required_degree: 6,
	min_salary: 10,
	max_salary: 20,
	job_function_id: functions[0][0],
	job_attribute: 1,
	highlights: ['6732430418210982148'],
	addresses: [addresses[0][0]],
	majors: [],
	custom: [{ object_id: JOB_FIELDS[0], object_type: 1, value: { content: 'On site' } }],
	recruiter: RECRUITER,
	hiring_managers: [RECRUITER],
	assistants: [],
});

export function seedJobs(data: JobsData, calendar: Calendar): void {
	const { jobs, jobProcesses, advertisements, jobFields } = data;
	data.jobTypes.push(...types.map(entry));
	data.jobFunctions.push(...functions.map(entry));
	data.subjects.push(...subjects.map(entry));
	data.jobAddresses.push(...addresses.map(entry));
	jobFields.push(
		jobField(0, '职位特殊要求', 'Special Requirement', 1),
		jobField(1, '办公方式', 'Workplace', 3, 'Office', 'Remote'),
		jobField(2, '开工日期', 'Start', 5),
		jobField(3, '班次', 'Shifts', 4, 'Day', 'Night'),
		jobField(4, '示例', 'Sample', 1),
	);
	for (const process of processes) jobProcesses.set(process.id, structuredClone(process));
	for (const [index, [id, title, code]] of named.entries()) {
		const post = String(6960663240925956568n + BigInt(index));
		advertisements.set(post, { id: post, job_id: id, channels: [] });
		jobs.set(id, {
			id,
			title,
			code,
			description: 'Builds what others use',
			requirement: 'Curious and careful',
			process_id: index === CAMPUS ? '7383889964737988883' : '6960663240925956554',
			active_status: index < CLOSED ? 1 : 2,
			department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
			city_codes: ['CT_11'],
			head_count: 2,
			create_time: calendar.time(-60),
			update_time: calendar.time(index < CLOSED ? -20 + index : -30 + index),
			recruitment_type_id: '101',
			details: detailsOf(calendar.time(-60)),
		});
	}
}
