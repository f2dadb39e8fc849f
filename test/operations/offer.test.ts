import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

const STATUS = 'PATCH /open-apis/hire/v1/offers/:offer_id/offer_status';
const OFFER = '7057802493489285414';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (operation: string, parameters: object, resource = 'offer') =>
	await engineFor(simulator).run(oneNode({ resource, operation, ...parameters } as never));
const offer = (id: string) => [...simulator.store.applications.values()].find((one) => one.offer?.id === id)?.offer;

it('lists offers for jobs and internships, in words', async () => {
	const result = await run('getAll', { talentId: '6960663240925956555', returnAll: true });
	expect(result.json(HIRE).map(({ offer_type_label: type, offer_status_label: status }) => [type, status])).toEqual([
		['Regular', 'Not applied for'],
		['Internship', 'Internship begun'],
	]);
});

it('reads an internship offer, which Application: Get Offer cannot', async () => {
	const [json] = (await run('get', { offerId: '7057802493489285415' })).json(HIRE);
	expect(json).toMatchObject({ offer_type_label: 'Internship', salary_plan: { currency: 'CNY' } });
});

describe('the status of an offer', () => {
	const update = async (offerStatus: number, additionalFields: object = {}, offerId = OFFER) =>
		(await run('updateStatus', { offerId, offerStatus, additionalFields })).error?.message;

	it('is changed', async () => {
		expect(await update(6, { expirationDate: '2026-12-31' })).toBeUndefined();
		expect(offer(OFFER)?.offer_status).toBe(6);
	});

	it.each([
		[6, /requires Expiration Date/],
		[8, /requires Termination Reasons/],
	])('%s needs more, and nothing is sent without it', async (status, message) => {
		expect(await update(status)).toMatch(message);
		expect(simulator.calls(STATUS)).toEqual([]);
	});

	it.each<[string, () => void, number, RegExp]>([
		['the switch is off', () => simulator.store.hireSwitches.set('offersInFeishu', true), 7, /does not accept offers from another system/],
		['Lark Hire approves it', () => Object.assign(offer(OFFER) ?? {}, { feishu: 'approved' }), 4, /is in an approval of Lark Hire/],
		['Lark Hire sent it', () => Object.assign(offer(OFFER) ?? {}, { feishu: 'sent' }), 7, /was sent by Lark Hire/],
		['it was never sent', () => undefined, 9, /cannot expire/],
	])('stays where %s, and the message says why', async (_, given, status, message) => {
		given();
		expect(await update(status)).toMatch(message);
		expect(offer(OFFER)?.offer_status).toBe(1);
	});

	it('stays where the candidate is to be onboarded', async () =>
		expect(await update(7, {}, '7057802493489285412')).toMatch(/application is too far along/));

	it('is not sent again when its response was lost', async () => {
		simulator.fail(STATUS, { resetAfter: true });
		expect(await update(7)).toBeTruthy();
		expect(simulator.calls(STATUS)).toHaveLength(1);
	});
});

describe('an internship', () => {
	const report = async (event: string, additionalFields: object = {}) =>
		(await run('updateInternStatus', { offerId: '7057802493489285415', event, additionalFields })).error?.message;

	it('begins and ends on a day', async () => {
		Object.assign(offer('7057802493489285415') ?? {}, { offer_status: 11 });
		expect(await report('confirm_onboarding')).toMatch(/Date is required/);
		expect(await report('confirm_onboarding', { date: '2026-03-02' })).toBeUndefined();
		expect(await report('offboard', { date: '2026-05-29', note: 'Back to university' })).toBeUndefined();
		expect(offer('7057802493489285415')?.offer_status).toBe(13);
	});

	it('does not begin twice', async () => expect(await report('cancel_onboarding')).toMatch(/not one that is to begin/));
});

describe('a note', () => {
	const write = async (additionalFields: object) =>
		await run('create', { talentId: '6960663240925956555', content: 'Hello', additionalFields }, 'note');

	it('is public unless it is made private', async () => {
		await write({});
		await write({ privacy: 1 });
		expect([...simulator.store.notes.values()].slice(-2).map(({ is_private: hidden }) => hidden)).toEqual([false, true]);
	});

	it('mentions nobody after its end', async () => {
		const result = await write({ mentions: { person: [{ userId: 'ou_1', offset: 6 }] } });
		expect(result.error?.message).toMatch(/Offset is after the end/);
		expect(simulator.requests).toEqual([]);
	});

	it('names its people with one kind of ID', async () => {
		const result = await write({ creatorId: 'ou_1', mentions: { person: [{ userId: 'on_1', offset: 0 }] } });
		expect(result.error?.message).toMatch(/of different types/);
	});
});

describe('tags', () => {
	const TAG = 'POST /open-apis/hire/v1/talents/:talent_id/tag';
	const tag = async (operation: string, tagIds: string) =>
		await run(operation, { talentId: '6960663240925956555', tagIds: { __rl: true, mode: 'id', value: tagIds } }, 'talent');

	it('are added all or none', async () => {
		expect((await tag('addTags', '6960663240925956661, 6960663240925956665')).error?.message).toMatch(/has one of these tags already/);
		await tag('addTags', '6960663240925956661, 6960663240925956664');
		expect(simulator.store.talents.get('6960663240925956555')?.tags).toHaveLength(3);
	});

	it.each([
		['addTags', '6960663240925956661'],
		['removeTags', '6960663240925956665'],
	])('%s counts as done when an attempt whose response was lost had done it', async (operation, id) => {
		simulator.fail(TAG, { resetAfter: true });
		expect((await tag(operation, id)).json(HIRE)).toEqual([{ success: true, talentId: '6960663240925956555', alreadyApplied: true }]);
	});
});
