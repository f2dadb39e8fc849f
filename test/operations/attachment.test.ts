import { inspect } from 'node:util';
import type { IBinaryKeyData, INodeExecutionData } from 'n8n-workflow';
import { Simulator } from '../../simulator';
import { DOWNLOAD } from '../../simulator/fileHost';
import { logLines } from '../../harness/engine';
import { engineFor } from '../support/fromSource';
import { onDisk } from '../../harness/filesOnDisk';
import { binaryOf, HIRE, oneNode } from '../../harness/workflows';

const CREATE = 'POST /open-apis/hire/v1/attachments';
const GET = 'GET /open-apis/hire/v1/attachments/:attachment_id';
const resume = '6949805467799537964';

let simulator: Simulator;
// One each: the session keeps what Feishu said about the pace.
beforeEach(async () => (simulator = await Simulator.start()));
afterEach(async () => await simulator.stop());

const run = async (operation: string, over: object, binary?: IBinaryKeyData) =>
	await engineFor(simulator).run(oneNode({ resource: 'attachment', operation, ...over } as never, [{}], {}, binary && (() => binary)));
/** Without those that were there from the beginning. */
const uploaded = () => [...simulator.store.attachments.values()].slice(8);
/** Not a multiple of anything that is used to cut it up. */
const large = Buffer.from(Array.from({ length: 1_000_003 }, (_, index) => (index * 31) % 251));

describe.each([
	['get', { attachmentId: resume }, GET, { attachment: {} }],
	['get', { attachmentId: resume }, GET, { attachment: null }],
	['download', { attachmentId: resume }, GET, {}],
	['getPreview', { attachmentId: resume }, 'GET /open-apis/hire/v1/attachments/:attachment_id/preview', {}],
])('%s of %j', (operation, parameters, endpoint, data) => {
	it(`never takes ${JSON.stringify(data)} for a success`, async () => {
		simulator.fail(endpoint, { data: data as never });
		expect((await run(operation, parameters)).error?.message).toBe("Feishu's response was cut off or is not as documented [item 0]");
	});
});

describe('upload', () => {
	const upload = async (content: Buffer | string, name = '简历 “final”.pdf', over: object = {}) =>
		await run('upload', over, binaryOf(name, 'application/pdf', content));

	it.each([
		['a file', large],
		['an empty one', Buffer.alloc(0)],
		['one of a byte', Buffer.from('x')],
		['one of two bytes', Buffer.from('xy')],
		['one that looks like a form', Buffer.from('\r\n------lark-hire-\r\nContent-Disposition: form-data; name="content"\r\n\r\n')],
	])('sends %s whole, with length and name', async (_what, content) => {
		const result = await upload(content);
		expect(result.error).toBeUndefined();
		expect(result.json(HIRE)).toEqual([{ id: uploaded()[0]?.id, name: '简历 “final”.pdf', url: expect.any(String) }]);
		expect(uploaded()).toEqual([expect.objectContaining({ name: '简历 “final”.pdf', mime: 'application/pdf', type: 3 })]);
		expect(uploaded()[0]?.bytes.equals(content)).toBe(true);
		expect(simulator.calls(CREATE)[0]?.headers).toMatchObject({
			'content-type': expect.stringMatching(/^multipart\/form-data; boundary=/),
			'content-length': expect.stringMatching(/^\d+$/),
		});
	});

	it.each(['a"b.pdf', 'a\r\nb.pdf', '😀.pdf', 'أهلا.pdf'])('keeps the name %j', async (name) => {
		await upload('x', name);
		expect(uploaded()[0]?.name).toBe(name);
	});

	it('names a file that has no name, with its extension', async () => {
		await run('upload', {}, { data: { mimeType: 'text/plain', fileExtension: 'txt', data: 'eA==' } });
		expect(uploaded()[0]?.name).toBe('file.txt');
	});

	it('sends a file that n8n keeps on disk', async () => {
		await onDisk(async (service) => {
			const stored = await service.store({ type: 'execution', workflowId: '1', executionId: '1' }, large, {
				data: '',
				mimeType: 'application/pdf',
				fileName: '盘.pdf',
			});
			for (const binary of [stored, { ...stored, bytes: undefined }])
				expect((await run('upload', {}, { data: binary } as IBinaryKeyData)).error).toBeUndefined();
		});
		expect(uploaded().map(({ name, bytes }) => [name, bytes.equals(large)])).toEqual([
			['盘.pdf', true],
			['盘.pdf', true],
		]);
	});

	it.each([400, 200] as const)('is retried with a new token when the old one is rejected with HTTP %p', async (shape) => {
		await upload('first');
		simulator.expireTokens(shape);
		expect((await upload(large)).error).toBeUndefined();
		expect(uploaded()[1]?.bytes.equals(large)).toBe(true);
		expect(simulator.tokenCalls()).toHaveLength(2);
		expect(simulator.calls(CREATE)).toHaveLength(3);
	});

	it('is retried after a rate limit, but not after a lost response, which could upload the file twice', async () => {
		simulator.fail(CREATE, { status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '0' } });
		expect((await upload(large)).error).toBeUndefined();
		simulator.fail(CREATE, { resetAfter: true });
		const { error } = await upload('x');
		expect(error?.message).toMatch(/^No connection to http/);
		expect(error?.description).toMatch(/may already have been made/);
		expect(simulator.calls(CREATE)).toHaveLength(3);
	});

	it("shows Feishu's `message`", async () => {
		simulator.fail(CREATE, { status: 400, code: 1009999, error: {} });
		expect((await upload('x')).error?.description).toMatch(/1009999/);
	});

	it('times out only when no byte moves', async () => {
		simulator.fail(CREATE, { delayMs: 3000 });
		expect((await upload('x', 'x.pdf', { options: { timeout: 1 } })).error?.message).toBe('Feishu did not respond in time [item 0]');
	});

	it('rejects more than 300 MB before anything is sent, wherever the file is', async () => {
		const huge = (over: object) =>
			({
				data: { mimeType: 'application/pdf', fileName: 'x.pdf', data: 'filesystem-v2', id: 'filesystem-v2:x', ...over },
			}) as IBinaryKeyData;
		const { error } = await run('upload', {}, huge({ bytes: 300 * 1024 * 1024 + 1 }));
		expect(error?.message).toBe('Input Binary Field names a file of 301 MB; Feishu accepts at most 300 MB [item 0]');
		expect(simulator.requests).toEqual([]);
		const inItem = { data: { mimeType: 'application/pdf', data: 'A'.repeat(Math.ceil(((300 * 1024 * 1024 + 3) * 4) / 3)) } };
		expect((await run('upload', {}, inItem)).error?.message).toMatch(/301 MB/);
		expect(simulator.requests).toEqual([]);
	});

	it('says which file is missing, before anything is sent', async () => {
		const { error } = await run('upload', {});
		expect(error?.message).toBe('Input Binary Field finds no file: the item has none [item 0]');
		const other = await run('upload', { binaryPropertyName: 'cv' }, binaryOf('a', 'b/c', 'x'));
		expect(other.error).toMatchObject({
			message: 'Input Binary Field names no file of the item [item 0]',
			description: 'The item has: data (b/c).',
		});
		expect(simulator.requests).toEqual([]);
	});
});

describe('download', () => {
	const download = async (over: object = {}) => await run('download', { attachmentId: resume, ...over });

	it('puts the file into the item, and shows neither token nor address', async () => {
		const result = await download({ outputBinaryPropertyName: 'cv' });
		expect(result.error).toBeUndefined();
		const [{ json, binary }] = result.items(HIRE) as [INodeExecutionData];
		expect(json).toEqual({
			id: resume,
			name: '林晓的简历.docx',
			mime: expect.stringMatching(/wordprocessing/),
			create_time: simulator.calendar.time(-40),
			create_time_iso: expect.stringMatching(/^2026-.*-04:00$/),
		});
		expect(binary?.cv).toMatchObject({ fileName: '林晓的简历.docx', fileExtension: 'docx', mimeType: json.mime });
		expect(Buffer.from(binary?.cv?.data ?? '', 'base64').toString()).toBe('Content of 林晓的简历.docx');
		expect(simulator.files.downloads.map(({ status, headers }) => [status, headers.authorization])).toEqual([[200, undefined]]);
	});

	it('writes the file to disk where n8n keeps files there', async () => {
		const file = simulator.store.attachments.get(resume);
		if (file) file.bytes = large;
		await onDisk(async (service) => {
			const binary = (await download()).items(HIRE)[0]?.binary?.data;
			expect(binary).toMatchObject({ bytes: large.length, id: expect.stringMatching(/^filesystem-v2:/) });
			expect((await service.getAsBuffer(binary as never)).equals(large)).toBe(true);
		});
	});

	it("ignores folders in the file's name", async () => {
		const file = simulator.store.attachments.get(resume);
		if (file) file.name = '../a/b.pdf';
		expect((await download()).items(HIRE)[0]?.binary?.data).toMatchObject({ fileName: '.._a_b.pdf' });
	});

	it.each([
		['a lost connection', { reset: true }],
		['a file that is cut off', { truncate: true }],
		['a fault of the host', { status: 503 }],
	])('is retried after %s', async (_what, fault) => {
		simulator.fail(DOWNLOAD, fault);
		const result = await download();
		expect(result.error).toBeUndefined();
		expect(Buffer.from(result.items(HIRE)[0]?.binary?.data?.data ?? '', 'base64').toString()).toBe('Content of 林晓的简历.docx');
		expect(simulator.files.downloads).toHaveLength(2);
		expect(simulator.calls(GET)).toHaveLength(1);
	});

	it('times out on a host that stalls', async () => {
		simulator.fail(DOWNLOAD, { delayMs: 3000 }, 9);
		expect((await download({ options: { timeout: 1 } })).error?.message).toBe('Feishu did not respond in time [item 0]');
	});

	it('ends at once when the execution is stopped', async () => {
		simulator.fail(DOWNLOAD, { delayMs: 8000 }, 9);
		const started = Date.now();
		await engineFor(simulator).run(oneNode({ resource: 'attachment', operation: 'download', attachmentId: resume } as never), {
			cancelAfterMs: 500,
		});
		expect(Date.now() - started).toBeLessThan(3000);
	});

	it.each([403, 404])('is not retried after %p, and shows nothing of the address', async (status) => {
		simulator.fail(DOWNLOAD, { status }, 9);
		const { error } = await download();
		expect(error?.message).toBe(`The file could not be downloaded: its host returned ${status} [item 0]`);
		expect(simulator.files.downloads).toHaveLength(1);
		const { node: _, ...shown } = error as { node?: unknown };
		for (const { path } of simulator.files.downloads) expect(inspect([shown, logLines], { depth: 12 })).not.toContain(path);
	});

	it('suggests another type of attachment', async () => {
		const { error } = await download({ attachmentType: 3 });
		expect(error?.description).toMatch(/not of the selected Attachment Type/);
		expect(simulator.files.downloads).toEqual([]);
	});

	it('fails when Feishu returns no address', async () => {
		simulator.fail(GET, { data: { attachment: { id: resume, name: 'a', url: 'file:///etc/passwd' } } });
		expect((await download()).error?.message).toBe('Feishu returned no download address for the file [item 0]');
	});
});
