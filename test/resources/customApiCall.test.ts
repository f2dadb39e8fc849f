import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Simulator } from '../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../support/workflows';

let simulator: Simulator;
beforeEach(async () => (simulator = await Simulator.start()));
afterEach(async () => await simulator.stop());

const call = async (parameters: INodeParameters, items: readonly IDataObject[] = [{}]) =>
	await engineFor(simulator).run(oneNode({ resource: 'customApiCall', operation: 'call', ...parameters }, items));

const task = '/open-apis/hire/v1/ehr_import_tasks/6914551145542568199';
const query = '/open-apis/hire/v1/external_interviews/batch_query';

describe('a request', () => {
	it('carries its body as JSON, with the token', async () => {
		const run = await call({ method: 'PATCH', path: task, bodySpecify: 'json', bodyJson: '{ "state": 2, "fail_reason": "当前 HC 不可用" }' });
		expect(run.json(HIRE)).toEqual([{ success: true }]);
		expect(simulator.store.ehrImportTasks.get('6914551145542568199')).toMatchObject({ state: 2, fail_reason: '当前 HC 不可用' });
	});

	it('carries fields as text; several of one name as a list, a blank one not at all', async () => {
		const field = (name: string, value: string) => ({ name, value });
		await call({ method: 'POST', path: query, queryFields: { parameter: [field('page_size', '5'), field('a', '1'), field('a', '2'), field('none', '')] }, bodyFields: { parameter: [field('external_interview_id_list', '1'), field('external_interview_id_list', '2')] } });
		expect(simulator.calls()).toEqual([expect.objectContaining({ query: { page_size: '5', a: ['1', '2'] }, body: { external_interview_id_list: ['1', '2'] } })]);
	});

	it('gives the data of the answer', async () => {
		const run = await call({ method: 'POST', path: query, bodySpecify: 'json', bodyJson: '={{ { external_interview_id_list: ["6960663240925956660"] } }}' });
		expect(run.json(HIRE)).toEqual([expect.objectContaining({ has_more: false, items: [expect.objectContaining({ id: '6960663240925956660' })] })]);
	});

	it('keeps the pace that is documented for a known path', async () => {
		const limited = await Simulator.start({ limits: true });
		const items = Array.from({ length: 25 }, (_, index) => ({ index }));
		const run = await engineFor(limited).run(oneNode({ resource: 'customApiCall', operation: 'call', path: '/open-apis/hire/v1/websites', options: { itemsInFlight: 20 } }, items));
		await limited.stop();
		expect(run.error).toBeUndefined();
		expect(limited.calls()).toHaveLength(25);
		expect(limited.calls().filter(({ status }) => status === 429)).toEqual([]);
	});

	it('renews a token that has died', async () => {
		await call({ path: '/open-apis/hire/v1/websites' });
		simulator.expireTokens(200);
		expect((await call({ path: '/open-apis/hire/v1/websites' })).error).toBeUndefined();
		expect(simulator.tokenCalls()).toHaveLength(2);
	});

	it.each([
		['GET', '/open-apis/hire/v1/websites', 2],
		['POST', query, 2],
		['PATCH', task, 1],
	])('%s %s whose answer is lost is sent %i time(s): only what reads is repeated', async (method, path, times) => {
		simulator.fail('*', { resetAfter: true });
		const { error } = await call({ method, path, ...(method === 'PATCH' && { bodySpecify: 'json', bodyJson: '{ "state": 1 }' }) });
		expect(simulator.calls()).toHaveLength(times);
		expect(error?.description ?? '').toMatch(times === 1 ? /may have been made all the same/ : /^$/);
	});

	it('that Feishu refuses names code and log ID, also with HTTP 200', async () => {
		simulator.fail('*', { status: 200, code: 1002002, msg: 'no', headers: { 'X-Tt-Logid': 'log-1' } });
		expect((await call({ path: '/open-apis/hire/v1/websites' })).error).toMatchObject({ name: 'NodeApiError', description: expect.stringMatching(/1002002.*log-1/) });
	});

	it('to a path that does not exist says so', async () => {
		const { error } = await call({ path: '/open-apis/hire/v9/nothing/123456/here' });
		expect(error?.message).toMatch(/404/);
	});
});

describe('the path', () => {
	it.each([
		['another host', 'https://example.com/open-apis/hire/v1/websites'],
		['the same host', 'https://open.feishu.cn/open-apis/hire/v1/websites'],
		['a host without a scheme', '//example.com/open-apis/x'],
		['another part of the host', '/callback/ws/endpoint'],
		['a way out', '/open-apis/../callback'],
		['an encoded way out', '/open-apis/%2e%2e/callback'],
		['a backslash', '/open-apis\\..\\x'],
		['a user name', '/open-apis@example.com/x'],
		['an empty part', '/open-apis//x'],
		['nothing after it', '/open-apis/'],
		['a query', '/open-apis/hire/v1/websites?page_size=1'],
		['a line break', '/open-apis/a\nHost: x'],
		['a space', '/open-apis/a b'],
	])('is refused with %s before anything is sent', async (_what, path) => {
		const { error } = await call({ path });
		expect(error).toMatchObject({ name: 'NodeOperationError', message: expect.stringMatching(/^Path /) });
		expect(simulator.requests).toEqual([]);
	});
});

describe('JSON', () => {
	it.each([
		['a list', '[1]'],
		['a number', '1'],
		['no JSON', '{ name: '],
	])('that is %s is refused', async (_what, bodyJson) => {
		const { error } = await call({ method: 'POST', path: query, bodySpecify: 'json', bodyJson });
		expect(error?.message).toMatch(/^Body \(JSON\) must be a JSON object/);
		expect(simulator.requests).toEqual([]);
	});

	it('with an ID that has lost digits is refused', async () => {
		const { error } = await call({ method: 'POST', path: query, bodySpecify: 'json', bodyJson: '{ "external_interview_id_list": [6960663240925956660] }' });
		expect(error?.message).toMatch(/has lost digits/);
		expect(simulator.calls()).toEqual([]);
	});
});

describe('pagination', () => {
	it('finds the records where Items Path says', async () => {
		simulator.fail('*', { data: { inner: { list: [{ id: '1' }, { id: '2' }] }, has_more: false } });
		expect((await call({ path: '/open-apis/hire/v1/websites', pagination: true, itemsPath: 'inner.list' })).json(HIRE)).toEqual([{ id: '1' }, { id: '2' }]);
	});

	it('makes an item of a record that is a bare value', async () => {
		simulator.fail('*', { data: { items: ['7395810933768997130'], has_more: false } });
		expect((await call({ path: '/open-apis/hire/v1/websites', pagination: true })).json(HIRE)).toEqual([{ value: '7395810933768997130' }]);
	});

	it('says what the answer has when Items Path leads to no list', async () => {
		const { error } = await call({ path: '/open-apis/hire/v1/websites', pagination: true, itemsPath: 'has_more' });
		expect(error).toMatchObject({ message: expect.stringMatching(/leads to no list/), description: expect.stringMatching(/items, has_more/) });
	});
});
