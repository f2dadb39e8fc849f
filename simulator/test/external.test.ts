import { client, rejection, simulateForSdk } from './sdk';
import { feishu } from './simulate';

// The official SDK as the client of what is imported from other recruiting systems, with the sample values of Feishu's pages.

const TALENT = '6960663240925956459';
const APPLICATION = '6960663240925956437';
const INTERVIEW = '6960663240925956660';

simulateForSdk();

describe('external application', () => {
	const sample = {
		job_recruitment_type: 1,
		job_title: '高级 Java',
		resume_source: '内推',
		stage: '简历初筛',
		talent_id: TALENT,
		termination_reason: '不合适',
		delivery_type: 1,
		modify_time: 1618500278645,
		create_time: 1618500278644,
		termination_type: 'HR 主动终止',
	};
	const create = async (over: object = {}) =>
		(await client.hire.v1.externalApplication.create({ data: { ...sample, ...over } })).data?.external_application;
	const list = async (params: object = {}) =>
		(await client.hire.v1.externalApplication.list({ params: { talent_id: TALENT, ...params } })).data;
	const update = async (data: object, id = APPLICATION) =>
		(await client.hire.v1.externalApplication.update({ path: { external_application_id: id }, data: data as typeof sample })).data
			?.external_application;
	const remove = async (id: string, params: object = { talent_id: TALENT }) =>
		(await client.hire.v1.externalApplication.delete({ path: { external_application_id: id }, params })).data?.external_application;

	test('is created, once per external ID', async () => {
		const created = await create({ external_id: '729557715718' });
		expect(created).toEqual({ ...sample, id: expect.any(String) });
		expect(feishu.store.externalApplications.get(created?.id ?? '')).toEqual(created);
		expect(await rejection(create({ external_id: '729557715718' }))).toBe('400 1002002');
		expect((await create({ external_id: '729557715719' }))?.id).not.toBe(created?.id);
		expect((await create())?.id).not.toBe((await create())?.id);
		feishu.store.externalIds.set('application 729557715718', Date.now() - 86_400_001);
		expect(await create({ external_id: '729557715718' })).toMatchObject(sample);
	});

	test('is listed by talent, in pages', async () => {
		const first = await list({ page_size: 1 });
		expect(first?.items).toEqual([feishu.store.externalApplications.get(APPLICATION)]);
		expect((await list({ page_size: 1, page_token: first?.page_token }))?.items?.map(({ id }) => id)).toEqual(['6960663240925956438']);
		expect(await list({ talent_id: '6960663240925956461' })).toEqual({ items: [], has_more: false });
	});

	test('is overwritten as a whole', async () => {
		expect(await update({ talent_id: TALENT, stage: '面试' })).toEqual({ id: APPLICATION, talent_id: TALENT, stage: '面试' });
		expect(feishu.store.externalApplications.get(APPLICATION)).toEqual({ id: APPLICATION, talent_id: TALENT, stage: '面试' });
	});

	test('is deleted, and shown as it was', async () => {
		const { create_time: _, ...shown } = feishu.store.externalApplications.get(APPLICATION) ?? { id: '' };
		expect(await remove(APPLICATION)).toEqual(shown);
		expect(feishu.store.externalApplications.has(APPLICATION)).toBe(false);
		expect(await rejection(remove(APPLICATION))).toBe('400 1002002');
		expect(await remove('6960663240925956438', {})).toMatchObject({ job_title: 'Test import' });
	});

	test('rejects invalid requests', async () => {
		const before = structuredClone([...feishu.store.externalApplications]);
		expect(await rejection(create({ talent_id: '1' }))).toBe('400 1002102');
		expect(await rejection(create({ talent_id: undefined }))).toBe('400 1002002');
		expect(await rejection(create({ job_recruitment_type: 3 }))).toBe('400 1002002');
		expect(await rejection(create({ delivery_type: 5 }))).toBe('400 1002002');
		expect(await rejection(create({ create_time: '1618500278644' }))).toBe('400 1002002');
		expect(await rejection(list({ talent_id: '1' }))).toBe('400 1002102');
		expect(await rejection(list({ talent_id: '' }))).toBe('400 1002002');
		expect(await rejection(list({ page_size: 21 }))).toBe('400 99992402');
		expect(await rejection(update({ stage: '面试' }))).toBe('400 1002002');
		expect(await rejection(update({ ...sample, external_id: '1' }))).toBe('400 1002002');
		expect(await rejection(update(sample, '1'))).toBe('400 1002002');
		expect(await rejection(update({ ...sample, talent_id: '6960663240925956460' }))).toBe('400 1002002');
		expect(await rejection(remove(APPLICATION, { talent_id: '6960663240925956460' }))).toBe('400 1002002');
		expect([...feishu.store.externalApplications]).toEqual(before);
	});

	test('requires a custom app', async () => {
		feishu.app().kind = 'store';
		expect(await rejection(list())).toBe('400 99991672');
		expect(await rejection(create())).toBe('400 99991672');
	});
});

describe('external interview', () => {
	const dimension = {
		score: 99,
		option: '选项1',
		options: ['选项1'],
		content: '不错的面试内容',
		assessment_type: 1,
		title: '面试测试',
		description: '这是一次测试',
	};
	const assessment = { username: '张三', conclusion: 1, assessment_dimension_list: [dimension], content: '第一次面试' };
	const sample = {
		external_application_id: APPLICATION,
		participate_status: 1,
		begin_time: 1618500278638,
		end_time: 1618500278639,
		interview_assessments: [assessment],
	};
	const create = async (over: object = {}) =>
		(await client.hire.v1.externalInterview.create({ data: { ...sample, ...over } })).data?.external_interview;
	const remove = async (id: string) => await client.hire.v1.externalInterview.delete({ path: { external_interview_id: id } });

	test('is created, once per external ID', async () => {
		const created = await create({ external_id: '7396034232747641133' });
		expect(created).toEqual({ ...sample, id: expect.any(String), interview_assessments: [{ ...assessment, id: expect.any(String) }] });
		expect(feishu.store.interviews.get(created?.id ?? '')).toEqual(created);
		expect(await rejection(create({ external_id: '7396034232747641133' }))).toBe('400 1002002');
	});

	test('is deleted', async () => {
		expect(await remove(INTERVIEW)).toEqual({ code: 0, msg: 'ok', data: {} });
		expect(feishu.store.interviews.has(INTERVIEW)).toBe(false);
		expect(await rejection(remove(INTERVIEW))).toBe('400 1002002');
	});

	test.each([
		['an unknown application', { external_application_id: '1' }],
		['no application', { external_application_id: undefined }],
		['an unknown status', { participate_status: 0 }],
		['an assessment with keys that only the SDK has', { interview_assessments: [{ external_id: '1' }] }],
	])('rejects %s', async (_, over) => {
		expect(await rejection(create(over))).toBe('400 1002002');
		expect(feishu.store.interviews.size).toBe(5);
	});

	describe('assessment', () => {
		const add = async (over: object = {}) =>
			(await client.hire.v1.externalInterviewAssessment.create({ data: { ...assessment, external_interview_id: INTERVIEW, ...over } })).data
				?.external_interview_assessment;
		const patch = async (id: string, data: object) =>
			(await client.hire.v1.externalInterviewAssessment.patch({ path: { external_interview_assessment_id: id }, data })).data
				?.external_interview_assessment;
		const stored = () => feishu.store.interviews.get(INTERVIEW)?.interview_assessments ?? [];

		test('is added to those that are there, once per external ID', async () => {
			const added = await add({ external_id: '123' });
			expect(added).toEqual({ ...assessment, id: expect.any(String), external_interview_id: INTERVIEW });
			expect(stored()).toHaveLength(3);
			expect(stored().at(-1)).toEqual({ ...assessment, id: added?.id });
			expect(await rejection(add({ external_id: '123' }))).toBe('400 1002002');
		});

		test('keeps what an update leaves out', async () => {
			const [first] = structuredClone(stored());
			expect(await patch('6989181065243960001', { conclusion: 1 })).toEqual({ ...first, conclusion: 1, external_interview_id: INTERVIEW });
			expect(stored()[0]).toEqual({ ...first, conclusion: 1 });
		});

		test('rejects invalid requests', async () => {
			expect(await rejection(add({ external_interview_id: '1' }))).toBe('400 1002002');
			expect(await rejection(add({ external_interview_id: undefined }))).toBe('400 1002002');
			expect(await rejection(add({ conclusion: 4 }))).toBe('400 1002002');
			expect(await rejection(patch('1', { conclusion: 1 }))).toBe('400 1002002');
			expect(await rejection(patch('6989181065243960001', { conclusion: 4 }))).toBe('400 1002002');
			expect(await rejection(patch('6989181065243960001', { external_id: '1' }))).toBe('400 1002002');
			expect(stored()).toHaveLength(2);
		});
	});
});

test('reasons and sources are listed, in pages', async () => {
	const reasons = (await client.hire.v1.terminationReason.list({ params: { page_size: 2 } })).data;
	expect(reasons?.items).toEqual(feishu.store.terminationReasons.slice(0, 2));
	expect((await client.hire.v1.terminationReason.list({ params: { page_token: reasons?.page_token } })).data?.items).toEqual(
		feishu.store.terminationReasons.slice(2),
	);
	expect((await client.hire.v1.resumeSource.list()).data?.items).toEqual(feishu.store.resumeSources);
	expect(await rejection(client.hire.v1.terminationReason.list({ params: { page_size: 201 } }))).toBe('400 99992402');
	expect(await rejection(client.hire.v1.resumeSource.list({ params: { page_size: 101 } }))).toBe('400 99992402');
	feishu.app().scopes = ['hire:external_application'];
	expect(await rejection(client.hire.v1.terminationReason.list())).toBe('400 99991672');
	expect(await rejection(client.hire.v1.resumeSource.list())).toBe('400 99991672');
});
