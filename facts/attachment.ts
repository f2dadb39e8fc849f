import { endpoint, type Facts } from './endpoint';

export const attachment: readonly Facts[] = [
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/attachments',
		page: 'ukTMukTMukTM/uIDN1YjLyQTN24iM0UjN/create_attachment',
		copy: 'hire-v1/attachment/create_attachment.md',
		dated: '2024-11-04',
		limit: ['1000/min', '50/s'],
		apps: 'custom and store',
		scopes: ['hire:attachment'],
		body: {
			content: 'file!',
		},
		record: { at: '', keys: ['id', 'name', 'url'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/attachments/:attachment_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/get',
		copy: 'hire-v1/attachment/get.md',
		dated: '2024-10-10',
		limit: ['20/s'],
		apps: 'custom and store',
		scopes: ['hire:attachment:readonly', 'hire:attachment'],
		query: {
			type: { is: 'int', values: { 1: 'resume of a talent', 2: 'works of a talent', 3: 'uploaded, or of an offer' }, default: 1 },
		},
		record: { at: 'attachment', keys: ['id', 'url', 'name', 'mime', 'create_time'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/attachments/:attachment_id/preview',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/preview',
		copy: 'hire-v1/attachment/preview.md',
		dated: '2024-07-11',
		limit: ['20/s'],
		apps: 'custom',
		scopes: ['hire:attachment'],
		record: { at: '', keys: ['url'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
];
