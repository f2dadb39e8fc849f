import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const [SHEN, ADA] = ['6960663240925956555', '6960663240925956556'] as const;
const SEARCH = 'POST /open-apis/hire/v1/referrals/search';
const CREATE = 'POST /open-apis/hire/v1/external_referral_rewards';

const run = async (operation: string, parameters: object) =>
	await engineFor(simulator).run(oneNode({ resource: 'referral', operation, ...parameters } as never));

describe('a referral', () => {
	it('is one item, with the referrer', async () => {
		expect((await run('getByApplication', { applicationId: '6949805467799537964' })).json(HIRE)).toEqual([
			expect.objectContaining({ application_id: '6949805467799537964', referral_user_id: 'ou_669760b021dbd9edbf2f3dc11b3a25ed' }),
		]);
	});

	it('that nobody made is no item', async () => {
		const result = await run('getByApplication', { applicationId: '6949805467799537966' });
		expect([result.error, result.items(HIRE)]).toEqual([undefined, []]);
	});
});

describe('a search', () => {
	it('also finds referrals without a job, the oldest first', async () => {
		for (const one of simulator.store.referrals.values()) if (one.application_ids.length === 0) one.talent_id = ADA;
		const found = (await run('search', { talentId: ADA })).json(HIRE);
		expect(found.map(({ application_ids: ids }) => ids)).toEqual([['6949805467799537965'], []]);
	});

	it('is narrowed by time, also to nothing', async () => {
		const result = await run('search', { talentId: ADA, additionalFields: { referredBefore: '2020-03-02T00:00:00Z' } });
		expect([result.error, result.items(HIRE)]).toEqual([undefined, []]);
	});

	it('that ends before it begins is rejected', async () => {
		const times = { referredAfter: '2020-03-03T00:00:00Z', referredBefore: '2020-03-02T00:00:00Z' };
		expect((await run('search', { talentId: ADA, additionalFields: times })).error?.message).toMatch(
			/^Referred Before is before Referred After/,
		);
		expect(simulator.requests).toEqual([]);
	});

	it('fails where Feishu may have left some out', async () => {
		const items = Array.from({ length: 200 }, (_, index) => ({ id: String(index) }));
		simulator.fail(SEARCH, { data: { items } });
		expect((await run('search', { talentId: SHEN })).error?.message).toBe('Feishu returns no more than 200 referrals [item 0]');
		simulator.fail(SEARCH, { data: { items: items.slice(1) } });
		expect((await run('search', { talentId: SHEN })).items(HIRE)).toHaveLength(199);
	});
});

describe('a reward', () => {
	const reward = {
		referrerId: 'ou_sample',
		externalId: 'reward-7',
		ruleType: 3,
		rewardStatus: 1,
		bonusType: 2,
		amount: 12.5,
		currency: 'eur',
	};
	const create = async (over: object = {}, additionalFields: object = { talentId: SHEN }) =>
		await run('createReward', { ...reward, additionalFields, ...over });

	it('in cash has an amount and a currency, and no points', async () => {
		expect((await create()).error).toBeUndefined();
		expect(simulator.calls(CREATE)[0]?.body).toMatchObject({ bonus: { bonus_type: 2, cash: { currency_type: 'EUR', amount: 12.5 } } });
		expect(simulator.calls(CREATE)[0]?.body).not.toHaveProperty('bonus.point_bonus');
	});

	it('is created once, however often it is sent', async () => {
		simulator.fail(CREATE, { resetAfter: true });
		const [first] = (await create()).json(HIRE);
		expect((await create()).json(HIRE)).toEqual([first]);
		expect([...simulator.store.referralRewards.values()].filter(({ external_id: id }) => id === 'reward-7')).toHaveLength(1);
	});

	it.each([
		[{}, {}, /^Application or Talent must be set/],
		[{ amount: 0 }, { talentId: SHEN }, /^Amount must be greater than 0/],
		[{ bonusType: 1, points: 0 }, { talentId: SHEN }, /^Points must be a whole number/],
		[{ currency: 'Yuan' }, { talentId: SHEN }, /^Currency must be the code of a currency/],
		[{ ruleType: '={{ "" }}' }, { talentId: SHEN }, /^Rule Type is empty/],
		[{}, { talentId: SHEN, payerId: 'on_sample' }, /^Payer ID and Referrer ID are of different types/],
	])('with %j and %j is rejected before anything is sent', async (over, additionalFields, message) => {
		expect((await create(over, additionalFields)).error?.message).toMatch(message);
		expect(simulator.requests).toEqual([]);
	});

	it('whose ID is not returned leaves the outcome open', async () => {
		simulator.fail(CREATE, { data: {} });
		expect((await create()).error?.description).toMatch(/the change may already have been made/);
	});

	it('of Lark Hire itself cannot be deleted', async () => {
		expect((await run('deleteReward', { rewardId: '6930815272790114326' })).error?.message).toBe(
			'The reward is one of Lark Hire itself [item 0]',
		);
	});
});
