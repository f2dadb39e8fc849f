import { APP } from '../../simulator';
import { WEBSITE_ID } from '../../simulator/store';
import { BrowserSession } from './support/browserSession';
import type { EditorPage } from './support/editorPage';

const TASK = 'f1c2a0f138ec492d99d7ab73594158ad';
/** The delivery ends with the next look. */
const finish = () => Object.assign(session.environment.simulator.store.deliveryTasks.get(TASK) ?? {}, { steps: [2] });
let session: BrowserSession;
let editorPage: EditorPage;

beforeAll(async () => {
	session = await BrowserSession.open('browser', false);
	editorPage = session.editorPage;
});
afterAll(async () => await session?.close());
beforeEach(() => session.environment.simulator.reset());

const step = (name: string, take: () => Promise<void>) => it(name, async () => await session.step(name, take));

step('signs in', async () => {
	await editorPage.signIn();
	await editorPage.shot('signed-in');
});

describe('the credential', () => {
	step('can be created and passes its test', async () => {
		await editorPage.go('/home/credentials/create');
		await editorPage.id('new-credential-type-select').locator('input').fill('lark hire');
		await editorPage.option('Lark Hire API');
		await editorPage.id('new-credential-type-button').click();
		await editorPage.type('appId', APP.appId);
		await editorPage.type('appSecret', APP.appSecret);
		expect(await editorPage.saveCredential()).toContain('Connection tested successfully');
		await editorPage.shot('credential', true);
	});

	step('with a wrong secret fails its test', async () => {
		await editorPage.type('appSecret', 'not-this-one');
		expect(await editorPage.saveCredential()).toContain('The App Secret is wrong');
		await editorPage.shot('wrong-secret');
	});

	step('with the wrong region fails its test', async () => {
		await editorPage.type('appSecret', APP.appSecret);
		await editorPage.pick('region', 'Lark (');
		expect(await editorPage.saveCredential()).toContain('Wrong region: this app belongs to Feishu');
		await editorPage.shot('wrong-region');
	});

	step('without scopes names the missing ones', async () => {
		session.environment.simulator.app().scopes = [];
		await editorPage.pick('region', 'Feishu (');
		expect(await editorPage.saveCredential()).toContain('Scopes not granted: hire:job:readonly');
		await editorPage.shot('missing-scopes');
	});

	step('passes its test again once everything is right', async () => {
		await editorPage.type('appSecret', `${APP.appSecret} `);
		expect(await editorPage.saveCredential()).toContain('Connection tested successfully');
		await editorPage.page.keyboard.press('Escape');
	});
});

describe('the node', () => {
	step('is found by the words that people search for', async () => {
		await editorPage.newWorkflow();
		for (const word of ['hire', 'recruit', '飞书', 'background check']) expect(await editorPage.search(word)).toContain('Lark Hire');
		await editorPage.shot('node-search');
	});

	step('is added and configured: resource, operation, a website from the list', async () => {
		await editorPage.search('lark hire');
		await editorPage.choose('Lark Hire');
		await editorPage.page.getByText('Update an external interview', { exact: true }).waitFor();
		await editorPage.shot('node-actions');
		await editorPage.page.getByText('Update an external interview', { exact: true }).click();
		await editorPage.id('ndv').waitFor();
		await editorPage.pick('resource', 'Website Delivery Task');
		await editorPage.pick('operation', 'Get');
		await editorPage.pickFromList('websiteId', 'Sample Campus Site');
		await editorPage.type('deliveryTaskId', TASK);
		await editorPage.shot('node-filled');
	});

	step('runs and shows what Feishu returned', async () => {
		finish();
		expect(await editorPage.execute(/statusText/)).toMatch(/success/);
		expect(session.environment.simulator.calls().map(({ path }) => path)).toContain(
			`/open-apis/hire/v1/websites/${WEBSITE_ID}/delivery_tasks/${TASK}`,
		);
		await editorPage.shot('node-output', true);
	});

	step('shows a message and a description when it fails', async () => {
		await editorPage.type('deliveryTaskId', 'f1c2a0f138ec492d99d7ab7359400000');
		const said = await editorPage.execute(/code 1002008|Feishu|Lark Hire does/);
		expect(said).toMatch(/log_id/);
		await editorPage.shot('node-failure', true);
	});

	step('has another icon in the dark theme', async () => {
		await editorPage.page.keyboard.press('Escape');
		const icon = editorPage.page.locator('[data-test-id=canvas-node] img').first();
		const light = await icon.getAttribute('src');
		await editorPage.page.emulateMedia({ colorScheme: 'dark' });
		await editorPage.page.waitForTimeout(1000);
		await editorPage.shot('dark');
		expect([light, await icon.getAttribute('src')]).toEqual([
			expect.stringMatching(/larkHire\.svg/),
			expect.stringMatching(/larkHire\.dark\.svg/),
		]);
		await editorPage.page.emulateMedia({ colorScheme: 'light' });
	});
});

describe('the credential in the HTTP Request node', () => {
	step('can call any other API', async () => {
		await editorPage.newWorkflow();
		await editorPage.search('http request');
		await editorPage.choose('HTTP Request');
		await editorPage.id('ndv').waitFor();
		await editorPage.type('url', 'https://open.feishu.cn/open-apis/hire/v1/websites');
		await editorPage.pick('authentication', 'Predefined Credential Type');
		await editorPage.id('credential-select').click();
		await editorPage.page.keyboard.type('lark hire');
		await editorPage.option('Lark Hire API');
		expect(await editorPage.execute(/items|Sample/)).toContain('Sample Campus Site');
		await editorPage.shot('http-request');
	});
});

describe('the trigger', () => {
	step('is configured and fetches a test event', async () => {
		finish();
		await editorPage.go('/workflow/new');
		await editorPage.id('canvas-add-button').click();
		await editorPage.search('lark hire');
		await editorPage.shot('trigger-search');
		await editorPage.choose('Lark Hire');
		await editorPage.page.getByText('On delivery task finished').click();
		await editorPage.id('ndv').waitFor();
		await editorPage.pickFromList('websiteId', 'Sample Campus Site');
		await editorPage.type('deliveryTaskIds', TASK);
		expect(await editorPage.execute(/outcome/)).toContain(TASK);
		await editorPage.shot('trigger', true);
	});
});
