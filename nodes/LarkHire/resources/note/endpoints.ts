import { perSecond, type Endpoint } from '../../api/endpoint';

export const listNotes = {
	endpoint: 'GET /open-apis/hire/v1/notes',
	limit: perSecond(20),
	scopes: ['hire:note:readonly', 'hire:note'],
} as const satisfies Endpoint;

/** Not idempotent: two requests are two notes. */
export const createNote = {
	endpoint: 'POST /open-apis/hire/v1/notes',
	limit: perSecond(20),
	scopes: ['hire:note'],
	apps: 'custom',
} as const satisfies Endpoint;
