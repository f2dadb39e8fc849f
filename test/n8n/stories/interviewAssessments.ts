import { addField, addRow, map } from './fields';
import type { Person } from './person';
import type { StoryPlay } from './story';

const INTERVIEW = '6960663240925956663';
const noun = 'External Interview';

/** Two interviewers of one interview, as a sheet has them. */
const rowsOf = (person: Person) =>
	[
		['王芳', person.says('Passed', '通过'), 91],
		['Ben Sample', person.says('Undecided', '待定'), 74],
	].map(([interviewer, conclusion, score]) => ({
		[person.says('Interviewer', '面试官')]: interviewer,
		[person.says('Conclusion', '结论')]: conclusion,
		[person.says('Score', '得分')]: score,
	}));

export const interviewAssessments: StoryPlay = {
	story: 'interviewAssessments',
	async play(person) {
		const { editor, page, simulator } = person;
		const stored = () => simulator.store.interviews.get(INTERVIEW)?.interview_assessments ?? [];
		const before = structuredClone(stored());
		await editor.id('canvas-add-button').click();
		await editor.choose('Trigger manually');
		await person.next('code', 'Code', 'Code in JavaScript');
		await editor.id('parameter-input-jsCode').locator('.cm-content').click();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.insertText(`return ${JSON.stringify(rowsOf(person))};`);
		await person.backToCanvas();

		await person.next(person.says('interview', '面试'), person.word('Lark Hire'), person.word('Update an external interview', noun));
		await person.panel();
		await person.runNodesBefore();
		await editor.pickFromList('talentId', '沈子墨');
		await editor.pickFromList('externalApplicationId', '后端研发工程师');
		await editor.pickFromList('externalInterviewId', '林晓');
		await addField(person, 'Assessments', noun);
		await addRow(person, 'Add Assessment', noun);
		await map(person, person.says('Interviewer', '面试官'), 'username');
		await map(person, person.says('Conclusion', '结论'), 'conclusion');
		await addRow(person, 'Add Dimension', 'External Interview Assessment');
		await person.type('title', person.says('Knowledge', '专业能力'));
		await person.pick('assessmentType', 'Score', 'External Interview Assessment');
		await addField(person, 'Score', 'External Interview Assessment');
		await map(person, person.says('Score', '得分'), 'score');
		expect(await person.execute(/interview_assessments/)).toContain('2 items');
		const scored = (score: number) => [{ title: person.says('Knowledge', '专业能力'), assessment_type: 1, score }];
		expect(stored()).toEqual([
			...before.map(({ id: _, ...kept }) => expect.objectContaining(kept)),
			expect.objectContaining({ username: '王芳', conclusion: 2, assessment_dimension_list: scored(91) }),
			expect.objectContaining({ username: 'Ben Sample', conclusion: 3, assessment_dimension_list: scored(74) }),
		]);
	},
};
