import { pushedEvent } from '../../framework/events/pushedEvent';
import { accountIds } from './filters';

export const backgroundCheckCreated = pushedEvent({
	name: 'Background Check Created',
	value: 'hire.eco_background_check.created_v1',
	description: 'A recruiter has ordered a background check from this provider',
	scopes: ['hire:background_check_order:readonly'],
	feeds: ['Background Check: Update Progress', 'Background Check: Update Result', 'Background Check: Cancel'],
	filters: [{ field: accountIds, key: 'account_id' }],
	keyed: ['custom_field_list'],
	sample: {
		background_check_id: '6931286400470354183',
		account_id: '6931286400470354180',
		package_id: 'standard',
		additional_item_id_list: ['education'],
		comment: 'Please begin with the last employer',
		candidate_info: {
			name: '林晓',
			mobile: { code: '86', number: '18200000001' },
			email: 'lin.xiao@example.com',
			first_name: '晓',
			last_name: '林',
		},
		client_contact_info: {
			name: '周安',
			mobile: { code: '86', number: '18200000002' },
			email: 'zhou.an@example.com',
		},
		custom_field_list: [{ key: 'cost_center', value: 'HR-12' }],
	},
});
