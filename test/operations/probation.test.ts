import { Container } from '@n8n/di';
import { InstanceSettings } from 'n8n-core';
import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../../simulator';
import { Calendar } from '../../simulator/calendar';
import type { Engine } from '../../harness/engine';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';

const SEARCH = 'POST /open-apis/corehr/v2/probation/search';
const SUBMIT = 'POST /open-apis/corehr/v2/probation/submit';
const SWITCH = 'POST /open-apis/corehr/v2/probation/enable_disable_assessment';
const employee = '7140964208476371111';

let simulator: Simulator;
let engine: Engine;
beforeAll(async () => {
	simulator = await Simulator.start();
	// One for all: it counts executions, and client tokens are made of their numbers.
	engine = engineFor(simulator);
});
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (operation: string, parameters: object, items?: object[], resource = 'probation') =>
	await engine.run(oneNode({ resource, operation, ...parameters }, items as never));

describe('search', () => {
	const search = async (additionalFields: object, more: object = {}) => await run('search', { returnAll: true, additionalFields, ...more });

	describe('with names', () => {
		const EMPLOYEES = 'POST /open-apis/corehr/v2/employees/batch_get';
		const include = ['person_info.preferred_name', 'department.department_name'];

		it('says who it is, with one request for a page; not of those whom the app may not see', async () => {
			const found = (await search({}, { include })).json(HIRE);
			expect(found.slice(0, 2)).toEqual([
				expect.objectContaining({ employment_id: employee, employee_name: '林晓', department_name: '设计部' }),
				expect.objectContaining({ employee_name: '王芳', department_name: '销售部' }),
			]);
			expect(found.at(-1)).not.toHaveProperty('employee_name');
			expect(simulator.calls(EMPLOYEES).map(({ query, body }) => ({ query, body }))).toEqual([
				{
					query: { user_id_type: 'people_corehr_id' },
					body: { fields: include, employment_ids: found.map(({ employment_id: id }) => id) },
				},
			]);
		});

		it('asks for IDs of the kind that the search returns', async () => {
			const [json] = (await search({ employmentIds: `ou_${employee}` }, { include: ['person_info.preferred_name'] })).json(HIRE);
			expect(json).toMatchObject({ employment_id: `ou_${employee}`, employee_name: '林晓' });
			expect(json).not.toHaveProperty('department_name');
		});

		it('needs its scope only where it is asked for', async () => {
			simulator.app().scopes = ['corehr:probation:read'];
			expect((await search({})).error).toBeUndefined();
			expect(simulator.calls(EMPLOYEES)).toEqual([]);
			expect(`${(await search({}, { include })).error?.description}`).toMatch(/corehr:employee:read/);
		});
	});

	it('flattens enums, and keeps what a workflow needs', async () => {
		Object.assign(simulator.store.probationAssessments.get('7140964208476371332')?.fields ?? {}, {
			assessment_status: 'completed',
			assessment_result: 'approved',
			is_final_asssessment: true,
		});
		const [json] = (await search({ employmentIds: employee })).json(HIRE);
		expect(json).toMatchObject({
			employment_id: employee,
			probation_status: 'waiting',
			probation_status_label: 'Waiting for submission',
			final_assessment_result: 'approved',
		});
		expect(json?.assessments).toEqual([
			{ assessment_id: '7140964208476371331' },
			{
				assessment_id: '7140964208476371332',
				assessment_status: 'completed',
				assessment_status_label: 'Completed',
				assessment_result: 'approved',
				assessment_result_label: 'Passed',
				is_final_asssessment: true,
			},
		]);
		const [raw] = (await search({ employmentIds: employee }, { simplify: false })).json(HIRE);
		expect(raw?.probation_status).toMatchObject({ enum_name: 'waiting' });
	});

	it("accepts dates in the workflow's time zone, and lists of IDs", async () => {
		const { calendar } = simulator;
		const [from, to] = [calendar.day(-20), calendar.day()];
		// Late on the day before in UTC, and the next day in China.
		const initiatedFrom = `${calendar.day(-21)}T20:00:00Z`;
		const json = oneNode({
			resource: 'probation',
			operation: 'search',
			returnAll: true,
			additionalFields: {
				initiatedFrom,
				initiatedTo: to,
				employmentIds: '7140964208476371113\n7140964208476371114, 7140964208476371115',
				departmentIds: '={{ ["od-4e6ac4d14bcd5071a37a39de902c7142"] }}',
			},
		});
		const result = await engine.run({ ...json, settings: { timezone: 'Asia/Shanghai' } });
		expect(simulator.calls(SEARCH)[0]?.body).toEqual({
			initiating_time_start: from,
			initiating_time_end: to,
			employment_ids: ['7140964208476371113', '7140964208476371114', '7140964208476371115'],
			department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7142'],
		});
		expect(result.json(HIRE)).toHaveLength(2);
	});

	it.each([
		[{ startDateFrom: '2026-01-01' }, /^Start Date needs both ends/],
		[{ actualEndDateTo: '2026-01-01' }, /^Actual End Date needs both ends/],
		[{ expectedEndDateFrom: '2026-01-01' }, /^Expected End Date needs both ends/],
		[{ initiatedFrom: '2026-02-01', initiatedTo: '2026-01-01' }, /^Initiated From is after Initiated To/],
		[{ startDateFrom: 'soon', startDateTo: '2026-01-01' }, /^Additional Fields → Start Date From is not a date/],
		[{ employmentIds: '={{ [] }}' }, /Employment IDs is empty/],
		[{ employmentIds: `${employee}, a/b` }, /^Additional Fields → Employment IDs entry 2 is not an ID/],
		[{ employmentIds: `${employee}, ou_${employee}` }, /^Employment IDs are of different types/],
		[{ departmentIds: 'od-1, design' }, /^Department IDs are of different types/],
		[{ employmentIds: employee, userIdType: 'open_id' }, /^Employment IDs does not match User ID Type/],
	])('rejects %p', async (additionalFields, message) => {
		expect((await search(additionalFields)).error?.message).toMatch(message);
		expect(simulator.requests).toEqual([]);
	});

	it.each<[object, string, string | undefined, string]>([
		[{}, 'people_corehr_id', undefined, employee],
		[{ employmentIds: employee }, 'people_corehr_id', undefined, employee],
		[{ employmentIds: `ou_${employee}` }, 'open_id', undefined, `ou_${employee}`],
		[{ employmentIds: `on_${employee}` }, 'union_id', undefined, `on_${employee}`],
		[{ employmentIds: `u${employee}` }, 'user_id', undefined, `u${employee}`],
		[{ userIdType: 'open_id' }, 'open_id', undefined, `ou_${employee}`],
		[{ departmentIds: 'od-4e6ac4d14bcd5071a37a39de902c7141' }, 'people_corehr_id', 'open_department_id', employee],
		[{ departmentIds: '7140964208476371121' }, 'people_corehr_id', 'people_corehr_department_id', employee],
		[{ departmentIds: 'design' }, 'people_corehr_id', 'department_id', employee],
	])('sends the type of its IDs: %j', async (by, employees, departments, expected) => {
		const [first] = (await search(by)).json(HIRE);
		expect(simulator.calls(SEARCH)[0]?.query).toEqual({
			page_size: '100',
			user_id_type: employees,
			...(departments && { department_id_type: departments }),
		});
		expect(first?.employment_id).toBe(expected);
	});

	it('keeps when an extended probation ends, and its outcome', async () => {
		Object.assign(simulator.store.probations.get('7140964208476371113') ?? {}, {
			probation_extend_expected_end_date: '2026-09-30',
			probation_outcome: 'extended',
		});
		expect((await search({ employmentIds: '7140964208476371113' })).json(HIRE)[0]).toMatchObject({
			probation_extend_expected_end_date: '2026-09-30',
			probation_outcome: 'extended',
			initiating_time: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
		});
	});

	it('says which scope a search by grade needs', async () => {
		simulator.app().scopes = ['corehr:probation:read'];
		const { error } = await search({ finalAssessmentGrade: { __rl: true, mode: 'apiName', value: 'grade_a' } });
		expect(error?.description).toContain('corehr:probation.grade.search:read');
	});
});

describe('the switch for assessments', () => {
	it('that is already set is no failure', async () => {
		simulator.store.probationFeatures.set('assessment', { active: true, app_url: 'https://a.example.com' });
		expect((await run('enableAssessment', { appUrl: 'https://b.example.com' })).json(HIRE)).toEqual([
			{ success: true, alreadyApplied: true },
		]);
		expect((await run('disableAssessment', {})).json(HIRE)).toEqual([{ success: true }]);
		expect((await run('disableAssessment', {})).json(HIRE)).toEqual([{ success: true, alreadyApplied: true }]);
		expect(simulator.calls(SWITCH).map(({ body }) => body)).toEqual([
			{ active: true, app_url: 'https://b.example.com' },
			{ active: false },
			{ active: false },
		]);
	});

	it('requires an address', async () =>
		expect((await run('enableAssessment', { appUrl: 'example' })).error?.message).toMatch(/^App URL is not a URL/));
});

describe('conversion', () => {
	const process = { employmentId: employee, conversionMode: 2, submissionType: 'system' };

	it("returns CoreHR's response, and can be withdrawn", async () => {
		expect((await run('submit', process)).json(HIRE)).toEqual([
			expect.objectContaining({ employment_id: employee, probation_status: expect.objectContaining({ enum_name: 'pending' }) }),
		]);
		expect((await run('withdraw', { employmentId: employee })).json(HIRE)).toEqual([{ success: true, employmentId: employee }]);
		expect(simulator.store.probations.get(employee)?.probation_status).toBe('waiting');
	});

	it.each<[string, object, string]>([
		['submit', {}, employee],
		['submit', { additionalFields: { initiatorId: `ou_${employee}` }, submissionType: 'hr_submission' }, `ou_${employee}`],
		['withdraw', {}, '7140964208476371113'],
		['withdraw', {}, 'on_7140964208476371113'],
	])('sends the type of its IDs: %s %j %s', async (operation, more, employmentId) => {
		const kind = { ou: 'open_id', on: 'union_id' }[employmentId.slice(0, 2)] ?? 'people_corehr_id';
		expect((await run(operation, { ...process, employmentId, ...more })).error).toBeUndefined();
		expect(simulator.calls()[0]).toMatchObject({ query: { user_id_type: kind }, body: { employment_id: employmentId } });
	});

	it('by HR requires the initiator, by the same type of ID', async () => {
		const submit = async (additionalFields: object) =>
			(await run('submit', { ...process, submissionType: 'hr_submission', additionalFields })).error?.message;
		expect(await submit({})).toMatch(/^Initiator ID is required when HR/);
		expect(await submit({ initiatorId: 'ou_99be8e24ad1ad390b6cd3b8916940df1' })).toMatch(
			/^Initiator ID and Employment ID are of different types/,
		);
		expect(await submit({ initiatorId: 'ou_99be8e24ad1ad390b6cd3b8916940df1', userIdType: 'people_corehr_id' })).toMatch(
			/^Initiator ID does not match User ID Type/,
		);
		expect(simulator.requests).toEqual([]);
		// User IDs are whatever a tenant makes them, so those of digits have to be named.
		expect(await submit({ initiatorId: 'u7140964208476371112', userIdType: 'user_id' })).toMatch(/./);
		expect(simulator.calls()[0]?.query.user_id_type).toBe('user_id');
	});

	it('without approval requires notes', async () => {
		expect((await run('submit', { ...process, conversionMode: 1 })).error?.message).toMatch(/^Notes are required/);
		expect(simulator.requests).toEqual([]);
	});

	it.each(['submit', 'withdraw'])(
		'counts as done when the retry after a lost response is rejected as a repetition: %s',
		async (operation) => {
			const who = operation === 'submit' ? employee : '7140964208476371113';
			simulator.fail(`POST /open-apis/corehr/v2/probation/${operation}`, { resetAfter: true });
			expect((await run(operation, { ...process, employmentId: who })).json(HIRE)).toEqual([
				{ success: true, employmentId: who, alreadyApplied: true },
			]);
			expect(new Set(simulator.store.probationTokens).size).toBe(1);
		},
	);

	it('that a rule of CoreHR forbids is a failure, despite the code of a repeated client token', async () => {
		simulator.fail(SUBMIT, { status: 400, code: 1160004, msg: 'The selected department uses jobs' });
		const { error } = await run('submit', process);
		expect(error?.message).toBe('CoreHR has seen this client token before, or a rule of CoreHR does not allow the change [item 0]');
		expect(error?.description).not.toContain('department');
	});

	it.each(['client_token repeat.', 'request ID repeat'])('that CoreHR has seen counts as done: %s', async (msg) => {
		simulator.fail(SUBMIT, { status: 400, code: 1160004, msg });
		expect((await run('submit', process)).json(HIRE)).toEqual([{ success: true, employmentId: employee, alreadyApplied: true }]);
	});

	it('counts as done after a lost response, whatever CoreHR returns to the retry', async () => {
		simulator.fail(SUBMIT, { resetAfter: true });
		simulator.fail(SUBMIT, { status: 400, code: 1160004, msg: 'Not now' });
		expect((await run('submit', process)).json(HIRE)).toEqual([{ success: true, employmentId: employee, alreadyApplied: true }]);
	});

	it("with a client token of one's own that was used before is a failure", async () => {
		simulator.fail(SUBMIT, { status: 400, code: 1160004, msg: 'client_token repeat' });
		expect((await run('submit', { ...process, additionalFields: { clientToken: 'mine' } })).error?.message).toMatch(
			/^CoreHR has seen this client token before/,
		);
	});
});

describe('edit', () => {
	const EDIT = 'POST /open-apis/corehr/v2/probation/edit';
	const edit = async (parameters: object, employmentId = employee) => await run('edit', { employmentId, ...parameters });
	const stored = (id = employee) => simulator.store.probations.get(id);
	const calendar = new Calendar('Asia/Shanghai');

	it('extends a probation and keeps the rest', async () => {
		const before = structuredClone(stored());
		const result = await edit({ outcome: 'delayed', extend: 'period', extension: 2, extensionUnit: 'week' });
		expect(result.json(HIRE)).toEqual([{ success: true, employmentId: employee }]);
		const { probation_extend_expected_end_date: extended, ...rest } = stored() ?? {};
		expect(rest).toEqual({ ...before, probation_outcome: 'delayed' });
		expect(Date.parse(extended ?? '') - Date.parse(before?.probation_expected_end_date ?? '')).toBe(14 * 86_400_000);
	});

	it('creates a probation, if it has its dates', async () => {
		const nobody = '7140964208476371999';
		expect((await edit({ additionalFields: { notes: 'New' } }, nobody)).error?.message).toBe(
			'No probation of the employee was found [item 0]',
		);
		expect(simulator.calls(EDIT)).toEqual([]);
		const dates = { startDate: calendar.day(0), expectedEndDate: calendar.day(90) };
		expect((await edit({ additionalFields: dates }, nobody)).error).toBeUndefined();
		expect(stored(nobody)).toMatchObject({ probation_start_date: calendar.day(0), probation_expected_end_date: calendar.day(90) });
	});

	it('empties the actual end with a failed probation, as CoreHR requires', async () => {
		Object.assign(stored() ?? {}, { actual_probation_end_date: calendar.day(-1) });
		expect((await edit({ outcome: 'failed' })).error).toBeUndefined();
		expect(simulator.calls(EDIT)[0]?.body).toMatchObject({ probation_outcome: 'failed', actual_probation_end_date: '' });
		expect(stored()).not.toHaveProperty('actual_probation_end_date');
	});

	it.each([
		[{ outcome: 'unchanged' }, 'There is nothing to change'],
		[{ additionalFields: { startDate: calendar.day(0) } }, 'Start Date and Expected End Date belong together'],
		[{ additionalFields: { startDate: calendar.day(9), expectedEndDate: calendar.day(0) } }, 'Start Date is after Expected End Date'],
		[{ outcome: 'passed', actualEndDate: '={{ "" }}' }, 'Actual End Date is empty'],
		[
			{
				outcome: 'delayed',
				extend: 'date',
				extendedEndDate: calendar.day(20),
				additionalFields: { startDate: calendar.day(0), expectedEndDate: calendar.day(20) },
			},
			'Extended End Date is not after Expected End Date',
		],
		[{ outcome: 'delayed', extend: 'period', extension: 501, extensionUnit: 'day' }, 'Extension must be a whole number from 1 to 500'],
	])('rejects %j before anything is sent', async (parameters, message) => {
		expect((await edit(parameters)).error?.message).toBe(`${message} [item 0]`);
		expect(simulator.requests).toEqual([]);
	});

	it('says that a probation is being approved', async () => {
		Object.assign(stored() ?? {}, { probation_status: 'pending' });
		expect((await edit({ additionalFields: { notes: 'Late' } })).error?.message).toBe('The record is being approved [item 0]');
	});

	it('deletes where that is said', async () => {
		expect((await run('delete', { employmentId: employee })).error).toBeUndefined();
		expect(stored()).toBeUndefined();
	});
});

describe('the client token', () => {
	/** Of each request of a run, with the number of an execution that there is in any n8n. */
	const tokens = async (items: ReadonlyArray<{ id: string; notes?: string }>, over: object = {}) => {
		simulator.reset();
		await engine.run(
			oneNode(
				{
					resource: 'probation',
					operation: 'submit',
					employmentId: '={{ $json.id }}',
					conversionMode: 2,
					submissionType: 'system',
					additionalFields: { notes: '={{ $json.notes }}' },
					...over,
				},
				[...items],
			),
			{ executionId: '57' },
		);
		return simulator.calls(SUBMIT).map(({ query }) => query.client_token);
	};
	const other = '7140964208476371112';

	it('is the same for every attempt at a change', async () =>
		expect(await tokens([{ id: employee }])).toEqual(await tokens([{ id: employee }], { options: { timeout: 10 } })));

	it('differs for another employee, or other content', async () => {
		const all = [
			...(await tokens([{ id: employee }, { id: other }])),
			...(await tokens([{ id: employee, notes: 'Good' }])),
			...(await tokens([{ id: employee }], { submissionType: 'self_submission' })),
		];
		expect(new Set(all).size).toBe(4);
	});

	it('differs in another installation of n8n', async () => {
		const settings = Container.get(InstanceSettings);
		const here = await tokens([{ id: employee }]);
		Container.set(InstanceSettings, { ...settings, instanceId: 'production' } as InstanceSettings);
		const there = await tokens([{ id: employee }]).finally(() => Container.set(InstanceSettings, settings));
		expect([here.length, there.length]).toEqual([1, 1]);
		expect(there).not.toEqual(here);
	});

	it('makes identical items of one run a single change', async () => {
		const run = await engine.run(
			oneNode({ resource: 'probation', operation: 'submit', employmentId: employee, conversionMode: 2, submissionType: 'system' }, [
				{},
				{},
			]),
		);
		expect(run.json(HIRE)).toEqual([
			expect.objectContaining({ probation_id: expect.any(String) }),
			{ success: true, employmentId: employee, alreadyApplied: true },
		]);
	});
});

describe('new assessments', () => {
	const create = async (parameters: object) =>
		await run('create', { employmentId: employee, ...parameters }, undefined, 'probationAssessment');
	const json = (value: unknown) => ({ additionalFields: { assessmentsJson: value } });

	it('return their IDs', async () => {
		const row = {
			assessmentStatus: 'completed',
			isFinalAssessment: true,
			additionalFields: { assessmentGrade: { __rl: true, mode: 'list', value: 'grade_b' }, assessmentComment: 'Good' },
		};
		const [first] = (await create({ assessments: { assessment: [row, { ...row, isFinalAssessment: false }] } })).json(HIRE);
		expect(first).toEqual({ assessment_ids: simulator.store.probations.get(employee)?.assessmentIds.slice(-2), employmentId: employee });
		const ids = first?.assessment_ids as string[];
		expect(simulator.store.probationAssessments.get(ids[0] ?? '')?.fields).toEqual({
			assessment_status: 'completed',
			is_final_asssessment: true,
			assessment_grade: 'grade_b',
			assessment_comment: 'Good',
		});
	});

	it('can be JSON, as text or as a list', async () => {
		const list = [{ assessment_status: 'completed', is_final_asssessment: false, assessment_score: 0, assessment_comment: null }];
		await create(json(JSON.stringify(list)));
		await create(json(`={{ ${JSON.stringify(list)} }}`));
		const bodies = simulator.calls().map(({ body }) => body);
		expect(bodies[0]).toEqual({
			employment_id: employee,
			assessments: [{ assessment_status: 'completed', is_final_asssessment: false, assessment_score: 0 }],
		});
		expect(bodies[1]).toEqual(bodies[0]);
	});

	it("send the type of the employee's ID", async () => {
		await create({ employmentId: `ou_${employee}`, ...json('[{"assessment_status": "in_process", "is_final_asssessment": false}]') });
		expect(simulator.calls()[0]).toMatchObject({ query: { user_id_type: 'open_id' }, code: 0 });
	});

	it('require a status and a finality', async () => {
		await expect(create({ assessments: { assessment: [{ isFinalAssessment: true }] } })).rejects.toThrow('"Assessment Status" is required');
		const row = async (values: object) => (await create({ assessments: { assessment: [values] } })).error?.message;
		expect(await row({ assessmentStatus: '={{ "" }}', isFinalAssessment: true })).toMatch(/^Assessments 1 → Assessment Status is empty/);
		expect(await row({ assessmentStatus: 'completed', isFinalAssessment: '={{ null }}' })).toMatch(
			/^Assessments 1 → Is Final Assessment is empty/,
		);
		expect(await row({ assessmentStatus: 'completed', isFinalAssessment: 'maybe' })).toMatch(
			/^Assessments 1 → Is Final Assessment must be one of false \(No\), true \(Yes\)/,
		);
		expect(simulator.requests).toEqual([]);
	});

	it.each<[object, RegExp]>([
		[{}, /^Assessments are empty/],
		[
			{
				assessments: { assessment: [{ assessmentStatus: 'completed', isFinalAssessment: true }] },
				...json('[{"assessment_status":"completed","is_final_asssessment":true}]'),
			},
			/are both set/,
		],
		[json('{}'), /Assessments \(JSON\) must be a JSON list/],
		[json('[]'), /must be a JSON list/],
		[json('[1]'), /\[0\] must be an object/],
		[
			json('[{"assessment_status":"completed","is_final_assessment":true}]'),
			/\[0\]\.is_final_assessment is not one of assessment_comment, .*, is_final_asssessment/,
		],
		[json('[{"assessment_status":"completed"}]'), /\[0\]\.is_final_asssessment is missing/],
		[
			json('[{"assessment_status":"done","is_final_asssessment":true}]'),
			/\[0\]\.assessment_status must be one of completed, in_process, no_need, not_started/,
		],
		[json('[{"assessment_status":"completed","is_final_asssessment":true,"toString":"a"}]'), /\[0\]\.toString is not one of/],
	])('are rejected: %j', async (parameters, message) => {
		expect((await create(parameters)).error?.message).toMatch(message);
		expect(simulator.requests).toEqual([]);
	});
});

describe('assessments to pick from', () => {
	const pick = async (parameters: object) =>
		await new LarkHire().methods.listSearch.searchProbationAssessments?.call(
			await loadOptions(engine, oneNode({ resource: 'probationAssessment', operation: 'delete', ...parameters } as never)),
		);

	it('are those of the employee', async () => {
		Object.assign(simulator.store.probationAssessments.get('7140964208476371332')?.fields ?? {}, {
			assessment_status: 'in_process',
			assessment_comment: 'Good',
			is_final_asssessment: true,
		});
		expect(await pick({ employmentId: employee })).toEqual({
			results: [
				{ name: '7140964208476371331, empty', value: '7140964208476371331' },
				{ name: '7140964208476371332, final, in process, Good', value: '7140964208476371332' },
			],
		});
		expect(simulator.calls(SEARCH)[0]?.body).toEqual({ employment_ids: [employee] });
		expect((await pick({ employmentId: '7140964208476371112' }))?.results).toEqual([]);
	});

	it('are found by any type of ID, over all probations of the employee', async () => {
		const [first] = simulator.store.probations.values();
		const assessmentIds = ['7140964208476371339'];
		if (first) simulator.store.probations.set('again', { ...first, assessmentIds });
		for (const id of [employee, `ou_${employee}`, `on_${employee}`, `u${employee}`])
			expect((await pick({ employmentId: id }))?.results.map(({ value }) => value)).toEqual([
				'7140964208476371331',
				'7140964208476371332',
				...assessmentIds,
			]);
		expect(simulator.calls(SEARCH).map(({ query }) => query.user_id_type)).toEqual(['people_corehr_id', 'open_id', 'union_id', 'user_id']);
	});

	it('require the employee', async () => {
		await expect(pick({})).rejects.toThrow('Fill in Employment ID first');
		await expect(pick({ employmentId: '={{ $json.id }}' })).rejects.toThrow('Employment ID, which is an expression');
		expect(simulator.requests).toEqual([]);
	});
});

it('grades inside a list of assessments can be picked', () =>
	expect(new LarkHire().methods.listSearch).toHaveProperty('searchProbationGrades'));
