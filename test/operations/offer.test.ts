import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
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
	expect(json).toMatchObject({ offer_type_label: 'Internship', salary_plan_currency: 'CNY' });
});

it('reads the pay, which Feishu writes as JSON in a text, with its period in words', async () => {
	const [json] = (await run('get', { offerId: '7057802493489285412' })).json(HIRE);
	expect(json).toMatchObject({
		salary_plan_currency: 'CNY',
		salary_plan_basic_salary_amount: '10000',
		salary_plan_basic_salary_period: 2,
		salary_plan_basic_salary_period_label: 'Per month',
	});
	const [raw] = (await run('get', { offerId: '7057802493489285412', simplify: false })).json(HIRE);
	expect(raw?.salary_plan).toEqual({ currency: 'CNY', basic_salary: '{"amount":"10000","period":2}' });
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
		expect((await tag(operation, id)).json(HIRE)).toEqual([
			{ success: true, talentId: '6960663240925956555', tagIds: [id], alreadyApplied: true },
		]);
	});
});

const UPDATE = 'PUT /open-apis/hire/v1/offers/:offer_id';
const CREATE = 'POST /open-apis/hire/v1/offers';
const GET = 'GET /open-apis/hire/v1/offers/:offer_id';
const PERSON = 'ou_99be8e24ad1ad390b6cd3b8916940df1';
const FORM = '7680792645903286275';
const picked = (value: string) => ({ __rl: true, mode: 'id', value });
const sent = (endpoint: string) => simulator.calls(endpoint).map(({ body }) => body);
const custom = (index: number, value: string) => ({
	customFields: { field: [{ fieldId: picked(String(6972464088568269100n + BigInt(index))), value }] },
});

describe('an update of an offer', () => {
	const update = async (additionalFields: object, more: object = {}) =>
		await run('update', { offerId: OFFER, mode: 'merge', unreadable: 'clear', operatorId: PERSON, additionalFields, ...more });

	it('keeps what it was not told to change', async () => {
		const stored = {
			...offer(OFFER)?.written.basic_info,
			job_family_id: '1',
			job_level_id: '2',
			contract_period: { period_type: 1, period: 18 },
			onboard_address_id: '3',
			work_address_id: '4',
			job_requirement_id: '5',
			common_attachment_id_list: ['6'],
			position_id: '7',
			job_offered: 'Tester',
			job_grade_id: '8',
			pathway_id: '9',
		};
		const salary_info = { award_salary_multiple: '3', option_shares: '30', quarterly_bonus: '1', half_year_bonus: '2' };
		Object.assign(offer(OFFER)?.written ?? {}, { basic_info: stored, salary_info });
		const before = structuredClone(offer(OFFER));
		await update({ probationMonths: 1 });
		expect(offer(OFFER)).toEqual({
			...before,
			written: { ...before?.written, basic_info: { ...stored, probation_month: 1 } },
		});
	});

	it('stops where it cannot know what would be lost, unless all of it is given or may be cleared', async () => {
		expect((await update({ probationMonths: 1 }, { unreadable: 'refuse' })).error?.message).toMatch(
			/Attachment Description, Employment Job ID, Process Type, Recommendation cannot be read/,
		);
		const all = { attachmentDescription: 'CV', employmentJobId: '1', processType: 1, recommendation: 'Good' };
		expect((await update(all, { unreadable: 'refuse' })).error).toBeUndefined();
		expect(offer(OFFER)?.written.basic_info).toMatchObject({ attachment_description: 'CV', recommended_words: 'Good' });
	});

	it.each([
		[2, 'merge', /is in an approval, and an update may withdraw it/],
		[4, 'merge', /is approved, and an update may withdraw the approval/],
		[4, 'replace', /is approved, and an update may withdraw the approval/],
	])('leaves the approval of status %s alone in mode %s', async (status, mode, message) => {
		Object.assign(offer(OFFER) ?? {}, { offer_status: status });
		const given = { departmentId: 'od-1', leaderId: PERSON, ownerId: PERSON };
		const { error } = await update(given, { mode, offerFormId: picked(FORM) });
		expect(error?.message).toMatch(message);
		expect([sent(UPDATE), offer(OFFER)?.offer_status]).toEqual([[], status]);
	});

	it('withdraws an approval only if it is told so', async () => {
		Object.assign(offer(OFFER) ?? {}, { offer_status: 4 });
		expect((await update({ probationMonths: 1 }, { withdrawApproval: true })).error).toBeUndefined();
		expect(offer(OFFER)?.offer_status).toBe(3);
	});

	it('does not change an offer that was sent, and the message says why', async () => {
		Object.assign(offer(OFFER) ?? {}, { offer_status: 6 });
		expect((await update({ probationMonths: 1 })).error?.message).toMatch(/status of the offer does not allow an update/);
	});

	it('says how to get the newest version of the form', async () => {
		for (const form of simulator.store.offerForms.values()) form.schema_id = '7013318077945596204';
		expect((await update({ probationMonths: 1 })).error?.message).toMatch(/has a newer version/);
		await update({ probationMonths: 1 }, { offerFormId: picked(FORM) });
		expect(offer(OFFER)?.written.schema_id).toBe('7013318077945596204');
	});

	it.each([
		['a salary of a day', { basic_salary: '{"amount":"300","period":1}' }, /Basic Salary has an unexpected format/],
		['a date in another form', { onboard_date: '2026/04/01' }, /Expected Onboarding Date has an unexpected format/],
	])('changes nothing where it would lose %s', async (_, stored, message) => {
		Object.assign(offer(OFFER) ?? {}, stored);
		expect((await update({ probationMonths: 1 })).error?.message).toMatch(message);
		expect(sent(UPDATE)).toEqual([]);
	});

	it.each([
		['a person', 7, 'ou_sample'],
		['an option that the form does not have', 1, '9'],
		['a date in another form', 3, '1627379423000'],
		['a field that is switched off', 8, 'x'],
	])('changes nothing where it would lose a custom value: %s', async (_, index, value) => {
		Object.assign(offer(OFFER)?.written ?? {}, { custom: [{ id: String(6972464088568269100n + BigInt(index)), value }] });
		expect((await update({ probationMonths: 1 })).error?.message).toMatch(/Application Form is required/);
		expect((await update({ probationMonths: 1 }, { offerFormId: picked(FORM) })).error?.message).toMatch(
			/custom field \d+ has an unexpected format/,
		);
		expect(sent(UPDATE)).toEqual([]);
	});

	it('sends stored custom values again, and puts given ones over them', async () => {
		const values = [
			['0', 'Shanghai'],
			['1', '1'],
			['2', '["1","3"]'],
			['3', '{"date":"2026-04-01"}'],
			['6', '100.5'],
		].map(([index = '', value]) => ({
			id: String(6972464088568269100n + BigInt(index)),
			value,
		}));
		Object.assign(offer(OFFER)?.written ?? {}, { custom: structuredClone(values) });
		await update({}, { offerFormId: picked(FORM) });
		expect(offer(OFFER)?.written.custom).toEqual(values);
		await update(custom(1, 'Night'), { offerFormId: picked(FORM) });
		expect(offer(OFFER)?.written.custom).toContainEqual({ id: '6972464088568269101', value: '2' });
		expect(offer(OFFER)?.written.custom).toHaveLength(values.length);
	});

	it('in Replace mode sends only what is set, and reads nothing if an approval may be withdrawn', async () => {
		const given = { departmentId: 'od-1', leaderId: PERSON, ownerId: PERSON };
		await update(given, { mode: 'replace', withdrawApproval: true, offerFormId: picked(FORM) });
		expect(sent(UPDATE)).toMatchObject([{ basic_info: { department_id: 'od-1' } }]);
		expect([sent(GET), offer(OFFER)?.currency]).toEqual([[], '']);
	});

	it.each([
		['Department ID', { leaderId: PERSON, ownerId: PERSON }, { offerFormId: picked(FORM) }],
		['Application Form', { departmentId: 'od-1', leaderId: PERSON, ownerId: PERSON }, {}],
		['Currency', { departmentId: 'od-1', leaderId: PERSON, ownerId: PERSON, optionShares: '3' }, { offerFormId: picked(FORM) }],
	])('in Replace mode requires %s', async (label, given, more) => {
		expect((await update(given, { mode: 'replace', ...more })).error?.message).toMatch(new RegExp(`${label} is required`));
		expect(simulator.requests.filter(({ path }) => path.includes('/offers/'))).toEqual([]);
	});
});

describe('a new offer', () => {
	const APPLICATION = '7073372582620416300';
	const create = async (additionalFields: object = {}, more: object = {}) =>
		await run('create', {
			applicationId: picked(APPLICATION),
			departmentId: 'od-1',
			leaderId: PERSON,
			ownerId: PERSON,
			operatorId: PERSON,
			additionalFields,
			...more,
		});

	it('is one for each application', async () => {
		const [json] = (await create()).json(HIRE);
		expect(json).toMatchObject({ application_id: APPLICATION, offer_type_label: 'Regular' });
		expect((await create()).error?.message).toMatch(/has an offer already/);
	});

	it('is there when a response is lost', async () => {
		simulator.fail(CREATE, { resetAfter: true });
		expect((await create()).json(HIRE)[0]).toMatchObject({ alreadyApplied: true });
	});

	it.each([
		['an option, by name', 1, 'Night', '2'],
		['several options', 2, 'Meals, Bus', '["1","3"]'],
		['a date', 3, '2026-04-01', '{"date":"2026-04-01"}'],
		['a month', 4, '2026-04', '{"date":"2026-04"}'],
		['a year', 5, '2026', '{"date":"2026"}'],
		['an amount', 6, '100.5', '100.5'],
	])('takes a custom field: %s', async (_, index, value, expected) => {
		await create(custom(index, value), { offerFormId: picked(FORM) });
		expect(simulator.store.applications.get(APPLICATION)?.offer?.written.custom[0]?.value).toBe(expected);
	});

	it.each([
		['an option that is not there', 1, 'Noon', /Shift.* must be one of 1 \(Day\), 2 \(Night\)/],
		['a month for a date', 3, '2026-04', /must be a date/],
		['a date for a month', 4, '2026-04-01', /must be a month/],
		['a date for a year', 5, '2026-04-01', /must be a year/],
		['words for an amount', 6, 'much', /must be a number/],
		['a field that is switched off', 8, 'x', /no active field/],
	])('does not take a custom field: %s', async (_, index, value, message) => {
		expect((await create(custom(index, value), { offerFormId: picked(FORM) })).error?.message).toMatch(message);
		expect(sent(CREATE)).toEqual([]);
	});

	it.each([
		['an amount without a currency', { basicSalary: '100' }, /Currency is required/],
		['a currency in words', { currency: 'yuan' }, /must be a code of three letters/],
		['an amount with separators', { basicSalary: '10,000', currency: 'CNY' }, /at most two decimals/],
		['half an option', { optionShares: '1.5', currency: 'CNY' }, /must be a whole number/],
		['a unit alone', { contractUnit: 1 }, /Contract Unit requires Contract Length/],
		['custom fields without their form', custom(0, 'x'), /Custom Fields requires Application Form/],
		['people by IDs of different types', { userIdType: 'union_id' }, /does not match User ID Type/],
		[
			'more than 20 attachments',
			{ attachmentIds: Array.from({ length: 21 }, (_, index) => index).join() },
			/contains 21 IDs; Feishu accepts at most 20/,
		],
	])('does not take %s', async (_, given, message) => expect((await create(given)).error?.message).toMatch(message));

	it('has custom fields to choose from, once its form is chosen', async () => {
		const pick = async (parameters: object) => {
			const node = oneNode({ resource: 'offer', operation: 'create', ...parameters } as never);
			return await new LarkHire().methods.listSearch.searchOfferFields?.call(await loadOptions(engineFor(simulator), node), 'mentor');
		};
		expect((await pick({ offerFormId: picked(FORM) }))?.results).toEqual([
			{ name: 'Basic Information (基础信息): Mentor (导师)', value: '6972464088568269107' },
		]);
		await expect(pick({})).rejects.toThrow(/Application Form/);
	});
});
