import { perMinuteAndSecond, perSecond, type Endpoint } from '../../api/endpoint';

/** Not idempotent: each upload creates another attachment. */
export const createAttachment = {
	endpoint: 'POST /open-apis/hire/v1/attachments',
	limit: perMinuteAndSecond(1000, 50),
	scopes: ['hire:attachment'],
} as const satisfies Endpoint;

export const getAttachment = {
	endpoint: 'GET /open-apis/hire/v1/attachments/:attachment_id',
	limit: perSecond(20),
	scopes: ['hire:attachment:readonly', 'hire:attachment'],
} as const satisfies Endpoint;

export const getAttachmentPreview = {
	endpoint: 'GET /open-apis/hire/v1/attachments/:attachment_id/preview',
	limit: perSecond(20),
	scopes: ['hire:attachment'],
	apps: 'custom',
} as const satisfies Endpoint;
