import { type WorkflowJson } from '../../harness/run';
import { Desk } from './support/desk';
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

let desk: Desk;

beforeAll(async () => {
	desk = await Desk.sitDown('tool');
});
afterAll(async () => await desk?.leave());

it('is offered as a tool to n8n’s AI Agent, and connected', async () => {
	await desk.step('tool', async () => {
		const { house, person } = desk;
		await person.signIn();
		const { id } = await house.editor.addWorkflow(agent);
		await person.go(`/workflow/${id}`);
		const plus = person.page.locator('[data-connection-type="ai_tool"] [data-test-id="canvas-handle-plus"]');
		// Before n8n has loaded what an agent takes, the panel offers everything.
		await until(
			'a list of nothing but tools',
			async () => {
				await plus.click({ force: true });
				const found = await person.search('hire');
				if (found.join() === 'Lark Hire Tool') return true;
				await person.page.reload();
				await plus.waitFor();
				await person.page.waitForTimeout(3000);
				return false;
			},
			60_000,
		);
		await person.choose('Lark Hire Tool');
		await person.id('ndv').waitFor();
		await person.shot('tool');
		await person.page.keyboard.press('Escape');
		const connected = await until(
			'the workflow is saved',
			async () =>
				await house.editor.call<WorkflowJson>('GET', `/workflows/${id}`).then(({ nodes }) => nodes.find(({ type }) => /lark/.test(type))),
		);
		expect(connected.type).toBe('n8n-nodes-lark-hire.larkHireTool');
		await person.shot('tool-connected');
	});
});
