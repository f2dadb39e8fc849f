import { endpoint, type Facts } from './endpoint';
import { oldUserIdTypes } from './values';

export const evaluation: readonly Facts[] = [
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/evaluations',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/evaluation/list',
		copy: 'hire-v1/candidate-management/delivery-process-management/evaluation/list.md',
		dated: '2024-09-04',
		limit: ['1000/min', '50/s'],
		apps: 'custom and store',
		scopes: ['hire:evaluation:readonly'],
		requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
		query: {
			page_token: 'string',
			page_size: { is: 'int', default: 10, most: 100 },
			application_id: 'string',
			update_start_time: 'string ms',
			update_end_time: 'string ms',
			user_id_type: { is: 'string', values: oldUserIdTypes, default: 'open_id' },
		},
		record: {
			at: 'items[]',
			keys: [
				'id',
				'application_id',
				'stage_id',
				'creator_id',
				'evaluator_id',
				'commit_status',
				'conclusion',
				'content',
				'create_time',
				'update_time',
			],
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
		notOffered: { 'user_id_type=people_admin_id': 'Feishu is phasing it out' },
	}),
];
