import { client, rejection, simulateForSdk } from './sdk';
import { feishu } from './simulate';
import { addDeliveryTask } from '..';
import { DELIVERY } from '../store';

// The official SDK as the client, over every endpoint, with the sample values of Feishu's pages.

const OK = { code: 0, msg: 'success', data: {} };
const WEBSITE = '7047318856652261676';

simulateForSdk();

describe('background check progress', () => {
	const sample = {
		background_check_id: '6931286400470354183',
		stage_id: '6931286400470354183',
		stage_en_name: 'stage report',
		stage_name: '阶段报告',
		stage_time: '1660123456789',
		result: '通过',
		report_file_list: [{ report_name: '阶段报告.pdf', report_url: 'https://example.com/report.pdf', report_url_type: 1 }],
	};
	const send = async (over: object = {}) => await client.hire.v1.ecoBackgroundCheck.updateProgress({ data: { ...sample, ...over } });

	test('adds a stage', async () => {
		expect(await send()).toEqual(OK);
		const { background_check_id: id, ...stage } = sample;
		expect(feishu.store.backgroundChecks.get(id)?.stages).toEqual([stage]);
		expect(await send({ stage_id: 'next', stage_time: '1660123456790' })).toEqual(OK);
		expect(feishu.store.backgroundChecks.get(id)?.stages).toHaveLength(2);
	});

	test.each([
		['an unknown check', { background_check_id: '1' }, '400 1002862'],
		['a completed check', { background_check_id: '6931286400470354184' }, '400 1002858'],
		['a result without reports', { report_file_list: undefined }, '400 1002002'],
		['a result with an empty list of reports', { report_file_list: [] }, '400 1002002'],
		['a time that is a number', { stage_time: 1660123456789 }, '400 1002002'],
		['a time that is no timestamp', { stage_time: '2022-08-10T00:00:00Z' }, '400 1002002'],
		['no stage name', { stage_name: undefined }, '400 1002002'],
		['an empty stage ID', { stage_id: '' }, '400 1002002'],
		['a report without an address', { report_file_list: [{ report_name: 'a.pdf' }] }, '400 1002002'],
		[
			'an unknown kind of address',
			{ report_file_list: [{ report_name: 'a.pdf', report_url: 'https://example.com', report_url_type: 3 }] },
			'400 1002002',
		],
		['a key that only the SDK has', { operator_role: 1 }, '400 1002002'],
	])('rejects %s', async (_, over, expected) => {
		expect(await rejection(send(over))).toBe(expected);
		expect(feishu.store.backgroundChecks.get(sample.background_check_id)?.stages).toEqual([]);
	});

	test('rejects what breaks the order of stages, and a terminated check', async () => {
		await send();
		expect(await rejection(send({ stage_time: '1660123456790' }))).toBe('400 1002002');
		expect(await rejection(send({ stage_id: 'next' }))).toBe('400 1002002');
		expect(await rejection(send({ stage_id: 'next', stage_time: '999999999999' }))).toBe('400 1002002');
		feishu.store.backgroundChecks.set('9', { id: '9', status: 'terminated', stages: [] });
		expect(await rejection(send({ background_check_id: '9' }))).toBe('400 1002858');
	});
});

describe('external interview', () => {
	const id = '6960663240925956660';
	const dimension = {
		score: 99,
		option: '选项1',
		options: ['选项1'],
		content: '测试内容',
		assessment_type: 1,
		title: '心理测试',
		description: '心理测试描述',
	};
	const assessment = { username: '张三', conclusion: 1, assessment_dimension_list: [dimension], content: '面试内容结果补充' };
	const sample = {
		external_application_id: '6960663240925956437',
		participate_status: 1,
		begin_time: 1618500278638,
		end_time: 1618500278639,
		interview_assessments: [assessment],
	};
	const update = async (data: object, of = id) =>
		await client.hire.v1.externalInterview.update({ path: { external_interview_id: of }, data: data as typeof sample });

	test('returns the interview, its assessments under new IDs', async () => {
		const { code, msg, data } = await update(sample);
		expect({ code, msg }).toEqual({ code: 0, msg: 'ok' });
		expect(data?.external_interview).toEqual({ ...sample, id, interview_assessments: [{ ...assessment, id: '6989181065243969836' }] });
		const again = await update(sample);
		expect(again.data?.external_interview?.interview_assessments?.[0]?.id).toBe('6989181065243969837');
		feishu.reset();
		expect((await update(sample)).data).toEqual(data);
	});

	test('drops whatever is left out', async () => {
		expect(feishu.store.interviews.get(id)?.interview_assessments).toHaveLength(2);
		await update({ external_application_id: '6960663240925956437' });
		expect(feishu.store.interviews.get(id)).toEqual({ id, external_application_id: '6960663240925956437' });
	});

	test.each([
		['no application', { ...sample, external_application_id: undefined }],
		['an unknown status', { ...sample, participate_status: 4 }],
		['a time in text', { ...sample, begin_time: '1618500278638' }],
		['an unknown conclusion', { ...sample, interview_assessments: [{ conclusion: 0 }] }],
		['an assessment with an ID', { ...sample, interview_assessments: [{ id: '1', conclusion: 1 }] }],
		['an unknown type of dimension', { ...sample, interview_assessments: [{ assessment_dimension_list: [{ assessment_type: 5 }] }] }],
		['options that are no list', { ...sample, interview_assessments: [{ assessment_dimension_list: [{ options: '选项1' }] }] }],
		['a key that only the SDK has', { ...sample, external_id: '1' }],
		['one inside an assessment', { ...sample, interview_assessments: [{ external_interview_id: id }] }],
	])('rejects %s', async (_, data) => {
		expect(await rejection(update(data))).toBe('400 1002002');
		expect(feishu.store.interviews.get(id)?.participate_status).toBe(2);
	});

	test('rejects an unknown interview', async () => expect(await rejection(update(sample, '1'))).toBe('400 1002002'));

	const ids = async (params?: object, data: object = {}) => {
		const { data: found } = await client.hire.v1.externalInterview.batchQuery({ params, data });
		return { ids: found?.items?.map((item) => item.id?.slice(-3)), more: found?.has_more, token: found?.page_token };
	};

	test('is found by ID alone, or by application', async () => {
		const { data } = await client.hire.v1.externalInterview.batchQuery({ data: { external_interview_id_list: [id] } });
		expect(data).toEqual({ items: [feishu.store.interviews.get(id)], has_more: false });
		expect((await ids({ external_application_id: '6960663240925956438' }, { external_interview_id_list: [id] })).ids).toEqual(['660']);
		expect((await ids({ external_application_id: '6960663240925956437' })).ids).toEqual(['660', '661']);
		expect((await ids({ external_application_id: '1' })).ids).toEqual([]);
		expect((await ids()).ids).toEqual(['660', '661', '662', '316', '663']);
	});

	test('comes in pages', async () => {
		const first = await ids({ page_size: 2 });
		expect(first).toEqual({ ids: ['660', '661'], more: true, token: expect.any(String) });
		const second = await ids({ page_size: 2, page_token: first.token });
		expect(second).toEqual({ ids: ['662', '316'], more: true, token: expect.any(String) });
		expect(await ids({ page_size: 2, page_token: second.token })).toEqual({ ids: ['663'], more: false, token: undefined });
		expect(await ids({ page_size: 5 })).toEqual({ ids: ['660', '661', '662', '316', '663'], more: false, token: undefined });
		expect(await rejection(ids({ page_size: 21 }))).toBe('400 99992402');
		expect(await rejection(ids({ page_size: 0 }))).toBe('400 99992402');
		expect(await rejection(ids({ page_token: 'made up' }))).toBe('400 1002002');
		expect(await rejection(ids({}, { external_interview_id_list: Array.from({ length: 21 }, String) }))).toBe('400 1002002');
	});
});

describe('E-HR import task', () => {
	const id = '6914551145542568199';
	const send = async (data: object, of = id) =>
		await client.hire.v1.ehrImportTask.patch({ path: { ehr_import_task_id: of }, data: data as { state: number } });

	test('keeps the result, and counts updates', async () => {
		const sample = { fail_reason: '当前 HC 不可用', redirect_url: 'https://example.com', state: 2 };
		expect(await send(sample)).toEqual(OK);
		expect(feishu.store.ehrImportTasks.get(id)).toEqual({ id, ...sample, updates: 1 });
		expect(await send({ state: 1, fail_reason: 'unused' })).toEqual(OK);
		expect(feishu.store.ehrImportTasks.get(id)).toEqual({ id, state: 1, updates: 2 });
		expect(await send({ state: 2, fail_reason: '原'.repeat(512) })).toEqual(OK);
	});

	test.each([
		['no state', {}, '400 1002002'],
		['a state in text', { state: '1' }, '400 1002002'],
		['an unknown state', { state: 3 }, '400 1002214'],
		['a long reason', { state: 2, fail_reason: '原'.repeat(513) }, '400 1002215'],
		['a long address', { state: 1, redirect_url: `https://example.com/${'a'.repeat(2048)}` }, '400 1002219'],
	])('rejects %s', async (_, data, expected) => {
		expect(await rejection(send(data))).toBe(expected);
		expect(feishu.store.ehrImportTasks.get(id)?.updates).toBe(0);
	});

	test('rejects an unknown task', async () => expect(await rejection(send({ state: 1 }, '1'))).toBe('400 1002213'));
});

describe('probation assessment', () => {
	const id = '7140964208476371331';
	const sample = {
		assessment_status: 'completed',
		assessment_result: 'approved',
		assessment_score: 99.9,
		assessment_grade: 'grade_a',
		assessment_comment: '超出预期',
		assessment_detail: '暂无示例',
		is_final_asssessment: false,
	} as const;
	const send = async (data: object, token?: string, of = id) =>
		await client.corehr.v2.probationAssessment.patch({
			path: { assessment_id: of },
			params: { client_token: token },
			data: data as typeof sample,
		});

	test('keeps what is left out', async () => {
		expect(await send(sample, '6822122262122064111')).toEqual(OK);
		expect(feishu.store.probationAssessments.get(id)).toEqual({ id, fields: sample, clientTokens: ['6822122262122064111'] });
		expect(await send({ assessment_status: 'no_need', is_final_asssessment: true })).toEqual(OK);
		expect(feishu.store.probationAssessments.get(id)?.fields).toEqual({
			...sample,
			assessment_status: 'no_need',
			is_final_asssessment: true,
		});
	});

	test('rejects a client token for the second time', async () => {
		await send(sample, 'once');
		expect(await rejection(send({ ...sample, assessment_comment: 'changed' }, 'once'))).toBe('400 1160004');
		expect(await rejection(send(sample, 'once', '7140964208476371332'))).toBe('400 1160004');
		expect(feishu.store.probationAssessments.get(id)).toEqual({ id, fields: sample, clientTokens: ['once', 'once'] });
	});

	test.each([
		['no status', { ...sample, assessment_status: undefined }, '400 1160006'],
		['the right spelling', { assessment_status: 'completed', is_final_assessment: true }, '400 1160006'],
		['both spellings', { ...sample, is_final_assessment: true }, '400 1160001'],
		['an unknown status', { ...sample, assessment_status: 'done' }, '400 1160001'],
		['an unknown result', { ...sample, assessment_result: 'maybe' }, '400 1160001'],
		['an unknown grade', { ...sample, assessment_grade: 'grade_z' }, '400 1160001'],
		['a closed grade', { ...sample, assessment_grade: 'grade_c' }, '400 1160001'],
		['a score in text', { ...sample, assessment_score: '99.9' }, '400 1160001'],
		['a flag in text', { ...sample, is_final_asssessment: 'false' }, '400 1160001'],
	])('rejects %s', async (_, data, expected) => {
		expect(await rejection(send(data, 'token'))).toBe(expected);
		expect(feishu.store.probationAssessments.get(id)).toEqual({ id, fields: {}, clientTokens: [] });
	});

	test('rejects an unknown assessment', async () => expect(await rejection(send(sample, undefined, '1'))).toBe('400 1160001'));

	const grades = async (object: string, field: string) =>
		await client.corehr.v1.customField.getByParam({ params: { object_api_name: object, custom_api_name: field } });

	test('returns the grades of the tenant', async () => {
		feishu.store.grades.push({ api_name: 'grade_d', name: { zh_cn: '丁', en_us: 'Grade D' }, is_open: true });
		const { data } = await grades('probation_management', 'final_assessment_grade');
		const options = data?.data?.common_schema_config?.enum_field_setting?.enum_field_option_list;
		expect(options?.map(({ api_name: name, is_open: open }) => [name, open])).toEqual([
			['grade_a', true],
			['grade_b', true],
			['grade_c', false],
			['grade_d', true],
		]);
		expect(data?.data?.type).toBe(4);
		expect(await rejection(grades('employment', 'final_assessment_grade'))).toBe('400 1162010');
		expect(await rejection(grades('probation_management', 'grade'))).toBe('400 1162020');
		expect(await rejection(grades('probation_management', ''))).toBe('400 1160006');
	});
});

describe('website', () => {
	test('lists ten sites, then two', async () => {
		const first = await client.hire.v1.website.list();
		expect(first.data?.items).toEqual(feishu.store.websites.slice(0, 10));
		expect(first.data?.items?.[0]?.id).toBe(WEBSITE);
		const second = await client.hire.v1.website.list({ params: { page_size: 10, page_token: first.data?.page_token } });
		expect([first, second].map(({ data }) => data?.has_more)).toEqual([true, false]);
		expect(second.data).toEqual({ items: feishu.store.websites.slice(10), has_more: false });
		expect(await rejection(client.hire.v1.website.list({ params: { page_size: 11 } }))).toBe('400 99992402');
	});

	test('is walked to the end by the SDK', async () => {
		const seen: unknown[] = [];
		for await (const page of await client.hire.v1.website.listWithIterator({ params: { page_size: 5 } })) seen.push(...(page?.items ?? []));
		expect(seen).toEqual(feishu.store.websites);
		expect(feishu.calls('GET /open-apis/hire/v1/websites')).toHaveLength(3);
	});

	const look = async (task: string, site = WEBSITE) =>
		(await client.hire.v1.websiteDeliveryTask.get({ path: { website_id: site, delivery_task_id: task } })).data;

	test('a delivery succeeds', async () => {
		const id = 'f1c2a0f138ec492d99d7ab73594158ad';
		const done = { status: 2, delivery: DELIVERY };
		expect([await look(id), await look(id), await look(id), await look(id), await look(id)]).toEqual([
			{},
			{ status: 0 },
			{ status: 1 },
			done,
			done,
		]);
		expect(feishu.store.deliveryTasks.get(id)?.looks).toBe(5);
	});

	test('a delivery fails, with the reason', async () => {
		const id = 'f1c2a0f138ec492d99d7ab73594158ae';
		expect([await look(id), await look(id), await look(id)]).toEqual([
			{},
			{ status: 1 },
			{ status: 3, status_msg: '重复投递', extra_info: '6960663240925956655' },
		]);
	});

	test('forgets tasks, and knows only those of its site', async () => {
		addDeliveryTask(feishu.store, 'a', [2, 'gone']);
		addDeliveryTask(feishu.store, 'b', [0], { websiteId: '7047318856652261677' });
		expect(await look('a')).toMatchObject({ status: 2 });
		expect(await rejection(look('a'))).toBe('400 1002008');
		expect(await rejection(look('unknown'))).toBe('400 1002008');
		expect(await rejection(look('b'))).toBe('400 1002008');
		expect(feishu.store.deliveryTasks.get('b')?.looks).toBe(0);
		expect(await look('b', '7047318856652261677')).toEqual({ status: 0 });
	});
});

test('scopes are listed, granted or not', async () => {
	feishu.app().scopes = ['hire:ehr_import', 'contact:user.base:readonly'];
	const { data } = await client.application.v6.scope.list();
	expect(data?.scopes).toContainEqual({ scope_name: 'hire:ehr_import', grant_status: 1, scope_type: 'tenant' });
	expect(data?.scopes).toContainEqual({ scope_name: 'contact:user.base:readonly', grant_status: 1, scope_type: 'tenant' });
	expect(data?.scopes).toContainEqual({ scope_name: 'hire:background_check_order', grant_status: 2, scope_type: 'tenant' });
	feishu.app().installed = false;
	expect(await rejection(client.application.v6.scope.list())).toBe('400 212100');
});
