import type { ExampleOperation } from './example';

const by = (value: string) => ({ __rl: true, mode: 'id', value });
const SHEN = '6960663240925956555';

const reward = {
	referrerId: 'ou_669760b021dbd9edbf2f3dc11b3a25ed',
	externalId: '={{ $json.external }}',
	ruleType: 1,
	rewardStatus: 2,
	bonusType: 1,
	points: '={{ Number($json.points) }}',
	amount: 50,
	currency: 'CNY',
};

export const referral: readonly ExampleOperation[] = [
	{
		resource: 'referral',
		operation: 'getByApplication',
		id: 'applicationId',
		parameters: { applicationId: by('={{ $json.id }}'), additionalFields: { userIdType: 'union_id' } },
		least: { applicationId: by('={{ $json.id }}') },
		items: [{ id: '6949805467799537964' }, { id: '6949805467799537965' }],
		wire: ({ id = '' }) => ({ path: '/open-apis/hire/v1/referrals/get_by_application', query: { application_id: id, user_id_type: 'union_id' } }),
	},
	{
		resource: 'referral',
		operation: 'search',
		id: 'talentId',
		parameters: { talentId: by('={{ $json.id }}'), additionalFields: { referredAfter: '={{ $json.from }}', userIdType: 'union_id' } },
		least: { talentId: by('={{ $json.id }}') },
		items: [{ id: SHEN, from: '2020-03-02T01:00:00Z' }, { id: '6960663240925956556', from: '2020-03-03T01:00:00Z' }],
		wire: ({ id, from = '' }) => ({
			path: '/open-apis/hire/v1/referrals/search',
			query: { user_id_type: 'union_id' },
			body: { talent_id: id, start_time: String(Date.parse(from)) },
		}),
	},
	{
		resource: 'referral',
		operation: 'createReward',
		parameters: { ...reward, additionalFields: { applicationId: by('6949805467799537964'), comment: 'Thank you', onboardedAt: '2026-03-02T00:00:00Z' } },
		least: { ...reward, additionalFields: { talentId: by(SHEN) } },
		items: [{ external: 'reward-11', points: '100' }, { external: 'reward-12', points: '200' }],
		wire: ({ external, points }) => ({
			path: '/open-apis/hire/v1/external_referral_rewards',
			query: { user_id_type: 'open_id' },
			body: {
				referral_user_id: 'ou_669760b021dbd9edbf2f3dc11b3a25ed',
				external_id: external,
				application_id: '6949805467799537964',
				rule_type: 1,
				bonus: { bonus_type: 1, point_bonus: Number(points) },
				stage: 2,
				onboard_time: String(Date.parse('2026-03-02T00:00:00Z')),
				comment: 'Thank you',
			},
		}),
		effect: ({ referralRewards }, { external }) => [...referralRewards.values()].filter((one) => one.external_id === external).map(({ bonus }) => bonus.point_bonus),
		expected: [[100], [200]],
	},
	{
		resource: 'referral',
		operation: 'deleteReward',
		id: 'rewardId',
		parameters: { rewardId: '={{ $json.id }}' },
		least: { rewardId: '={{ $json.id }}' },
		items: [{ id: '6930815272790114324' }, { id: '6930815272790114325' }],
		wire: ({ id }) => ({ path: `/open-apis/hire/v1/external_referral_rewards/${id}` }),
		effect: ({ referralRewards }, { id = '' }) => referralRewards.has(id),
		expected: [false, false],
	},
];
