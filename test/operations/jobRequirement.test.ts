import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

const UPDATE = 'PUT /open-apis/hire/v1/job_requirements/:job_requirement_id';
const CREATE = 'POST /open-apis/hire/v1/job_requirements';
const [LINKED, FREE, OLD] = ['6949805467799537964', '6952811314255265796', '6952811314255265797'] as const;

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const picked = (value: string) => ({ __rl: true, mode: 'id', value });
const run = async (operation: string, parameters: object) =>
	await engineFor(simulator).run(oneNode({ resource: 'jobRequirement', operation, ...parameters } as never));
const stored = (id: string = FREE) => simulator.store.jobRequirements.get(id);

it('lists requirements that changed, in words, the newest first', async () => {
	const updatedAfter = new Date(simulator.calendar.time(-14)).toISOString();
	const result = await run('getAll', { returnAll: true, additionalFields: { updatedAfter } });
	expect(result.json(HIRE).map(({ id, display_progress_label: status }) => [id, status])).toEqual([
		[OLD, 'In Progress'],
		[FREE, 'In Progress'],
	]);
});

it('lists those of a job', async () => {
	const result = await run('getAll', { returnAll: true, additionalFields: { jobId: picked('6956499586395523359') } });
	expect(result.json(HIRE).map(({ id }) => id)).toEqual([LINKED]);
});

describe('a search', () => {
	it('finds requirements by number, with their progress', async () => {
		const [json] = (await run('search', { searchBy: 'number', numbers: 'R00408, R00499' })).json(HIRE);
		expect(json).toMatchObject({ id: FREE, count_data_complete_count: 2 });
	});

	it('finds requirements by ID', async () => {
		const result = await run('search', { searchBy: 'id', jobRequirementIds: `${LINKED},${OLD}` });
		expect(result.json(HIRE).map(({ id }) => id)).toEqual([LINKED, OLD]);
	});

	it.each([
		['nothing', { searchBy: 'number', numbers: ' , ' }, /contains no number/],
		['more than 100', { searchBy: 'number', numbers: Array.from({ length: 101 }, (_, index) => `R${index}`).join() }, /more than 100/],
	])('does not take %s', async (_, given, message) => expect((await run('search', given)).error?.message).toMatch(message));
});

describe('an update', () => {
	const update = async (additionalFields: object, more: object = {}) =>
		await run('update', { jobRequirementId: FREE, mode: 'merge', additionalFields, ...more });

	it('keeps what it was not told to change', async () => {
		const details = {
			...stored()?.details,
			max_level_id: '1',
			min_level_id: '2',
			sequence_id: '3',
			category: 2,
			jr_hiring_manager_id_list: ['ou_a', 'ou_b'],
			direct_leader_id_list: ['ou_c'],
			start_time: '1625729379000',
			deadline: '1625729379001',
			required_degree: 8,
			max_salary: '30.5',
			min_salary: '20',
			address_id: '4',
			description: 'Many',
			process_type: 2,
			job_type_id: '5',
			employment_job_id: '6',
			position_id: '7',
		};
		Object.assign(stored() ?? {}, { details: structuredClone(details) });
		await update({ headCount: 9 });
		expect(stored()?.details).toEqual({ ...details, head_count: 9 });
	});

	it('keeps the older employment type of a requirement that has no employee type', async () => {
		await update({ headCount: 9 }, { jobRequirementId: OLD });
		expect(stored(OLD)?.details).toMatchObject({ head_count: 9, recruitment_type_id: '301' });
	});

	it('leaves the jobs alone unless they are set', async () => {
		await update({ headCount: 9 }, { jobRequirementId: LINKED });
		expect(stored(LINKED)?.jobs).toEqual(['6956499586395523359']);
		await update({ jobIds: '6956499586395523360' }, { jobRequirementId: LINKED });
		expect(stored(LINKED)?.jobs).toEqual(['6956499586395523360']);
	});

	it.each([
		['a department without an ID', { department_id: '' }, /Department ID has an unexpected format/],
		['an unknown priority', { priority: 9 }, /Priority has an unexpected format/],
		['a deadline in another form', { deadline: '2026-04-01' }, /Deadline has an unexpected format/],
	])('changes nothing where it would lose %s', async (_, own, message) => {
		Object.assign(stored()?.details ?? {}, own);
		expect((await update({ headCount: 9 })).error?.message).toMatch(message);
		expect(simulator.calls(UPDATE)).toEqual([]);
	});

	it('changes nothing that is in approval, since it cannot be read', async () => {
		Object.assign(stored() ?? {}, { in_approval: true });
		expect((await update({ headCount: 9 })).error?.message).toMatch(/was not found/);
	});

	it.each([
		['Name', { status: 1, headCount: 1, employeeTypeId: '1' }],
		['Status', { name: 'x', headCount: 1, employeeTypeId: '1' }],
		['Headcount', { name: 'x', status: 1, employeeTypeId: '1' }],
		['Employee Type ID', { name: 'x', status: 1, headCount: 1 }],
	])('in Replace mode requires %s', async (label, given) => {
		expect((await update(given, { mode: 'replace' })).error?.message).toMatch(new RegExp(`${label} is required`));
		expect(simulator.calls(UPDATE)).toEqual([]);
	});

	it('in Replace mode sends only what is set', async () => {
		await update({ name: 'x', status: 1, headCount: 1, employeeTypeId: '1' }, { mode: 'replace' });
		expect(stored()?.details).toEqual({ name: 'x', display_progress: 1, head_count: 1, employee_type_id: '1', custom: [] });
	});

	it.each([
		['salaries that are no range', { minSalary: '20', maxSalary: '10' }, /Lowest Salary is greater/],
		['a deadline before the start', { startTime: '2026-04-02', deadline: '2026-04-01' }, /Start Time is after Deadline/],
		['a salary in words', { minSalary: 'much' }, /must be a number/],
	])('does not take %s', async (_, given, message) => expect((await update(given)).error?.message).toMatch(message));
});

describe('a new requirement', () => {
	const create = async (additionalFields: object = {}) =>
		await run('create', { number: 'R7', name: 'Sample', status: 1, headCount: 1, employeeTypeId: '1', additionalFields });

	it('has a number of its own', async () => {
		expect((await create()).json(HIRE)[0]).toMatchObject({ short_code: 'R7', display_progress_label: 'Not Started' });
		expect((await create()).error?.message).toMatch(/number is taken/);
	});

	it('is there when a response is lost', async () => {
		simulator.fail(CREATE, { resetAfter: true });
		expect((await create()).json(HIRE)[0]).toMatchObject({ alreadyApplied: true });
	});

	it.each([
		['the switch is off', 'requirementsInFeishu', /does not accept changes of job requirements through its API/],
		['requirements are approved', 'requirementApproval', /go through an approval/],
	])('is refused while %s, and the message says so', async (_, name, message) => {
		simulator.store.hireSwitches.set(name, true);
		expect((await create()).error?.message).toMatch(message);
	});
});

describe('deleting', () => {
	it('is refused while there are jobs', async () => {
		expect((await run('delete', { jobRequirementId: LINKED })).error?.message).toMatch(/has jobs/);
		expect(stored(LINKED)).toBeDefined();
	});

	it('is refused while the switch is off, whose code is another here', async () => {
		simulator.store.hireSwitches.set('requirementsInFeishu', true);
		expect((await run('delete', { jobRequirementId: FREE })).error?.message).toMatch(/does not accept changes of job requirements/);
	});
});
