import { client, rejection, simulateForSdk } from './sdk';
import { feishu } from './simulate';
import { jobPost } from '../data/websites';

// The official SDK as the client of what recruitment websites have.

const site = '7047318856652261676';

simulateForSdk();

const posts = () => feishu.store.jobPosts.get(site) ?? [];

describe('job posts', () => {
	const list = async (params: object = {}, of = site) =>
		(await client.hire.v1.websiteJobPost.list({ path: { website_id: of }, params })).data;
	const search = async (data: object, params: object = {}, of = site) =>
		(await client.hire.v1.websiteJobPost.search({ path: { website_id: of }, params, data })).data;
	const titles = (found?: { items?: ReadonlyArray<{ title?: string | undefined }> }) => found?.items?.map(({ title }) => title);

	test('are listed ten and two, without custom fields', async () => {
		const first = await list();
		const second = await list({ page_size: 10, page_token: first?.page_token });
		expect([first?.has_more, second?.has_more]).toEqual([true, false]);
		expect([...(titles(first) ?? []), ...(titles(second) ?? [])]).toEqual(posts().map(({ title }) => title));
		expect(first?.items?.[0]).not.toHaveProperty('customized_data_list');
		expect(await rejection(list({ page_size: 11 }))).toBe('400 99992402');
		expect(await rejection(list({}, '1'))).toBe('400 1002502');
		expect(await rejection(list({ update_start_time: '2024-05-16' }))).toBe('400 1002002');
		expect(await rejection(list({ keyword: 'HR' }))).toBe('400 1002002');
	});

	test('are found by time', async () => {
		const { create_time: time } = jobPost(3, '', feishu.calendar);
		expect(await list({ create_start_time: time, create_end_time: time })).toMatchObject({
			items: [posts()[3]].map((post) => ({ id: post?.id })),
			has_more: false,
		});
		expect((await list({ update_end_time: time }))?.items).toHaveLength(4);
		expect((await search({ update_start_time: time }))?.items).toHaveLength(9);
	});

	test('are found by keyword and by IDs', async () => {
		expect(titles(await search({ keyword: 'engineer' }))).toEqual(['Backend Engineer', 'Test Engineer']);
		expect(titles(await search({ keyword: 'engineer', city_code_list: ['CT_2', 'CT_99'] }))).toEqual(['Test Engineer']);
		expect((await search({ job_type_id_list: ['1'] }))?.items).toEqual([]);
		expect((await search({ job_function_id_list: ['7010952553315895596'], subject_id_list: ['7368380000360401188'] }))?.has_more).toBe(
			true,
		);
		expect((await search({}, { page_size: 3 }))?.items).toHaveLength(3);
		expect(await rejection(search({ city_code_list: Array.from({ length: 101 }, String) }))).toBe('400 1002002');
		expect(await rejection(search({ title: 'HR' }))).toBe('400 1002002');
		expect(await rejection(search({}, {}, '1'))).toBe('400 1002002');
	});

	test('are read one by one, on their own website', async () => {
		const get = async (id: string, of = site) =>
			(await client.hire.v1.websiteJobPost.get({ path: { website_id: of, job_post_id: id } })).data?.job_post;
		expect(await get(posts()[1]?.id ?? '')).toEqual(posts()[1]);
		expect(await rejection(get('1'))).toBe('404 1002509');
		expect(await rejection(get(posts()[1]?.id ?? '', '7047318856652261677'))).toBe('404 1002509');
		expect(await rejection(get(posts()[1]?.id ?? '', '1'))).toBe('400 1002502');
	});
});

test('channels are returned under a key of their own', async () => {
	const list = async (params: object = {}, of = site) =>
		(await client.hire.v1.websiteChannel.list({ path: { website_id: of }, params })).data;
	expect(await list()).toEqual({ website_channel_list: feishu.store.siteChannels.get(site), has_more: false });
	expect(await list({ page_size: '2' })).toMatchObject({
		has_more: true,
		website_channel_list: [{ code: 'A1KM6A0' }, { code: 'A1KM6A1' }],
	});
	expect(await rejection(list({ page_size: '201' }))).toBe('400 99992402');
	expect(await rejection(list({}, '1'))).toBe('400 1002002');
});

describe('site users', () => {
	const sample = {
		name: '张敏',
		email: 'zhangmin@example.com',
		external_id: '6960663240925956621',
		mobile: '18900001111',
		mobile_country_code: 'CN_1',
	};
	const create = async (data: object, of = site) =>
		(await client.hire.v1.websiteSiteUser.create({ path: { website_id: of }, data: data as typeof sample })).data?.site_user;

	test('are created once for each external ID', async () => {
		const user = await create(sample);
		expect(user).toEqual({ ...sample, user_id: expect.stringMatching(/^\d{19}$/) });
		expect(await create({ external_id: sample.external_id, name: 'another' })).toEqual(user);
		expect(feishu.store.siteUsers.get(site)?.filter(({ external_id: id }) => id === sample.external_id)).toEqual([user]);
		expect(feishu.store.siteUsers.get('7047318856652261677')).toEqual([]);
	});

	test.each([
		['no external ID', { name: '张敏' }],
		['a mobile without its country', { external_id: '1', mobile: '18900001111' }],
		['a country without a mobile', { external_id: '1', mobile_country_code: 'CN_1' }],
		['an unknown key', { external_id: '1', phone: '1' }],
	])('are rejected with %s', async (_, data) => {
		expect(await rejection(create(data))).toBe('400 1002002');
		expect(feishu.store.siteUsers.get(site)).toHaveLength(1);
	});

	test('are rejected on an unknown website, and for store apps', async () => {
		expect(await rejection(create(sample, '1'))).toBe('400 1002002');
		feishu.app().kind = 'store';
		expect(await rejection(create(sample))).toBe('400 99991672');
	});
});
