import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../support/workflows';

const PROGRESS = 'POST /open-apis/hire/v1/eco_background_checks/update_progress';
const check = '6931286400470354183';
const least = { resource: 'backgroundCheck', operation: 'updateProgress', backgroundCheckId: check, stageId: '={{ $json.stage ?? "s" + $itemIndex }}', stageName: '阶段报告' };

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (parameters: object, items: ReadonlyArray<Record<string, string | number>> = [{}], more = {}) => await engineFor(simulator).run(oneNode({ ...least, ...parameters }, items, more));

it('sends the official example', async () => {
	await run({
		stageId: '6931286400470354183',
		stageTime: 1660123456789,
		additionalFields: { stageEnName: 'stage report', result: '通过', reportFiles: { file: [{ name: '阶段报告.pdf', url: 'https://xxxxx/xxxxxx/xxxx.pdf', urlType: 1 }] } },
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

it('answers with the ID of the check', async () => {
	expect((await run({ stageTime: '2026-03-02T09:00:00+08:00' })).json(HIRE)).toEqual([{ success: true, backgroundCheckId: check }]);
});

describe('stage time', () => {
	const sent = () => simulator.calls(PROGRESS).map(({ body }) => (body as { stage_time: string }).stage_time);

	it.each([
		['the date picker, in the workflow\'s time zone', '2026-03-02T09:00:00', '1772413200000'],
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

	it('is now when nothing is entered, and still in order for several stages of one check', async () => {
		const before = Date.now();
		const { error } = await run({}, [{}, {}, {}, {}]);
		expect(error).toBeUndefined();
		const times = sent().map(Number);
		expect(times[0]).toBeGreaterThanOrEqual(before);
		expect(times.at(-1)).toBeLessThanOrEqual(Date.now() + 4);
		expect([...times].sort((a, b) => a - b)).toEqual(times);
		expect(new Set(times).size).toBe(4);
	});

	it.each(['tomorrow', '12', 'true', '2026-13-45', 1772413200])('refuses %p', async (stageTime) => {
		expect((await run({ stageTime })).error).toMatchObject({ name: 'NodeOperationError', message: 'Stage Time is not a date [item 0]' });
		expect(simulator.requests).toEqual([]);
	});

	it('that is the same for one check twice in a batch is refused with both items named', async () => {
		const items = ['2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z', '2026-03-02T10:00:00Z'].map((time) => ({ time }));
		const { error } = await run({ stageTime: '={{ $json.time }}' }, items);
		expect(error?.message).toMatch(/^Stage Time of item 2 is not later than that of item 1.*\[item 1\]$/);
		expect(simulator.requests).toEqual([]);
	});

	it('that goes back is refused', async () => {
		const items = ['2026-03-02T10:00:00Z', '2026-03-02T09:00:00Z'].map((time) => ({ time }));
		expect((await run({ stageTime: '={{ $json.time }}' }, items)).error?.message).toMatch(/^Stage Time of item 1 is not later than that of item 0/);
	});

	it('may be the same for different checks', async () => {
		simulator.store.backgroundChecks.set('42', { id: '42', status: 'arranged', stages: [] });
		const { error } = await run({ backgroundCheckId: '={{ $json.id }}', stageTime: '2026-03-02T09:00:00Z' }, [{ id: check }, { id: '42' }]);
		expect(error).toBeUndefined();
		expect(sent()).toHaveLength(2);
	});

	it('conflicts concern their items only where the workflow goes on', async () => {
		const items = ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'].map((time) => ({ time, id: check }));
		simulator.store.backgroundChecks.set('42', { id: '42', status: 'arranged', stages: [] });
		const result = await run({ backgroundCheckId: '={{ $json.id }}', stageTime: '={{ $json.time }}' }, [...items, { time: '2026-03-02T09:00:00Z', id: '42' }], { onError: 'continueErrorOutput' });
		expect(result.items(HIRE).map(({ pairedItem }) => pairedItem)).toEqual([{ item: 2 }]);
		expect(result.items(HIRE, 1).map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});
});

describe('result', () => {
	it('without a report file is refused before anything is sent, for all items', async () => {
		const { error } = await run({ stageTime: '={{ $json.time }}', additionalFields: { result: '={{ $json.result ?? "" }}' } }, [
			{ time: '2026-03-02T09:00:00Z' },
			{ time: '2026-03-02T10:00:00Z', result: '通过' },
		]);
		expect(error).toMatchObject({ name: 'NodeOperationError', message: 'Result needs a report file [item 1]' });
		expect(simulator.requests).toEqual([]);
	});

	it.each([
		['a report without a name', { name: '', url: 'https://example.com/r.pdf', urlType: 1 }, 'Additional Fields → Report Files 1 → Name is empty [item 0]'],
		['a report without a URL', { name: 'r.pdf', url: '', urlType: 1 }, 'Additional Fields → Report Files 1 → URL is empty [item 0]'],
		['an address that is none', { name: 'r.pdf', url: 'example.com/r.pdf', urlType: 1 }, 'Additional Fields → Report Files 1 → URL is not a URL [item 0]'],
		['a file URL', { name: 'r.pdf', url: 'file:///etc/passwd', urlType: 1 }, 'Additional Fields → Report Files 1 → URL is not a URL [item 0]'],
	])('with %s is refused', async (_what, file, message) => {
		const { error } = await run({ stageTime: '2026-03-02T09:00:00Z', additionalFields: { result: '通过', reportFiles: { file: [file] } } });
		expect(error?.message).toBe(message);
		expect(simulator.requests).toEqual([]);
	});
});

it('gives a hint when a stage is refused that was reported before', async () => {
	await run({ stageId: 'same', stageTime: '2026-03-02T09:00:00Z' });
	expect((await run({ stageId: 'same', stageTime: '2026-03-03T09:00:00Z' })).error?.description).toMatch(/^Perhaps the Stage ID was used before/);
});

it.each([
	['6931286400470354184', 'The background check no longer accepts updates [item 0]'],
	['6931286400470350000', 'The background check does not exist [item 0]'],
])('tells what is wrong with check %s', async (id, message) => {
	expect((await run({ backgroundCheckId: id, stageTime: '2026-03-02T09:00:00Z' })).error?.message).toBe(message);
});

describe('final result', () => {
	const result = { resource: 'backgroundCheck', operation: 'updateResult', backgroundCheckId: '6931286400470354183', result: '无差异', resultTime: '2026-03-02T09:00:00+08:00' };

	it('says that a completed check takes no result', async () => {
		const run = await engineFor(simulator).run(oneNode({ ...result, backgroundCheckId: '6931286400470354184' }));
		expect(run.error?.message).toBe('The background check no longer accepts updates [item 0]');
	});

	it('needs a result', async () => {
		expect((await engineFor(simulator).run(oneNode({ ...result, result: ' ' }))).error?.message).toBe('Result is empty [item 0]');
		expect(simulator.requests).toEqual([]);
	});

	it('gives what was done, since Feishu answers nothing', async () => {
		const run = await engineFor(simulator).run(oneNode(result));
		expect(run.json(HIRE)).toEqual([{ success: true, backgroundCheckId: '6931286400470354183' }]);
	});
});

describe('orders', () => {
	const QUERY = 'POST /open-apis/hire/v1/background_check_orders/batch_query';
	const LIST = 'GET /open-apis/hire/v1/background_check_orders';
	const getByIds = { resource: 'backgroundCheck', operation: 'getByIds' };
	const typed = (value: unknown) => ({ __rl: true, mode: 'ids', value }) as never;
	const batches = () => simulator.calls(QUERY).map(({ body }) => (body as { background_check_order_id_list: string[] }).background_check_order_id_list.length);
	const fill = (count: number) => {
		const [first] = simulator.store.backgroundCheckOrders.values();
		if (!first) throw new Error('No order');
		const ids = Array.from({ length: count }, (_, index) => String(7137986982531778860n + BigInt(index)));
		ids.forEach((id) => simulator.store.backgroundCheckOrders.set(id, { ...first, order_id: id }));
		return ids;
	};

	it('are asked for twenty at a time, each once, an item for each record', async () => {
		const ids = fill(45);
		const run = await engineFor(simulator).run(oneNode({ ...getByIds, orderIds: typed('={{ $json.ids }}'), simplify: false }, [{ ids: [...ids, ids[0] as string] }]));
		expect(run.json(HIRE).map(({ order_id: id }) => id)).toEqual(ids);
		expect(batches()).toEqual([20, 20, 5]);
	});

	it('are named by a list, by text with commas or line breaks, or picked one by one', async () => {
		const [a, b] = fill(2) as [string, string];
		for (const orderIds of [typed(`${a}, ${b}`), typed(`${a}\n${b}`), typed(JSON.stringify([a, b])), `${a} ${b}`]) {
			const run = await engineFor(simulator).run(oneNode({ ...getByIds, orderIds }));
			expect(run.json(HIRE).map(({ order_id: id }) => id)).toEqual([a, b]);
		}
		const picked = await engineFor(simulator).run(oneNode({ ...getByIds, orderIds: { __rl: true, mode: 'list', value: a } }));
		expect(picked.json(HIRE).map(({ order_id: id }) => id)).toEqual([a]);
	});

	it('that are none are refused before anything is sent', async () => {
		const message = async (value: unknown) => (await engineFor(simulator).run(oneNode({ ...getByIds, orderIds: typed(value) }))).error?.message;
		expect(await message('={{ "" }}')).toBe('Orders is empty [item 0]');
		expect(await message(',')).toBe('Orders names no ID [item 0]');
		expect(await message('7037986982531778860, ../x')).toBe('Orders entry 2 is not an ID [item 0]');
		expect(simulator.requests).toEqual([]);
	});

	it('are simplified unless told otherwise', async () => {
		const run = async (simplify: boolean) => (await engineFor(simulator).run(oneNode({ ...getByIds, orderIds: typed('7037986982531778861'), simplify }))).json(HIRE)[0];
		expect(await run(true)).toMatchObject({ order_id: '7037986982531778861', order_status: 3, update_time: '1660000000000', update_time_iso: '2022-08-08T23:06:40.000Z' });
		expect(await run(true)).not.toHaveProperty('provider_info');
		expect(await run(false)).toHaveProperty('provider_info');
	});

	it('name their creator by the wanted kind of ID', async () => {
		await engineFor(simulator).run(oneNode({ ...getByIds, orderIds: typed('7037986982531778861'), additionalFields: { userIdType: 'union_id' } }));
		expect(simulator.calls(QUERY).map(({ query }) => query)).toEqual([{ page_size: '20', user_id_type: 'union_id' }]);
	});

	it('are not looked for between a time and an earlier one', async () => {
		const run = await engineFor(simulator).run(oneNode({ resource: 'backgroundCheck', operation: 'getAll', additionalFields: { updatedAfter: '2026-03-03', updatedBefore: '2026-03-02' } }));
		expect(run.error?.message).toBe('Updated Before is before Updated After [item 0]');
		expect(simulator.requests).toEqual([]);
	});

	it('can be picked from a list, searched by candidate, package and ID', async () => {
		const search = async (filter?: string) => (await new LarkHire().methods.listSearch.searchBackgroundCheckOrders?.call(await loadOptions(engineFor(simulator), oneNode(getByIds)), filter))?.results;
		expect(await search()).toContainEqual({ name: '林晓 · 基础版 · arranged', value: '7037986982531778860' });
		expect(await search('sample PERSON')).toEqual([{ name: 'Sample Person · 高级版 · completed', value: '7037986982531778861' }]);
		fill(120);
		expect((await search('7137986982531778979'))?.map(({ value }) => value)).toEqual(['7137986982531778979']);
		expect(simulator.calls(LIST)).toHaveLength(4);
	});
});
