import type { IBinaryKeyData } from 'n8n-workflow';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { binaryOf, HIRE, oneNode } from '../../harness/workflows';

const UPLOAD = 'POST /open-apis/hire/v1/attachments';
const DELIVER = 'POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment';
const TASK = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';
const FORM = 'POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume';
const rl = (value: string) => ({ __rl: true, mode: 'id', value });
const least = {
	resource: 'websiteDelivery',
	websiteId: rl('7047318856652261676'),
	jobPostId: rl('6960663240925956636'),
	siteUser: 'id',
	siteUserId: '6960663240925956634',
};

let simulator: Simulator;
beforeEach(async () => (simulator = await Simulator.start()));
afterEach(async () => await simulator.stop());

const deliver = async (over: object, options: object = {}, file?: string) =>
	await engineFor(simulator).run(
		oneNode(
			{ ...least, operation: 'createByAttachment', ...over, options } as never,
			[{}],
			{},
			file === undefined ? undefined : () => binaryOf('简历.pdf', 'application/pdf', file),
		),
	);
const byId = { resumeFrom: 'attachment', attachmentId: '7095614894070434092' };

describe('by attachment', () => {
	it('uploads, delivers and waits in one step', async () => {
		const result = await deliver({}, { waitForCompletion: true }, 'My résumé');
		expect(result.error).toBeUndefined();
		const [made] = [...simulator.store.attachments.values()].slice(-1);
		expect([made?.name, made?.bytes.toString()]).toEqual(['简历.pdf', 'My résumé']);
		expect(result.json(HIRE)).toEqual([
			{
				task_id: expect.any(String),
				resume_file_id: made?.id,
				websiteId: expect.any(String),
				status: 2,
				status_label: 'Successful',
				statusText: 'success',
				finished: true,
				delivery: expect.objectContaining({ job_post_id: '6960663240925956636' }),
			},
		]);
		expect(simulator.calls().map(({ endpoint }) => endpoint)).toEqual([UPLOAD, DELIVER, TASK, TASK, TASK]);
	});

	it('returns the task without waiting, and requires no file with an attachment', async () => {
		expect((await deliver(byId)).json(HIRE)).toEqual([
			{
				task_id: expect.stringMatching(/^[\da-f]{32}$/),
				websiteId: expect.any(String),
				jobPostId: expect.any(String),
				siteUserId: expect.any(String),
				attachmentId: byId.attachmentId,
			},
		]);
		expect(simulator.calls().map(({ endpoint }) => endpoint)).toEqual([DELIVER]);
	});

	it('requires what its source needs, before anything is sent', async () => {
		expect((await deliver({ resumeFrom: 'attachment', attachmentId: '={{ "" }}' }, {}, 'x')).error?.message).toBe(
			'Attachment ID is empty [item 0]',
		);
		expect((await deliver({ resumeFrom: 'binary', attachmentId: '7095614894070434092' })).error?.message).toBe(
			'Input Binary Field finds no file: the item has none [item 0]',
		);
		expect((await deliver({ ...byId, additionalFields: { preferredCityCodes: 'CT_1, CT_2' } })).error?.message).toBe(
			'Preferred Cities has 2 codes; Feishu accepts at most 1 here [item 0]',
		);
		expect((await deliver({ ...byId, additionalFields: { identificationNumber: '1' } })).error?.message).toBe(
			'Identification Number and Identification Type must be set together [item 0]',
		);
		expect(simulator.requests).toEqual([]);
	});

	it('is not retried after a lost response, and says so', async () => {
		simulator.fail(DELIVER, { resetAfter: true });
		expect((await deliver(byId, { waitForCompletion: true })).error?.description).toMatch(/may already have been made/);
		expect(simulator.store.siteDeliveries).toHaveLength(1);
	});

	it('fails the second time, with the ID of the earlier delivery', async () => {
		await deliver(byId);
		const [second] = (await deliver(byId, { waitForCompletion: true })).json(HIRE);
		expect(second).toMatchObject({ statusText: 'failed', finished: true, extra_info: simulator.store.siteDeliveries[0]?.deliveryId });
		expect(second).not.toHaveProperty('delivery');
	});

	it('delivers nothing without the ID of the uploaded file', async () => {
		simulator.fail(UPLOAD, { data: { name: 'x' } });
		const { error } = await deliver({}, {}, 'My résumé');
		expect(error?.message).toBe("Feishu's response was cut off or is not as documented [item 0]");
		expect(error?.description).toMatch(/may already have been made/);
		expect(simulator.calls().map(({ endpoint }) => endpoint)).toEqual([UPLOAD]);
	});

	it('keeps asking for the task after lost responses', async () => {
		simulator.fail(TASK, { reset: true }, 2);
		const { error, ...result } = await deliver(byId, { waitForCompletion: true }).then((done) => ({
			error: done.error,
			json: done.json(HIRE),
		}));
		expect(error).toBeUndefined();
		expect(result.json).toEqual([expect.objectContaining({ finished: true, status: 2 })]);
		expect(simulator.store.siteDeliveries).toHaveLength(1);
	});

	it('returns the task even if the wait fails', async () => {
		simulator.fail(TASK, { status: 400, code: 1002008 }, 9);
		expect((await deliver(byId, { waitForCompletion: true })).json(HIRE)).toEqual([
			expect.objectContaining({
				task_id: simulator.store.siteDeliveries[0]?.taskId,
				finished: false,
				waitFailed: 'The delivery task was not found',
			}),
		]);
	});

	it('ends after the timeout with the last state', async () => {
		expect((await deliver(byId, { waitForCompletion: true, waitTimeout: 1.5 })).json(HIRE)).toEqual([
			{
				task_id: expect.any(String),
				websiteId: expect.any(String),
				attachmentId: byId.attachmentId,
				status: 1,
				status_label: 'In progress',
				statusText: 'processing',
				finished: false,
				timedOut: true,
				delivery: expect.objectContaining({ job_post_id: '6960663240925956636' }),
			},
		]);
	});
});

describe('registering the candidate in the same step', () => {
	const REGISTER = 'POST /open-apis/hire/v1/websites/:website_id/site_users';
	const { siteUser: _, siteUserId: __, ...unregistered } = least;
	const by = { attachment: { ...byId, operation: 'createByAttachment' }, resume: { operation: 'createByResume', name: '林晓' } };
	const contact = { email: 'lin.xiao@example.com', mobile: '18900001111' };
	const apply = async (way: keyof typeof by, over: object = {}) =>
		await engineFor(simulator).run(
			oneNode({ ...unregistered, externalId: 'form-7', name: '林晓', additionalFields: contact, ...by[way], ...over } as never),
		);
	const users = () => simulator.store.siteUsers.get('7047318856652261676')?.slice(1);

	it.each(['attachment', 'resume'] as const)("by %s needs no other node, and the item has the user's ID", async (way) => {
		const { error, ...run } = await apply(way).then((done) => ({ error: done.error, items: done.json(HIRE) }));
		expect(error).toBeUndefined();
		expect(users()).toEqual([
			{ user_id: expect.any(String), external_id: 'form-7', name: '林晓', ...contact, mobile_country_code: 'CN_1' },
		]);
		expect(run.items).toEqual([expect.objectContaining({ user_id: users()?.[0]?.user_id })]);
		expect(simulator.store.siteDeliveries.map(({ body }) => body.user_id)).toEqual([users()?.[0]?.user_id]);
		expect(simulator.calls().map(({ endpoint }) => endpoint)).toEqual([REGISTER, way === 'resume' ? FORM : DELIVER]);
	});

	it('is retried after a lost response, the delivery is not', async () => {
		simulator.fail(REGISTER, { resetAfter: true });
		expect((await apply('resume')).error).toBeUndefined();
		expect([simulator.calls(REGISTER).length, users()?.length, simulator.calls(FORM).length]).toEqual([2, 1, 1]);
	});

	it('returns the same user for a second job post', async () => {
		const [first] = (await apply('resume')).json(HIRE);
		const [second] = (await apply('resume', { jobPostId: rl('6960663240925956637') })).json(HIRE);
		expect(second?.user_id).toBe(first?.user_id);
		expect([users()?.length, simulator.store.siteDeliveries.length]).toEqual([1, 2]);
	});

	it.each([{}, { site_user: {} }, { site_user: { external_id: 'form-7' } }])(
		'delivers nothing where the response has no user ID: %j',
		async (data) => {
			simulator.fail(REGISTER, { data });
			expect((await apply('attachment')).error?.message).toBe("Feishu's response was cut off or is not as documented [item 0]");
			expect(simulator.store.siteDeliveries).toEqual([]);
		},
	);

	it('rejects impossible input before anything is sent', async () => {
		expect((await apply('resume', { externalId: '={{ "" }}' })).error?.message).toBe('External ID is empty [item 0]');
		expect((await apply('attachment', { additionalFields: { mobile: '81234567', countryOrRegion: '+65' } })).error?.message).toBe(
			'A user with a mobile number of +65 cannot be registered here [item 0]',
		);
		expect(simulator.requests).toEqual([]);
	});
});

describe('the file of the item', () => {
	const file = (name: string, type: string, text: string) => ({
		fileName: name,
		mimeType: type,
		data: Buffer.from(text).toString('base64'),
	});
	const pdf = file('沈子墨-简历.pdf', 'application/pdf', 'résumé');
	const photo = { ...file('沈子墨.png', 'image/png', 'photo'), fileExtension: 'png' };
	const from = async (binary: IBinaryKeyData, binaryPropertyName?: string) =>
		await engineFor(simulator).run(
			oneNode(
				{ ...least, operation: 'createByAttachment', ...(binaryPropertyName !== undefined && { binaryPropertyName }) } as never,
				[{}],
				{},
				() => binary,
			),
		);

	it.each([undefined, '', ' '])("is the item's only file if the name is %j, whatever n8n calls it", async (name) => {
		expect((await from({ __: pdf }, name)).error).toBeUndefined();
		expect([...simulator.store.attachments.values()].slice(-1)[0]?.bytes.toString()).toBe('résumé');
	});

	it('is not guessed when the expression for its name returns nothing', async () => {
		expect((await from({ __: pdf }, '={{ $json.none }}')).error?.message).toBe('Input Binary Field is empty [item 0]');
		expect(simulator.requests).toEqual([]);
	});

	it('is never another one than named', async () => {
		const { error } = await from({ photo }, 'resume');
		expect(error?.message).toBe('Input Binary Field names no file of the item [item 0]');
		expect(error?.description).toBe('The item has: photo (png).');
		expect(simulator.requests).toEqual([]);
	});

	it('is not guessed among several; the message has fields and types, but no file names', async () => {
		const { error } = await from({ __: pdf, photo });
		expect(error?.message).toBe('Input Binary Field is blank, but the item has 2 files [item 0]');
		expect(error?.description).toBe('Enter the name of one. The item has: __ (application/pdf), photo (png).');
	});

	it('that is missing is explained', async () => {
		const { error } = await from({});
		expect(error?.message).toBe('Input Binary Field finds no file: the item has none [item 0]');
		expect(error?.description).toMatch(/right before this node/);
	});
});

describe('by resume', () => {
	const form = async (additionalFields: object = {}) =>
		await engineFor(simulator).run(oneNode({ ...least, operation: 'createByResume', name: '林晓', additionalFields } as never));

	it('returns the delivery at once, and is not retried after a lost response', async () => {
		expect((await form()).json(HIRE)).toEqual([
			expect.objectContaining({ application_id: expect.any(String), user_id: '6960663240925956634' }),
		]);
		expect((await form()).error?.message).toBe('The candidate has applied for this job already [item 0]');
		simulator.reset();
		simulator.fail(FORM, { resetAfter: true });
		expect((await form()).error).toBeDefined();
		expect(simulator.calls(FORM)).toHaveLength(1);
	});

	it.each([
		['[]', /^Resume \(JSON\) must be a JSON object/],
		['{ "carreer_list": [] }', /^Resume \(JSON\) is invalid: carreer_list is not one of award_list, basic_info, career_list, /],
		['{ "career_list": {} }', /^Resume \(JSON\) is invalid: career_list must be a list/],
		['{ "career_list": ["Engineer"] }', /^Resume \(JSON\) is invalid: career_list\[0\] must be an object/],
		['{ "basic_info": [] }', /^Resume \(JSON\) is invalid: basic_info must be an object/],
		['{ "basic_info": "林晓" }', /^Resume \(JSON\) is invalid: basic_info must be an object/],
		['{ "resume_attachment_id": 7 }', /^Resume \(JSON\) is invalid: resume_attachment_id must be text/],
	])('rejects %s as JSON', async (resumeJson, expected) => {
		const { error } = await form({ resumeJson });
		expect(error?.message).toMatch(/\[item 0\]$/);
		expect(error?.message.replace('Additional Fields → ', '')).toMatch(expected);
		expect(simulator.requests).toEqual([]);
	});

	it('sends custom fields by the type that the tenant gave them, from one place', async () => {
		const field = (value: string) => ({ field: [{ fieldId: '6934193211960330505', value }] });
		expect((await form({ customFields: field('Single') })).error).toBeUndefined();
		expect(simulator.calls(FORM)[0]?.body).toMatchObject({
			resume: { basic_info: { customized_data: [{ object_id: '6934193211960330505', value: '2' }] } },
		});
		simulator.reset();
		expect((await form({ customFields: field('Divorced') })).error?.message).toMatch(/must be one of 1 \(Married\), 2 \(Single\)/);
		const resumeJson = '{ "basic_info": { "customized_data": [{ "object_id": "6934193211960330505", "value": "1" }] } }';
		expect((await form({ customFields: field('Single'), resumeJson })).error?.message).toBe(
			'Custom Fields and Resume (JSON) both set custom fields of the candidate [item 0]',
		);
		expect(simulator.calls(FORM)).toEqual([]);
	});

	it('sends an education before 2000, and only what is set of it', async () => {
		await form({
			education: {
				school: [{ school: 'Sample University', additionalFields: { start: '1996-09-01T00:00:00Z' } }, { school: 'Sample School' }],
			},
		});
		const [{ body } = { body: undefined }] = simulator.calls(FORM);
		expect((body as { resume: object }).resume).toEqual(
			expect.objectContaining({
				education_list: [{ school: 'Sample University', start_time: Date.UTC(1996, 8, 1) }, { school: 'Sample School' }],
			}),
		);
	});

	it('rejects an empty education', async () => {
		expect((await form({ education: { school: [{ school: ' ', additionalFields: {} }] } })).error?.message).toBe(
			'Additional Fields → Education 1 is empty [item 0]',
		);
	});
});
