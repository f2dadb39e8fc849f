/** Of the more than twenty keys of a probation. */
export const simpleProbation = [
	'employment_id',
	'employee_name',
	'department_name',
	'probation_id',
	'probation_status',
	'probation_start_date',
	'probation_expected_end_date',
	'probation_extend_expected_end_date',
	'actual_probation_end_date',
	'probation_outcome',
	'initiating_time',
	'final_assessment_status',
	'final_assessment_result',
	'final_assessment_grade',
	'assessments',
] as const;
