import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../simulator';
import type { Engine } from '../support/engine';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../support/workflows';

const SEARCH = 'POST /open-apis/corehr/v2/probation/search';
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

const run = async (operation: string, parameters: object, items?: object[], resource = 'probation') => await engine.run(oneNode({ resource, operation, ...parameters }, items as never));

describe('search', () => {
	const search = async (additionalFields: object, more: object = {}) => await run('search', { returnAll: true, additionalFields, ...more });

	it('flattens enums, and keeps what a workflow needs', async () => {
		Object.assign(simulator.store.probationAssessments.get('7140964208476371332')?.fields ?? {}, { assessment_status: 'completed', assessment_result: 'approved', is_final_asssessment: true });
		const [json] = (await search({ employmentIds: employee })).json(HIRE);
		expect(json).toMatchObject({ employment_id: employee, probation_status: 'waiting', probation_status_label: '选项 waiting', final_assessment_result: 'approved' });
		expect(json?.assessments).toEqual([{ assessment_id: '7140964208476371331' }, { assessment_id: '7140964208476371332', assessment_status: 'completed', assessment_status_label: '选项 completed', assessment_result: 'approved', assessment_result_label: '选项 approved', is_final_asssessment: true }]);
		const [raw] = (await search({ employmentIds: employee }, { simplify: false })).json(HIRE);
		expect(raw?.probation_status).toMatchObject({ enum_name: 'waiting' });
	});

	it('takes the days of dates in the workflow\'s time zone, and lists of IDs', async () => {
		const json = oneNode({ resource: 'probation', operation: 'search', returnAll: true, additionalFields: { initiatedFrom: '2026-05-19T20:00:00Z', initiatedTo: '2026-06-30', employmentIds: '7140964208476371113\n7140964208476371114, 7140964208476371115', departmentIds: '={{ ["od-4e6ac4d14bcd5071a37a39de902c7142"] }}' } });
		const result = await engine.run({ ...json, settings: { timezone: 'Asia/Shanghai' } });
		expect(simulator.calls(SEARCH)[0]?.body).toEqual({ initiating_time_start: '2026-05-20', initiating_time_end: '2026-06-30', employment_ids: ['7140964208476371113', '7140964208476371114', '7140964208476371115'], department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7142'] });
		expect(result.json(HIRE)).toHaveLength(2);
	});

	it.each([
		[{ startDateFrom: '2026-01-01' }, /^Start Date needs both ends/],
		[{ actualEndDateTo: '2026-01-01' }, /^Actual End Date needs both ends/],
		[{ expectedEndDateFrom: '2026-01-01' }, /^Expected End Date needs both ends/],
		[{ initiatedFrom: '2026-02-01', initiatedTo: '2026-01-01' }, /^Initiated From is after Initiated To/],
		[{ startDateFrom: 'soon', startDateTo: '2026-01-01' }, /^Additional Fields → Start Date From is not a date/],
		[{ employmentIds: '={{ [] }}' }, /Employment IDs names no ID/],
		[{ employmentIds: `${employee}, a/b` }, /^Additional Fields → Employment IDs entry 2 is not an ID/],
	])('refuses %p', async (additionalFields, message) => {
		expect((await search(additionalFields)).error?.message).toMatch(message);
		expect(simulator.requests).toEqual([]);
	});

	it('says which scope a search by grade needs', async () => {
		simulator.app().scopes = ['corehr:probation:read'];
		const { error } = await search({ finalAssessmentGrade: { __rl: true, mode: 'apiName', value: 'grade_a' } });
		expect(error?.description).toContain('corehr:probation.grade.search:read');
	});
});

describe('the switch for assessments', () => {
	it('that stands right already is no failure', async () => {
		simulator.store.probationFeatures.set('assessment', { active: true, app_url: 'https://a.example.com' });
		expect((await run('enableAssessment', { appUrl: 'https://b.example.com' })).json(HIRE)).toEqual([{ success: true, alreadyApplied: true }]);
		expect((await run('disableAssessment', {})).json(HIRE)).toEqual([{ success: true }]);
		expect((await run('disableAssessment', {})).json(HIRE)).toEqual([{ success: true, alreadyApplied: true }]);
		expect(simulator.calls(SWITCH).map(({ body }) => body)).toEqual([{ active: true, app_url: 'https://b.example.com' }, { active: false }, { active: false }]);
	});

	it('needs an address', async () => expect((await run('enableAssessment', { appUrl: 'example' })).error?.message).toMatch(/^App URL is not a URL/));
});

describe('conversion', () => {
	const process = { employmentId: employee, conversionMode: 2, submissionType: 'system' };

	it('gives CoreHR\'s answer, and can be withdrawn', async () => {
		expect((await run('submit', process)).json(HIRE)).toEqual([{ probation_info: expect.objectContaining({ employment_id: employee, probation_status: expect.objectContaining({ enum_name: 'pending' }) }) }]);
		expect((await run('withdraw', { employmentId: employee })).json(HIRE)).toEqual([{ success: true, employmentId: employee }]);
		expect(simulator.store.probations.get(employee)?.probation_status).toBe('waiting');
	});

	it('without approval needs notes', async () => {
		expect((await run('submit', { ...process, conversionMode: 1 })).error?.message).toMatch(/^Notes are required/);
		expect(simulator.requests).toEqual([]);
	});

	it.each(['submit', 'withdraw'])('whose answer is lost counts as done when it is repeated: %s', async (operation) => {
		const who = operation === 'submit' ? employee : '7140964208476371113';
		simulator.fail(`POST /open-apis/corehr/v2/probation/${operation}`, { resetAfter: true });
		expect((await run(operation, { ...process, employmentId: who })).json(HIRE)).toEqual([{ success: true, employmentId: who, alreadyApplied: true }]);
		expect(new Set(simulator.store.probationTokens).size).toBe(1);
	});
});

describe('new assessments', () => {
	const create = async (parameters: object) => await run('create', { employmentId: employee, ...parameters }, undefined, 'probationAssessment');
	const json = (value: unknown) => ({ additionalFields: { assessmentsJson: value } });

	it('give their IDs', async () => {
		const row = { assessmentStatus: 'completed', isFinalAssessment: true, additionalFields: { assessmentGrade: { __rl: true, mode: 'list', value: 'grade_b' }, assessmentComment: 'Good' } };
		const [first] = (await create({ assessments: { assessment: [row, { ...row, isFinalAssessment: false }] } })).json(HIRE);
		expect(first).toEqual({ assessment_ids: simulator.store.probations.get(employee)?.assessmentIds.slice(-2) });
		const ids = first?.assessment_ids as string[];
		expect(simulator.store.probationAssessments.get(ids[0] ?? '')?.fields).toEqual({ assessment_status: 'completed', is_final_asssessment: true, assessment_grade: 'grade_b', assessment_comment: 'Good' });
	});

	it('come as JSON too, as text or as a list', async () => {
		const list = [{ assessment_status: 'completed', is_final_asssessment: false, assessment_score: 0, assessment_comment: null }];
		await create(json(JSON.stringify(list)));
		await create(json(`={{ ${JSON.stringify(list)} }}`));
		const bodies = simulator.calls().map(({ body }) => body);
		expect(bodies[0]).toEqual({ employment_id: employee, assessments: [{ assessment_status: 'completed', is_final_asssessment: false, assessment_score: 0 }] });
		expect(bodies[1]).toEqual(bodies[0]);
	});

	it.each<[object, RegExp]>([
		[{}, /^Assessments are empty/],
		[{ assessments: { assessment: [{ assessmentStatus: 'completed', isFinalAssessment: true }] }, ...json('[{"assessment_status":"completed","is_final_asssessment":true}]') }, /are both set/],
		[json('{}'), /Assessments \(JSON\) must be a JSON list/],
		[json('[]'), /must be a JSON list/],
		[json('[1]'), /\[0\] must be an object/],
		[json('[{"assessment_status":"completed","is_final_assessment":true}]'), /\[0\]\.is_final_assessment is none of/],
		[json('[{"assessment_status":"completed"}]'), /\[0\]\.is_final_asssessment is missing/],
		[json('[{"assessment_status":"done","is_final_asssessment":true}]'), /\[0\]\.assessment_status is missing or has a wrong value/],
		[json('[{"assessment_status":"completed","is_final_asssessment":true,"toString":"a"}]'), /\[0\]\.toString is none of/],
	])('are refused: %j', async (parameters, message) => {
		expect((await create(parameters)).error?.message).toMatch(message);
		expect(simulator.requests).toEqual([]);
	});
});

describe('assessments to pick from', () => {
	const pick = async (parameters: object) =>
		await new LarkHire().methods.listSearch.searchProbationAssessments?.call(await loadOptions(engine, oneNode({ resource: 'probationAssessment', operation: 'delete', ...parameters } as never)));

	it('are those of the employee', async () => {
		Object.assign(simulator.store.probationAssessments.get('7140964208476371332')?.fields ?? {}, { assessment_status: 'in_process', assessment_comment: 'Good', is_final_asssessment: true });
		expect(await pick({ employmentId: employee })).toEqual({ results: [{ name: '7140964208476371331', value: '7140964208476371331' }, { name: '7140964208476371332, final, in process, Good', value: '7140964208476371332' }] });
		expect(simulator.calls(SEARCH)[0]?.body).toEqual({ employment_ids: [employee] });
		expect((await pick({ employmentId: '7140964208476371112' }))?.results).toEqual([]);
	});

	it('need the employee', async () => {
		await expect(pick({})).rejects.toThrow('Fill in Employment ID first');
		await expect(pick({ employmentId: '={{ $json.id }}' })).rejects.toThrow('Employment ID, which is an expression');
		expect(simulator.requests).toEqual([]);
	});
});

it('grades inside a list of assessments can be picked', () => expect(new LarkHire().methods.listSearch).toHaveProperty('searchProbationGrades'));
