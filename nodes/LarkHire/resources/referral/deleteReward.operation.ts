import { id } from '../../fields/ids';
import { operation } from '../../framework/operation';
import { deleteReferralReward } from './endpoints';

export const deleteReward = operation({
	name: 'Delete Reward',
	value: 'deleteReward',
	action: 'Delete a referral reward',
	description: 'Delete an imported referral reward. This cannot be undone.',
	notice: 'The referrer no longer sees the reward.',
	endpoint: deleteReferralReward,
	recordKey: 'rewardId',
	fields: [
		id({
			displayName: 'Reward ID',
			name: 'rewardId',
			placeholder: 'e.g. 6930815272790114324',
			description: "ID from Create Reward. Lark Hire's own rewards cannot be deleted.",
		}),
	],
	execute: async ({ lark, params: { rewardId } }) =>
		await lark.hire.v1.externalReferralReward.delete({ path: { external_referral_reward_id: rewardId } }),
});
