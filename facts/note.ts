import { endpoint, type Facts } from './endpoint';
import { oldUserIdTypes } from './values';

const record = ['id', 'talent_id', 'application_id', 'is_private', 'create_time', 'modify_time', 'creator_id', 'content'];

export const note: readonly Facts[] = [
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/notes',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/create',
		copy: 'hire-v1/candidate-management/note/create.md',
		dated: '2024-07-10',
		limit: ['20/s'],
		apps: 'custom',
		scopes: ['hire:note'],
		requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
		query: { user_id_type: { is: 'string', values: oldUserIdTypes, default: 'open_id' } },
		body: {
			talent_id: 'string!',
			application_id: 'string',
			creator_id: 'string',
			content: 'string!',
			privacy: { is: 'int', values: { 1: 'private', 2: 'public' }, default: 2 },
			notify_mentioned_user: 'boolean',
			mention_entity_list: 'object[]',
			'mention_entity_list[].offset': 'int!',
			'mention_entity_list[].user_id': 'string!',
		},
		record: { at: 'note', keys: record },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
		notOffered: { 'user_id_type=people_admin_id': 'Feishu is phasing it out' },
	}),
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/notes',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/list',
		copy: 'hire-v1/candidate-management/note/list.md',
		dated: '2024-07-10',
		limit: ['20/s'],
		apps: 'custom and store',
		scopes: ['hire:note:readonly', 'hire:note'],
		requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
		query: {
			page_size: { is: 'int', default: 10, most: 200 },
			page_token: 'string',
			talent_id: 'string!',
			user_id_type: { is: 'string', values: oldUserIdTypes, default: 'open_id' },
		},
		record: { at: 'items[]', keys: record },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
		notOffered: { 'user_id_type=people_admin_id': 'Feishu is phasing it out' },
	}),
];
