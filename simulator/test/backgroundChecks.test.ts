import { client, rejection, simulateForSdk } from './sdk';
import { feishu } from './simulate';

// The official SDK as the client of what a provider does with background checks, and what recruiters see of them.

const OK = { code: 0, msg: 'success', data: {} };
const CHECK = '6931286400470354183';
const ORDER = '7037986982531778860';

simulateForSdk();

const status = () => feishu.store.backgroundChecks.get(CHECK)?.status;

describe('the final result', () => {
	const sample = {
		background_check_id: CHECK,
		result: '无差异',
		result_time: '1660123456789',
		report_file_list: [{ report_name: '终版报告.pdf', report_url: 'https://example.com/report.pdf', report_url_type: 1 }],
	};
	const send = async (over: object = {}) => await client.hire.v1.ecoBackgroundCheck.updateResult({ data: { ...sample, ...over } });

	test('completes the check', async () => {
		expect(await send()).toEqual(OK);
		const { background_check_id: _, ...final } = sample;
		expect(feishu.store.backgroundChecks.get(CHECK)).toMatchObject({ status: 'completed', final });
		expect(await rejection(send())).toBe('400 1002858');
		expect(
			await rejection(
				client.hire.v1.ecoBackgroundCheck.updateProgress({
					data: { background_check_id: CHECK, stage_id: 's', stage_name: 's', stage_time: '1' },
				}),
			),
		).toBe('400 1002858');
	});

	test('waits for the approval if the tenant requires it', async () => {
		Object.assign(feishu.store.backgroundChecks.get(CHECK) ?? {}, { approval: true });
		expect(await send({ report_file_list: undefined })).toEqual(OK);
		expect(status()).toBe('approving');
	});

	test.each([
		['an unknown check', { background_check_id: '1' }, '400 1002862'],
		['a completed check', { background_check_id: '6931286400470354184' }, '400 1002858'],
		['no result', { result: undefined }, '400 1002002'],
		['a time that is a number', { result_time: 1660123456789 }, '400 1002002'],
		['a report without a name', { report_file_list: [{ report_url: 'https://example.com' }] }, '400 1002002'],
		['a key that only the SDK has', { operator_role: 1 }, '400 1002002'],
	])('rejects %s', async (_, over, expected) => {
		expect(await rejection(send(over))).toBe(expected);
		expect(status()).toBe('arranged');
	});
});

test('a cancelled check accepts nothing any more', async () => {
	const cancel = async (id: string) => await client.hire.v1.ecoBackgroundCheck.cancel({ data: { background_check_id: id } });
	expect(await cancel(CHECK)).toEqual(OK);
	expect(status()).toBe('terminated');
	expect(
		await rejection(
			client.hire.v1.ecoBackgroundCheck.updateResult({ data: { background_check_id: CHECK, result: 'x', result_time: '1' } }),
		),
	).toBe('400 1002858');
	expect(await rejection(cancel('1'))).toBe('400 1002862');
	expect(await rejection(cancel(''))).toBe('400 1002002');
});

test("the order of the page's example exists", async () => {
	const { data } = await client.hire.v1.backgroundCheckOrder.batchQuery({
		data: { background_check_order_id_list: ['7412902352778840358'] },
	});
	expect(data?.items).toHaveLength(1);
});

describe('orders', () => {
	const list = async (params: object = {}) => (await client.hire.v1.backgroundCheckOrder.list({ params })).data;
	const query = async (data: object = {}, params: object = {}) =>
		(await client.hire.v1.backgroundCheckOrder.batchQuery({ data, params })).data;
	const idsOf = (data: Awaited<ReturnType<typeof list>>) => data?.items?.map(({ order_id: id }) => id?.slice(-2));

	test('show what was reported, newest first', async () => {
		const { updateProgress, updateResult } = client.hire.v1.ecoBackgroundCheck;
		await updateProgress({
			data: { background_check_id: CHECK, stage_id: '1', stage_name: '一', stage_en_name: 'One', stage_time: '1660000000001' },
		});
		await updateProgress({
			data: {
				background_check_id: CHECK,
				stage_id: '2',
				stage_name: '二',
				stage_time: '1660000000002',
				result: '蓝灯',
				report_file_list: [{ report_name: 'a', report_url: 'https://example.com/a', report_url_type: 2 }],
			},
		});
		await updateResult({
			data: {
				background_check_id: CHECK,
				result: '绿灯',
				result_time: '1660000000003',
				report_file_list: [{ report_name: 'b', report_url: 'https://example.com/b' }],
			},
		});
		expect((await query({ background_check_order_id_list: [ORDER] }))?.items).toEqual([
			expect.objectContaining({
				order_id: ORDER,
				order_status: 3,
				conclusion: '绿灯',
				update_time: expect.stringMatching(/^1[789]\d{11}$/),
				process_info_list: [
					{ process: '二', update_time: '1660000000002' },
					{ process: '一', en_process: 'One', update_time: '1660000000001' },
				],
				feedback_info_list: [
					expect.objectContaining({ report_name: 'b', report_type: 2, result: '绿灯', attachment_url: 'https://example.com/b' }),
					expect.objectContaining({ report_name: 'a', report_type: 1, result: '蓝灯', report_preview_url: 'https://example.com/a' }),
				],
			}),
		]);
	});

	test('are filtered', async () => {
		const at = (day: number) => String(feishu.calendar.time(day));
		expect(idsOf(await list())).toEqual(['60', '61', '62', '63', '58']);
		expect(idsOf(await list({ application_id: '6985833807195212077' }))).toEqual(['62']);
		expect(idsOf(await list({ update_start_time: at(-10) }))).toEqual(['61', '62', '58']);
		expect(idsOf(await list({ update_end_time: at(-11) }))).toEqual(['60', '63']);
		expect(idsOf(await query({ order_status: '3' }))).toEqual(['61']);
		expect(idsOf(await query({ begin_start_time: at(-19) }))).toEqual(['62', '58']);
		expect(idsOf(await query({ application_id: '6985833807195212077' }))).toEqual(['62']);
		expect(idsOf(await query({ application_id: '6985833807195212077', background_check_order_id_list: [ORDER, '1'] }))).toEqual(['60']);
	});

	test('come in pages', async () => {
		const first = await list({ page_size: 2 });
		expect(idsOf(first)).toEqual(['60', '61']);
		expect(idsOf(await list({ page_size: 2, page_token: first?.page_token }))).toEqual(['62', '63']);
		expect(idsOf(await query({}, { page_size: 1 }))).toEqual(['60']);
		expect(await rejection(list({ page_size: 101 }))).toBe('400 99992402');
		expect(await rejection(query({}, { page_size: 101 }))).toBe('400 99992402');
	});

	test('reject bad filters, and more than twenty IDs', async () => {
		expect(await rejection(list({ update_start_time: 'x' }))).toBe('400 1002002');
		expect(await rejection(list({ user_id_type: 'x' }))).toBe('400 1002002');
		expect(await rejection(query({ order_status: '7' }))).toBe('400 1002002');
		expect(await rejection(query({ background_check_order_id_list: Array.from({ length: 21 }, String) }))).toBe('400 1002002');
	});

	test('require a scope', async () => {
		feishu.app().scopes = ['hire:background_check_order:readonly'];
		expect(idsOf(await list())).toHaveLength(5);
		expect(await rejection(client.hire.v1.ecoBackgroundCheck.cancel({ data: { background_check_id: CHECK } }))).toBe('400 99991672');
	});
});
