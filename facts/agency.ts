import { endpoint, type Facts } from './endpoint';
import { oldUserIdTypes, userIdTypes } from './values';

const scopes = ['hire:agency:readonly', 'hire:agency'];
const userIdScope = { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] };
const agencyKeys = ['id', 'name', 'contactor_id', 'contactor_name'];
const phasedOut = { 'user_id_type=people_admin_id': 'Feishu is phasing it out' };

export const agency: readonly Facts[] = [
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/agencies/query',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/query',
		copy: 'hire-v1/get-candidates/agency/query.md',
		dated: '2024-08-09',
		limit: ['10/s'],
		apps: 'custom and store',
		scopes,
		requestScopes: userIdScope,
		query: {
			// The exact name, in the same letters.
			name: 'string!',
			user_id_type: { is: 'string', values: userIdTypes, default: 'open_id' },
		},
		record: { at: 'items[]', keys: agencyKeys },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
			1002409: [400, 'no cooperation with such an agency'],
		},
	}),
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/agencies/:agency_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get',
		copy: 'hire-v1/get-candidates/agency/get.md',
		dated: '2024-08-07',
		limit: ['10/s'],
		apps: 'custom and store',
		scopes,
		requestScopes: userIdScope,
		query: { user_id_type: { is: 'string', values: oldUserIdTypes, default: 'open_id' } },
		record: { at: 'agency', keys: agencyKeys },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
			1002409: [400, 'no cooperation with such an agency'],
		},
		notOffered: phasedOut,
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/agencies/batch_query',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/batch_query',
		copy: 'hire-v1/get-candidates/agency/batch_query.md',
		dated: '2025-12-01',
		limit: ['10/s'],
		apps: 'custom and store',
		scopes,
		requestScopes: userIdScope,
		responseScopes: { email: ['hire:agency.email:readonly'] },
		query: {
			user_id_type: { is: 'string', values: userIdTypes, default: 'open_id' },
			page_token: 'string',
			page_size: { is: 'int', default: 10, most: 20 },
		},
		body: {
			agency_supplier_id_list: { is: 'string[]', most: 20 },
			keyword: 'string',
			// Each key once. cooperation_create_time has a range; cooperation_status, supplier_area and label_id_list have values.
			filter_list: 'object[]',
			'filter_list[].key': 'string!',
			'filter_list[].value_type': { is: 'int!', values: { 1: 'value_list', 2: 'range_filter' } },
			'filter_list[].value_list': 'string[]',
			'filter_list[].range_filter': 'object',
			'filter_list[].range_filter.from': 'string ms',
			'filter_list[].range_filter.to': 'string ms',
		},
		record: {
			at: 'items[]',
			keys: [
				'id',
				'name',
				'label_list',
				'admin_list',
				'agency_protect_time',
				'cooperation_create_time',
				'cooperation_start_time',
				'cooperation_end_time',
				'cooperation_status',
				'invite_email',
				'supplier_area',
				'talent_protect_time',
			],
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
		notOffered: { agency_supplier_id_list: 'Get reads one, without the other filters it switches off' },
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/agencies/get_agency_account',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get_agency_account',
		copy: 'hire-v1/get-candidates/agency/get_agency_account.md',
		dated: '2024-12-03',
		limit: ['10/s'],
		apps: 'custom',
		scopes: ['hire:agency_account:readonly', 'hire:agency_account'],
		responseScopes: { email: ['hire:agency.email:readonly'], mobile: ['hire:agency.mobile:readonly'] },
		query: {
			user_id_type: { is: 'string', values: { open_id: 'per app', union_id: 'per developer' }, default: 'open_id' },
			page_token: 'string',
			page_size: { is: 'int', default: 10, most: 20 },
		},
		body: {
			supplier_id: 'string!',
			status: { is: 'int', values: { 0: 'active', 1: 'banned', 2: 'switched off by the agency' } },
			role: { is: 'int', values: { 0: 'administrator', 1: 'consultant' } },
		},
		record: { at: 'items[]', keys: ['id', 'reason', 'create_time', 'status', 'user_info', 'role'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/agencies/protect',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect',
		copy: 'hire-v1/get-candidates/agency/protect.md',
		dated: '2024-08-27',
		limit: ['1000/min', '50/s'],
		apps: 'custom',
		scopes: ['hire:agency'],
		requestScopes: userIdScope,
		query: { user_id_type: { is: 'string', values: oldUserIdTypes, default: 'open_id' } },
		// For tenants whose own period, as set in Lark Hire, does not fit. UNCONFIRMED: what becomes of a period that the talent already has.
		body: {
			talent_id: 'string!',
			supplier_id: 'string!',
			consultant_id: 'string!',
			protect_create_time: 'int ms!',
			protect_expire_time: 'int ms!',
			comment: 'string',
			current_salary: 'string',
			expected_salary: 'string',
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
		notOffered: phasedOut,
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/agencies/protection_period/search',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect_search',
		copy: 'hire-v1/get-candidates/agency/protect_search.md',
		dated: '2024-08-28',
		limit: ['10/s'],
		apps: 'custom and store',
		scopes,
		body: { talent_id: 'string!' },
		record: { at: '', keys: ['is_onboarded', 'onboarded_in_protection', 'onboarded_protection', 'protection_list'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
];
