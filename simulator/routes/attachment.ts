import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, ok } from '../answers';
import type { StoredFile } from '../data/attachments';
import { tier4, tier8 } from '../limits';
import { UploadedFile } from '../multipart';
import { hire } from '../rejections';
import { route, type Tenant } from '../route';
import { oneOf, optional, required, type Check } from '../validate';

type Calls = Client['hire']['v1']['attachment'];
/** The SDK's types have neither what is sent nor all of what is answered. */
type Create = (payload?: {
	data: { content: UploadedFile };
}) => Promise<{ code: number; message: string; data: { id: string; name: string; url: string } }>;

const MOST_BYTES = 300 * 1024 * 1024;
const CONVERTED = /\.(docx?|pptx?|txt)$/i;

const file: Check = (value, where) => (value instanceof UploadedFile ? undefined : { kind: 'invalid', where, value: 'no file' });

const create = route<Create>({
	endpoint: 'POST /open-apis/hire/v1/attachments',
	scopes: ['hire:attachment'],
	limit: tier4,
	query: {},
	body: { content: required(file) },
	reject: hire,
	handle({ tenant, body: { content } }) {
		if (content.bytes.length > MOST_BYTES)
			throw assumed(400, 1002002, 'file is too large', 'the limit is on the page, a code for it is not');
		const stored: StoredFile = {
			id: tenant.nextId(),
			type: 3,
			name: content.name,
			mime: content.type,
			create_time: Date.now(),
			bytes: content.bytes,
		};
		tenant.store.attachments.set(stored.id, stored);
		// `message`, where others have `msg`.
		return { code: 0, data: { id: stored.id, name: stored.name, url: tenant.addressOf(stored) }, message: 'OK' };
	},
});

function fileOf({ store }: Tenant, id: string, type: number): StoredFile {
	const found = store.attachments.get(id);
	if (found?.type === type) return found;
	throw assumed(
		400,
		1002002,
		`invalid value: ${id} (attachment_id)`,
		'the only code of the 4xx on the page; that the type has to fit follows from the page',
	);
}

const get = route<Calls['get']>({
	endpoint: 'GET /open-apis/hire/v1/attachments/:attachment_id',
	scopes: ['hire:attachment:readonly', 'hire:attachment'],
	limit: tier8,
	query: { type: optional(oneOf('1', '2', '3')) },
	body: {},
	reject: hire,
	handle({ tenant, path: { attachment_id: id }, query: { type = '1' } }) {
		const { bytes: _, type: __, ...found } = fileOf(tenant, id, Number(type));
		const url = tenant.addressOf(fileOf(tenant, id, Number(type)));
		return ok({ attachment: { ...found, url } }, 'ok');
	},
});

const preview = route<Calls['preview']>({
	endpoint: 'GET /open-apis/hire/v1/attachments/:attachment_id/preview',
	scopes: ['hire:attachment'],
	limit: tier8,
	customOnly: true,
	query: {},
	body: {},
	reject: hire,
	handle({ tenant, path: { attachment_id: id } }) {
		const original = fileOf(tenant, id, 1);
		const converted = CONVERTED.test(original.name)
			? {
					...original,
					name: original.name.replace(CONVERTED, '.pdf'),
					mime: 'application/pdf',
					bytes: Buffer.concat([Buffer.from('%PDF-1.4 '), original.bytes]),
				}
			: original;
		return ok({ url: tenant.addressOf(converted) });
	},
});

export const attachment = [create, get, preview];
