import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

const ID = '6989181065243960001';
const update = { resource: 'externalInterviewAssessment', operation: 'update', externalInterviewAssessmentId: ID };

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const stored = () => structuredClone(simulator.store.interviews.get('6960663240925956660')?.interview_assessments ?? []);

it('an update changes what is set, and neither the rest nor other assessments', async () => {
	const [first, ...others] = stored();
	const run = await engineFor(simulator).run(oneNode({ ...update, additionalFields: { conclusion: 1 } }));
	expect(run.json(HIRE)).toEqual([
		{
			...first,
			conclusion: 1,
			conclusion_label: 'Failed',
			assessment_dimension_list: [
				expect.objectContaining({ assessment_type: 1, assessment_type_label: 'Score' }),
				expect.objectContaining({ assessment_type: 4, assessment_type_label: 'Multiple Choice' }),
			],
			external_interview_id: '6960663240925956660',
		},
	]);
	expect(stored()).toEqual([{ ...first, conclusion: 1 }, ...others]);
});

it('dimensions are sent in the format of their type', async () => {
	const dimension = [
		{ title: '优势', assessmentType: 4, additionalFields: { options: ['沟通', '', '学习'] } },
		{ title: '专业能力', assessmentType: 1, additionalFields: { score: 0 } },
	];
	await engineFor(simulator).run(oneNode({ ...update, additionalFields: { dimensions: { dimension } } }));
	expect(simulator.calls().map(({ body }) => body)).toEqual([
		{
			assessment_dimension_list: [
				{ assessment_type: 4, title: '优势', options: ['沟通', '学习'] },
				{ assessment_type: 1, title: '专业能力', score: 0 },
			],
		},
	]);
});
