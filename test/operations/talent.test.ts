import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';

const UPDATE = 'POST /open-apis/hire/v1/talents/combined_update';
const CREATE = 'POST /open-apis/hire/v1/talents/combined_create';
const [ZIMO, ADA] = ['6960663240925956555', '6960663240925956556'] as const;

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (operation: string, parameters: object) =>
	await engineFor(simulator).run(oneNode({ resource: 'talent', operation, ...parameters } as never));
const talent = (id: string) => simulator.store.talents.get(id);
const sent = (endpoint: string) => simulator.calls(endpoint).map(({ body }) => body as { basic_info: object });
const custom = (fieldId: string, value: string) => ({
	customFields: { field: [{ fieldId: { __rl: true, mode: 'id', value: fieldId }, value }] },
});

describe('a list of talents', () => {
	it('may be empty', async () => {
		const result = await run('getAll', { returnAll: true, additionalFields: { keyword: 'nobody' } });
		expect([result.error, result.items(HIRE)]).toEqual([undefined, []]);
	});

	it('is narrowed by the time of the last change', async () => {
		const updatedAfter = new Date(Number(talent(ADA)?.update_time)).toISOString();
		const result = await run('getAll', { returnAll: true, additionalFields: { updatedAfter } });
		expect(result.json(HIRE)).toHaveLength(2);
	});
});

describe('an update', () => {
	const update = async (additionalFields: object, mode = 'merge', talentId: string = ADA) =>
		await run('update', { talentId, mode, additionalFields });

	it('keeps what it was not told to change', async () => {
		await update({ gender: 2 });
		expect(sent(UPDATE)[0]?.basic_info).toEqual({
			name: 'Ada Sample',
			mobile: '18200000002',
			mobile_country_code: 'CN_1',
			email: 'ada.sample@example.com',
			identification: { identification_type: 2, identification_number: 'X0000001' },
			gender: 2,
		});
	});

	it('keeps it over several updates, times and places too', async () => {
		await update({ birthday: '1990-05-01T00:00:00Z', currentCityCode: 'CT_11', hometownCityCode: 'CT_12', nationalityCode: 'CN_1' });
		await update({ gender: 2 });
		expect(talent(ADA)?.basics).toMatchObject({
			birthday: String(Date.parse('1990-05-01T00:00:00Z')),
			current_city_code: 'CT_11',
			hometown_city_code: 'CT_12',
			nationality_id: 'CN_1',
			gender: 2,
		});
	});

	it('sends in Replace mode only what is set, and reads nothing', async () => {
		await update({ gender: 2 }, 'replace');
		expect(sent(UPDATE)).toEqual([{ talent_id: ADA, basic_info: { gender: 2 } }]);
		expect(simulator.requests.filter(({ path }) => path.includes('/v2/talents/'))).toEqual([]);
	});

	it.each([
		['a mobile number whose country code is not known', { mobile_code: '65' }, /mobile number cannot be sent again/],
		['the beginning of a career', { basics: { start_work_time: '1293016767159' } }, /Start Work Time cannot be read/],
		[
			'a custom value of an unknown kind',
			{ custom: [{ object_id: '1', object_type: 99, value: { content: 'x' } }] },
			/custom field has an unexpected format/,
		],
		[
			'a time range until now',
			{ custom: [{ object_id: '1', object_type: 8, value: { time_range: { start_time: '1625456721', end_time: '-' } } }] },
			/custom field has an unexpected format/,
		],
	])('changes nothing where it would lose %s', async (_, stored, message) => {
		Object.assign(talent(ADA) ?? {}, stored);
		expect((await update({ gender: 2 })).error?.message).toMatch(message);
		expect(sent(UPDATE)).toEqual([]);
	});

	it('does not replace a section that has entries, unless told so', async () => {
		await update({ educationJson: '[{ "school": "One" }]' });
		expect((await update({ educationJson: '[{ "school": "Two" }]' })).error?.message).toMatch(/Education \(JSON\) would replace/);
		await update({ educationJson: '[{ "school": "Two" }]' }, 'replace');
		expect(talent(ADA)?.sections?.education_list).toEqual([{ school: 'Two' }]);
	});

	it('sends stored custom values again, each in the form that Feishu accepts', async () => {
		const value = (object_type: number, own: object) => ({ object_id: `f${object_type}`, object_type, value: own });
		Object.assign(talent(ADA) ?? {}, {
			custom: [
				value(1, { content: 'text' }),
				value(3, { option: { key: '1' } }),
				value(4, { option_list: [{ key: '1' }, { key: '2' }] }),
				value(8, { time_range: { start_time: '1625456721', end_time: '1625656721' } }),
				value(9, { number: '5' }),
				value(12, { time: '1625456721' }),
				value(13, { customized_attachment: [{ file_id: '7' }] }),
				value(99, {}),
			],
		});
		await update({ gender: 2 });
		expect(sent(UPDATE)[0]?.basic_info).toMatchObject({
			customized_data: [
				{ object_id: 'f1', value: 'text' },
				{ object_id: 'f3', value: '1' },
				{ object_id: 'f4', value: '["1","2"]' },
				{ object_id: 'f8', value: '["1625456721000","1625656721000"]' },
				{ object_id: 'f9', value: '5' },
				{ object_id: 'f12', value: '1625456721000' },
				{ object_id: 'f13', value: '[{"file_id":"7"}]' },
			],
		});
	});

	it('puts given custom values over stored ones', async () => {
		Object.assign(talent(ADA) ?? {}, {
			custom: [{ object_id: '6934193211960330504', object_type: 99, value: { content: 'old' } }],
		});
		await update(custom('6934193211960330504', 'new'));
		expect(sent(UPDATE)[0]?.basic_info).toMatchObject({ customized_data: [{ object_id: '6934193211960330504', value: 'new' }] });
	});
});

describe('custom fields', () => {
	const create = async (id: string, value: string) => await run('create', { name: 'Gil Sample', additionalFields: custom(id, value) });

	it.each([
		['an option, by name', '6934193211960330505', 'Married', '1'],
		['an option, by ID', '6934193211960330505', '2', '2'],
		['several options', '6934193211960330506', '["Java", "SQL"]', '["1","3"]'],
		['a number', '6934193211960330508', '15.5', '15.5'],
		['a day', '6934193211960330507', '1627379423000', '1627379423000'],
		['a time range', '6934193211960330509', '["1577808000000", "1612108800000"]', '["1577808000000", "1612108800000"]'],
	])('take %s', async (_, id, value, expected) => {
		await create(id, value);
		expect(sent(CREATE)[0]?.basic_info).toMatchObject({ customized_data: [{ object_id: id, value: expected }] });
	});

	it.each([
		['an option that is not there', '6934193211960330505', 'Widowed', /Marital Status.* must be one of 1 \(Married\), 2 \(Single\)/],
		['words for a number', '6934193211960330508', 'much', /must be a number/],
		['a written date', '6934193211960330507', '2026-03-02', /must be a time in milliseconds/],
		['half a range', '6934193211960330509', '["1577808000000"]', /must be two times/],
		['a field that is switched off', '6934193211960330510', 'x', /no active field/],
	])('do not take %s, and nothing is sent', async (_, id, value, message) => {
		expect((await create(id, value)).error?.message).toMatch(message);
		expect(sent(CREATE)).toEqual([]);
	});

	it('are listed with their module, without those of Feishu itself', async () => {
		const search = new LarkHire().methods.listSearch.searchTalentFields;
		const found = await search?.call(
			await loadOptions(engineFor(simulator), oneNode({ resource: 'talent', operation: 'create' })),
			'skills',
		);
		expect(found?.results).toEqual([{ name: 'Basic Information (基本信息): Skills (技能)', value: '6934193211960330506' }]);
	});
});

describe('create or update', () => {
	const upsert = async (contact: string, additionalFields: object = {}) =>
		await run('upsert', { contact, name: 'Hal Sample', mode: 'merge', additionalFields });

	it('creates the first time and updates the second', async () => {
		const [first, second] = [await upsert('hal.sample@example.com'), await upsert('hal.sample@example.com', { gender: 1 })];
		const [created, updated] = [first.json(HIRE)[0], second.json(HIRE)[0]];
		expect([created?.action, updated?.action]).toEqual(['created', 'updated']);
		expect(created?.talent_id).toBe(updated?.talent_id);
	});

	it('finds a talent by mobile number, and keeps the email address', async () => {
		const [json] = (await upsert('182 0000 0001')).json(HIRE);
		expect(json).toEqual({ talent_id: ZIMO, action: 'updated', contact: expect.any(String) });
		expect(talent(ZIMO)).toMatchObject({ name: 'Hal Sample', email: 'shen.zimo@example.com' });
	});

	it('takes one identity document', async () => {
		const document = { type: 2, number: 'X0000009' };
		await upsert('hal.sample@example.com', { identification: { document: [document] } });
		expect(sent(CREATE)[0]?.basic_info).toMatchObject({ identification: { identification_type: 2, identification_number: 'X0000009' } });
		const { error } = await upsert('hal.sample@example.com', { identification: { document: [document, document] } });
		expect(error?.message).toMatch(/Identification has several documents/);
	});

	it('changes nothing where several talents have the contact', async () => {
		Object.assign(talent(ZIMO) ?? {}, { email: 'ada.sample@example.com' });
		expect((await upsert('ada.sample@example.com')).error?.message).toMatch(/Several talents have this contact/);
		expect([...sent(UPDATE), ...sent(CREATE)]).toEqual([]);
	});

	it.each([
		['words', 'Hal', {}, /neither an email address nor a mobile number/],
		['the same kind of contact twice', 'hal.sample@example.com', { email: 'h@example.com' }, /Contact is the email already/],
	])('does not take %s', async (_, contact, given, message) => expect((await upsert(contact, given)).error?.message).toMatch(message));

	it('does not create a person twice when a response is lost', async () => {
		simulator.fail(CREATE, { resetAfter: true });
		await upsert('ida.sample@example.com');
		expect(sent(CREATE)).toHaveLength(1);
		expect((await upsert('ida.sample@example.com')).json(HIRE)[0]?.action).toBe('updated');
	});
});
