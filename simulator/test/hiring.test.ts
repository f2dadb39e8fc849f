import { client, rejection, simulateForSdk } from './sdk';
import { feishu } from './simulate';

// The official SDK as the client, over the endpoints of talents and applications.

const TALENT = '6960663240925956555';
const APPLICATION = '6949805467799537964';
const TO_ONBOARD = '6949805467799537965';

simulateForSdk();

describe('applications', () => {
	const list = async (params: object = {}) => await client.hire.v1.application.list({ params });
	/** The last digit of each ID, from the last that changed to the first. */
	const found = async (params: object) => (await list(params)).data?.items?.map((id) => id.slice(-1));

	test.each<[string, object, string[]]>([
		['nothing', {}, ['2', '1', '0', '0', '9', '7', '6', '5', '4']],
		['talent', { talent_id: TALENT }, ['0', '7', '4']],
		['job', { job_id: '6956499586395523360' }, ['0', '0', '7', '5']],
		['process', { process_id: '1' }, []],
		['stage', { stage_id: '614218419274132' }, ['0', '6', '5']],
		['activity', { active_status: '2' }, ['1', '0', '7']],
		['any activity', { active_status: '3' }, ['2', '1', '0', '0', '9', '7', '6', '5', '4']],
		['one lock status', { lock_status: [3] }, ['5', '4']],
		['several lock statuses', { lock_status: [2, 3] }, ['7', '5', '4']],
	])('are found by %s', async (_, params, expected) => expect(await found(params)).toEqual(expected));

	test('are found by change', async () => {
		const [from, to] = [feishu.calendar.time(-29), feishu.calendar.time(-28)].map(String);
		expect(await found({ update_start_time: from, update_end_time: to })).toEqual(['6', '5']);
	});

	test('come in pages, as IDs alone', async () => {
		const first = await list({ page_size: 3 });
		expect(first.data).toEqual({
			items: ['6949805467799537972', '6949805467799537971', '6949805467799537970'],
			has_more: true,
			page_token: expect.any(String),
		});
		expect((await list({ page_size: 10, page_token: first.data?.page_token })).data).toEqual({
			items: ['7073372582620416300', '6956499586395523359', '6949805467799537967', '6949805467799537966', TO_ONBOARD, APPLICATION],
			has_more: false,
		});
	});

	test('come in the same order, and none is left out, while others change', async () => {
		const first = await list({ page_size: 5 });
		Object.assign(feishu.store.applications.get(APPLICATION) ?? {}, { modify_time: String(Date.now()) });
		feishu.store.applications.delete('7073372582620416300');
		expect((await list({ page_size: 5, page_token: first.data?.page_token })).data?.items).toEqual([
			'6949805467799537967',
			'6949805467799537966',
			TO_ONBOARD,
		]);
		expect((await list({ page_size: 1 })).data?.items).toEqual([APPLICATION]);
	});

	test.each([
		['a page that is too big', { page_size: 201 }, '400 99992402'],
		['an unknown activity', { active_status: '4' }, '400 1002002'],
		['an unknown lock status among several', { lock_status: [1, 4] }, '400 1002002'],
		['a date', { update_start_time: '2026-03-02' }, '400 1002002'],
		['a page token of another list', { page_token: 'eyJvZmZzZXQiOjF9' }, '400 1002002'],
		['a key that only the SDK has', { keyword: 'a' }, '400 1002002'],
	])('reject %s', async (_, params, expected) => expect(await rejection(list(params))).toBe(expected));

	const detail = async (id: string, options?: Array<'with_job' | 'with_talent' | 'with_offer'>) =>
		(await client.hire.v1.application.getDetail({ path: { application_id: id }, params: { options } })).data?.application_detail ?? {};

	test('have details, and more if requested and allowed', async () => {
		const alone = await detail(TO_ONBOARD);
		expect(Object.keys(alone)).toEqual(['basic_info']);
		expect(alone.basic_info).toMatchObject({
			id: TO_ONBOARD,
			job_id: '6956499586395523360',
			stage: { type: 6 },
			website_resume_source: { website_id: '7047318856652261676' },
		});
		expect((await detail(APPLICATION)).basic_info).not.toHaveProperty('website_resume_source');
		expect(Object.keys(await detail(TO_ONBOARD, ['with_job']))).toEqual(['basic_info', 'job']);
		expect(Object.keys(await detail(TO_ONBOARD, ['with_job', 'with_talent', 'with_offer']))).toEqual([
			'basic_info',
			'job',
			'talent',
			'offer',
		]);
		feishu.app().scopes = ['hire:application:readonly', 'hire:talent'];
		expect(Object.keys(await detail(TO_ONBOARD, ['with_job', 'with_talent', 'with_offer']))).toEqual(['basic_info', 'talent']);
		expect(await rejection(detail('1'))).toBe('400 1002201');
		expect(await rejection(detail(APPLICATION, ['with_pay' as 'with_job']))).toBe('400 1002002');
	});

	test('have nine parts, and pay only with scopes for it', async () => {
		const all = [
			'with_job',
			'with_talent',
			'with_interview',
			'with_offer',
			'with_evaluation',
			'with_employee',
			'with_agency',
			'with_referral',
			'with_portal',
		] as const;
		const whole = async () =>
			(await client.hire.v1.application.getDetail({ path: { application_id: TO_ONBOARD }, params: { options: [...all] } })).data
				?.application_detail;
		await client.hire.v1.application.transferOnboard({ path: { application_id: TO_ONBOARD }, data: { level: '1' } });
		expect(Object.keys((await whole()) ?? {}).sort()).toEqual([
			'agency',
			'basic_info',
			'employee',
			'evaluations',
			'interview_aggregation',
			'job',
			'offer',
			'portal',
			'referral',
			'talent',
		]);
		expect((await whole())?.evaluations?.map(({ conclusion }) => conclusion)).toEqual([1, 2]);
		expect((await whole())?.employee).toMatchObject({ onboard_status: 1, level_id: '1' });
		const scopes = ['hire:application', 'hire:offer:readonly', 'hire:agency:readonly'];
		feishu.app().scopes = scopes;
		expect([(await whole())?.offer, (await whole())?.agency].map((part) => Object.keys(part ?? {}))).toEqual([
			['offer_basic'],
			['basic_info'],
		]);
		feishu.app().scopes = [...scopes, 'hire:offer_salary:readonly', 'hire:agency_salary:readonly'];
		expect([(await whole())?.offer, (await whole())?.agency].map((part) => Object.keys(part ?? {}))).toEqual([
			['offer_basic', 'offer_salary'],
			['basic_info', 'salary_info'],
		]);
	});

	test('may have an offer', async () => {
		const offer = async (id: string) => (await client.hire.v1.application.offer({ path: { application_id: id } })).data;
		expect((await offer(TO_ONBOARD))?.offer).toMatchObject({
			id: '7057802493489285412',
			application_id: TO_ONBOARD,
			offer_status: 7,
			salary_plan: { currency: 'CNY' },
		});
		expect((await offer(APPLICATION))?.offer).toMatchObject({ offer_status: 1 });
		expect(await offer('6949805467799537967')).toEqual({});
		expect(await rejection(offer('1'))).toBe('400 1002002');
	});
});

describe('onboarding', () => {
	const transfer = async (data: object = {}, id = TO_ONBOARD, params: object = {}) =>
		await client.hire.v1.application.transferOnboard({ path: { application_id: id }, params, data });

	test('creates an employee once', async () => {
		const { data } = await transfer({
			actual_onboard_time: 1772413200000,
			expected_conversion_time: 1780275600000,
			level: '1',
			operator_id: '2',
		});
		expect(data?.employee).toEqual({
			id: expect.any(String),
			application_id: TO_ONBOARD,
			onboard_status: 1,
			conversion_status: 1,
			onboard_time: 1772413200000,
			expected_conversion_time: 1780275600000,
			level: '1',
		});
		expect(feishu.store.hireEmployees.get(TO_ONBOARD)).toEqual(data?.employee);
		expect(feishu.store.talents.get('6960663240925956556')?.is_onboarded).toBe(true);
		expect(await rejection(transfer())).toBe('400 1002904');
	});

	test.each([
		['an unknown application', {}, '1', {}, '404 1002901'],
		['another stage', {}, APPLICATION, {}, '400 1002902'],
		['the future', { actual_onboard_time: 4102444800000 }, TO_ONBOARD, {}, '400 1002905'],
		['a time in text', { actual_onboard_time: '1772413200000' }, TO_ONBOARD, {}, '400 1002002'],
		['an unknown kind of ID', {}, TO_ONBOARD, { user_id_type: 'people_admin_id' }, '400 1002002'],
	])('rejects %s', async (_, data, id, params, expected) => {
		expect(await rejection(transfer(data, id, params))).toBe(expected);
		expect(feishu.store.hireEmployees.has(id)).toBe(false);
	});

	test('requires the switch, a free talent, and a custom app', async () => {
		feishu.store.hireSwitches.set('ehr', false);
		expect(await rejection(transfer())).toBe('500 1002908');
		feishu.store.hireSwitches.set('ehr', true);
		Object.assign(feishu.store.applications.get(TO_ONBOARD) ?? {}, { lock_status: 2 });
		expect(await rejection(transfer())).toBe('500 1002210');
		feishu.app().kind = 'store';
		expect(await rejection(transfer())).toBe('400 99991672');
	});
});

describe('talents', () => {
	test('are listed, the latest first, and searched', async () => {
		const list = async (params: object) =>
			(await client.hire.v1.talent.list({ params })).data?.items?.map(({ basic_info: own }) => own?.name);
		expect(await list({})).toEqual(['Bo Sample', 'Ada Sample', '沈子墨']);
		expect(await list({ keyword: '子墨' })).toEqual(['沈子墨']);
		expect(await list({ update_end_time: String(feishu.calendar.time(-30)) })).toEqual(['沈子墨']);
		expect(await list({ keyword: 'nobody', query_option: 'ignore_empty_error' })).toEqual([]);
		expect(await rejection(list({ keyword: 'nobody' }))).toBe('400 1002002');
		expect(await rejection(list({ page_size: 21 }))).toBe('400 99992402');
	});

	test.each<[string, object, string[]]>([
		['mobile', { mobile_number_list: ['18200000001', '18200000003'] }, ['5', '7']],
		['mobile in another country', { mobile_code: '1', mobile_number_list: ['18200000001'] }, []],
		['email', { email_list: ['ada.sample@example.com'] }, ['6']],
		['document', { identification_type: 2, identification_number_list: ['X0000001'] }, ['6']],
		['mobile and email', { mobile_number_list: ['18200000001'], email_list: ['shen.zimo@example.com'] }, ['5']],
		["mobile and somebody else's email", { mobile_number_list: ['18200000001'], email_list: ['ada.sample@example.com'] }, []],
		['nothing', {}, []],
	])('are found by %s', async (_, data, expected) => {
		const { data: answer } = await client.hire.v1.talent.batchGetId({ data });
		expect(answer?.talent_list?.map(({ talent_id: id }) => id?.slice(-1))).toEqual(expected);
	});

	test('reject senseless filters', async () => {
		const find = async (data: object) => await client.hire.v1.talent.batchGetId({ data });
		expect(await rejection(find({ mobile_number_list: ['1'] }))).toBe('400 1002009');
		expect(await rejection(find({ identification_number_list: ['X0000001'] }))).toBe('400 1002002');
		expect((await find({ identification_type: 8, identification_number_list: ['H0000001'] })).data?.talent_list).toEqual([]);
		expect(await rejection(find({ identification_type: 7 }))).toBe('400 1002002');
		const { data } = await find({ email_list: ['ada.sample@example.com'] });
		expect(data?.talent_list).toEqual([{ talent_id: '6960663240925956556', email: 'ada.sample@example.com', is_onboarded: false }]);
	});

	test('show tags, folders, notes and the block list only with scopes for them', async () => {
		const keys = async () =>
			Object.keys((await client.hire.v2.talent.get({ path: { talent_id: '6960663240925956557' } })).data ?? {}).filter((key) =>
				/^(tag|talent_folder|note|block)_/.test(key),
			);
		expect(await keys()).toEqual(['tag_list', 'note_list_v2', 'block_info', 'talent_folder_ref_list_v2']);
		feishu.app().scopes = ['hire:talent:readonly', 'hire:talent_tag:readonly'];
		expect(await keys()).toEqual(['tag_list']);
	});

	test('are read by ID', async () => {
		const get = async (id: string) => (await client.hire.v2.talent.get({ path: { talent_id: id } })).data;
		expect(await get(TALENT)).toMatchObject({ talent_id: TALENT, basic_info: { name: '沈子墨', mobile_code: '86' }, is_onboarded: false });
		expect(await rejection(get('1'))).toBe('404 1002102');
	});
});
