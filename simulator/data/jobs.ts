import type { Calendar } from '../calendar';

/** Jobs of the simulated tenant and the processes that applications for them go through. */
export interface JobsData {
	jobs: Map<string, Job>;
	jobProcesses: Map<string, JobProcess>;
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

export const emptyJobs = (): JobsData => ({ jobs: new Map(), jobProcesses: new Map() });

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
] as const;

export function seedJobs({ jobs, jobProcesses }: JobsData, calendar: Calendar): void {
	for (const process of processes) jobProcesses.set(process.id, structuredClone(process));
	for (const [index, [id, title, code]] of named.entries()) {
		jobs.set(id, {
			id,
			title,
			code,
			description: 'Builds what others use',
			requirement: 'Curious and careful',
			process_id: index === 3 ? '7383889964737988883' : '6960663240925956554',
			active_status: 1,
			department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
			city_codes: ['CT_11'],
			head_count: 2,
			create_time: calendar.time(-60),
			update_time: calendar.time(-20 + index),
		});
	}
}
