import { APP } from '..';
import {
	ASSESSMENT,
	BATCH_QUERY,
	JSON_TYPE,
	ONE_GRADE_FIELD,
	PROGRESS,
	SCOPES,
	SIGN_IN,
	TASK,
	WEBSITES,
	send,
	short,
	signIn,
	simulateForRaw,
	token,
	tokenOf,
	using,
} from './raw';
import { feishu } from './simulate';

simulateForRaw();

describe('sign-in', () => {
	test.each([
		['an unknown app', { ...APP, appId: 'cli_0000000000000000' }, 10014, 'app id not exists'],
		['a wrong secret', { ...APP, appSecret: 'wrong' }, 10014, 'app secret invalid'],
		['a malformed app ID', { ...APP, appId: 'nonsense' }, 10003, 'invalid param'],
		['an empty app ID', { ...APP, appId: '' }, 10003, 'invalid param'],
		['no secret', { appId: APP.appId }, 10003, 'invalid param'],
	])('rejects %s, with HTTP 200 and an older form', async (_, app, code, msg) => {
		const { status, json, headers } = await signIn(app);
		expect({ status, json }).toEqual({ status: 200, json: { code, msg, data: {} } });
		expect(headers['x-tt-logid']).toMatch(/^\w{32}$/);
	});

	test('accepts nothing but JSON', async () => {
		const form = `app_id=${APP.appId}&app_secret=${APP.appSecret}`;
		expect(short(await send(SIGN_IN, form, { 'content-type': 'application/x-www-form-urlencoded' }))).toBe('200 10003');
		expect(short(await send(SIGN_IN, form, {}))).toBe('200 10003');
	});

	test('accepts JSON without its content type, unlike everything else', async () => {
		const { json } = await send(SIGN_IN, JSON.stringify({ app_id: APP.appId, app_secret: APP.appSecret }), {});
		expect(json).toMatchObject({ code: 0, tenant_access_token: token });
		expect(short(await send(TASK, { state: 1 }, { authorization: `Bearer ${token}` }))).toBe('400 1002002');
	});

	test('issues no token to a store app', async () => {
		const store = { appId: 'cli_store', appSecret: 'other', kind: 'store' as const };
		await using({ apps: [APP, store] }, async (url) => {
			const { status, json, headers } = await signIn(store, url);
			expect({ status, json }).toEqual({ status: 200, json: { code: 10013, msg: 'get tenant access token fail', data: {} } });
			expect(headers['x-simulator-assumed']).toMatch('no code');
			expect((await signIn({ ...store, appSecret: 'wrong' }, url)).json.code).toBe(10014);
			expect((await signIn(APP, url)).json.code).toBe(0);
		});
	});

	test('returns the same token until half an hour is left, then another one', async () => {
		const start = Date.now();
		const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
		feishu.expireTokens();
		const first = (await signIn()).json;
		expect(first).toEqual({ code: 0, msg: 'ok', tenant_access_token: expect.stringMatching(/^t-\w{40}$/) as string, expire: 7200 });
		clock.mockReturnValue(start + 5400_000);
		expect((await signIn()).json).toEqual({ ...first, expire: 1800 });
		clock.mockReturnValue(start + 5400_001);
		const second = (await signIn()).json;
		expect(second.tenant_access_token).not.toBe(first.tenant_access_token);
		const use = async (own = '') => short(await send(SCOPES, undefined, { authorization: `Bearer ${own}` }));
		expect([await use(first.tenant_access_token), await use(second.tenant_access_token)]).toEqual(['200 0', '200 0']);
		clock.mockReturnValue(start + 7200_000);
		expect([await use(first.tenant_access_token), await use(second.tenant_access_token)]).toEqual(['400 99991663', '200 0']);
		clock.mockRestore();
		feishu.expireTokens();
	});
});

describe('the gateway', () => {
	test.each([
		['no token', {}, 99991661],
		['a token without Bearer', { authorization: 't-1' }, 99991661],
		['a made-up token', { authorization: 'Bearer t-1' }, 99991663],
	])('rejects %s', async (_, headers, code) => {
		const { status, json, headers: answered } = await send(WEBSITES, undefined, headers);
		expect({ status, code: json.code }).toEqual({ status: 400, code });
		expect(answered['content-type']).toMatch('application/json');
		expect(json.error?.log_id).toMatch(/^\w{32}$/);
		expect(json.error?.log_id).toBe(answered['x-tt-logid']);
	});

	test.each([SIGN_IN, WEBSITES, 'GET /nowhere'])('spells the header of the log ID as Feishu does: %s', async (what) => {
		expect((await send(what)).names).toContain('X-Tt-Logid');
	});

	test.each([[400 as const], [200 as const]])('makes tokens expire with HTTP %d', async (shape) => {
		feishu.expireTokens(shape);
		expect(short(await send(WEBSITES))).toBe(`${shape} 99991663`);
		const fresh = await tokenOf();
		expect(fresh).not.toBe(token);
		expect(short(await send(WEBSITES, undefined, { authorization: `Bearer ${fresh}` }))).toBe('200 0');
	});

	test('names missing scopes', async () => {
		feishu.app().scopes = [];
		const { status, json } = await send(TASK, { state: 1 });
		expect({ status, code: json.code }).toEqual({ status: 400, code: 99991672 });
		expect(json.error).toMatchObject({
			permission_violations: [{ type: 'action_scope_required', subject: 'hire:ehr_import' }],
			helps: [{ url: `https://open.feishu.cn/app/${APP.appId}/auth?q=hire:ehr_import&op_from=openapi&token_type=tenant` }],
		});
		expect(feishu.store.ehrImportTasks.get('6914551145542568199')?.updates).toBe(0);
		expect(short(await send(SCOPES))).toBe('200 0');
	});

	test('accepts any one of several scopes', async () => {
		feishu.app().scopes = ['hire:external_application:readonly', 'corehr:corehr', 'hire:site'];
		expect(short(await send(BATCH_QUERY, {}))).toBe('200 0');
		expect(short(await send(ONE_GRADE_FIELD))).toBe('200 0');
		expect(short(await send(WEBSITES))).toBe('200 0');
		expect(short(await send('PUT /open-apis/hire/v1/external_interviews/6960663240925956660', { external_application_id: '1' }))).toBe(
			'400 99991672',
		);
		expect(short(await send(ASSESSMENT, {}))).toBe('400 99991672');
	});

	test('rejects IP addresses that are not on the whitelist, except at sign-in', async () => {
		feishu.app().ipAllowed = false;
		expect([short(await send(WEBSITES)), short(await send(SCOPES)), short(await send(TASK, { state: 1 }))]).toEqual(
			Array(3).fill('400 99991401'),
		);
		expect(short(await signIn())).toBe('200 0');
	});

	test('knows several apps, and rejects store apps at APIs for custom ones', async () => {
		const store = { appId: 'cli_store', appSecret: 'other', kind: 'store' as const };
		await using({ apps: [APP, store] }, async (url, other) => {
			const call = async (what: string, body: object, { appId }: typeof APP) =>
				await send(what, body, { ...JSON_TYPE, authorization: `Bearer ${other.tokenOf(appId)}` }, url);
			expect(short(await call(TASK, { state: 1 }, APP))).toBe('200 0');
			const rejected = await call(TASK, { state: 1 }, store);
			expect(short(rejected)).toBe('400 99991672');
			expect(rejected.headers['x-simulator-assumed']).toMatch('no code');
			expect(short(await call(BATCH_QUERY, {}, store))).toBe('400 99991672');
			expect(short(await call(ASSESSMENT, { assessment_status: 'completed', is_final_asssessment: true }, store))).toBe('200 0');
			expect(other.app('cli_store').kind).toBe('store');
			expect(() => other.app('cli_unknown')).toThrow('cli_unknown');
		});
	});

	test.each([
		'GET /open-apis/hire/v1/nothing',
		'DELETE /open-apis/hire/v1/websites',
		'GET /open-apis/hire/v1/websites/',
		'PATCH /open-apis/hire/v1/ehr_import_tasks/',
		'GET /',
	])('does not know %s', async (what) => {
		const { status, headers, text } = await send(what);
		expect({ status, type: headers['content-type'], text }).toEqual({ status: 404, type: 'text/plain', text: '404 page not found' });
		expect(headers['x-tt-logid']).toMatch(/^\w{32}$/);
		expect(feishu.calls(what)).toMatchObject([{ status: 404, code: undefined }]);
	});
});

describe('strictness', () => {
	const whole = { assessment_status: 'completed', is_final_asssessment: true };
	test.each([
		['an unknown key', TASK, { state: 1, reason: 'x' }, 1002002],
		['an unknown key for CoreHR', ASSESSMENT, { ...whole, grade: 'grade_a' }, 1160001],
		['an inherited name', TASK, { state: 1, toString: 'x' }, 1002002],
		['an unknown query key', `${TASK}?user_id_type=open_id`, { state: 1 }, 1002002],
		['an unknown query key for CoreHR', `${ONE_GRADE_FIELD}&page_size=1`, undefined, 1160001],
		['a query key twice', `${WEBSITES}?page_size=1&page_size=2`, undefined, 1002002],
		['a page size in words', `${WEBSITES}?page_size=ten`, undefined, 99992402],
		['a body with GET', WEBSITES, { page_size: 1 }, 1002002],
		['null', TASK, { state: 1, fail_reason: null }, 1002002],
		['a list as the body', TASK, [{ state: 1 }], 1002002],
		['an empty one', BATCH_QUERY, [], 1002002],
		['a text that is no JSON', TASK, '{"state":1', 1002002],
	])('rejects %s', async (_, what, body, code) => {
		expect(short(await send(what, body))).toBe(`400 ${code}`);
		expect([...feishu.store.ehrImportTasks.values()].map(({ updates }) => updates)).toEqual([0, 0, 0]);
	});

	test('requires the content type of JSON', async () => {
		expect(short(await send(TASK, { state: 1 }, { authorization: `Bearer ${token}`, 'content-type': 'text/plain' }))).toBe('400 1002002');
		expect(
			short(await send(TASK, { state: 1 }, { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' })),
		).toBe('200 0');
	});

	test('accepts {} or nothing with GET', async () => {
		expect([short(await send(WEBSITES, {})), short(await send(WEBSITES)), short(await send(SCOPES, {}))]).toEqual(Array(3).fill('200 0'));
	});

	test('returns what was sent, and marks what is only assumed', async () => {
		const unknown = await send(PROGRESS, { background_check_id: 'who', stage_id: '1', stage_name: '林晓', stage_time: '1' });
		expect([unknown.json.msg, unknown.headers['x-simulator-assumed']]).toEqual([expect.stringContaining('who'), undefined]);
		const number = await send(TASK, { state: 'Sample Person' });
		expect([number.json.msg, number.headers['x-simulator-assumed']]).toEqual(['invalid value: Sample Person (state)', undefined]);
		const state = await send(TASK, { state: 7 });
		expect([state.json.msg, state.headers['x-simulator-assumed']]).toEqual(['unknown state: 7', expect.stringContaining('status')]);
		const size = await send(`${WEBSITES}?page_size=11`);
		expect(size.json.error?.field_violations).toEqual([{ field: 'page_size', value: '11', description: expect.any(String) as string }]);
	});
});
