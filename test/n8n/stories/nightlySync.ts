import type { Person } from './person';
import type { StoryPlay } from './story';

const [FIRST, SECOND] = ['6931286400470354185', '6931286400470354186'];

/** What somebody has in a sheet: days of Excel, seconds, and dates as they are written in China. */
const times = [46345, '2026/11/20 10:00', '2026年11月20日 15:30', '2026/1/5', '2026-11-18', 1_795_190_400];
/** The same, in Shanghai. */
const meant = [
	'2026-11-19T00:00+08:00',
	'2026-11-20T10:00+08:00',
	'2026-11-20T15:30+08:00',
	'2026-01-05T00:00+08:00',
	'2026-11-18T00:00+08:00',
	'2026-11-21T00:00+08:00',
].map((time) => String(Date.parse(time)));

function columnsOf(person: Person) {
	return {
		check: person.says('Check', '背调'),
		id: person.says('Stage ID', '阶段编号'),
		name: person.says('Stage', '阶段'),
		time: person.says('Time', '时间'),
	};
}

/** The source of the rows; a code node stands in for the sheet. */
function rowsOf(person: Person): string {
	const { check, id, name, time } = columnsOf(person);
	const rows = times.map((one, index) => ({
		[check]: index < 3 ? FIRST : SECOND,
		[id]: `stage-${index + 1}`,
		[name]: person.says('Education check', '学历核实'),
		[time]: one,
	}));
	return `return ${JSON.stringify(rows)};`;
}

const stagesOf = (person: Person) => [FIRST, SECOND].flatMap((id) => person.simulator.store.backgroundChecks.get(id ?? '')?.stages ?? []);

export const nightlySync: StoryPlay = {
	story: 'nightlySync',
	async play(person) {
		const { editor, page } = person;
		const columns = columnsOf(person);
		await editor.id('canvas-add-button').click();
		await editor.choose('On a schedule');
		await person.backToCanvas();

		await person.next('code', 'Code', 'Code in JavaScript');
		await editor.id('parameter-input-jsCode').locator('.cm-content').click();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.insertText(rowsOf(person));
		await person.backToCanvas();

		await person.next(
			person.word('Lark Hire'),
			person.word('Lark Hire'),
			person.word('Update background check progress', 'Background Check'),
		);
		await person.runNodesBefore();
		await person.drag(columns.check, 'backgroundCheckId');
		await person.drag(columns.id, 'stageId');
		await person.drag(columns.name, 'stageName');
		await person.drag(columns.time, 'stageTime');
		expect(await person.execute(/stage-6/)).toContain('6 items');
		expect(stagesOf(person).map(({ stage_id: id, stage_time: time }) => [id, time])).toEqual(
			meant.map((time, index) => [`stage-${index + 1}`, time]),
		);
	},
	async after(person) {
		// The second night: nothing is reported twice, and the message says what to do.
		expect(await person.execute(person.language === 'en' ? /in a data table/ : /数据表/)).toContain('1002002');
		expect(stagesOf(person)).toHaveLength(times.length);
	},
};
