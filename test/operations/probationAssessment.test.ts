import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';

const PATCH = 'PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id';
const assessment = '7140964208476371331';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const least = {
	resource: 'probationAssessment',
	operation: 'update',
	assessmentId: '={{ $json.id }}',
	assessmentStatus: 'completed',
	isFinalAssessment: false,
};
const workflow = (parameters: object, items: ReadonlyArray<{ id: string }> = [{ id: assessment }], more = {}) =>
	oneNode({ ...least, ...parameters }, items, more);
const run = async (parameters: object, items?: ReadonlyArray<{ id: string }>, executionId?: string) =>
	await engineFor(simulator).run(workflow(parameters, items), executionId ? { executionId } : {});
const tokens = () => simulator.calls(PATCH).map(({ query }) => query.client_token);

it('sends the official example', async () => {
	const result = await run({
		additionalFields: {
			assessmentResult: 'approved',
			assessmentScore: 99.9,
			assessmentGrade: { __rl: true, mode: 'apiName', value: 'grade_a' },
			assessmentComment: '超出预期',
			assessmentDetail: '暂无示例',
			clientToken: '6822122262122064111',
		},
	});
	expect(simulator.calls(PATCH).map(({ body }) => body)).toEqual([
		{
			assessment_status: 'completed',
			assessment_result: 'approved',
			assessment_score: 99.9,
			assessment_grade: 'grade_a',
			assessment_comment: '超出预期',
			assessment_detail: '暂无示例',
			is_final_asssessment: false,
		},
	]);
	expect(tokens()).toEqual(['6822122262122064111']);
	expect(result.json(HIRE)).toEqual([{ success: true, assessmentId: assessment }]);
});

describe('client token', () => {
	const two = [{ id: assessment }, { id: '7140964208476371332' }];

	it('left blank is the same when an execution is retried, and differs for each item', async () => {
		await run({}, two, '77');
		await run({}, two, '77');
		const [a, b, again, againB] = tokens();
		expect([a, b].sort()).toEqual([again, againB].sort());
		expect(a).not.toBe(b);
	});

	it('left blank differs in another execution', async () => {
		await run({}, undefined, '77');
		await run({}, undefined, '78');
		expect(new Set(tokens()).size).toBe(2);
	});

	it(`left blank is the same in n8n's own "Retry On Fail"`, async () => {
		simulator.fail(PATCH, { status: 400, code: 1160403 });
		const retried = workflow({}, undefined, { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 });
		expect((await engineFor(simulator).run(retried)).error).toBeUndefined();
		expect(tokens()).toHaveLength(2);
		expect(new Set(tokens()).size).toBe(1);
	});

	it('left blank is the same in the retry after a lost response', async () => {
		simulator.fail(PATCH, { resetAfter: true });
		expect((await run({})).error).toBeUndefined();
		expect(tokens()).toHaveLength(2);
		expect(new Set(tokens()).size).toBe(1);
	});

	it('that CoreHR has seen counts as applied when it is our own', async () => {
		simulator.fail(PATCH, { status: 400, code: 1160004, msg: 'client_token repeat' });
		expect((await run({})).json(HIRE)).toEqual([{ success: true, assessmentId: assessment, alreadyApplied: true }]);
	});

	it('that CoreHR has seen is a failure when the user has chosen it', async () => {
		simulator.fail(PATCH, { status: 400, code: 1160004, msg: 'client_token repeat' });
		expect((await run({ additionalFields: { clientToken: 'abc' } })).error?.message).toMatch(
			/^CoreHR has seen this client token before.* \[item 0\]$/,
		);
	});
});

describe('what is kept', () => {
	const employmentId = '7140964208476371111';
	const SEARCH = 'POST /open-apis/corehr/v2/probation/search';
	const stored = (id = assessment) => simulator.store.probationAssessments.get(id)?.fields ?? {};
	let executions = 0;
	const update = async (parameters: object) =>
		await engineFor(simulator).run(
			oneNode({
				resource: 'probationAssessment',
				operation: 'update',
				assessmentId: assessment,
				additionalFields: { assessmentComment: 'Good' },
				...parameters,
			} as never),
			{ executionId: String((executions += 1)) },
		);
	beforeEach(() => Object.assign(stored(), { assessment_status: 'in_process', is_final_asssessment: true }));

	it('is the status and the finality, unless they are chosen', async () => {
		expect((await update({ employmentId })).error).toBeUndefined();
		expect(stored()).toEqual({ assessment_status: 'in_process', is_final_asssessment: true, assessment_comment: 'Good' });
		await update({ employmentId, assessmentStatus: 'completed' });
		expect(stored()).toMatchObject({ assessment_status: 'completed', is_final_asssessment: true });
		await update({ employmentId, isFinalAssessment: '={{ false }}' });
		expect(stored()).toMatchObject({ assessment_status: 'completed', is_final_asssessment: false });
	});

	it('requires the employee, but reads nothing where both are chosen', async () => {
		const { error } = await update({ isFinalAssessment: true });
		expect([error?.message, error?.description]).toEqual([
			expect.stringMatching(/^Employment ID is required to keep/),
			expect.stringContaining('choose both'),
		]);
		expect(simulator.requests).toEqual([]);
		await update({ assessmentStatus: 'completed', isFinalAssessment: false });
		expect(simulator.calls(SEARCH)).toEqual([]);
		expect(stored()).toMatchObject({ assessment_status: 'completed', is_final_asssessment: false });
	});

	it('is read by any type of ID', async () => {
		expect((await update({ employmentId: `ou_${employmentId}` })).error).toBeUndefined();
		expect(simulator.calls(SEARCH)[0]?.query.user_id_type).toBe('open_id');
	});

	it('is read and written for one item after the other', async () => {
		const items = [
			{ final: false, status: 'completed' },
			{ final: 'keep', status: 'keep' },
		];
		await engineFor(simulator).run(
			oneNode(
				{
					resource: 'probationAssessment',
					operation: 'update',
					employmentId,
					assessmentId: assessment,
					assessmentStatus: '={{ $json.status }}',
					isFinalAssessment: '={{ $json.final }}',
				},
				items,
			),
		);
		expect(stored()).toMatchObject({ assessment_status: 'completed', is_final_asssessment: false });
	});

	it.each([null, 'none', [null], ['none'], [{ assessment_id: assessment, assessment_status: null, is_final_asssessment: 'yes' }]])(
		'is not made up where CoreHR returns %j as assessments',
		async (assessments) => {
			simulator.fail(SEARCH, { data: { items: [{ assessments }], has_more: false } });
			expect((await update({ employmentId, assessmentStatus: 'completed' })).error).toBeDefined();
			expect(simulator.calls(PATCH)).toEqual([]);
		},
	);

	it.each<[string, () => unknown, object, RegExp]>([
		[
			'has another assessment',
			() => undefined,
			{ employmentId: '7140964208476371112' },
			/^Assessment Status cannot be kept: the employee has no such assessment/,
		],
		[
			'has it without a status',
			() => delete stored().assessment_status,
			{},
			/^Assessment Status cannot be kept: CoreHR does not return it/,
		],
		[
			'has it without a finality',
			() => delete stored().is_final_asssessment,
			{ assessmentStatus: 'completed' },
			/^Is Final Assessment cannot be kept: CoreHR does not return it/,
		],
		[
			'may not be asked for assessments',
			() => (simulator.app().scopes = ['corehr:probation:read']),
			{},
			/^Assessment Status cannot be kept/,
		],
	])('is not made up where the employee %s', async (_what, prepare, parameters, message) => {
		prepare();
		const { error } = await update({ employmentId, ...parameters });
		expect(error?.message).toMatch(message);
		expect(simulator.calls(PATCH)).toEqual([]);
	});
});

it('sends a score of 0 and a false', async () => {
	await run({ additionalFields: { assessmentScore: 0 } });
	expect(simulator.calls(PATCH)[0]?.body).toEqual({ assessment_status: 'completed', is_final_asssessment: false, assessment_score: 0 });
});

describe('grades to pick from', () => {
	const search = async (filter?: string) =>
		await new LarkHire().methods.listSearch.searchProbationGrades?.call(await loadOptions(engineFor(simulator), workflow({})), filter);

	it('are the active ones, by name', async () => {
		const { results = [] } = (await search()) ?? {};
		expect(results.map(({ value }) => value)).toEqual(
			simulator.store.grades.filter(({ is_open: open }) => open).map(({ api_name: name }) => name),
		);
		expect(results.map(({ name }) => name)).toEqual(
			simulator.store.grades.filter(({ is_open: open }) => open).map(({ name }) => `${name.en_us} (${name.zh_cn})`),
		);
	});

	it('are searched by name, in both languages, and by value', async () => {
		const [first] = simulator.store.grades;
		expect((await search(first?.name.zh_cn))?.results.map(({ value }) => value)).toEqual([first?.api_name]);
		expect((await search('GRADE_B'))?.results.map(({ value }) => value)).toEqual(['grade_b']);
		expect((await search('nothing like it'))?.results).toEqual([]);
	});

	it('say what is missing when they cannot be read', async () => {
		simulator.app().scopes = ['corehr:probation.assessment:write'];
		await expect(search()).rejects.toMatchObject({
			message: expect.stringContaining('The app lacks a permission scope: corehr:common_data.meta_data:read or '),
		});
	});
});
