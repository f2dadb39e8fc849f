import { APP } from '../../simulator';
import { WEBSITE_ID } from '../../simulator/store';
import { Desk } from './support/desk';
import type { Person } from './support/person';

const TASK = 'f1c2a0f138ec492d99d7ab73594158ad';
/** The delivery ends with the next look. */
const finish = () => Object.assign(desk.house.simulator.store.deliveryTasks.get(TASK) ?? {}, { steps: [2] });
let desk: Desk;
let person: Person;

beforeAll(async () => {
	desk = await Desk.sitDown('browser', false);
	person = desk.person;
});
afterAll(async () => await desk?.leave());
beforeEach(() => desk.house.simulator.reset());

const step = (name: string, take: () => Promise<void>) => it(name, async () => await desk.step(name, take));

step('signs in', async () => {
	await person.signIn();
	await person.shot('signed-in');
});

describe('the credential', () => {
	step('is made by typing, and tested', async () => {
		await person.go('/home/credentials/create');
		await person.id('new-credential-type-select').locator('input').fill('lark hire');
		await person.option('Lark Hire API');
		await person.id('new-credential-type-button').click();
		await person.type('appId', APP.appId);
		await person.type('appSecret', APP.appSecret);
		expect(await person.saveCredential()).toContain('Connection tested successfully');
		await person.shot('credential', true);
	});

	step('with a wrong secret', async () => {
		await person.type('appSecret', 'not-this-one');
		expect(await person.saveCredential()).toContain('The App Secret is wrong');
		await person.shot('wrong-secret');
	});

	step('with the wrong region', async () => {
		await person.type('appSecret', APP.appSecret);
		await person.pick('region', 'Lark (');
		expect(await person.saveCredential()).toContain('Wrong region: this app belongs to Feishu');
		await person.shot('wrong-region');
	});

	step('without scopes', async () => {
		desk.house.simulator.app().scopes = [];
		await person.pick('region', 'Feishu (');
		expect(await person.saveCredential()).toContain('Scopes not granted: hire:background_check_order');
		await person.shot('missing-scopes');
	});

	step('with everything right again', async () => {
		await person.type('appSecret', `${APP.appSecret} `);
		expect(await person.saveCredential()).toContain('Connection tested successfully');
		await person.page.keyboard.press('Escape');
	});
});

describe('the node', () => {
	step('is found by what people call it', async () => {
		await person.newWorkflow();
		for (const word of ['hire', 'recruit', '飞书', 'background check']) expect(await person.search(word)).toContain('Lark Hire');
		await person.shot('node-search');
	});

	step('is added, and set up: resource, operation, a website from the list', async () => {
		await person.search('lark hire');
		await person.choose('Lark Hire');
		await person.page.getByText('Update an external interview', { exact: true }).waitFor();
		await person.shot('node-actions');
		await person.page.getByText('Update an external interview', { exact: true }).click();
		await person.id('ndv').waitFor();
		await person.pick('resource', 'Website Delivery Task');
		await person.pick('operation', 'Get');
		await person.pickFromList('websiteId', 'Sample Campus Site');
		await person.type('deliveryTaskId', TASK);
		await person.shot('node-filled');
	});

	step('is executed, and shows what Feishu has said', async () => {
		finish();
		expect(await person.execute(/statusText/)).toMatch(/success/);
		expect(desk.house.simulator.calls().map(({ path }) => path)).toContain(
			`/open-apis/hire/v1/websites/${WEBSITE_ID}/delivery_tasks/${TASK}`,
		);
		await person.shot('node-output', true);
	});

	step('fails with a message and a description', async () => {
		await person.type('deliveryTaskId', 'f1c2a0f138ec492d99d7ab7359400000');
		const said = await person.execute(/code 1002008|Feishu|Lark Hire does/);
		expect(said).toMatch(/log_id/);
		await person.shot('node-failure', true);
	});

	step('has another icon in the dark theme', async () => {
		await person.page.keyboard.press('Escape');
		const icon = person.page.locator('[data-test-id=canvas-node] img').first();
		const light = await icon.getAttribute('src');
		await person.page.emulateMedia({ colorScheme: 'dark' });
		await person.page.waitForTimeout(1000);
		await person.shot('dark');
		expect([light, await icon.getAttribute('src')]).toEqual([
			expect.stringMatching(/larkHire\.svg/),
			expect.stringMatching(/larkHire\.dark\.svg/),
		]);
		await person.page.emulateMedia({ colorScheme: 'light' });
	});
});

describe('the credential in the HTTP Request node', () => {
	step('calls any other API', async () => {
		await person.newWorkflow();
		await person.search('http request');
		await person.choose('HTTP Request');
		await person.id('ndv').waitFor();
		await person.type('url', 'https://open.feishu.cn/open-apis/hire/v1/websites');
		await person.pick('authentication', 'Predefined Credential Type');
		await person.id('credential-select').click();
		await person.page.keyboard.type('lark hire');
		await person.option('Lark Hire API');
		expect(await person.execute(/items|Sample/)).toContain('Sample Campus Site');
		await person.shot('http-request');
	});
});

describe('the trigger', () => {
	step('is set up, and fetches a test event', async () => {
		finish();
		await person.go('/workflow/new');
		await person.id('canvas-add-button').click();
		await person.search('lark hire');
		await person.shot('trigger-search');
		await person.choose('Lark Hire');
		await person.page.getByText('On delivery task finished').click();
		await person.id('ndv').waitFor();
		await person.pickFromList('websiteId', 'Sample Campus Site');
		await person.type('deliveryTaskIds', TASK);
		expect(await person.execute(/outcome/)).toContain(TASK);
		await person.shot('trigger', true);
	});
});
