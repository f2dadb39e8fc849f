import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';
import { newYork } from '../support/clock';

const LIST = 'GET /open-apis/hire/v1/websites/:website_id/job_posts';
const SEARCH = `${LIST.replace('GET', 'POST')}/search`;
const site = '7047318856652261676';
const websiteId = { __rl: true, mode: 'list', value: site };

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.stop());

const run = async (operation: string, over: object = {}) =>
	await engineFor(simulator).run(oneNode({ resource: 'website', operation, websiteId, ...over } as never));

describe('job posts', () => {
	const posts = async (additionalFields: object, over: object = {}) => await run('getJobPosts', { additionalFields, ...over });
	const called = () => simulator.calls().map(({ endpoint, query: { page_size: _, ...query }, body }) => ({ endpoint, query, body }));

	it('filtered by time come from the list API', async () => {
		const result = await posts({
			createdAfter: simulator.calendar.time(-346),
			createdBefore: simulator.calendar.day(-300),
			updatedBefore: simulator.calendar.time(-299),
		});
		expect(result.json(HIRE).map(({ title }) => title)).toEqual(['前端工程师', 'Backend Engineer']);
		expect(called()).toEqual([
			{
				endpoint: LIST,
				query: {
					create_start_time: String(simulator.calendar.time(-346)),
					create_end_time: expect.stringMatching(/^\d{13}$/),
					update_end_time: String(simulator.calendar.time(-299)),
				},
				body: undefined,
			},
		]);
	});

	it.each([
		[{ keyword: 'engineer' }, { keyword: 'engineer' }],
		[{ cityCodes: 'CT_2, CT_11' }, { city_code_list: ['CT_2', 'CT_11'] }],
		[{ jobFunctionIds: '={{ ["7010952553315895596"] }}' }, { job_function_id_list: ['7010952553315895596'] }],
		[{ jobTypeIds: '6930815272790114324' }, { job_type_id_list: ['6930815272790114324'] }],
		[
			{ subjectIds: '7368380000360401188', updatedAfter: '2024-06-01T00:00:00Z', departmentIdType: 'department_id' },
			{ subject_id_list: ['7368380000360401188'], update_start_time: '1717200000000' },
		],
	])('are searched with %j', async (given, body) => {
		expect((await posts(given)).error).toBeUndefined();
		expect(called()[0]).toEqual({
			endpoint: SEARCH,
			query: 'departmentIdType' in given ? { department_id_type: 'department_id' } : {},
			body,
		});
	});

	it('are searched page by page', async () => {
		const found = await posts({ jobTypeIds: '6930815272790114324' }, { returnAll: true });
		expect(found.json(HIRE)).toHaveLength(12);
		expect(simulator.calls(SEARCH).map(({ query }) => query.page_size)).toEqual(['10', '10']);
	});

	it('are searched again after a lost response', async () => {
		simulator.fail(SEARCH, { resetAfter: true });
		expect((await posts({ keyword: 'HR' })).json(HIRE)).toHaveLength(1);
	});

	it('are returned simplified, or raw', async () => {
		const [simple] = (await posts({})).json(HIRE);
		expect(simple).toMatchObject({
			id: '6960663240925956636',
			job_department_name: '产品部',
			job_department_name_en: 'Product',
			address_city_name: '安庆',
			modify_time_iso: newYork(simulator.calendar.time(-345)),
		});
		expect(simple).not.toHaveProperty('description');
		const [raw] = (await posts({}, { simplify: false })).json(HIRE);
		expect(raw).toMatchObject({ description: 'What 前端工程师 does', job_department: { name: { zh_cn: '产品部' } } });
	});

	it('one job post is returned with its texts', async () => {
		const jobPostId = { __rl: true, mode: 'id', value: '6960663240925956636' };
		expect((await run('getJobPost', { jobPostId })).json(HIRE)).toEqual([
			expect.objectContaining({ title: '前端工程师', requirement: 'Likes to learn' }),
		]);
		expect((await run('getJobPost', { jobPostId, simplify: false })).json(HIRE)[0]).toHaveProperty('customized_data_list');
		expect((await run('getJobPost', { jobPostId: { ...jobPostId, value: '1' } })).error?.message).toBe(
			'The job post does not exist on this website [item 0]',
		);
	});
});

describe('a job post', () => {
	it.each([{}, { job_post: null }, { job_post: {} }])('that is missing in a successful response is a failure: %j', async (data) => {
		simulator.fail('GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id', { data: data as never });
		const { error } = await run('getJobPost', { jobPostId: { __rl: true, mode: 'id', value: '6960663240925956636' } });
		expect(error?.message).toBe("Feishu's response was cut off or is not as documented [item 0]");
	});
});

describe('site users', () => {
	it('are the same for the same external ID, also after a lost response', async () => {
		simulator.fail('POST /open-apis/hire/v1/websites/:website_id/site_users', { resetAfter: true });
		const user = await run('createSiteUser', { externalId: 'candidate-9', additionalFields: { name: '周宁' } });
		expect(user.json(HIRE)).toEqual([expect.objectContaining({ external_id: 'candidate-9', user_id: expect.any(String) })]);
		expect((await run('createSiteUser', { externalId: 'candidate-9' })).json(HIRE)).toEqual(user.json(HIRE));
		expect(simulator.store.siteUsers.get(site)).toHaveLength(2);
	});
});

describe('lists to pick from', () => {
	const methods = new LarkHire().methods.listSearch;
	const search = async (
		method: string,
		{ of = websiteId as object | string, filter, page }: { of?: object | string; filter?: string; page?: string } = {},
	) =>
		await methods[method]?.call(
			await loadOptions(engineFor(simulator), oneNode({ resource: 'website', operation: 'getJobPost', websiteId: of } as never)),
			filter,
			page,
		);

	it('show job posts page by page, with their codes', async () => {
		const first = await search('searchJobPosts');
		expect(first?.results).toHaveLength(10);
		expect(first?.results[1]).toEqual({ name: 'Backend Engineer (A101)', value: '6960663240925956637' });
		const second = await search('searchJobPosts', { page: first?.paginationToken as string });
		expect(second?.results).toHaveLength(2);
		expect(second?.paginationToken).toBeUndefined();
	});

	it('let Feishu search job posts, and show all that it finds', async () => {
		expect((await search('searchJobPosts', { filter: 'engineer' }))?.results.map(({ name }) => name)).toEqual([
			'Backend Engineer (A101)',
			'Test Engineer (A106)',
		]);
		expect((await search('searchJobPosts', { filter: 'likes to learn' }))?.results).toHaveLength(10);
		expect(simulator.calls(SEARCH).map(({ body }) => body)).toEqual([{ keyword: 'engineer' }, { keyword: 'likes to learn' }]);
		expect(simulator.calls(LIST)).toEqual([]);
	});

	it('search channels by name and code', async () => {
		expect((await search('searchWebsiteChannels'))?.results).toHaveLength(3);
		expect((await search('searchWebsiteChannels', { filter: 'a1km6a2' }))?.results).toEqual([
			{ name: '推广渠道 3', value: '6891560630172518672' },
		]);
		expect((await search('searchWebsiteChannels', { filter: '渠道 2' }))?.results).toHaveLength(1);
	});

	it.each(['searchJobPosts', 'searchWebsiteChannels'])('%s says that it requires a website', async (method) => {
		await expect(search(method, { of: { __rl: true, mode: 'list', value: '' } })).rejects.toThrow('Fill in Website first');
		await expect(search(method, { of: { __rl: true, mode: 'id', value: '={{ $json.x }}' } })).rejects.toThrow(
			'The list depends on Website, which is an expression',
		);
		expect(simulator.requests).toEqual([]);
	});
});
