import type { Client } from '@larksuiteoapi/node-sdk';
import { assumed, documented, ok } from '../answers';
import { tier7, tier9 } from '../limits';
import { hire } from '../rejections';
import { route } from '../route';
import { decimal, digits, integer, oneOf, optional, rejected, required, shape, text } from '../validate';

type Referrals = Client['hire']['v1']['referral'];
type Rewards = Client['hire']['v1']['externalReferralReward'];

const readScopes = ['hire:referral:readonly', 'hire:referral'];
const rewardScopes = ['hire:external_referral_reward'];
const MOST = 200;
const [POINTS, CASH] = [1, 2];

const getByApplication = route<Referrals['getByApplication']>({
	endpoint: 'GET /open-apis/hire/v1/referrals/get_by_application',
	scopes: readScopes,
	limit: tier9,
	query: { application_id: required(text), user_id_type: optional(oneOf('user_id', 'union_id', 'open_id', 'people_admin_id')) },
	body: {},
	reject: hire,
	handle({ tenant: { store }, query: { application_id: id } }) {
		const found = [...store.referrals.values()].find(({ application_ids: ids }) => ids.includes(id));
		if (!found) return ok({});
		const { id: own, create_time: time, referral_user: user } = found;
		return ok({
			referral: { id: own, application_id: id, create_time: Number(time), referral_user_id: user.id, referral_user: { ...user } },
		});
	},
});

const search = route<Referrals['search']>({
	endpoint: 'POST /open-apis/hire/v1/referrals/search',
	scopes: readScopes,
	limit: tier7,
	query: { user_id_type: optional(oneOf('user_id', 'union_id', 'open_id')) },
	body: { talent_id: required(text), start_time: optional(digits), end_time: optional(digits) },
	reject: hire,
	handle({ tenant: { store }, body: { talent_id: talent, start_time: from = '0', end_time: to = '9999999999999' } }) {
		if (!store.talents.has(talent)) throw assumed(400, 1002002, `invalid value: ${talent} (talent_id)`, 'the page has no code of its own');
		const found = [...store.referrals.values()].filter(
			({ talent_id: of, create_time: time }) => of === talent && Number(time) >= Number(from) && Number(time) <= Number(to),
		);
		const sorted = found.sort((a, b) => Number(a.create_time) - Number(b.create_time)).slice(0, MOST);
		return ok({ items: sorted.map(({ talent_id: _talent, ...referral }) => ({ ...referral })) });
	},
});

const create = route<Rewards['create']>({
	endpoint: 'POST /open-apis/hire/v1/external_referral_rewards',
	scopes: rewardScopes,
	limit: tier7,
	customOnly: true,
	query: { user_id_type: optional(oneOf('user_id', 'union_id', 'open_id')) },
	body: {
		referral_user_id: required(text),
		create_user_id: optional(text),
		confirm_user_id: optional(text),
		pay_user_id: optional(text),
		external_id: required(text),
		application_id: optional(text),
		talent_id: optional(text),
		job_id: optional(text),
		reason: optional(text),
		rule_type: required(oneOf(1, 2, 3, 4, 5)),
		bonus: required(
			shape({
				bonus_type: required(oneOf(POINTS, CASH)),
				point_bonus: optional(integer),
				cash: optional(shape({ currency_type: required(text), amount: required(decimal) })),
				cash_bonus: rejected,
			}),
		),
		stage: required(oneOf(1, 2, 3)),
		create_time: optional(digits),
		confirm_time: optional(digits),
		pay_time: optional(digits),
		onboard_time: optional(digits),
		conversion_time: optional(digits),
		comment: optional(text),
	},
	reject: hire,
	handle({ tenant: { store, nextId }, body: { bonus, ...body } }) {
		const { external_id: external, application_id: application, talent_id: talent } = body;
		if (!application && !talent) throw documented(400, 1002002, 'required value is empty: application_id');
		if (bonus.bonus_type === POINTS ? bonus.point_bonus === undefined : !bonus.cash)
			throw documented(400, 1002002, 'required value is empty: bonus');
		if ((application && !store.applications.has(application)) || (!application && !store.talents.has(talent ?? '')))
			throw assumed(400, 1002002, `invalid value: ${application ?? talent}`, 'the page has no code of its own');
		// The page says that the ID is for idempotence, not what a second request answers.
		const before = [...store.referralRewards.values()].find((one) => one.external_id === external);
		if (before) return ok({ id: before.id });
		const id = nextId();
		store.referralRewards.set(id, {
			id,
			external_id: external,
			referral_user_id: body.referral_user_id,
			...(application && { application_id: application }),
			...(talent && { talent_id: talent }),
			rule_type: body.rule_type,
			bonus: structuredClone({ ...bonus, ...(bonus.cash && { cash: bonus.cash }) }),
			stage: body.stage,
		});
		return ok({ id });
	},
});

const deleteReward = route<Rewards['delete']>({
	endpoint: 'DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id',
	scopes: rewardScopes,
	limit: tier7,
	customOnly: true,
	query: {},
	body: {},
	reject: hire,
	handle({ tenant: { store }, path: { external_referral_reward_id: id = '' } }) {
		const reward = store.referralRewards.get(id);
		if (!reward) throw documented(400, 1002002, `invalid value: ${id} (external_referral_reward_id)`);
		if (reward.external_id === undefined) throw documented(400, 1002556, 'not an external reward');
		store.referralRewards.delete(id);
		return ok({});
	},
});

export const referrals = [getByApplication, search, create, deleteReward];
