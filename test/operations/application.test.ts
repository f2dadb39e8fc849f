import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import type { Field } from '../../nodes/LarkHire/framework/field';
import { readFields } from '../../nodes/LarkHire/framework/parameters';
import { talent } from '../../nodes/LarkHire/resources/talent';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';
import { newYork } from '../support/clock';

const LIST = 'GET /open-apis/hire/v1/applications';
const DETAIL = 'GET /open-apis/hire/v1/applications/:application_id/get_detail';
const TRANSFER = 'POST /open-apis/hire/v1/applications/:application_id/transfer_onboard';
const [interviewing, toOnboard] = ['6949805467799537964', '6949805467799537965'];

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const workflow = (operation: string, parameters: object, resource = 'application') =>
	oneNode({ resource, operation, ...parameters } as never);
const run = async (operation: string, parameters: object, resource?: string) =>
	await engineFor(simulator).run(workflow(operation, parameters, resource));

it('returns one item per ID', async () => {
	const result = await run('getAll', { returnAll: true, additionalFields: { activeStatus: '1' } });
	expect(result.json(HIRE)).toEqual([
		{ application_id: '6949805467799537972' },
		{ application_id: '7073372582620416300' },
		{ application_id: '6956499586395523359' },
		{ application_id: '6949805467799537966' },
		{ application_id: toOnboard },
		{ application_id: interviewing },
	]);
});

describe('a field with several options', () => {
	const sent = async (lockStatus: unknown) => {
		simulator.requests.length = 0;
		const { error } = await run('getAll', { additionalFields: { lockStatus } });
		return error?.message ?? simulator.calls(LIST)[0]?.query.lock_status;
	};

	it('accepts a list, an expression with a list, or text', async () => {
		expect(await sent([2, 3])).toEqual(['2', '3']);
		expect(await sent([3])).toEqual('3');
		expect(await sent('={{ ["1", 2] }}')).toEqual(['1', '2']);
		expect(await sent('1, 3')).toEqual(['1', '3']);
		expect(await sent([])).toMatch(/Lock Status is empty/);
		expect(await sent('')).toMatch(/Lock Status is empty/);
	});

	it('is blank when none are chosen', () => {
		const field: Field = { displayName: 'A', name: 'a', type: 'multiOptions', default: [], options: [{ name: 'X', value: 1 }] };
		expect(readFields([field], () => [], { timezone: 'UTC' })).toEqual({});
		expect(() => readFields([{ ...field, required: true }], () => [], { timezone: 'UTC' })).toThrow('A is empty');
	});

	it('checks each value', async () =>
		expect(await sent([1, 9])).toMatch(/^Additional Fields → Lock Status must be one of 2 \(Locked to Another Job\)/));
});

it('returns the application itself, simplified or raw', async () => {
	const [json] = (await run('get', { applicationId: toOnboard, include: ['with_job', 'with_offer'] })).json(HIRE);
	expect(json).toMatchObject({
		id: toOnboard,
		create_time_iso: newYork(simulator.calendar.time(-30)),
		stage_name: '待入职',
		stage_name_en: 'To Be Onboarded',
		stage_type_label: expect.any(String),
		lock_status_label: 'Locked to This Job',
		website_resume_source_website_name: '校园招聘',
		website_resume_source_website_name_en: 'Campus',
		job_code: 'A75257',
		offer_status_label: 'Accepted',
	});
	expect(json).not.toHaveProperty('talent_name');
	const [raw] = (await run('get', { applicationId: toOnboard, simplify: false })).json(HIRE);
	expect(raw?.basic_info).toMatchObject({ website_resume_source: { website_name: { zh_cn: '校园招聘', en_us: 'Campus' } } });
});

describe('conclusions', () => {
	const get = async (more: object = {}) =>
		(await run('get', { applicationId: toOnboard, include: ['with_evaluation', 'with_interview'], ...more })).json(HIRE)[0];

	it('are returned in words, too: 1 is passed, 2 is failed', async () => {
		const json = await get();
		expect(json?.evaluations).toEqual([
			expect.objectContaining({ conclusion: 1, conclusion_label: 'Passed' }),
			expect.objectContaining({ conclusion: 2, conclusion_label: 'Failed' }),
		]);
		expect(json?.interviews).toEqual([
			expect.objectContaining({ interview_round_summary: 4, interview_round_summary_label: 'All passed' }),
		]);
	});

	it('that are unknown stay numbers', async () => {
		Object.assign(simulator.store.applications.get(toOnboard as string)?.evaluations[0] ?? {}, { conclusion: 9 });
		expect((await get())?.evaluations).toEqual([
			expect.not.objectContaining({ conclusion_label: expect.anything() }),
			expect.objectContaining({ conclusion_label: 'Failed' }),
		]);
	});

	it('stay numbers in the raw data', async () => expect(JSON.stringify(await get({ simplify: false }))).not.toContain('_label'));
});

it('returns the offer itself, and no item if there is none', async () => {
	const [offer] = (await run('getOffer', { applicationId: toOnboard })).json(HIRE);
	expect(offer).toMatchObject({
		id: '7057802493489285412',
		salary_plan: { currency: 'CNY' },
		basic_info: { expire_time: simulator.calendar.time(7) },
	});
	expect(offer?.customized_module_list).toEqual([{ id: '6930815272790114325', object_list: [] }]);
	const none = await run('getOffer', { applicationId: '6949805467799537967' });
	expect([none.error, none.items(HIRE)]).toEqual([undefined, []]);
});

describe('onboarding', () => {
	it('accepts old department IDs, and sends the current time when none is set', async () => {
		const result = await run('transferToOnboarding', {
			applicationId: toOnboard,
			additionalFields: { department: '6966123381141866028', departmentIdType: 'people_admin_department_id' },
		});
		expect(simulator.calls(TRANSFER)[0]).toMatchObject({
			query: { department_id_type: 'people_admin_department_id' },
			body: { department: '6966123381141866028' },
		});
		expect(result.json(HIRE)).toEqual([expect.objectContaining({ application_id: toOnboard, onboard_status_label: 'Onboarded' })]);
	});

	it('sends the type of its IDs: the current one unless another is chosen', async () => {
		const ids = {
			department: 'od-4e6ac4d14bcd5071a37a39de902c7141',
			employeeType: '1',
			leader: 'on_cad4860e7af114fb4ff6c5d496d1dd76',
			jobLevel: '2',
			operatorId: 'on_cad4860e7af114fb4ff6c5d496d1dd77',
			jobFamily: '3',
		};
		await run('transferToOnboarding', { applicationId: toOnboard, additionalFields: ids });
		await run('transferToOnboarding', {
			applicationId: '6949805467799537966',
			additionalFields: { jobLevel: '2', jobLevelIdType: 'people_admin_job_level_id', leader: '6bd6c6cb' },
		});
		expect(simulator.calls(TRANSFER).map(({ query }) => query)).toEqual([
			{
				department_id_type: 'open_department_id',
				employee_type_id_type: 'employee_type_enum_id',
				job_family_id_type: 'job_family_id',
				job_level_id_type: 'job_level_id',
				user_id_type: 'union_id',
			},
			{ job_level_id_type: 'people_admin_job_level_id', user_id_type: 'user_id' },
		]);
	});

	it.each([
		[{ department: '6966123381141866028' }, /^Department ID Type is required/],
		[{ leader: 'ou_99be8e24ad1ad390b6cd3b8916940df1', operatorId: '6bd6c6cb' }, /^Operator ID and Leader are of different types/],
		[{ leader: 'ou_99be8e24ad1ad390b6cd3b8916940df1', userIdType: 'union_id' }, /^Leader does not match User ID Type/],
	])('is not sent with %j', async (additionalFields, message) => {
		expect((await run('transferToOnboarding', { applicationId: toOnboard, additionalFields })).error?.message).toMatch(message);
		expect(simulator.requests).toEqual([]);
	});

	it.each<[string, string, () => unknown, RegExp]>([
		['another stage', interviewing as string, () => undefined, /not in the stage/],
		['an unknown application', '1', () => undefined, /does not exist/],
		['the switch', toOnboard as string, () => simulator.store.hireSwitches.set('ehr', false), /switched off/],
	])('explains %s', async (_what, applicationId, prepare, message) => {
		prepare();
		expect((await run('transferToOnboarding', { applicationId })).error?.message).toMatch(message);
	});

	it('is not retried after a lost response', async () => {
		simulator.fail(TRANSFER, { resetAfter: true });
		expect((await run('transferToOnboarding', { applicationId: toOnboard })).error).toBeDefined();
		expect(simulator.calls(TRANSFER)).toHaveLength(1);
	});
});

describe('talents', () => {
	const find = async (additionalFields: object) => await run('findByContact', { additionalFields }, 'talent');

	it('are searched by everything that is set, one item each', async () => {
		expect((await find({ emails: 'shen.zimo@example.com; bo.sample@example.com' })).json(HIRE).map(({ talent_id: id }) => id)).toEqual([
			'6960663240925956555',
			'6960663240925956557',
		]);
		expect((await find({ mobileNumbers: '={{ [18200000001] }}', emails: 'bo.sample@example.com' })).items(HIRE)).toEqual([]);
		expect((await find({ identificationNumbers: 'X0000001', identificationType: 2 })).json(HIRE)).toEqual([
			expect.objectContaining({ identification_number: 'X0000001' }),
		]);
	});

	it.each([
		[{}, /^There is nothing to search for/],
		[{ mobileCode: '86' }, /^There is nothing to search for/],
		[{ emails: ' , ' }, /Emails is empty/],
		[{ emails: '={{ [] }}', mobileNumbers: '18200000001' }, /Emails is empty/],
		[{ emails: 'shen.zimo' }, /Emails must be email addresses/],
		[{ mobileNumbers: '+86 18200000001' }, /Mobile Numbers must be numbers without country code/],
		[{ identificationNumbers: 'X0000001' }, /need Identification Type/],
	])('are not searched with %p', async (additionalFields, message) => {
		const { error } = await find(additionalFields);
		expect(error?.message).toMatch(message);
		expect(JSON.stringify([error?.message, error?.description])).not.toMatch(/shen|1820|X0000/);
		expect(simulator.requests).toEqual([]);
	});

	it('are found by both document types that Feishu numbers 3, and by number 8', async () => {
		Object.assign(simulator.store.talents.get('6960663240925956555') ?? {}, { identification: { type: 8, number: 'H0000001' } });
		expect((await find({ identificationNumbers: 'H0000001', identificationType: 8 })).items(HIRE)).toHaveLength(1);
		const { options } =
			talent.operations.find(({ value }) => value === 'findByContact')?.fields.find(({ name }) => name === 'additionalFields') ?? {};
		const types = (options as readonly Field[]).find(({ name }) => name === 'identificationType')?.options as ReadonlyArray<{
			name: string;
			value: number;
		}>;
		expect(types.map(({ value }) => value).sort()).toEqual([1, 2, 3, 4, 5, 6, 8, 9]);
		expect(types.find(({ value }) => value === 3)?.name).toMatch(/Residence Permit .* or Hong Kong ID Card/);
	});

	it('show whether they are blocked, and use the chosen type of user IDs', async () => {
		const [json] = (
			await run('get', { talentId: '6960663240925956557', additionalFields: { userIdType: 'people_admin_id' } }, 'talent')
		).json(HIRE);
		expect(json).toMatchObject({ block_reason: 'Invented career', internship_list: [{ title: 'Intern' }] });
		expect(simulator.calls()[0]?.query).toEqual({ user_id_type: 'people_admin_id' });
	});

	it('have resumes that can be downloaded', async () => {
		const flow = workflow('get', { talentId: '6960663240925956555' }, 'talent');
		const download = {
			...flow.nodes.find(({ name }) => name === HIRE),
			id: 'Download',
			name: 'Download',
			parameters: { resource: 'attachment', operation: 'download', attachmentId: '={{ $json.resume_attachment_list[0].id }}' },
		};
		const result = await engineFor(simulator).run({
			...flow,
			nodes: [...flow.nodes, download as never],
			connections: { ...flow.connections, [HIRE]: { main: [[{ node: 'Download', type: 'main', index: 0 }]] } },
		});
		expect(result.items('Download').map(({ binary }) => binary?.data?.fileName)).toEqual(['林晓的简历.docx']);
	});

	it('are simplified', async () => {
		const [json] = (await run('get', { talentId: '6960663240925956555' }, 'talent')).json(HIRE);
		expect(json).toMatchObject({
			talent_id: '6960663240925956555',
			is_onboarded: false,
			name: '沈子墨',
			tag_name: '高潜',
			tag_name_en: 'High potential',
		});
		expect(json).not.toHaveProperty('similar_info_v2');
	});
});

describe('lists to pick from', () => {
	const pick = async (list: 'searchApplications' | 'searchTalents', filter?: string, page?: string) =>
		await new LarkHire().methods.listSearch[list]?.call(await loadOptions(engineFor(simulator), workflow('get', {})), filter, page);

	it('let Feishu search talents', async () => {
		expect(await pick('searchTalents')).toEqual({
			results: [
				{ name: 'Bo Sample, bo.sample@example.com', value: '6960663240925956557' },
				{ name: 'Ada Sample, ada.sample@example.com', value: '6960663240925956556' },
				{ name: '沈子墨, shen.zimo@example.com', value: '6960663240925956555' },
			],
		});
		expect((await pick('searchTalents', '子墨'))?.results).toHaveLength(1);
		expect((await pick('searchTalents', 'nobody'))?.results).toEqual([]);
		expect(simulator.calls('GET /open-apis/hire/v1/talents').map(({ query }) => query.keyword)).toEqual([undefined, '子墨', 'nobody']);
	});

	it('show everything that Feishu finds, whatever field matched', async () => {
		simulator.fail('GET /open-apis/hire/v1/talents', {
			data: { items: [{ id: '1', basic_info: { name: 'Cy Sample' } }], has_more: false },
		});
		expect((await pick('searchTalents', 'engineer'))?.results).toEqual([{ name: 'Cy Sample', value: '1' }]);
	});

	it('show applications with a name', async () => {
		const { results = [] } = (await pick('searchApplications')) ?? {};
		expect(results.at(-1)).toEqual({ name: '沈子墨, 后端研发工程师, Interview', value: interviewing });
		expect(results).toHaveLength(9);
		expect((await pick('searchApplications', 'ada'))?.results.map(({ value }) => value)).toEqual([
			'6949805467799537971',
			'6956499586395523359',
			toOnboard,
		]);
	});

	it('show the ID of an application that cannot be read', async () => {
		simulator.fail(DETAIL, { status: 400, code: 1002201 });
		const { results = [] } = (await pick('searchApplications')) ?? {};
		expect(results).toHaveLength(9);
		expect(results.filter(({ name, value }) => name === value)).toHaveLength(1);
	});

	it('fail when details cannot be read for another reason', async () => {
		for (const id of [...simulator.store.applications.keys()].slice(1)) simulator.store.applications.delete(id);
		simulator.fail(DETAIL, { status: 400, code: 99991403 });
		await expect(pick('searchApplications')).rejects.toThrow();
	});

	it('show applications page by page, without names that the app may not see', async () => {
		simulator.app().scopes = ['hire:application:readonly'];
		const [first] = [...simulator.store.applications.values()];
		for (let index = 0; first && index < 12; index += 1) simulator.store.applications.set(`a${index}`, { ...first, id: `a${index}` });
		const page = await pick('searchApplications');
		expect(page?.results).toHaveLength(10);
		expect(page?.results.map(({ name }) => name)).toContain('To Be Onboarded');
		expect((await pick('searchApplications', undefined, page?.paginationToken as string))?.results).toHaveLength(10);
		expect(simulator.calls(DETAIL)).toHaveLength(20);
	});
});
