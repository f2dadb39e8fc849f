import { pushedEvent } from '../../framework/events/pushedEvent';
import { accountIds } from './filters';

export const referralBalanceChanged = pushedEvent({
	name: 'Referral Balance Changed',
	value: 'hire.referral_account.assets_update_v1',
	description: 'The balance of a registered referral account has changed',
	scopes: ['hire:referral_account:readonly'],
	feeds: ['API Request: Call'],
	filters: [{ field: accountIds, key: 'account_id' }],
	sample: {
		account_id: '6942778198054125570',
		assets: { confirmed_bonus: { point_bonus: 100, cash_bonus: [{ currency_type: 'CNY', amount: 250.5 }] } },
		modify_time: '1685431415036',
	},
});
