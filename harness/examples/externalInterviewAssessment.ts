import type { ExampleOperation } from './example';

const PATH = '/open-apis/hire/v1/external_interview_assessments';
const details = { conclusion: 2, content: '={{ $json.content }}', dimensions: { dimension: [{ title: '专业能力', assessmentType: 1, additionalFields: { score: 90 } }] }, username: '林晓' };
const sent = { conclusion: 2, assessment_dimension_list: [{ assessment_type: 1, title: '专业能力', score: 90 }], username: '林晓' };
const interview = { __rl: true, mode: 'id', value: '={{ $json.id }}' };

export const externalInterviewAssessment: readonly ExampleOperation[] = [
	{
		resource: 'externalInterviewAssessment',
		operation: 'create',
		id: 'externalInterviewId',
		parameters: { externalInterviewId: interview, additionalFields: { ...details, externalId: '={{ $json.external }}' } },
		least: { externalInterviewId: interview },
		items: [
			{ id: '6960663240925956661', content: '好', external: '123' },
			{ id: '6960663240925956662', content: 'Good', external: '124' },
		],
		wire: ({ id, content, external }) => ({ path: PATH, body: { external_interview_id: id, external_id: external, content, ...sent } }),
		effect: ({ interviews }, { id = '' }) => interviews.get(id)?.interview_assessments?.map(({ content }) => content),
		expected: [['好'], ['Good']],
	},
	{
		resource: 'externalInterviewAssessment',
		operation: 'update',
		id: 'externalInterviewAssessmentId',
		parameters: { externalInterviewAssessmentId: '={{ $json.id }}', additionalFields: details },
		least: { externalInterviewAssessmentId: '={{ $json.id }}' },
		items: [
			{ id: '6989181065243960001', content: '好' },
			{ id: '6989181065243960002', content: 'Good' },
		],
		wire: ({ id, content }) => ({ path: `${PATH}/${id}`, body: { content, ...sent } }),
		effect: ({ interviews }, { id }) => interviews.get('6960663240925956660')?.interview_assessments?.find((one) => one.id === id)?.content,
		expected: ['好', 'Good'],
	},
];
