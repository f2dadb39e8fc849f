import { endpoint, type Facts } from './endpoint';

export const hireLists: readonly Facts[] = [
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/locations/query',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/query',
		copy: 'hire-v1/recruitment-related-configuration/location/query.md',
		dated: '2024-07-12',
		limit: ['5/s'],
		apps: 'custom and store',
		scopes: ['hire:location:readonly'],
		query: {
			page_token: 'string',
			page_size: { is: 'int!', most: 100 },
		},
		body: {
			code_list: { is: 'string[]', most: 100 },
			location_type: { is: 'int!', values: { 1: 'country', 2: 'state or province', 3: 'city', 4: 'district' } },
		},
		record: { at: 'items[]', keys: ['country', 'state', 'city', 'district'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
		notOffered: {
			code_list: 'the lists to pick from show all',
			'location_type=2': 'only countries and cities are picked',
			'location_type=4': 'only countries and cities are picked',
		},
	}),
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/resume_sources',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/resume_source/list',
		copy: 'hire-v1/candidate-management/resume_source/list.md',
		dated: '2024-07-19',
		limit: ['20/s'],
		apps: 'custom and store',
		scopes: ['hire:talent:readonly', 'hire:talent'],
		query: {
			page_size: { is: 'int', default: 1000, most: 100 },
			page_token: 'string',
		},
		record: { at: 'items[]', keys: ['id', 'zh_name', 'en_name', 'active_status', 'resume_source_type'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/termination_reasons',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/termination_reason/list',
		copy: 'hire-v1/candidate-management/delivery-process-management/application/list-termination_reason.md',
		dated: '2024-06-25',
		limit: ['1000/min', '50/s'],
		apps: 'custom and store',
		scopes: ['hire:application:readonly', 'hire:application'],
		query: {
			page_token: 'string',
			page_size: { is: 'int', most: 200 },
		},
		record: { at: 'items[]', keys: ['id', 'name', 'referral_name', 'termination_type', 'is_used_as_evaluation', 'active_status'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
];
