import { perSecond, type Endpoint } from '../../api/endpoint';

const scopes = ['hire:referral:readonly', 'hire:referral'] as const;
const rewards = { limit: perSecond(10), scopes: ['hire:external_referral_reward'], apps: 'custom', idempotent: true } as const;

export const getReferralByApplication = {
	endpoint: 'GET /open-apis/hire/v1/referrals/get_by_application',
	limit: perSecond(50),
	scopes,
} as const satisfies Endpoint;

export const searchReferrals = {
	endpoint: 'POST /open-apis/hire/v1/referrals/search',
	limit: perSecond(10),
	scopes,
	safe: true,
} as const satisfies Endpoint;

/** Feishu creates one reward per external ID. */
export const createReferralReward = {
	endpoint: 'POST /open-apis/hire/v1/external_referral_rewards',
	...rewards,
} as const satisfies Endpoint;

export const deleteReferralReward = {
	endpoint: 'DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id',
	...rewards,
} as const satisfies Endpoint;
