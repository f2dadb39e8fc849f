import type { IDataObject } from 'n8n-workflow';
import { Simulator } from '../../simulator';
import { workflowOf } from '../../harness/exampleWorkflows';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

const EHR = 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id';
const task = '6914551145542568199';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (parameters: object, items = [{}]) =>
	await engineFor(simulator).run(oneNode({ resource: 'ehrImportTask', operation: 'update', ehrImportTaskId: task, ...parameters }, items));
const sent = () => simulator.calls(EHR).map(({ body }) => body);

it('sends the official example', async () => {
	const result = await run({ state: 2, additionalFields: { failReason: '当前 HC 不可用', redirectUrl: 'https://example.com' } });
	expect(sent()).toEqual([{ fail_reason: '当前 HC 不可用', redirect_url: 'https://example.com', state: 2 }]);
	expect(result.json(HIRE)).toEqual([{ success: true, ehrImportTaskId: task }]);
});

it('accepts the state from an expression as text or number, and rejects any other', async () => {
	await run({ state: '={{ "1" }}' });
	expect(sent()).toEqual([{ state: 1 }]);
	expect((await run({ state: '={{ 3 }}' })).error?.message).toBe('State must be one of 2 (Failed), 1 (Imported) [item 0]');
});

it('has no default state: without one the item is rejected', async () => {
	const flow = engineFor(simulator).run(oneNode({ resource: 'ehrImportTask', operation: 'update', ehrImportTaskId: task }));
	await expect(flow).rejects.toThrow('Parameter "State" is required');
	expect((await run({ state: '={{ $json.state }}' })).error?.message).toBe('State is empty [item 0]');
	expect(simulator.requests).toEqual([]);
});

it('accepts a safe number as an ID', async () => {
	simulator.store.ehrImportTasks.set('12345', { id: '12345', updates: 0 });
	await run({ state: 1, ehrImportTaskId: '={{ 12345 }}' });
	expect(simulator.calls(EHR)[0]?.path).toMatch(/\/12345$/);
});

it('explains an ID that has lost digits as a number', async () => {
	const { error } = await run({ state: 1, ehrImportTaskId: '={{ 6914551145542568199 }}' });
	expect(error).toMatchObject({ message: 'Import Task ID has lost digits [item 0]', description: expect.stringContaining('as text') });
});

it.each([
	['={{ {} }}', 'Import Task ID must be text [item 0]'],
	[' 6914551145542568199', 'Import Task ID contains a space or line break [item 0]'],
	['6914551145542568199\n', 'Import Task ID contains a space or line break [item 0]'],
])('explains what is wrong with the ID %p', async (ehrImportTaskId, message) => {
	expect((await run({ state: 1, ehrImportTaskId })).error?.message).toBe(message);
	expect(simulator.requests).toEqual([]);
});

describe('fail reason', () => {
	it('with the state Imported is rejected', async () => {
		const { error } = await run({ state: '={{ 1 }}', additionalFields: { failReason: 'none' } });
		expect(error).toMatchObject({ name: 'NodeOperationError', message: 'Fail Reason requires the state Failed [item 0]' });
		expect(simulator.requests).toEqual([]);
	});

	it('of 512 characters is sent', async () => {
		await run({ state: 2, additionalFields: { failReason: '否'.repeat(512) } });
		expect(simulator.calls(EHR)[0]?.code).toBe(0);
	});

	it('of 513 characters is rejected', async () => {
		const { error } = await run({ state: 2, additionalFields: { failReason: '否'.repeat(513) } });
		expect(error?.message).toBe('Fail Reason has 513 characters; Feishu accepts at most 512 [item 0]');
		expect(simulator.requests).toEqual([]);
	});
});

it('rejects an invalid redirect URL', async () => {
	expect((await run({ state: 1, additionalFields: { redirectUrl: 'javascript:alert(1)' } })).error?.message).toBe(
		'Additional Fields → Redirect URL is not a URL [item 0]',
	);
});

describe('the example behind a webhook', () => {
	/** What Feishu gets for these requests, an execution for each. */
	const receive = async (...bodies: IDataObject[]) => {
		const json = workflowOf('ehr-import');
		const engine = engineFor(simulator);
		const nodes = json.nodes.filter(({ type }) => type !== 'n8n-nodes-base.manualTrigger');
		for (const body of bodies)
			expect((await engine.run({ ...json, nodes, pinData: { Webhook: [{ json: { body } }] } })).error).toBeUndefined();
		return engine.responses.map((response) => JSON.stringify(response));
	};
	const event = (id: string, type = 'hire.ehr_import_task.imported_v1') => ({
		schema: '2.0',
		header: { event_id: id, event_type: type, token: 'sample', app_id: 'cli_sample', tenant_key: 'sample' },
		event: { task_id: task, application_id: '6985833807195212076', ehr_requirement_id: '6960663240925956636' },
	});

	it('returns the challenge with which Feishu checks the address, and does nothing else', async () => {
		expect(await receive({ challenge: 'ajls384kdj', token: 'sample', type: 'url_verification' })).toEqual(['{"challenge":"ajls384kdj"}']);
		expect(simulator.requests).toEqual([]);
	});

	it.each(['hire.ehr_import_task.imported_v1', 'hire.ehr_import_task_for_internship_offer.imported_v1'])(
		'responds to %s and imports once, also when it comes again',
		async (type) => {
			expect(await receive(event('a', type), event('a', type))).toEqual(['{}', '{}']);
			expect(simulator.calls(EHR).map(({ path, body }) => [path, body])).toEqual([
				[
					expect.stringMatching(new RegExp(`/${task}$`)),
					{ state: 1, redirect_url: 'https://hr.example.com/employees/6985833807195212076' },
				],
			]);
		},
	);

	it('responds to other events, and does nothing else', async () => {
		expect(await receive(event('b', 'hire.application.stage_changed_v1'))).toEqual(['{}']);
		expect(simulator.requests).toEqual([]);
	});
});
