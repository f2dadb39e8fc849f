import { endpoint, type Facts } from './endpoint';
import { oldUserIdTypes, userIdTypes } from './values';

export const exam: readonly Facts[] = [
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/exams',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam/create',
		copy: 'hire-v1/candidate-management/delivery-process-management/exam/create.md',
		dated: '2024-07-22',
		limit: ['1000/min', '50/s'],
		apps: 'custom and store',
		scopes: ['hire:exam'],
		requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
		query: { user_id_type: { is: 'string', values: oldUserIdTypes, default: 'open_id' } },
		body: {
			application_id: 'string!',
			exam_resource_name: 'string!',
			// One decimal place.
			score: 'float!',
			// ID of an uploaded attachment.
			uuid: 'string',
			operator_id: 'string!',
		},
		record: {
			at: '',
			keys: ['exam_id', 'application_id', 'exam_resource_name', 'score', 'uuid', 'operator_id', 'operate_time'],
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
		notOffered: { 'user_id_type=people_admin_id': 'Feishu is phasing it out' },
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/tests/search',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/test/search',
		copy: 'hire-v1/candidate-management/delivery-process-management/exam/search.md',
		dated: '2024-12-26',
		limit: ['1000/min', '50/s'],
		apps: 'custom and store',
		scopes: ['hire:exam', 'hire:exam:readonly'],
		requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
		query: {
			page_token: 'string',
			page_size: { is: 'int', default: 10, most: 100 },
			user_id_type: { is: 'string', values: userIdTypes, default: 'open_id' },
		},
		// Without any of the three, everything is returned.
		body: {
			application_id_list: { is: 'string[]', most: 100 },
			test_start_time_min: 'string ms',
			test_start_time_max: 'string ms',
		},
		record: {
			at: 'items[]',
			keys: [
				'test_id',
				'application_id',
				'talent_id',
				'job_id',
				'test_paper_id',
				'test_paper_name',
				'test_paper_source_id',
				'test_paper_source_name',
				'reply_status',
				'test_status',
				'test_schedule',
				'test_complete_time',
				'report_url_list',
				'result_detail_list',
				'result_upload_time',
				'score',
				'score_submit_time',
				'reviewer',
				'review_created_at',
				'created_at',
			],
		},
		codes: {
			1002001: [200, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/eco_exams/:exam_id/login_info',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/login_info',
		copy: 'hire-v1/ecological-docking/exam/login_info.md',
		dated: '2024-08-28',
		limit: ['1000/min', '50/s'],
		apps: 'custom and store',
		scopes: ['hire:exam', 'hire:exam:readonly'],
		body: {
			// 0: arranged; anything else is the provider's own code of a failure.
			result: 'int',
			msg: 'string',
			exam_login_info: 'object!',
			'exam_login_info.exam_url': 'string!',
			'exam_login_info.username': 'string',
			'exam_login_info.password': 'string',
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			// What a second request for the same exam answers is not on the page. UNCONFIRMED.
			1002851: [400, 'the state of the exam does not allow it'],
		},
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/eco_exams/:exam_id/update_result',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/update_result',
		copy: 'hire-v1/ecological-docking/exam/update_result.md',
		dated: '2024-08-28',
		limit: ['1000/min', '50/s'],
		apps: 'custom and store',
		scopes: ['hire:exam', 'hire:exam:readonly'],
		// May be called again: each call overwrites the one before, until the exam has been marked in Lark Hire.
		body: {
			result: 'string!',
			result_time: 'string ms',
			report_list: 'object[]',
			'report_list[].name': 'string!',
			'report_list[].url': 'string!',
			'report_list[].answer_time': 'string ms',
			detail_list: 'object[]',
			'detail_list[].id': 'string',
			'detail_list[].name': 'string!',
			'detail_list[].result': 'string!',
		},
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002855: [400, 'the exam has been marked in Lark Hire'],
		},
	}),
];
