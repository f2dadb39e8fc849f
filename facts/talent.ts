import { endpoint, type Facts } from './endpoint';
import { oldUserIdTypes } from './values';

export const talent: readonly Facts[] = [
	endpoint({
		endpoint: 'GET /open-apis/hire/v1/talents',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/list',
		copy: 'hire-v1/candidate-management/talent/list-talent.md',
		dated: '2024-08-28',
		limit: ['20/s'],
		apps: 'custom and store',
		scopes: ['hire:talent:readonly', 'hire:talent'],
		requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
		query: {
			keyword: 'string',
			update_start_time: 'string ms',
			update_end_time: 'string ms',
			page_size: { is: 'int', default: 10, most: 20 },
			sort_by: { is: 'int', values: { 1: 'latest update', 2: 'relevance', 3: 'latest delivery', 4: 'latest entry' }, default: 1 },
			page_token: 'string',
			user_id_type: { is: 'string', values: oldUserIdTypes, default: 'people_admin_id' },
			query_option: { is: 'string', values: { ignore_empty_error: 'an empty result is no error' } },
		},
		record: { at: 'items[]', keys: ['id', 'is_in_agency_period', 'is_onboarded', 'basic_info', 'education_list', 'career_list', 'project_list', 'works_list', 'award_list', 'language_list', 'sns_list', 'resume_source_list', 'interview_registration_list', 'resume_attachment_id_list', 'top_degree', 'first_degree'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
		},
		notOffered: {
			sort_by: 'only a list to pick from',
			update_end_time: 'only a list to pick from',
			update_start_time: 'only a list to pick from',
			user_id_type: 'the list to pick from shows no users',
		},
	}),
	endpoint({
		endpoint: 'POST /open-apis/hire/v1/talents/batch_get_id',
		page: 'ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/batch_get_id',
		copy: 'hire-v1/candidate-management/talent/batch_get_id.md',
		dated: '2024-09-06',
		limit: ['1000/min', '50/s'],
		apps: 'custom and store',
		scopes: ['hire:talent:readonly', 'hire:talent'],
		responseScopes: { is_onboarded: ['hire:talent_onboard_status:readonly'] },
		body: {
			mobile_code: { is: 'string', default: '86' },
			mobile_number_list: 'string[]',
			email_list: 'string[]',
			// The values are on the page of constants, hire-v1/enum.md, which differs in 3 and 8 from the pages of website deliveries.
			identification_type: { is: 'int', values: { 1: 'identity card, mainland', 2: 'passport', 3: 'identity card of Hong Kong', 4: 'travel permit for people of Taiwan', 5: 'other', 6: 'travel permit for people of Hong Kong and Macao', 8: 'residence permit for people of Hong Kong and Macao', 9: 'residence permit for people of Taiwan' }, when: 'identification_number_list is sent' },
			identification_number_list: 'string[]',
		},
		record: { at: 'talent_list[]', keys: ['talent_id', 'mobile_code', 'mobile_number', 'email', 'identification_type', 'identification_number', 'is_onboarded'] },
		codes: {
			1002001: [200, 'failure inside Feishu'],
			1002009: [400, 'bad phone number'],
		},
	}),
	endpoint({
		endpoint: 'GET /open-apis/hire/v2/talents/:talent_id',
		page: 'uAjLw4CM/ukTMukTMukTM/hire-v2/talent/get',
		copy: 'hire-v1/candidate-management/talent/get-talent-1.md',
		dated: '2025-12-02',
		limit: ['20/s'],
		apps: 'custom and store',
		scopes: ['hire:talent:readonly', 'hire:talent'],
		requestScopes: { 'user_id_type=user_id': ['contact:user.employee_id:readonly'] },
		responseScopes: {
			talent_folder_ref_list_v2: ['hire:talent_folder:readonly', 'hire:talent_folder'],
			tag_list: ['hire:talent_tag', 'hire:talent_tag:readonly'],
			block_info: ['hire:talent_blocklist', 'hire:talent_blocklist:readonly'],
			talent_pool_ref_list_v2: ['hire:talent_folder:readonly', 'hire:talent_folder'],
			note_list_v2: ['hire:note:readonly', 'hire:note'],
		},
		query: {
			user_id_type: { is: 'string', values: oldUserIdTypes, default: 'people_admin_id' },
		},
		record: { at: '', keys: ['talent_id', 'basic_info', 'education_list', 'career_list', 'project_list', 'works_list', 'award_list', 'language_list', 'sns_list', 'resume_source_list', 'internship_list', 'customized_data_list', 'resume_attachment_id_list', 'resume_attachment_list', 'interview_registration_list', 'registration_list', 'is_onboarded', 'is_in_agency_period', 'top_degree', 'talent_pool_id_list', 'talent_folder_ref_list_v2', 'tag_list', 'similar_info_v2', 'block_info', 'talent_pool_ref_list_v2', 'note_list_v2'] },
		codes: {
			1002001: [500, 'failure inside Feishu'],
			1002002: [400, 'bad parameter'],
			1002102: [404, 'no such talent'],
		},
	}),
];
