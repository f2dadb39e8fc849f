import type { Calendar } from '../calendar';

/** Probations of the simulated tenant: one per employee, by employment ID. Invented people. */
export interface ProbationData {
	probations: Map<string, Probation>;
	/** Under `assessment`: whether the assessment feature is on. Empty: nobody has switched it yet, so either is a change. */
	probationFeatures: Map<string, { active: boolean; app_url?: string }>;
	/** Client tokens seen by the probation endpoints, other than the PATCH of assessments. */
	probationTokens: string[];
}

/** As writes give it; the search shows enums as objects. */
export interface Probation {
	/** A CoreHR ID, as the initiator's. */
	employment_id: string;
	probation_id: string;
	/** An Open Department ID. */
	department_id: string;
	probation_start_date: string;
	probation_expected_end_date: string;
	actual_probation_end_date?: string;
	/** Where it was extended. */
	probation_extend_expected_end_date?: string;
	probation_outcome?: string;
	initiating_time?: string;
	submission_type?: string;
	initiator_id?: string;
	probation_status: 'pending' | 'rejected' | 'waiting' | 'approved' | 'converted' | 'offboarded';
	notes?: string;
	self_review?: string;
	converted_via_bpm?: boolean;
	custom_fields?: Array<{ custom_api_name: string; value: string }>;
	/** Into `probationAssessments` of the store, in the order of their creation. */
	assessmentIds: string[];
	/** Epoch ms, of one that is not there from the beginning. */
	created?: number;
}

export const emptyProbation = (): ProbationData => ({ probations: new Map(), probationFeatures: new Map(), probationTokens: [] });

/** By kind of ID. */
export const departments = [
	{
		open_department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
		people_corehr_department_id: '7140964208476371121',
		department_id: 'design',
	},
	{ open_department_id: 'od-4e6ac4d14bcd5071a37a39de902c7142', people_corehr_department_id: '7140964208476371122', department_id: 'sales' },
] as const;

const EMPLOYMENT_ID = 7140964208476371111n;

/** One for each employee: days are counted from today. */
export function seedProbation({ probations }: ProbationData, calendar: Calendar): void {
	const add = (index: number, [start, end]: readonly [number, number], over: Partial<Probation> = {}) => {
		const probation: Probation = {
			employment_id: String(EMPLOYMENT_ID + BigInt(index)),
			probation_id: String(6893014062142064132n + BigInt(index)),
			department_id: departments[index === 0 ? 0 : 1].open_department_id,
			probation_start_date: calendar.day(start),
			probation_expected_end_date: calendar.day(end),
			probation_status: 'waiting',
			assessmentIds: [],
			...over,
		};
		probations.set(probation.employment_id, probation);
	};
	// Ends today, so that whoever looks for this month's finds somebody on any day of it.
	add(0, [-90, 0], { assessmentIds: ['7140964208476371331', '7140964208476371332'] });
	add(1, [-80, 12]);
	add(2, [-70, 20], {
		probation_status: 'pending',
		submission_type: 'hr_submission',
		initiating_time: calendar.day(-10),
		converted_via_bpm: true,
	});
	add(3, [-60, 31], {
		probation_status: 'pending',
		submission_type: 'self_submission',
		initiating_time: calendar.day(-3),
		converted_via_bpm: true,
	});
	add(4, [-120, -30], {
		probation_status: 'converted',
		submission_type: 'system',
		actual_probation_end_date: calendar.day(-32),
		initiating_time: calendar.day(-35),
	});
}
