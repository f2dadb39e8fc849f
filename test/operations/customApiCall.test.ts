import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { readApiPath } from '../../nodes/LarkHire/resources/customApiCall/apiPath';
import { sdkEndpoints } from '../../harness/sdkEndpoints';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

let simulator: Simulator;
beforeEach(async () => (simulator = await Simulator.start()));
afterEach(async () => await simulator.stop());

const call = async (parameters: INodeParameters, items: readonly IDataObject[] = [{}]) =>
	await engineFor(simulator).run(oneNode({ resource: 'customApiCall', operation: 'call', ...parameters }, items));

const task = '/open-apis/hire/v1/ehr_import_tasks/6914551145542568199';
const query = '/open-apis/hire/v1/external_interviews/batch_query';

describe('a request', () => {
	it('sends its body as JSON, with the token', async () => {
		const run = await call({
			method: 'PATCH',
			path: task,
			bodySpecify: 'json',
			bodyJson: '{ "state": 2, "fail_reason": "当前 HC 不可用" }',
		});
		expect(run.json(HIRE)).toEqual([{ success: true }]);
		expect(simulator.store.ehrImportTasks.get('6914551145542568199')).toMatchObject({ state: 2, fail_reason: '当前 HC 不可用' });
	});

	it('sends query fields as text: several of one name as a list, blank ones not at all', async () => {
		const field = (name: string, value: string) => ({ name, value });
		await call({
			method: 'POST',
			path: query,
			queryFields: { parameter: [field('page_size', '5'), field('a', '1'), field('a', '2'), field('none', '')] },
			bodyFields: { parameter: [field('external_interview_id_list', '1'), field('external_interview_id_list', '2')] },
		});
		expect(simulator.calls()).toEqual([
			expect.objectContaining({ query: { page_size: '5', a: ['1', '2'] }, body: { external_interview_id_list: ['1', '2'] } }),
		]);
	});

	it('sends a body with DELETE only if there is one', async () => {
		const path = '/open-apis/corehr/v1/cost_centers/6862995757234914824';
		await call({ method: 'DELETE', path, bodySpecify: 'json', bodyJson: '{ "operation_reason": "merged" }' });
		await call({ method: 'DELETE', path });
		expect(simulator.calls().map(({ method, path: at, body }) => [method, at, body])).toEqual([
			['DELETE', path, { operation_reason: 'merged' }],
			['DELETE', path, undefined],
		]);
	});

	it('returns the data of the response', async () => {
		const run = await call({
			method: 'POST',
			path: query,
			bodySpecify: 'json',
			bodyJson: '={{ { external_interview_id_list: ["6960663240925956660"] } }}',
		});
		expect(run.json(HIRE)).toEqual([
			expect.objectContaining({ has_more: false, items: [expect.objectContaining({ id: '6960663240925956660' })] }),
		]);
	});

	it('keeps the documented rate limit of a known path', async () => {
		const limited = await Simulator.start({ limits: true });
		const items = Array.from({ length: 25 }, (_, index) => ({ index }));
		const run = await engineFor(limited).run(
			oneNode({ resource: 'customApiCall', operation: 'call', path: '/open-apis/hire/v1/websites', options: { itemsInFlight: 20 } }, items),
		);
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
	])('%s %s is sent %i time(s) when responses are lost: only reading is retried', async (method, path, times) => {
		simulator.fail('*', { resetAfter: true });
		const { error } = await call({ method, path, ...(method === 'PATCH' && { bodySpecify: 'json', bodyJson: '{ "state": 1 }' }) });
		expect(simulator.calls()).toHaveLength(times);
		expect(error?.description ?? '').toMatch(times === 1 ? /may already have been made/ : /^$/);
	});

	it('that succeeds with a field named error is no failed item to n8n', async () => {
		simulator.fail('*', { data: { error: 'none' } });
		expect((await call({ path: '/open-apis/hire/v1/websites' })).json(HIRE)).toEqual([{ data: { error: 'none' } }]);
	});

	it('that Feishu rejects names code and log ID, also with HTTP 200', async () => {
		simulator.fail('*', { status: 200, code: 1002002, msg: 'no', headers: { 'X-Tt-Logid': 'log-1' } });
		expect((await call({ path: '/open-apis/hire/v1/websites' })).error).toMatchObject({
			name: 'NodeApiError',
			description: expect.stringMatching(/1002002.*log-1/),
		});
	});

	it('to a path that does not exist says so', async () => {
		const { error } = await call({ path: '/open-apis/hire/v9/nothing/123456/here' });
		expect(error?.message).toMatch(/404/);
	});
});

describe('the path', () => {
	it.each([
		['another host', 'https://example.com/open-apis/hire/v1/websites'],
		['a host that only begins like one of Feishu', 'https://open.feishu.cn.example.com/open-apis/hire/v1/websites'],
		['a user name that looks like one of Feishu', 'https://open.feishu.cn@example.com/open-apis/hire/v1/websites'],
		["another part of Feishu's host", 'https://open.feishu.cn/app/cli_1'],
		['a host without a scheme', '//example.com/open-apis/x'],
		['another part of the host', '/callback/ws/endpoint'],
		['a way out', '/open-apis/../callback'],
		['an encoded way out', '/open-apis/%2e%2e/callback'],
		['a backslash', '/open-apis\\..\\x'],
		['a user name', '/open-apis@example.com/x'],
		['an empty part', '/open-apis//x'],
		['nothing after it', '/open-apis/'],
		['a fragment', '/open-apis/hire/v1/websites#anchor'],
		['a placeholder', '/open-apis/hire/v1/offers/:offer_id'],
		['two slashes at its end', '/open-apis/hire/v1/websites//'],
		['a line break', '/open-apis/a\nHost: x'],
		['a space', '/open-apis/a b'],
	])('is rejected with %s before anything is sent', async (_what, path) => {
		const { error } = await call({ path });
		expect(error).toMatchObject({ name: 'NodeOperationError', message: expect.stringMatching(/^Path /) });
		expect(simulator.requests).toEqual([]);
	});
});

describe("an address as Feishu's pages print it", () => {
	it.each([
		['with the host', 'https://open.feishu.cn/open-apis/hire/v1/websites', {}],
		['with the host of the credential', () => `${simulator.url}/open-apis/hire/v1/websites?page_size=2`, { page_size: '2' }],
		['with the host of the other region', 'https://open.larksuite.com/open-apis/hire/v1/websites', {}],
		['with a query', '/open-apis/hire/v1/websites?page_size=2&x=%E6%9E%97&x=b&none=', { page_size: '2', x: ['林', 'b'] }],
		['with host and query', 'https://open.feishu.cn/open-apis/hire/v1/websites?page_size=2', { page_size: '2' }],
	])('is split %s, and the request goes to the host of the credential', async (_what, path, query) => {
		await call({ path: typeof path === 'string' ? path : path() });
		expect(simulator.calls()).toEqual([expect.objectContaining({ path: '/open-apis/hire/v1/websites', query })]);
	});

	it('adds the query fields to its query, and is rejected where both have the same', async () => {
		const fields = (name: string) => ({ queryFields: { parameter: [{ name, value: '1' }] } });
		await call({ path: '/open-apis/hire/v1/websites?page_size=2', ...fields('a') });
		expect(simulator.calls().map(({ query: sent }) => sent)).toEqual([{ page_size: '2', a: '1' }]);
		expect((await call({ path: '/open-apis/hire/v1/websites?page_size=2', ...fields('page_size') })).error?.message).toBe(
			'Path and Query both contain page_size [item 0]',
		);
		expect(simulator.calls()).toHaveLength(1);
	});

	it('may end with a slash, which is sent', async () => {
		await call({ path: '/open-apis/hire/v1/talent_pools/' });
		expect(simulator.calls().map(({ path }) => path)).toEqual(['/open-apis/hire/v1/talent_pools/']);
	});

	it('can be that of any API of the SDK, with the IDs filled in', () => {
		const paths = sdkEndpoints(/^\/open-apis\//).map((endpoint) => endpoint.replace(/^\w+ /, '').replace(/:\w+/g, '6960663240925956555'));
		expect(paths.length).toBeGreaterThan(200);
		expect(paths.filter((path) => readApiPath(path).path !== path)).toEqual([]);
	});
});

describe('JSON', () => {
	it.each([
		['a list', '[1]'],
		['a number', '1'],
		['no JSON', '{ name: '],
	])('that is %s is rejected', async (_what, bodyJson) => {
		const { error } = await call({ method: 'POST', path: query, bodySpecify: 'json', bodyJson });
		expect(error?.message).toMatch(/^Body \(JSON\) must be a JSON object/);
		expect(simulator.requests).toEqual([]);
	});

	it('with an ID that has lost digits is rejected', async () => {
		const { error } = await call({
			method: 'POST',
			path: query,
			bodySpecify: 'json',
			bodyJson: '{ "external_interview_id_list": [6960663240925956660] }',
		});
		expect(error?.message).toMatch(/has lost digits/);
		expect(simulator.calls()).toEqual([]);
	});
});

describe('pagination', () => {
	it('finds the records where Items Path says', async () => {
		simulator.fail('*', { data: { inner: { list: [{ id: '1' }, { id: '2' }] }, has_more: false } });
		expect((await call({ path: '/open-apis/hire/v1/websites', pagination: true, itemsPath: 'inner.list' })).json(HIRE)).toEqual([
			{ id: '1' },
			{ id: '2' },
		]);
	});

	it('returns an item for a record that is not an object', async () => {
		simulator.fail('*', { data: { items: ['7395810933768997130'], has_more: false } });
		expect((await call({ path: '/open-apis/hire/v1/websites', pagination: true })).json(HIRE)).toEqual([{ value: '7395810933768997130' }]);
	});

	it('says what the response has when Items Path does not lead to a list', async () => {
		const { error } = await call({ path: '/open-apis/hire/v1/websites', pagination: true, itemsPath: 'has_more' });
		expect(error).toMatchObject({
			message: 'Items Path has_more does not lead to a list [item 0]',
			description: expect.stringMatching(/a list at items/),
		});
	});

	it.each([
		['list', { items: [{ id: '1' }], has_more: false }, 'The response has a list at items.'],
		['list', { items: [], has_more: false }, 'The response has a list at items.'],
		['items', { inner: { one: [], two: [] }, has_more: false }, 'The response has lists at inner.one, inner.two.'],
		['items', { job: { id: '1' } }, 'The response has no list, only job. Switch Pagination off.'],
		['items', { id: '1' }, 'The response has no list, only id. Switch Pagination off.'],
		['inner.items', { inner: { id: '1' }, has_more: false }, 'The response has no list, only inner, has_more. Switch Pagination off.'],
	])('does not take a wrong Items Path %s for an empty page: %j', async (itemsPath, data, expected) => {
		simulator.fail('*', { data });
		const { error } = await call({ path: '/open-apis/hire/v1/websites', pagination: true, itemsPath });
		expect(error).toMatchObject({
			message: `Items Path ${itemsPath} does not lead to a list [item 0]`,
			description: expect.stringContaining(expected),
		});
	});

	it('explains that data which is a list has no pages', async () => {
		simulator.fail('*', { data: [{ id: '1' }] as never });
		expect((await call({ path: '/open-apis/hire/v1/websites', pagination: true })).error?.message).toBe(
			'The response is not paginated: its data is a list [item 0]',
		);
	});

	it.each([[{}], [{ has_more: false }], [{ has_more: false, total: 0, page_token: '' }], [{ has_more: false, items: null }]])(
		'returns no items where the response has nothing but its paging: %j',
		async (data) => {
			simulator.fail('*', { data });
			const run = await call({ path: '/open-apis/hire/v1/websites', pagination: true });
			expect([run.error, run.json(HIRE)]).toEqual([undefined, []]);
		},
	);

	it('accepts the path as it is read from the top of the response', async () => {
		expect((await call({ path: '/open-apis/hire/v1/websites', pagination: true, itemsPath: 'data.items' })).json(HIRE)).toEqual(
			simulator.store.websites,
		);
	});

	it.each([
		['the path', { path: '/open-apis/hire/v1/websites?page_size=5' }],
		['the query', { querySpecify: 'json', queryJson: '{ "page_size": 5 }' }],
	])('takes the size of pages from %s', async (_, over) => {
		const run = await call({ path: '/open-apis/hire/v1/websites', pagination: true, returnAll: true, pageSize: 3, ...over });
		expect(run.json(HIRE)).toEqual(simulator.store.websites);
		expect(simulator.calls().map(({ query: { page_size: size } }) => size)).toEqual(['5', '5', '5']);
	});

	it.each([
		['page_size', { path: '/open-apis/hire/v1/websites?page_size=many' }],
		['page_size', { path: '/open-apis/hire/v1/websites?page_size=501' }],
		['page_token', { querySpecify: 'json', queryJson: '{ "page_token": "1" }' }],
	])('rejects a query with %s, which it sets itself', async (name, over) => {
		const { error } = await call({ path: '/open-apis/hire/v1/websites', pagination: true, ...over });
		expect(error?.message).toBe(`The query contains ${name}, which Pagination sets [item 0]`);
		expect(simulator.requests).toEqual([]);
	});
});
