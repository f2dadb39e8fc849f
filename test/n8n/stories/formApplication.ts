import { WEBSITE_ID } from '../../../simulator/store';
import type { Person } from './person';
import type { StoryPlay } from './story';

const EMAIL = 'shen.zimo@example.com';
const MOBILE = '18900001111';
const POST = 'Backend Engineer';
const resume = { name: '沈子墨-简历.pdf', mimeType: 'application/pdf', buffer: Buffer.from('沈子墨\nBackend engineer') };

const labelsOf = (person: Person) => ({
	name: person.says('Name', '姓名'),
	mobile: person.says('Mobile', '手机'),
	email: person.says('Email', '邮箱'),
	// Not of Latin letters, so n8n calls the file after its underscores.
	file: '简历',
});

/** n8n's form with four elements, of which the last is a file. */
async function buildForm(person: Person): Promise<void> {
	const { editor } = person;
	const { name, mobile, email, file } = labelsOf(person);
	await editor.id('canvas-add-button').click();
	await editor.choose('On form submission');
	await person.panel();
	await person.type('formTitle', person.says('Apply to us', '投递简历'));
	for (const label of [name, mobile, email, file]) {
		await person.addRow('formFields');
		await person.type('fieldLabel', label);
	}
	await editor.pick('fieldType', 'File');
	await apply(person);
	await editor.id('output-panel').filter({ hasText: '1 item' }).waitFor();
	await person.backToCanvas();
}

/** The candidate, in the form's own page. */
async function apply(person: Person): Promise<void> {
	const [form] = await Promise.all([person.page.context().waitForEvent('page'), person.editor.id('node-execute-button').click()]);
	const inputs = form.locator('input:not([type=hidden])');
	for (const [index, text] of ['沈子墨', MOBILE, EMAIL].entries()) await inputs.nth(index).fill(text);
	const [chooser] = await Promise.all([form.waitForEvent('filechooser'), inputs.nth(3).click()]);
	await chooser.setFiles(resume);
	await form.locator('button[type=submit], #submit-btn').first().click();
	await form.getByText('recorded').first().waitFor();
	await form.close();
}

export const formApplication: StoryPlay = {
	story: 'formApplication',
	async play(person) {
		const { store } = person.simulator;
		const columns = labelsOf(person);
		const noun = 'Website Delivery';
		await buildForm(person);

		await person.next(person.word('Lark Hire'), person.word('Lark Hire'), person.word('Create a website delivery by attachment', noun));
		await person.panel();
		await person.editor.id('ndv-input-panel').getByText('Schema').click();
		await person.editor.pickFromList('websiteId', person.says('Sample Campus Site', '招聘站点 1'));
		await person.editor.pickFromList('jobPostId', POST);
		await person.drag(columns.email, 'externalId');
		await person.drag(columns.name, 'name');
		await person.add('additionalFields', 'Mobile', noun);
		await person.drag(columns.mobile, 'mobile');
		await person.add('options', 'Wait for Completion', noun);
		const hurry = setInterval(() => {
			for (const task of store.deliveryTasks.values()) task.looks = task.steps.length;
		}, 100);
		await person.execute(/1 item/).finally(() => clearInterval(hurry));
		// n8n shows the file first.
		const output = person.editor.id('output-panel');
		await output.getByText('Table').click();
		await output.filter({ hasText: 'finished' }).waitFor();

		const user = store.siteUsers.get(WEBSITE_ID)?.find(({ external_id: id }) => id === EMAIL);
		expect([user?.name, user?.mobile]).toEqual(['沈子墨', MOBILE]);
		expect(store.siteDeliveries.map(({ body }) => body.user_id)).toEqual([user?.user_id]);
		expect([...store.attachments.values()].filter(({ name }) => name === resume.name).map(({ bytes }) => bytes)).toEqual([resume.buffer]);
	},
};
