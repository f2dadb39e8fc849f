import { addField, addRow, map } from './fields';
import type { Person } from './person';
import type { StoryPlay } from './story';

const ENDS_TODAY = '7140964208476371111';

/** Chooses the first or the last day of this month in the calendar of a field. */
async function day(person: Person, field: string, which: 'first' | 'last'): Promise<void> {
	await person.editor.id(`parameter-input-${field}`).last().click();
	const days = person.page.locator('.el-date-picker:visible .el-date-table td.available, .el-date-picker:visible .el-date-table td.today');
	await days[which]().click();
}

export const probation: StoryPlay = {
	story: 'probation',
	async play(person) {
		const { simulator } = person;
		const [search, assessment] = ['Probation', 'Probation Assessment'];
		await person.editor.id('canvas-add-button').click();
		await person.editor.choose('Trigger manually');
		await person.next('转正', person.word('Lark Hire'), person.word('Search probations', search));
		await person.panel();
		await person.pick('include', 'Employee Name', search);
		await person.editor.option(person.word('Department Name', search));
		await person.page.keyboard.press('Escape');
		await addField(person, 'Expected End Date From', search);
		await day(person, 'expectedEndDateFrom', 'first');
		await addField(person, 'Expected End Date To', search);
		await day(person, 'expectedEndDateTo', 'last');
		const found = await person.execute(new RegExp(ENDS_TODAY));
		const status = person.says('Waiting for submission', '待发起转正');
		for (const text of ['employee_name', 'department_name', status]) expect(found).toContain(text);
		await person.backToCanvas();

		await person.next('转正', person.word('Lark Hire'), person.word('Create probation assessments', assessment));
		await person.panel();
		await map(person, 'employment_id', 'employmentId');
		await addRow(person, 'Add Assessment', assessment);
		await person.pick('assessmentStatus', 'Completed', assessment);
		await person.pick('isFinalAssessment', 'Yes', assessment);
		await addField(person, 'Assessment Result', assessment);
		expect(await person.execute(/assessment_ids/)).toContain(ENDS_TODAY);
		const { assessmentIds = [] } = simulator.store.probations.get(ENDS_TODAY) ?? {};
		expect(simulator.store.probationAssessments.get(assessmentIds.at(-1) ?? '')?.fields).toMatchObject({
			assessment_status: 'completed',
			is_final_asssessment: true,
			assessment_result: 'approved',
		});
	},
};
