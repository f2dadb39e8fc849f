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
}

export const emptyProbation = (): ProbationData => ({ probations: new Map(), probationFeatures: new Map(), probationTokens: [] });

/** By kind of ID. */
export const departments = [
	{ open_department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141', people_corehr_department_id: '7140964208476371121', department_id: 'design' },
	{ open_department_id: 'od-4e6ac4d14bcd5071a37a39de902c7142', people_corehr_department_id: '7140964208476371122', department_id: 'sales' },
] as const;

const EMPLOYMENT_ID = 7140964208476371111n;

const probation = (index: number, over: Partial<Probation> = {}): Probation => ({
	employment_id: String(EMPLOYMENT_ID + BigInt(index)),
	probation_id: String(6893014062142064132n + BigInt(index)),
	department_id: departments[index === 0 ? 0 : 1].open_department_id,
	probation_start_date: `2026-0${index + 1}-05`,
	probation_expected_end_date: `2026-0${index + 4}-04`,
	probation_status: 'waiting',
	assessmentIds: [],
	...over,
});

export function seedProbation({ probations }: ProbationData): void {
	const all = [
		probation(0, { assessmentIds: ['7140964208476371331', '7140964208476371332'] }),
		probation(1),
		probation(2, { probation_status: 'pending', submission_type: 'hr_submission', initiating_time: '2026-05-20', converted_via_bpm: true }),
		probation(3, { probation_status: 'pending', submission_type: 'self_submission', initiating_time: '2026-06-21', converted_via_bpm: true }),
		probation(4, { probation_status: 'converted', submission_type: 'system', actual_probation_end_date: '2026-08-04', initiating_time: '2026-08-01' }),
	];
	for (const one of all) probations.set(one.employment_id, one);
}
