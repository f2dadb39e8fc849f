import { endpoint, type Facts } from './endpoint';
import { coreHrUserIdTypes } from './values';

const SEARCH_REASONS = ['corehr:employment.offboarding_reason.search:read'];
const rare = 'rarely needed, and has a scope of its own; API Request has it';

export const offboarding: readonly Facts[] = [
	endpoint({
		endpoint: 'POST /open-apis/corehr/v1/offboardings/search',
		page: 'uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/search',
		copy: 'corehr-v1/offboarding/search.md',
		dated: '2025-09-24',
		limit: ['100/min'],
		apps: 'custom and store',
		scopes: ['corehr:offboarding:read', 'corehr:offboarding:write'],
		requestScopes: {
			'user_id_type=user_id': ['contact:user.employee_id:readonly'],
			reasons: SEARCH_REASONS,
			employee_reasons: SEARCH_REASONS,
		},
		query: {
			page_size: { is: 'int!', most: 100 },
			page_token: 'string',
			user_id_type: { is: 'string', values: coreHrUserIdTypes, default: 'open_id' },
		},
		body: {
			employment_ids: 'string[]',
			// In seconds.
			apply_initiating_time_start: { is: 'string', when: 'apply_initiating_time_end is given' },
			apply_initiating_time_end: { is: 'string', when: 'apply_initiating_time_start is given' },
			apply_finished_time_start: { is: 'string', when: 'apply_finished_time_end is given' },
			apply_finished_time_end: { is: 'string', when: 'apply_finished_time_start is given' },
			expected_offboarding_date_start: { is: 'string day', when: 'expected_offboarding_date_end is given' },
			expected_offboarding_date_end: { is: 'string day', when: 'expected_offboarding_date_start is given' },
			offboarding_date_start: { is: 'string day', when: 'offboarding_date_end is given' },
			offboarding_date_end: { is: 'string day', when: 'offboarding_date_start is given' },
			statuses: {
				is: 'string[]',
				values: {
					Approving: 'in approval',
					Approved: 'approved',
					Offboarded: 'has left',
					Rejected: 'rejected',
					Withdrawn: 'withdrawn',
					NoNeedApproval: 'needs no approval',
				},
				most: 10,
			},
			reasons: 'string[]',
			employee_reasons: 'string[]',
		},
		record: {
			at: 'items[]',
			keys: ['initiating_type', 'status', 'application_info', 'offboarding_info', 'offboarding_checklist', 'offboarding_id'],
		},
		codes: {
			1160102: [400, 'bad parameter'],
			1160103: [400, 'no permission for a parameter'],
			1160104: [400, 'half a range'],
			1160999: [400, 'failure inside Feishu'],
		},
		notOffered: { reasons: rare, employee_reasons: rare },
	}),
];
