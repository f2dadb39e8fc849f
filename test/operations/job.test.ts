import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (operation: string, parameters: object, resource = 'job') =>
	await engineFor(simulator).run(oneNode({ resource, operation, ...parameters } as never));
const pick = async (list: string, filter?: string) => {
	const node = oneNode({ resource: 'application', operation: 'getAll' });
	const search = new LarkHire().methods.listSearch[list];
	return (await search?.call(await loadOptions(engineFor(simulator), node), filter))?.results;
};

it('lists jobs that changed, with words for their numbers', async () => {
	const after = new Date(simulator.calendar.time(-18)).toISOString();
	const result = await run('getAll', { returnAll: true, additionalFields: { updatedAfter: after } });
	expect(result.json(HIRE).map(({ id, process_type_label: type }) => [id, type])).toEqual([
		['7334134355464633', 'Campus'],
		['7281257045172308287', 'Experienced hires'],
	]);
});

it('gives the job itself', async () => {
	const [json] = (await run('get', { jobId: '6956499586395523359' })).json(HIRE);
	expect(json).toMatchObject({
		basic_info: { code: 'A75256', active_status_label: 'Active', required_degree_label: 'Bachelor or above' },
		recruiter: { name: { en_us: 'He Sample' } },
	});
});

it('says so when there is no such job', async () =>
	expect((await run('get', { jobId: '6956499586395523999' })).error?.message).toMatch(/The job does not exist/));

it('labels the stages of a process', async () => {
	const [first] = (await run('getAll', { returnAll: true }, 'jobProcess')).json(HIRE);
	expect(first).toMatchObject({
		type_label: 'Experienced hires',
		stage_list: expect.arrayContaining([expect.objectContaining({ type_label: 'Offer' })]),
	});
});

describe('lists to choose from', () => {
	it('name a job by title and code', async () =>
		expect(await pick('searchJobs', 'designer')).toEqual([{ name: 'Sample Designer (A75257)', value: '6956499586395523360' }]));

	it('name a process in both languages', async () =>
		expect(await pick('searchJobProcesses', 'campus')).toEqual([{ name: 'Campus (校招流程)', value: '7383889964737988883' }]));

	it('show with each stage its process, since several have stages of the same name', async () =>
		expect(await pick('searchStages', ': interview')).toEqual([
			{ name: 'Experienced Hires (社招流程): Interview (面试)', value: '614218419274131' },
			{ name: 'Campus (校招流程): Interview (面试)', value: '6793210103211510025' },
		]));
});

const JOB = '6956499586395523360';
const CLOSED = '7281257045172308290';
const UPDATE = 'POST /open-apis/hire/v1/jobs/:job_id/combined_update';
const picked = (value: string) => ({ __rl: true, mode: 'id', value });
const job = (id: string = JOB) => simulator.store.jobs.get(id);
const sent = (endpoint: string) => simulator.calls(endpoint).map(({ body, query }) => ({ ...(body as object), query }));

describe('an update', () => {
	const update = async (additionalFields: object, more: object = {}) =>
		await run('update', { jobId: JOB, mode: 'merge', expires: 'never', additionalFields, ...more });

	it('keeps what it was not told to change', async () => {
		Object.assign(job()?.details ?? {}, {
			min_level_id: '1',
			max_level_id: '2',
			job_category_id: '3',
			subject_id: '6960663240925956555',
			majors: ['0'],
			assistants: ['ou_a', 'ou_b'],
		});
		const before = structuredClone(job()?.details);
		await update({ headCount: 9 }, { expires: 'onDate' });
		expect([job()?.head_count, job()?.details]).toEqual([9, before]);
		expect(job()).toMatchObject({ title: 'Sample Designer', description: 'Builds what others use', process_id: '6960663240925956554' });
	});

	it('sends stored custom values again, each in the form that Feishu accepts, and puts given ones over them', async () => {
		const value = (index: number, object_type: number, own: object) => ({
			object_id: simulator.store.jobFields[index]?.id,
			object_type,
			value: own,
		});
		const stored = [
			value(0, 1, { content: 'text' }),
			value(1, 3, { option: { key: '1' } }),
			value(2, 5, { time: '1625456721000' }),
			value(3, 4, { option_list: [{ key: '1' }, { key: '2' }] }),
		];
		Object.assign(job()?.details ?? {}, { custom: structuredClone(stored) });
		await update({});
		expect(job()?.details.custom).toEqual(stored);
		await update({ customFields: { field: [{ fieldId: picked(stored[1]?.object_id ?? ''), value: 'Remote' }] } });
		expect(job()?.details.custom).toContainEqual(value(1, 3, { option: { key: '2' } }));
		expect(job()?.details.custom).toHaveLength(4);
	});

	it.each([
		['an attachment, which is not returned', { custom: [{ object_id: '1', object_type: 13, value: {} }] }, /custom field/],
		['a custom value of an unknown kind', { custom: [{ object_id: '1', object_type: 11, value: { content: 'x' } }] }, /custom field/],
		['a level without its ID', { min_level_id: '' }, /Lowest Level ID/],
		['a person without an ID', { assistants: [''] }, /Assistant IDs/],
		['an unknown degree', { required_degree: 9 }, /Required Degree/],
	])('changes nothing where it would lose %s', async (_, stored, message) => {
		Object.assign(job()?.details ?? {}, stored);
		expect((await update({ headCount: 9 })).error?.message).toMatch(message);
		expect(sent(UPDATE)).toEqual([]);
	});

	it('replaces what it cannot read by what is given', async () => {
		Object.assign(job()?.details ?? {}, { min_level_id: '', required_degree: 9 });
		await update({ minLevelId: '7', requiredDegree: 8 });
		expect(job()?.details).toMatchObject({ min_level_id: '7', required_degree: 8 });
	});

	it('reads and writes IDs of the same types', async () => {
		await update({ recruiterId: 'on_sample', departmentIdType: 'department_id', jobLevelIdType: 'job_level_id' });
		const types = { user_id_type: 'union_id', department_id_type: 'department_id', job_level_id_type: 'job_level_id' };
		expect(sent('GET /open-apis/hire/v1/jobs/:job_id/get_detail')[0]?.query).toEqual(types);
		expect(sent(UPDATE)[0]?.query).toEqual(types);
	});

	it('never expires only if it is told so', async () => {
		await update({});
		expect(job()?.details.expires).toBeUndefined();
		expect((await update({}, { expires: 'onDate' })).error?.message).toMatch(/Expiration Date is required/);
		await update({}, { expires: 'onDate', expirationDate: '2099-06-02T01:00:00Z' });
		expect(job()?.details.expires).toBe(Date.parse('2099-06-02T01:00:00Z'));
	});

	it.each([
		['Recruiter ID', { hiringManagerIds: 'ou_a', jobTypeId: picked('6960663240925956551') }],
		['Hiring Manager IDs', { recruiterId: 'ou_a', jobTypeId: picked('6960663240925956551') }],
		['Job Category', { recruiterId: 'ou_a', hiringManagerIds: 'ou_a' }],
	])('in Replace mode requires %s', async (label, given) => {
		expect((await update(given, { mode: 'replace' })).error?.message).toMatch(new RegExp(`${label} is required`));
		expect(simulator.requests.filter(({ path }) => path.includes('/jobs/'))).toEqual([]);
	});

	it('in Replace mode sends only what is set, and reads nothing', async () => {
		const given = {
			recruiterId: 'ou_a',
			hiringManagerIds: 'ou_a',
			jobTypeId: picked('6960663240925956551'),
			processId: picked('6960663240925956554'),
		};
		await update(given, { mode: 'replace' });
		expect(job()).toMatchObject({ title: '', details: { custom: [], addresses: [] } });
		expect(sent('GET /open-apis/hire/v1/jobs/:job_id/get_detail')).toEqual([]);
	});

	it.each([
		['a closed job', CLOSED, {}, /The job is closed/],
		['the process of a job that has applications', JOB, { processId: picked('7383889964737988883') }, /hiring process is fixed/],
		['a salary range that is none', JOB, { minSalary: 9, maxSalary: 8 }, /Lowest Salary is greater/],
		['any major, and another', JOB, { targetMajorIds: '0, MDMJ00000067' }, /which means any major/],
	])('does not change %s', async (_, jobId, given, message) => expect((await update(given, { jobId })).error?.message).toMatch(message));
});

describe('a new job', () => {
	const create = async (additionalFields: object = {}) =>
		await run('create', {
			title: 'Sample Cook',
			departmentId: 'od-1',
			processId: picked('6960663240925956554'),
			processType: 1,
			jobTypeId: picked('6960663240925956551'),
			recruitmentTypeId: '101',
			recruiterId: 'ou_a',
			hiringManagerIds: 'ou_a',
			expires: 'never',
			additionalFields,
		});

	it('comes with the ID of its post', async () => {
		const [json] = (await create()).json(HIRE);
		const { id } = json as { id: string };
		expect(simulator.store.advertisements.get(String((json?.default_job_post as { id: string }).id))?.job_id).toBe(id);
		expect(json).toMatchObject({ active_status_label: 'Active' });
	});

	it('is not created twice when a response is lost', async () => {
		simulator.fail('POST /open-apis/hire/v1/jobs/combined_create', { resetAfter: true });
		expect((await create()).error?.message).toBeDefined();
		expect([...simulator.store.jobs.values()].filter(({ title }) => title === 'Sample Cook')).toHaveLength(1);
	});

	it.each([
		['a code of more than 16 bytes', { code: '职位职位职位' }, /Job Code is longer than 16 bytes/],
		['IDs of different types', { assistantIds: 'on_a' }, /are of different types/],
	])('does not take %s', async (_, given, message) => expect((await create(given)).error?.message).toMatch(message));

	it('is refused while Lark Hire does not accept changes through its API', async () => {
		simulator.store.hireSwitches.set('jobsInFeishu', true);
		expect((await create()).error?.message).toMatch(/does not accept changes of jobs through its API/);
	});
});

describe('closing and opening', () => {
	it('is done when it is done already', async () => {
		await run('close', { jobId: JOB });
		expect((await run('close', { jobId: JOB })).json(HIRE)[0]).toMatchObject({ alreadyApplied: true });
		simulator.fail('POST /open-apis/hire/v1/jobs/:job_id/open', { resetAfter: true });
		expect((await run('open', { jobId: JOB, expires: 'never' })).json(HIRE)[0]).toMatchObject({ alreadyApplied: true });
		expect(job()?.active_status).toBe(1);
	});

	it('does not pass over the expiration date of a job that is open', async () =>
		expect((await run('open', { jobId: JOB, expires: 'never' })).error?.message).toMatch(/The job is open already/));

	it('takes its posts offline', async () => {
		const post = [...simulator.store.advertisements.values()].find(({ job_id: of }) => of === JOB);
		await run('publish', { advertisementId: post?.id, jobChannelId: picked('3') });
		expect(post?.channels).toEqual(['3']);
		await run('close', { jobId: JOB });
		expect(post?.channels).toEqual([]);
	});
});

it('the managers of a job are not changed by an item that names nobody', async () =>
	expect((await run('updateManagers', { jobId: JOB, additionalFields: { operatorId: 'ou_a' } })).error?.message).toMatch(
		/There is nobody to change/,
	));

describe('what a job refers to can be chosen', () => {
	it.each([
		['searchJobTypes', 'design', [{ name: 'Design (设计)', value: '6960663240925956552' }]],
		['searchJobFunctions', 'old', []],
		['searchSubjects', 'spring', [{ name: 'Spring (春季招聘)', value: '6960663240925956555' }]],
		['searchJobAddresses', 'shanghai', [{ name: '2 Sample Road, Shanghai (上海市示例路 2 号)', value: '6960663240925956554' }]],
		['searchJobChannels', 'referral', [{ name: 'Referral Platform (内推平台)', value: '3' }]],
		['searchJobFields', 'workplace', [{ name: 'Job Information (职位信息): Workplace (办公方式)', value: '6960663240925956548' }]],
	])('%s', async (list, filter, expected) => expect(await pick(list, filter)).toEqual(expected));
});
