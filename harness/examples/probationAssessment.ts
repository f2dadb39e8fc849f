import type { ExampleOperation } from './example';

export const probationAssessment: readonly ExampleOperation[] = [
	{
		resource: 'probationAssessment',
		operation: 'update',
		id: 'assessmentId',
		parameters: { assessmentId: '={{ $json.id }}', assessmentStatus: 'completed', isFinalAssessment: true, additionalFields: { assessmentComment: '={{ $json.comment }}', assessmentScore: 0 } },
		least: { assessmentId: '={{ $json.id }}', assessmentStatus: 'in_process', isFinalAssessment: false },
		items: [
			{ id: '7140964208476371331', comment: '超出预期' },
			{ id: '7140964208476371332', comment: 'As expected' },
		],
		wire: ({ id, comment }) => ({
			path: `/open-apis/corehr/v2/probation/assessments/${id}`,
			body: { assessment_status: 'completed', is_final_asssessment: true, assessment_comment: comment, assessment_score: 0 },
		}),
		effect: ({ probationAssessments }, { id = '' }) => [probationAssessments.get(id)?.fields.assessment_comment, probationAssessments.get(id)?.fields.assessment_score],
		expected: [['超出预期', 0], ['As expected', 0]],
	},
	{
		resource: 'probationAssessment',
		operation: 'create',
		id: 'employmentId',
		parameters: {
			employmentId: '={{ $json.id }}',
			assessments: { assessment: [{ assessmentStatus: 'completed', isFinalAssessment: true, additionalFields: { assessmentResult: '={{ $json.result }}', assessmentScore: 0 } }, { assessmentStatus: 'not_started', isFinalAssessment: false }] },
			additionalFields: { userIdType: 'people_corehr_id' },
		},
		least: { employmentId: '={{ $json.id }}', additionalFields: { assessmentsJson: '[{"assessment_status": "in_process", "is_final_asssessment": false}]' } },
		items: [
			{ id: '7140964208476371111', result: 'approved' },
			{ id: '7140964208476371112', result: 'rejected' },
		],
		wire: ({ id, result }) => ({
			path: '/open-apis/corehr/v2/probation/assessments',
			query: { user_id_type: 'people_corehr_id' },
			body: {
				employment_id: id,
				assessments: [
					{ assessment_status: 'completed', is_final_asssessment: true, assessment_result: result, assessment_score: 0 },
					{ assessment_status: 'not_started', is_final_asssessment: false },
				],
			},
		}),
		effect: ({ probations, probationAssessments }, { id = '' }) => probations.get(id)?.assessmentIds.slice(-2).map((one) => probationAssessments.get(one)?.fields.assessment_result),
		expected: [['approved', undefined], ['rejected', undefined]],
	},
	{
		resource: 'probationAssessment',
		operation: 'delete',
		id: 'assessmentId',
		parameters: { assessmentId: { __rl: true, mode: 'id', value: '={{ $json.id }}' } },
		least: { assessmentId: { __rl: true, mode: 'id', value: '={{ $json.id }}' } },
		items: [{ id: '7140964208476371331' }, { id: '7140964208476371332' }],
		wire: ({ id }) => ({ path: `/open-apis/corehr/v2/probation/assessments/${id}` }),
		effect: ({ probationAssessments }, { id = '' }) => probationAssessments.has(id),
		expected: [false, false],
	},
];
