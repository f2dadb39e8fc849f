import { client, rejection, simulateForSdk } from './sdk';
import { feishu } from './simulate';

// The official SDK as the client, over the endpoints of probations.

const OK = { code: 0, msg: 'success', data: {} };
const WAITING = '7140964208476371111';
const OTHER = '7140964208476371112';
const PENDING = '7140964208476371113';
const COREHR = { user_id_type: 'people_corehr_id' } as const;

const day = (offset = 0) => feishu.calendar.day(offset);

simulateForSdk();

describe('search', () => {
	const search = async (data: object = {}, params: object = {}) =>
		await client.corehr.v2.probation.search({ params: { page_size: 100, ...COREHR, ...params }, data });
	const found = async (data: object) => (await search(data)).data?.items?.map(({ employment_id: id }) => id?.slice(-1));

	test('shows enums as objects, and the assessments', async () => {
		Object.assign(feishu.store.probationAssessments.get('7140964208476371332')?.fields ?? {}, {
			assessment_status: 'completed',
			assessment_result: 'approved',
			assessment_grade: 'grade_a',
			assessment_score: 90,
			is_final_asssessment: true,
		});
		const [first] = (await search({ employment_ids: [WAITING] })).data?.items ?? [];
		expect(first?.probation_status).toEqual({
			enum_name: 'waiting',
			display: [
				{ lang: 'zh-CN', value: '待发起转正' },
				{ lang: 'en-US', value: 'Waiting for submission' },
			],
		});
		expect(first?.assessments?.map(({ assessment_id: id, assessment_result: result }) => [id, result?.enum_name])).toEqual([
			['7140964208476371331', undefined],
			['7140964208476371332', 'approved'],
		]);
		expect(
			[first?.final_assessment_status, first?.final_assessment_result, first?.final_assessment_grade].map(
				(one) => one?.display?.[0]?.value,
			),
		).toEqual(['已完成', '通过', '甲']);
		expect([first?.final_assessment_result?.enum_name, first?.final_assessment_grade?.enum_name, first?.final_assessment_score]).toEqual([
			'approved',
			'grade_a',
			90,
		]);
		expect(first).not.toHaveProperty('department_id');
		expect(first).not.toHaveProperty('assessmentIds');
	});

	test.each<[string, object, string[]]>([
		['nothing', {}, ['1', '2', '3', '4', '5']],
		['employees', { employment_ids: [OTHER, PENDING] }, ['2', '3']],
		['departments', { department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7141'] }, ['1']],
		['status', { probation_status: 'pending' }, ['3', '4']],
		['half a range', { initiating_time_start: '2030-05-01' }, ['1', '2', '3', '4', '5']],
		['final result', { final_assessment_result: 'approved' }, []],
		['final grade', { final_assessment_grade: 'grade_a' }, []],
	])('finds by %s', async (_, data, expected) => expect(await found(data)).toEqual(expected));

	test.each([
		['start', () => ({ probation_start_date_start: day(-80), probation_start_date_end: day(-70) }), ['2', '3']],
		['expected end', () => ({ probation_expected_end_date_start: day(-40), probation_expected_end_date_end: day(-1) }), ['5']],
		['actual end', () => ({ actual_probation_end_date_start: day(-32), actual_probation_end_date_end: day(-32) }), ['5']],
		['initiation', () => ({ initiating_time_start: day(-10), initiating_time_end: day() }), ['3', '4']],
	])('finds by the days of %s', async (_, days, expected) => expect(await found(days())).toEqual(expected));

	test('comes in pages', async () => {
		const first = await search({}, { page_size: 3 });
		expect([first.data?.items?.length, first.data?.has_more]).toEqual([3, true]);
		expect((await search({}, { page_size: 3, page_token: first.data?.page_token })).data?.items?.length).toBe(2);
	});

	test.each([
		['no page size', {}, { page_size: undefined }, '400 1160006'],
		['a page that is too big', {}, { page_size: 101 }, '400 99992402'],
		['an unknown kind of ID', {}, { user_id_type: 'people_admin_id' }, '400 1160001'],
		['a time', { initiating_time_start: '2026-05-01T00:00:00Z' }, {}, '400 1160001'],
		['an unknown status', { probation_status: 'done' }, {}, '400 1160001'],
		['an unknown key', { employment_id: WAITING }, {}, '400 1160001'],
	])('rejects %s', async (_, data, params, expected) => expect(await rejection(search(data, params))).toBe(expected));

	test.each([
		['open_id', `ou_${OTHER}`],
		['union_id', `on_${OTHER}`],
		['user_id', `u${OTHER}`],
		['people_corehr_id', OTHER],
	])('accepts and returns IDs of the type %s', async (kind, id) => {
		const params = { user_id_type: kind };
		expect((await search({ employment_ids: [id] }, params)).data?.items?.map(({ employment_id: own }) => own)).toEqual([id]);
		expect(await rejection(search({ employment_ids: [kind === 'people_corehr_id' ? `ou_${OTHER}` : OTHER] }, params))).toBe('400 1160001');
	});

	test('reads IDs as Open IDs by default', async () => {
		const params = { user_id_type: undefined };
		expect(await rejection(search({ employment_ids: [OTHER] }, params))).toBe('400 1160001');
		expect((await search({}, params)).data?.items?.[1]?.employment_id).toBe(`ou_${OTHER}`);
		expect(await found({ department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7141'] })).toEqual(['1']);
		expect(await rejection(search({ department_ids: ['7140964208476371121'] }))).toBe('400 1160001');
		expect(
			(await search({ department_ids: ['7140964208476371121'] }, { department_id_type: 'people_corehr_department_id' })).data?.items,
		).toHaveLength(1);
	});

	test('returns remarks and outcomes only with scopes for them', async () => {
		Object.assign(feishu.store.probations.get(WAITING) ?? {}, {
			notes: 'Fine',
			self_review: 'Good',
			custom_fields: [],
			probation_extend_expected_end_date: '2026-06-01',
			probation_outcome: 'extended',
		});
		const keys = async () =>
			Object.keys((await search({ employment_ids: [WAITING] })).data?.items?.[0] ?? {})
				.filter((key) => /^(notes|self_|custom_|probation_(ext|out))/.test(key))
				.sort();
		expect(await keys()).toEqual(['custom_fields', 'notes', 'probation_extend_expected_end_date', 'probation_outcome', 'self_review']);
		feishu.app().scopes = ['corehr:probation:read', 'corehr:probation.notes:read'];
		expect(await keys()).toEqual(['notes']);
	});

	test('returns assessments, and accepts a grade, only with scopes for them', async () => {
		feishu.app().scopes = ['corehr:probation:read'];
		expect((await search({ employment_ids: [WAITING] })).data?.items?.[0]).not.toHaveProperty('assessments');
		expect(await rejection(search({ final_assessment_grade: 'grade_a' }))).toBe('400 1160017');
		feishu.app().scopes = ['corehr:probation:read', 'corehr:probation.assessment:read', 'corehr:probation.grade.search:read'];
		expect((await search({ employment_ids: [WAITING] })).data?.items?.[0]?.assessments).toHaveLength(2);
		expect(await found({ final_assessment_grade: 'grade_a' })).toEqual([]);
	});
});

describe('conversion', () => {
	const sample = { employment_id: WAITING, conversion_mode: 1, submission_type: 'system', notes: '符合预期' } as const;
	const submit = async (over: object = {}, token?: string) =>
		await client.corehr.v2.probation.submit({ params: { client_token: token, ...COREHR }, data: { ...sample, ...over } });
	const withdraw = async (id: string, token?: string) =>
		await client.corehr.v2.probation.withdraw({ params: { client_token: token, ...COREHR }, data: { employment_id: id } });

	test('converts directly, on the expected end', async () => {
		const { code, data } = await submit();
		expect(code).toBe(0);
		expect(data?.probation_info).toMatchObject({
			employment_id: WAITING,
			probation_status: { enum_name: 'converted' },
			actual_probation_end_date: day(),
			converted_via_bpm: false,
			notes: '符合预期',
		});
		expect(feishu.store.probations.get(WAITING)?.probation_status).toBe('converted');
	});

	test('starts a process, which can be withdrawn once', async () => {
		await submit({
			conversion_mode: 2,
			notes: undefined,
			actual_probation_end_date: day(-5),
			custom_fields: [{ custom_api_name: 'mentor__c', value: '1' }],
		});
		expect(feishu.store.probations.get(WAITING)).toMatchObject({
			probation_status: 'pending',
			actual_probation_end_date: day(-5),
			custom_fields: [{ custom_api_name: 'mentor__c', value: '1' }],
		});
		expect(await rejection(submit())).toBe('400 1161021');
		expect(await withdraw(WAITING)).toEqual(OK);
		expect(feishu.store.probations.get(WAITING)?.probation_status).toBe('waiting');
		expect(await rejection(withdraw(WAITING))).toBe('400 1160001');
	});

	test('accepts a client token once', async () => {
		await submit({}, 'once');
		expect(await rejection(submit({ employment_id: OTHER }, 'once'))).toBe('400 1160004');
		expect(await rejection(withdraw(PENDING, 'once'))).toBe('400 1160004');
		expect(feishu.store.probations.get(OTHER)?.probation_status).toBe('waiting');
	});

	test.each([
		['no notes with direct conversion', { notes: undefined }, '400 1160006'],
		['no mode', { conversion_mode: undefined }, '400 1160006'],
		['an unknown mode', { conversion_mode: 3 }, '400 1160001'],
		['an unknown type', { submission_type: 'hr' }, '400 1160001'],
		['an unknown employee', { employment_id: '1' }, '400 1160001'],
		['HR without a person', { submission_type: 'hr_submission' }, '400 1160006'],
		['an initiator of another kind', { submission_type: 'hr_submission', initiator_id: `ou_${OTHER}` }, '400 1160001'],
		['a custom field without a value', { custom_fields: [{ custom_api_name: 'a', type: 1 }] }, '400 1160006'],
		['a custom field with a type in text', { custom_fields: [{ custom_api_name: 'a', value: 'b', type: '1' }] }, '400 1160001'],
	])('rejects %s', async (_, over, expected) => {
		expect(await rejection(submit(over))).toBe(expected);
		expect(feishu.store.probations.get(WAITING)?.probation_status).toBe('waiting');
	});

	test('rejects an end outside the probation', async () => {
		expect(await rejection(submit({ actual_probation_end_date: day(1) }))).toBe('400 1161002');
		expect(await rejection(submit({ actual_probation_end_date: day(-91) }))).toBe('400 1161015');
		expect(feishu.store.probations.get(WAITING)?.probation_status).toBe('waiting');
	});

	test('is not withdrawn for an unknown employee', async () => expect(await rejection(withdraw('1'))).toBe('400 1160001'));
});

test('assessment is switched on and off, but not twice', async () => {
	const turn = async (data: object) => await client.corehr.v2.probation.enableDisableAssessment({ data: data as { active: boolean } });
	expect(await rejection(turn({ active: true }))).toBe('400 1160006');
	expect(await turn({ active: true, app_url: 'https://assessment.example.com' })).toEqual(OK);
	expect(await rejection(turn({ active: true, app_url: 'https://other.example.com' }))).toBe('400 1161025');
	expect(feishu.store.probationFeatures.get('assessment')).toEqual({ active: true, app_url: 'https://assessment.example.com' });
	expect(await turn({ active: false })).toEqual(OK);
	expect(await rejection(turn({ active: false }))).toBe('400 1161025');
	expect(await rejection(turn({}))).toBe('400 1160006');
});

describe('assessments', () => {
	const assessment = {
		assessment_status: 'completed',
		assessment_result: 'approved',
		assessment_score: 99.9,
		assessment_grade: 'grade_a',
		assessment_comment: '超出预期',
		assessment_detail: '暂无示例',
		is_final_asssessment: false,
	} as const;
	const create = async (data: object, token?: string) =>
		await client.corehr.v2.probationAssessment.create({
			params: { client_token: token, ...COREHR },
			data: { employment_id: OTHER, assessments: [assessment], ...data },
		});
	const remove = async (id: string) => await client.corehr.v2.probationAssessment.delete({ path: { assessment_id: id } });

	test('are created in order, found, and deleted', async () => {
		const ids =
			(await create({ assessments: [assessment, { assessment_status: 'not_started', is_final_asssessment: true }] })).data
				?.assessment_ids ?? [];
		expect(ids).toHaveLength(2);
		expect(feishu.store.probations.get(OTHER)?.assessmentIds).toEqual(ids);
		expect(ids.map((id) => feishu.store.probationAssessments.get(id)?.fields)).toEqual([
			assessment,
			{ assessment_status: 'not_started', is_final_asssessment: true },
		]);
		expect(await remove(ids[0] ?? '')).toEqual(OK);
		expect(feishu.store.probations.get(OTHER)?.assessmentIds).toEqual([ids[1]]);
		expect(await rejection(remove(ids[0] ?? ''))).toBe('400 1160001');
	});

	test.each([
		['an unknown employee', { employment_id: '1' }, '400 1160001'],
		['none', { assessments: [] }, '400 1160006'],
		['no status', { assessments: [{ is_final_asssessment: true }] }, '400 1160006'],
		['the right spelling', { assessments: [{ assessment_status: 'completed', is_final_assessment: true }] }, '400 1160006'],
		['a closed grade', { assessments: [assessment, { ...assessment, assessment_grade: 'grade_c' }] }, '400 1160001'],
	])('reject %s', async (_, data, expected) => {
		expect(await rejection(create(data))).toBe(expected);
		expect(feishu.store.probations.get(OTHER)?.assessmentIds).toEqual([]);
	});

	test('accept a client token once', async () => {
		await create({}, 'once');
		expect(await rejection(create({}, 'once'))).toBe('400 1160004');
		expect(feishu.store.probations.get(OTHER)?.assessmentIds).toHaveLength(1);
	});
});
