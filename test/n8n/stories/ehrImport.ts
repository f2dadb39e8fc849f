import { until } from '../../../harness/until';
import { map } from './fields';
import type { Person } from './person';
import type { StoryPlay } from './story';

const ADA = '6949805467799537965';
const noun = 'E-HR Import Task';

/** A trigger that hears events, and the one of an import, as n8n writes it. */
async function begin(person: Person, trigger: string): Promise<void> {
	// n8n lists triggers without the word.
	const name = person.word(trigger).replace(/ Trigger$/, '');
	await person.begin('e-hr', name, person.says('On e hr import started', 'On e hr 导入开始'));
	await person.panel();
}

/** A recruiter imports somebody; whoever has heard of it maps the task, and says how the import ended. */
async function answer(person: Person): Promise<void> {
	const { editor, simulator } = person;
	const task = simulator.people.importToEhr(ADA);
	await editor.id('output-panel').filter({ hasText: task }).waitFor();
	await person.backToCanvas();
	await person.next(person.says('import', '导入'), person.word('Lark Hire'), person.word('Update an employee import task', noun));
	await person.panel();
	await person.pick('state', 'Imported', noun);
	await map(person, 'task_id', 'ehrImportTaskId');
	expect(await person.execute(/success/)).toContain(task);
	expect(simulator.store.ehrImportTasks.get(task)).toMatchObject({ state: 1, updates: 1 });
}

/** What is done in Feishu's developer console is not counted. */
export const ehrImport: StoryPlay = {
	story: 'ehrImport',
	async play(person) {
		const { events } = person.simulator;
		await begin(person, 'Lark Hire Event Trigger');
		await person.editor.id('node-execute-button').first().click();
		await until('n8n is connected', () => events.connections.of().length > 0);
		events.saveLongConnection();
		events.publish();
		await answer(person);
	},
};

/** The way that was there before, now with a trigger that responds to Feishu's challenge. */
export const ehrImportByWebhook: StoryPlay = {
	story: 'ehrImportByWebhook',
	async play(person) {
		const { editor, page, simulator } = person;
		const { encryptKey = '', verificationToken } = simulator.events.settings();
		await begin(person, 'Lark Hire Webhook Trigger');
		await editor.id('credential-edit-button').first().click();
		await editor.type('encryptKey', encryptKey);
		await editor.type('verificationToken', verificationToken);
		expect(await editor.saveCredential()).toContain('Connection tested successfully');
		await page.locator('.el-dialog__headerbtn:visible').last().click();
		await page.locator('.webhooks .headline').click();
		const url = page.locator('.webhook-url');
		await url.click();
		await editor.id('node-execute-button').first().click();
		await page.getByText('Listening for test event').first().waitFor();
		await simulator.events.saveRequestUrl((await url.innerText()).trim());
		simulator.events.publish();
		await answer(person);
	},
};
