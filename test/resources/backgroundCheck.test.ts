import { Simulator } from '../simulator';
import { engineFor } from '../support/fromSource';
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
