import { HIRE, oneNode } from '../../harness/workflows';
import { BrowserSession } from './support/browserSession';
import type { EditorPage } from './support/editorPage';

let session: BrowserSession;
let editorPage: EditorPage;

beforeAll(async () => {
	session = await BrowserSession.open('chinese', undefined, { N8N_DEFAULT_LOCALE: 'zh-CN' });
	editorPage = session.editorPage;
});
afterAll(async () => await session?.close());

const step = (name: string, take: () => Promise<void>) => it(name, async () => await session.step(`chinese ${name}`, take));

step('the nodes are found and named in Chinese', async () => {
	await editorPage.signIn();
	await editorPage.newWorkflow();
	for (const word of ['飞书', '背调', 'lark']) expect(await editorPage.search(word)).toContain('飞书招聘');
	await editorPage.shot('chinese-search');
});

step('actions, fields and options are Chinese, and the new node is called by its action', async () => {
	await editorPage.choose('飞书招聘');
	await editorPage.page.getByText('获取投递', { exact: true }).waitFor();
	await editorPage.shot('chinese-actions');
	await editorPage.page.getByText('获取投递', { exact: true }).click();
	await editorPage.id('ndv').waitFor();
	await editorPage.shot('chinese-application');
	const panel = await editorPage.id('ndv').innerText();
	for (const text of ['资源', '操作', '投递', '包含', '精简输出']) expect(panel).toContain(text);
	await editorPage.pick('resource', '官网投递任务');
	await editorPage.pick('operation', '获取');
	await editorPage.pickFromList('websiteId', '招聘站点 1');
	await editorPage.type('deliveryTaskId', 'f1c2a0f138ec492d99d7ab7359400000');
	await editorPage.shot('chinese-filled');
});

step('a rejection of Feishu is explained in Chinese', async () => {
	expect(await editorPage.execute(/log_id/)).toMatch(/未找到投递任务[\s\S]*飞书错误码 1002008/);
	await editorPage.shot('chinese-failure');
});

step('workflows of an English n8n run, with labels in Chinese', async () => {
	const run = await session.environment.n8n.run(oneNode({ resource: 'evaluation', operation: 'getAll', returnAll: true }));
	expect(run.json(HIRE)[0]).toMatchObject({ conclusion: 2, conclusion_label: '未通过' });
});
