import { type WorkflowJson } from '../../harness/run';
import { BrowserSession } from './support/browserSession';
import { until } from '../../harness/until';

const node = (name: string, type: string, x: number): WorkflowJson['nodes'][number] => ({
	id: name,
	name,
	type,
	typeVersion: 1,
	position: [x, 0],
	parameters: {},
});
const agent: WorkflowJson = {
	name: 'An agent',
	nodes: [
		node('Chat', '@n8n/n8n-nodes-langchain.chatTrigger', 0),
		{ ...node('AI Agent', '@n8n/n8n-nodes-langchain.agent', 250), typeVersion: 2 },
	],
	connections: { Chat: { main: [[{ node: 'AI Agent', type: 'main', index: 0 }]] } },
};

let session: BrowserSession;

beforeAll(async () => {
	session = await BrowserSession.open('tool');
});
afterAll(async () => await session?.close());

it('n8n’s AI Agent offers the node as a tool and connects it', async () => {
	await session.step('tool', async () => {
		const { environment, editorPage } = session;
		await editorPage.signIn();
		const { id } = await environment.editor.addWorkflow(agent);
		await editorPage.go(`/workflow/${id}`);
		const plus = editorPage.page.locator('[data-connection-type="ai_tool"] [data-test-id="canvas-handle-plus"]');
		// Before n8n has loaded what an agent takes, the panel offers everything.
		await until(
			'a list of nothing but tools',
			async () => {
				await plus.click({ force: true });
				const found = await editorPage.search('hire');
				if (found.join() === 'Lark Hire Tool') return true;
				await editorPage.page.reload();
				await plus.waitFor();
				await editorPage.page.waitForTimeout(3000);
				return false;
			},
			60_000,
		);
		await editorPage.choose('Lark Hire Tool');
		await editorPage.id('ndv').waitFor();
		await editorPage.shot('tool');
		await editorPage.page.keyboard.press('Escape');
		const connected = await until(
			'the workflow is saved',
			async () =>
				await environment.editor
					.call<WorkflowJson>('GET', `/workflows/${id}`)
					.then(({ nodes }) => nodes.find(({ type }) => /lark/.test(type))),
		);
		expect(connected.type).toBe('n8n-nodes-lark-hire.larkHireTool');
		await editorPage.shot('tool-connected');
	});
});
