import type { Calendar } from '../calendar';
import type { CustomData, JobField } from './jobs';

/** Headcount that departments of the simulated tenant ask for. */
export interface JobRequirementsData {
	jobRequirements: Map<string, JobRequirement>;
	requirementFields: JobField[];
}

export interface JobRequirement {
	id: string;
	short_code: string;
	create_time: number;
	update_time: number;
	jobs: string[];
	/** In an approval, nobody can read or change it. */
	in_approval?: boolean;
	details: RequirementDetails;
}

/** What an update overwrites: what it does not name is gone. */
export interface RequirementDetails {
	name: string;
	display_progress: number;
	head_count: number;
	recruitment_type_id?: string;
	employee_type_id?: string;
	max_level_id?: string;
	min_level_id?: string;
	sequence_id?: string;
	category?: number;
	department_id?: string;
	recruiter_id_list?: string[];
	jr_hiring_manager_id_list?: string[];
	direct_leader_id_list?: string[];
	start_time?: string;
	deadline?: string;
	priority?: number;
	required_degree?: number;
	max_salary?: string;
	min_salary?: string;
	address_id?: string;
	description?: string;
	process_type?: number;
	job_type_id?: string;
	employment_job_id?: string;
	position_id?: string;
	custom: CustomData[];
}

export const emptyJobRequirements = (): JobRequirementsData => ({ jobRequirements: new Map(), requirementFields: [] });

const FIELDS = ['6960663240925956601', '6960663240925956602'] as const;

const named = [
	['6949805467799537964', 'R00407', '平台组招聘需求', '6956499586395523359'],
	['6952811314255265796', 'R00408', 'Sample Design Team', undefined],
	['6952811314255265797', 'R00409', 'Sample Interns', undefined],
] as const;

/** The last one is from the time before employee types. */
const OLD = 2;

export function seedJobRequirements({ jobRequirements, requirementFields }: JobRequirementsData, calendar: Calendar): void {
	const field = (id: string, zh_cn: string, en_us: string, object_type: number, ...options: string[]): JobField => ({
		id,
		name: { zh_cn, en_us },
		active_status: 1,
		object_type,
		options,
	});
	requirementFields.push(
		field(FIELDS[0], '预算', 'Budget', 1),
		field(FIELDS[1], '地区', 'Region', 3, 'North', 'South'),
		field('Sample', '示例', 'Sample', 1),
	);
	for (const [index, [id, short_code, name, job]] of named.entries()) {
		jobRequirements.set(id, {
			id,
			short_code,
			create_time: calendar.time(-50 + index),
			update_time: calendar.time(-15 + index),
			jobs: job === undefined ? [] : [job],
			details: {
				name,
				display_progress: 2,
				head_count: 4,
				...(index === OLD ? { recruitment_type_id: '301' } : { employee_type_id: '1' }),
				department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
				recruiter_id_list: ['ou_99be8e24ad1ad390b6cd3b8916940df1'],
				priority: 1,
				custom: [{ object_id: FIELDS[0], object_type: 1, value: { content: 'Budget 7' } }],
			},
		});
	}
}
