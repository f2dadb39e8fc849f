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
];
