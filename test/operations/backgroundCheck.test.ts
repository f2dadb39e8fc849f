import type { INodeParameters } from 'n8n-workflow';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { momentOfSending } from '../../nodes/LarkHire/resources/backgroundCheck/timeOrNow';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';
import { newYork } from '../support/clock';

const PROGRESS = 'POST /open-apis/hire/v1/eco_background_checks/update_progress';
const RESULT = 'POST /open-apis/hire/v1/eco_background_checks/update_result';
const check = '6931286400470354183';
const least = {
	resource: 'backgroundCheck',
	operation: 'updateProgress',
	backgroundCheckId: check,
	stageId: '={{ $json.stage ?? "s" + $itemIndex }}',
	stageName: '阶段报告',
};

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (parameters: object, items: ReadonlyArray<Record<string, string | number>> = [{}], more = {}) =>
	await engineFor(simulator).run(oneNode({ ...least, ...parameters }, items, more));

it('sends the official example', async () => {
	await run({
		stageId: '6931286400470354183',
		stageTime: 1660123456789,
		additionalFields: {
			stageEnName: 'stage report',
			result: '通过',
			reportFiles: { file: [{ name: '阶段报告.pdf', url: 'https://xxxxx/xxxxxx/xxxx.pdf', urlType: 1 }] },
		},
	});
	expect(simulator.calls(PROGRESS).map(({ body }) => body)).toEqual([
		{
			background_check_id: check,
			stage_id: '6931286400470354183',
			stage_en_name: 'stage report',
			stage_name: '阶段报告',
			stage_time: '1660123456789',
			result: '通过',
			report_file_list: [{ report_name: '阶段报告.pdf', report_url: 'https://xxxxx/xxxxxx/xxxx.pdf', report_url_type: 1 }],
		},
	]);
});

it('returns the ID of the check', async () => {
	expect((await run({ stageTime: '2026-03-02T09:00:00+08:00' })).json(HIRE)).toEqual([
		{ success: true, backgroundCheckId: check, stageId: 's0', stageTime: newYork(Date.parse('2026-03-02T01:00:00Z')) },
	]);
});

describe('stage time', () => {
	const sent = () => simulator.calls(PROGRESS).map(({ body }) => (body as { stage_time: string }).stage_time);

	it.each([
		["the date picker, in the workflow's time zone", '2026-03-02T09:00:00', '1772413200000'],
		['ISO with offset', '2026-03-02T09:00:00+08:00', '1772413200000'],
		['milliseconds', 1772413200000, '1772413200000'],
		['milliseconds as text', '1772413200000', '1772413200000'],
		['an expression with Luxon', '={{ DateTime.fromISO("2026-03-02T01:00:00Z") }}', '1772413200000'],
		['an expression with Date', '={{ new Date("2026-03-02T01:00:00Z") }}', '1772413200000'],
	])('from %s', async (_what, stageTime, expected) => {
		const json = oneNode({ ...least, stageTime });
		const { error } = await engineFor(simulator).run({ ...json, settings: { timezone: 'Asia/Shanghai' } });
		expect(error).toBeUndefined();
		expect(sent()).toEqual([expected]);
	});

	it('defaults to now, in increasing order for several stages of one check', async () => {
		const before = Date.now();
		const { error } = await run({}, [{}, {}, {}, {}]);
		expect(error).toBeUndefined();
		const times = sent().map(Number);
		expect(times[0]).toBeGreaterThanOrEqual(before);
		expect(times.at(-1)).toBeLessThanOrEqual(Date.now() + 4);
		expect([...times].sort((a, b) => a - b)).toEqual(times);
		expect(new Set(times).size).toBe(4);
	});

	it.each([
		['tomorrow', 'is not a date'],
		['12', 'is not a date, but a number of 2 digits'],
		['true', 'is not a date'],
		['2026-13-45', 'is a day or time that does not exist'],
		['03/02/2026', 'ends with the year, so day and month are ambiguous'],
	])('rejects %p', async (stageTime, message) => {
		expect((await run({ stageTime })).error).toMatchObject({ name: 'NodeOperationError', message: `Stage Time ${message} [item 0]` });
		expect(simulator.requests).toEqual([]);
	});

	it('accepts the date formats of spreadsheets', async () => {
		const items = ['2026/3/2 9:00', '2026年3月2日 9:01', '46083.37638888889', '1772413380'].map((时间) => ({ 时间 }));
		const json = oneNode({ ...least, stageTime: "={{ $json['时间'] }}" }, items);
		expect((await engineFor(simulator).run({ ...json, settings: { timezone: 'Asia/Shanghai' } })).error).toBeUndefined();
		expect(sent()).toEqual(['1772413200000', '1772413260000', '1772413320000', '1772413380000']);
	});

	it.each(['={{ $json.missing }}', '={{ "" }}', '={{ null }}', '='])(
		'is not set to now when an expression returns nothing: %s',
		async (stageTime) => {
			const { error } = await run({ stageTime });
			expect(error).toMatchObject({
				message: 'Stage Time is empty [item 0]',
				description: 'Check what the expression returns. To choose "now", clear the field.',
			});
			expect(simulator.requests).toEqual([]);
		},
	);

	it("keeps increasing when the computer's clock is set back", () => {
		const clock = jest.spyOn(Date, 'now');
		const at = (ms: number) => {
			clock.mockReturnValue(ms);
			return momentOfSending();
		};
		const later = Date.now() + 1_000_000;
		expect([at(later), at(later), at(later), at(later + 1), at(later - 50_000)]).toEqual([
			later,
			later + 1,
			later + 2,
			later + 3,
			later - 50_000,
		]);
		clock.mockRestore();
	});

	it('used twice for one check is rejected, naming both items', async () => {
		const items = ['2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z', '2026-03-02T10:00:00Z'].map((time) => ({ time }));
		const { error } = await run({ stageTime: '={{ $json.time }}' }, items);
		expect(error?.message).toMatch(/^Stage Time of item 2 is not later than that of item 1.*\[item 1\]$/);
		expect(simulator.requests).toEqual([]);
	});

	it('earlier than the previous stage is rejected', async () => {
		const items = ['2026-03-02T10:00:00Z', '2026-03-02T09:00:00Z'].map((time) => ({ time }));
		expect((await run({ stageTime: '={{ $json.time }}' }, items)).error?.message).toMatch(
			/^Stage Time of item 1 is not later than that of item 0/,
		);
	});

	it('may be the same for different checks', async () => {
		simulator.store.backgroundChecks.set('42', { id: '42', status: 'arranged', stages: [] });
		const { error } = await run({ backgroundCheckId: '={{ $json.id }}', stageTime: '2026-03-02T09:00:00Z' }, [{ id: check }, { id: '42' }]);
		expect(error).toBeUndefined();
		expect(sent()).toHaveLength(2);
	});

	it('conflicts fail only their items where the workflow continues on errors', async () => {
		const items = ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'].map((time) => ({ time, id: check }));
		simulator.store.backgroundChecks.set('42', { id: '42', status: 'arranged', stages: [] });
		const result = await run(
			{ backgroundCheckId: '={{ $json.id }}', stageTime: '={{ $json.time }}' },
			[...items, { time: '2026-03-02T09:00:00Z', id: '42' }],
			{ onError: 'continueErrorOutput' },
		);
		expect(result.items(HIRE).map(({ pairedItem }) => pairedItem)).toEqual([{ item: 2 }]);
		expect(result.items(HIRE, 1).map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});
});

describe('result', () => {
	it('without a report file is rejected before anything is sent, for all items', async () => {
		const { error } = await run({ stageTime: '={{ $json.time }}', additionalFields: { result: '={{ $json.result ?? "" }}' } }, [
			{ time: '2026-03-02T09:00:00Z' },
			{ time: '2026-03-02T10:00:00Z', result: '通过' },
		]);
		expect(error).toMatchObject({ name: 'NodeOperationError', message: 'Result needs a report file [item 1]' });
		expect(simulator.requests).toEqual([]);
	});

	it.each([
		[
			'a report without a name',
			{ name: '', url: 'https://example.com/r.pdf', urlType: 1 },
			'Additional Fields → Report Files 1 → Name is empty [item 0]',
		],
		['a report without a URL', { name: 'r.pdf', url: '', urlType: 1 }, 'Additional Fields → Report Files 1 → URL is empty [item 0]'],
		[
			'an address that is none',
			{ name: 'r.pdf', url: 'example.com/r.pdf', urlType: 1 },
			'Additional Fields → Report Files 1 → URL is not a URL [item 0]',
		],
		[
			'a file URL',
			{ name: 'r.pdf', url: 'file:///etc/passwd', urlType: 1 },
			'Additional Fields → Report Files 1 → URL is not a URL [item 0]',
		],
	])('with %s is rejected', async (_what, file, message) => {
		const { error } = await run({ stageTime: '2026-03-02T09:00:00Z', additionalFields: { result: '通过', reportFiles: { file: [file] } } });
		expect(error?.message).toBe(message);
		expect(simulator.requests).toEqual([]);
	});
});

it('accepts any text as the ID of a stage', async () => {
	expect((await run({ stageId: '学历核实 / 1', stageTime: '2026-03-02T09:00:00Z' })).error).toBeUndefined();
	expect(simulator.calls(PROGRESS).map(({ body }) => body)).toMatchObject([{ stage_id: '学历核实 / 1' }]);
});

it('gives a hint when a stage is rejected that was reported before', async () => {
	await run({ stageId: 'same', stageTime: '2026-03-02T09:00:00Z' });
	expect((await run({ stageId: 'same', stageTime: '2026-03-03T09:00:00Z' })).error?.description).toMatch(
		/^The Stage ID may already have been used/,
	);
});

it.each([
	['6931286400470354184', 'The background check is not in a state that accepts this update [item 0]'],
	['6931286400470350000', 'The background check does not exist [item 0]'],
])('explains what is wrong with check %s', async (id, message) => {
	expect((await run({ backgroundCheckId: id, stageTime: '2026-03-02T09:00:00Z' })).error?.message).toBe(message);
});

describe('final result', () => {
	const result = {
		resource: 'backgroundCheck',
		operation: 'updateResult',
		backgroundCheckId: '6931286400470354183',
		result: '无差异',
		resultTime: '2026-03-02T09:00:00+08:00',
	};

	it('explains that a completed check accepts no result', async () => {
		const run = await engineFor(simulator).run(oneNode({ ...result, backgroundCheckId: '6931286400470354184' }));
		expect(run.error?.message).toBe('The background check is not in a state that accepts this update [item 0]');
	});

	it('is not retried after a lost response', async () => {
		simulator.fail(RESULT, { resetAfter: true });
		const { error } = await engineFor(simulator).run(oneNode(result));
		expect(error?.description).toMatch(/may already have been made/);
		expect(simulator.calls(RESULT)).toHaveLength(1);
	});

	it('defaults to the current time', async () => {
		const before = Date.now();
		expect((await engineFor(simulator).run(oneNode({ ...result, resultTime: '' }))).error).toBeUndefined();
		const [{ body }] = simulator.calls(RESULT) as unknown as [{ body: { result_time: string } }];
		expect(Number(body.result_time)).toBeGreaterThanOrEqual(before);
		expect(Number(body.result_time)).toBeLessThanOrEqual(Date.now() + 1000);
	});

	it('requires a result', async () => {
		expect((await engineFor(simulator).run(oneNode({ ...result, result: ' ' }))).error?.message).toBe('Result is empty [item 0]');
		expect(simulator.requests).toEqual([]);
	});

	it('returns what was sent, since Feishu returns nothing', async () => {
		const run = await engineFor(simulator).run(oneNode(result));
		const [{ body }] = simulator.calls(RESULT) as unknown as [{ body: { result_time: string } }];
		expect(run.json(HIRE)).toEqual([
			{ success: true, backgroundCheckId: '6931286400470354183', resultTime: newYork(Number(body.result_time)) },
		]);
	});
});

describe('orders', () => {
	const QUERY = 'POST /open-apis/hire/v1/background_check_orders/batch_query';
	const LIST = 'GET /open-apis/hire/v1/background_check_orders';
	const getByIds = { resource: 'backgroundCheck', operation: 'getByIds' };
	const typed = (value: unknown) => ({ __rl: true, mode: 'ids', value }) as never;
	const batches = () =>
		simulator.calls(QUERY).map(({ body }) => (body as { background_check_order_id_list: string[] }).background_check_order_id_list.length);
	const fill = (count: number) => {
		const [first] = simulator.store.backgroundCheckOrders.values();
		if (!first) throw new Error('No order');
		const ids = Array.from({ length: count }, (_, index) => String(7137986982531778860n + BigInt(index)));
		ids.forEach((id) => simulator.store.backgroundCheckOrders.set(id, { ...first, order_id: id }));
		return ids;
	};

	it('are requested twenty at a time, each once, one item per record', async () => {
		const ids = fill(45);
		const run = await engineFor(simulator).run(
			oneNode({ ...getByIds, orderIds: typed('={{ $json.ids }}'), simplify: false }, [{ ids: [...ids, ids[0] as string] }]),
		);
		expect(run.json(HIRE).map(({ order_id: id }) => id)).toEqual(ids);
		expect(batches()).toEqual([20, 20, 5]);
	});

	it('accept IDs as a list, as text with commas or line breaks, or picked one by one', async () => {
		const [a, b] = fill(2) as [string, string];
		for (const orderIds of [typed(`${a}, ${b}`), typed(`${a}\n${b}`), typed(JSON.stringify([a, b])), `${a} ${b}`]) {
			const run = await engineFor(simulator).run(oneNode({ ...getByIds, orderIds }));
			expect(run.json(HIRE).map(({ order_id: id }) => id)).toEqual([a, b]);
		}
		const picked = await engineFor(simulator).run(oneNode({ ...getByIds, orderIds: { __rl: true, mode: 'list', value: a } }));
		expect(picked.json(HIRE).map(({ order_id: id }) => id)).toEqual([a]);
	});

	it('with invalid IDs are rejected before anything is sent', async () => {
		const message = async (value: unknown) =>
			(await engineFor(simulator).run(oneNode({ ...getByIds, orderIds: typed(value) }))).error?.message;
		expect(await message('={{ "" }}')).toBe('Orders is empty [item 0]');
		expect(await message(',')).toBe('Orders contains no ID [item 0]');
		expect(await message('7037986982531778860, ../x')).toBe('Orders entry 2 is not an ID [item 0]');
		expect(simulator.requests).toEqual([]);
	});

	it('are simplified by default', async () => {
		const run = async (simplify: boolean) =>
			(await engineFor(simulator).run(oneNode({ ...getByIds, orderIds: typed('7037986982531778861'), simplify }))).json(HIRE)[0];
		expect(await run(true)).toMatchObject({
			order_id: '7037986982531778861',
			order_status: 3,
			update_time: String(simulator.calendar.time(-10)),
			update_time_iso: newYork(simulator.calendar.time(-10)),
		});
		expect(await run(true)).not.toHaveProperty('provider_info');
		expect(await run(false)).toHaveProperty('provider_info');
	});

	it('return the creator by the chosen type of ID', async () => {
		await engineFor(simulator).run(
			oneNode({ ...getByIds, orderIds: typed('7037986982531778861'), additionalFields: { userIdType: 'union_id' } }),
		);
		expect(simulator.calls(QUERY).map(({ query }) => query)).toEqual([{ page_size: '20', user_id_type: 'union_id' }]);
	});

	const getAll = async (additionalFields: object) =>
		await engineFor(simulator).run(
			oneNode({ resource: 'backgroundCheck', operation: 'getAll', returnAll: true, additionalFields } as INodeParameters),
		);

	it.each(['Ordered', 'Updated'])('reject a time range that ends before it begins: %s', async (what) => {
		const name = what.toLowerCase();
		expect((await getAll({ [`${name}After`]: '2026-03-03', [`${name}Before`]: '2026-03-02' })).error?.message).toBe(
			`${what} Before is before ${what} After [item 0]`,
		);
		expect(simulator.requests).toEqual([]);
	});

	interface Filters {
		readonly given: object;
		readonly body: object;
		readonly found: readonly string[];
	}
	const going = '7037986982531778860';
	const completed = '7037986982531778861';
	const other = '7037986982531778862';
	const terminated = '7037986982531778863';
	const single = '7412902352778840358';

	it.each<[string, (at: (day: number) => number) => Filters]>([
		['a status', () => ({ given: { status: '2' }, body: { order_status: '2' }, found: [going, other, single] })],
		['a status as a number', () => ({ given: { status: 3 }, body: { order_status: '3' }, found: [completed] })],
		[
			'the first time of ordering',
			(at) => ({ given: { orderedAfter: at(-20) }, body: { begin_start_time: String(at(-20)) }, found: [going, other, single] }),
		],
		[
			'the last time of ordering',
			(at) => ({ given: { orderedBefore: at(-20) }, body: { begin_end_time: String(at(-20)) }, found: [going, completed, terminated] }),
		],
		[
			'a status and all other filters',
			(at) => ({
				given: { status: '2', applicationId: '6985833807195212077', updatedAfter: at(-10), updatedBefore: at(0), userIdType: 'union_id' },
				body: {
					order_status: '2',
					application_id: '6985833807195212077',
					update_start_time: String(at(-10)),
					update_end_time: String(at(0)),
				},
				found: [other],
			}),
		],
	])('are filtered by %s through the query API', async (_what, filters) => {
		const { given, body, found } = filters((day) => simulator.calendar.time(day));
		expect((await getAll(given)).json(HIRE).map(({ order_id: id }) => id)).toEqual(found);
		expect(simulator.calls(QUERY).map((call) => call.body)).toEqual([body]);
		expect(simulator.calls(QUERY).map(({ query }) => query)).toEqual([
			{ page_size: '100', ...('userIdType' in given && { user_id_type: 'union_id' }) },
		]);
		expect(simulator.calls(LIST)).toEqual([]);
	});

	it('filtered by status come page by page', async () => {
		const [first] = simulator.store.backgroundCheckOrders.values();
		fill(250);
		expect((await getAll({ status: '2', applicationId: first?.application_id })).json(HIRE)).toHaveLength(251);
		expect(simulator.calls(QUERY)).toHaveLength(3);
	});

	it('come from the list API while it supports all filters, because its rate limit is higher', async () => {
		expect((await getAll({ applicationId: '6985833807195212077', updatedAfter: simulator.calendar.time(-10) })).json(HIRE)).toHaveLength(1);
		expect(simulator.calls(LIST)).toHaveLength(1);
		expect(simulator.calls(QUERY)).toEqual([]);
	});

	it('can be picked from a list, searched by candidate, package and ID', async () => {
		const search = async (filter?: string) =>
			(
				await new LarkHire().methods.listSearch.searchBackgroundCheckOrders?.call(
					await loadOptions(engineFor(simulator), oneNode(getByIds)),
					filter,
				)
			)?.results;
		expect(await search()).toContainEqual({ name: '林晓 · 基础版 · arranged', value: '7037986982531778860' });
		expect(await search('sample PERSON')).toEqual([{ name: 'Sample Person · 高级版 · completed', value: '7037986982531778861' }]);
		fill(120);
		expect((await search('7137986982531778979'))?.map(({ value }) => value)).toEqual(['7137986982531778979']);
		expect(simulator.calls(LIST)).toHaveLength(4);
	});
});
