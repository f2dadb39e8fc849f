import { pushedEvent } from '../../framework/events/pushedEvent';
import { accountIds } from './filters';

export const providerAccountCreated = pushedEvent({
	name: 'Provider Account Created',
	value: 'hire.eco_account.created_v1',
	description: 'A customer has entered an account of this provider of background checks or exams in the settings of Lark Hire',
	scopes: ['hire:background_check_order:readonly', 'hire:exam:readonly'],
	feeds: [],
	filters: [{ field: accountIds, key: 'account_id' }],
	labels: { scope: { 1: 'Background Check', 2: 'Exam' }, usage_list: { 1: 'Experienced Hires', 2: 'Graduates' } },
	keyed: ['custom_field_list'],
	sample: {
		scope: 1,
		account_id: '6931286400470354180',
		account_name: 'Sample Checks',
		usage_list: [1, 2],
		custom_field_list: [{ key: 'contract_number', value: '2031-7' }],
	},
});
