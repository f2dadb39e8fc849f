import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { client, rejection, simulateForSdk } from './sdk';
import { feishu } from './simulate';
import { APP } from '..';
import { send, signIn } from './raw';

// The official SDK as the client of attachments, and what it would not send.

const folder = mkdtempSync(join(tmpdir(), 'lark-hire-'));
const general = '7095614894070434092';

simulateForSdk();
beforeAll(() => writeFileSync(join(folder, 'test.txt'), '内容'));
afterAll(() => rmSync(folder, { recursive: true }));

const create = async () =>
	(await client.hire.v1.attachment.create({ data: { content: createReadStream(join(folder, 'test.txt')) } })) as {
		id: string;
		name: string;
		url: string;
	};
const get = async (id: string, type?: number) =>
	(await client.hire.v1.attachment.get({ path: { attachment_id: id }, params: { type } })).data?.attachment;

test('attachments are created, found as general ones, and downloaded without a token', async () => {
	const made = await create();
	expect(made).toEqual({
		id: expect.stringMatching(/^\d{19}$/),
		name: 'test.txt',
		url: expect.stringMatching(/^http:\/\/localhost:\d+\/hire\/file\/blob\//),
	});
	expect(new URL(made.url).port).not.toBe(String(feishu.port));
	expect(feishu.store.attachments.get(made.id)?.bytes.toString()).toBe('内容');
	const found = await get(made.id, 3);
	expect(found).toEqual({ id: made.id, name: 'test.txt', mime: 'text/plain', create_time: expect.any(Number), url: expect.any(String) });
	expect(await (await fetch(found?.url ?? '')).text()).toBe('内容');
	expect((await fetch(found?.url ?? '', { headers: { authorization: 'Bearer t-1' } })).status).toBe(400);
	expect((await fetch(`${found?.url}x/`)).status).toBe(404);
	feishu.files.expire();
	expect((await fetch(found?.url ?? '')).status).toBe(403);
});

test('attachments are found only under their own type', async () => {
	expect(await get('6949805467799537964')).toMatchObject({ name: '林晓的简历.docx' });
	expect(await get('6949805467799537965', 2)).toMatchObject({ mime: 'application/zip' });
	expect(await rejection(get(general))).toBe('400 1002002');
	expect(await rejection(get(general, 4))).toBe('400 1002002');
	expect(await rejection(get('1', 3))).toBe('400 1002002');
});

test('resumes have a preview', async () => {
	const preview = async (id: string) => (await client.hire.v1.attachment.preview({ path: { attachment_id: id } })).data?.url ?? '';
	expect(await (await fetch(await preview('6949805467799537964'))).text()).toBe('%PDF-1.4 Content of 林晓的简历.docx');
	expect(await rejection(preview(general))).toBe('400 1002002');
	feishu.app().kind = 'store';
	expect(await rejection(preview('6949805467799537964'))).toBe('400 99991672');
});

const part = 'Content-Disposition: form-data; name="content"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhello';
test.each([
	['whole', `--b\r\n${part}\r\n--b--\r\n`, 'multipart/form-data; boundary=b', '200 0'],
	['without an end', `--b\r\n${part}\r\n`, 'multipart/form-data; boundary=b', '400 1002002'],
	['with something before', `\r\n--b\r\n${part}\r\n--b--\r\n`, 'multipart/form-data; boundary=b', '400 1002002'],
	['with another boundary', `--b\r\n${part}\r\n--b--\r\n`, 'multipart/form-data; boundary=c', '400 1002002'],
	['without boundary', `--b\r\n${part}\r\n--b--\r\n`, 'multipart/form-data', '400 1002002'],
	['under another field', `--b\r\n${part.replace('"content"', '"file"')}\r\n--b--\r\n`, 'multipart/form-data; boundary=b', '400 1002002'],
	[
		'without a file name',
		`--b\r\n${part.replace('; filename="a.txt"', '')}\r\n--b--\r\n`,
		'multipart/form-data; boundary=b',
		'400 1002002',
	],
	['as JSON', '{"content":"hello"}', 'application/json', '400 1002002'],
])('rejects a form %s', async (_, body, type, expected) => {
	const { tenant_access_token: token } = (await signIn(APP, feishu.url)).json;
	const { status, json } = await send(
		'POST /open-apis/hire/v1/attachments',
		body,
		{ 'content-type': type, authorization: `Bearer ${token}` },
		feishu.url,
	);
	expect(`${status} ${json.code}`).toBe(expected);
});
