import { LarkHire } from '../../nodes/LarkHire/LarkHire.node';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { loadOptions } from '../support/loadOptions';
import { HIRE, oneNode } from '../../harness/workflows';
import { newYork } from '../support/clock';

const PUT = 'PUT /open-apis/hire/v1/external_interviews/:external_interview_id';
const READ = 'POST /open-apis/hire/v1/external_interviews/batch_query';
const interview = '6960663240925956660';
const application = '6960663240925956437';
const least = { resource: 'externalInterview', operation: 'update', externalInterviewId: interview, externalApplicationId: application };

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (parameters: object, items = [{}], settings = {}) =>
	await engineFor(simulator).run({ ...oneNode({ ...least, ...parameters }, items), settings });
const sent = () => simulator.calls(PUT).map(({ body }) => body);
const stored = () => structuredClone(simulator.store.interviews.get(interview));

it('sends the official example', async () => {
	const dimension = {
		assessmentType: 1,
		title: '心理测试',
		additionalFields: { description: '心理测试题目', score: 99, option: '选项1', options: ['选项1'], content: '这是一个测试内容' },
	};
	const result = await run({
		mode: 'replace',
		additionalFields: {
			participateStatus: 1,
			beginTime: 1618500278638,
			endTime: 1618500278639,
			assessments: {
				assessment: [{ username: '张三', conclusion: 1, content: '这是一个心理测试题目', dimensions: { dimension: [dimension] } }],
			},
		},
	});
	expect(sent()).toEqual([
		{
			external_application_id: application,
			participate_status: 1,
			begin_time: 1618500278638,
			end_time: 1618500278639,
			interview_assessments: [
				{
					username: '张三',
					conclusion: 1,
					assessment_dimension_list: [
						{
							score: 99,
							option: '选项1',
							options: ['选项1'],
							content: '这是一个测试内容',
							assessment_type: 1,
							title: '心理测试',
							description: '心理测试题目',
						},
					],
					content: '这是一个心理测试题目',
				},
			],
		},
	]);
	expect(result.json(HIRE)).toEqual([expect.objectContaining({ id: interview, external_application_id: application })]);
});

describe('mode merge', () => {
	it('is the default, and keeps what is not set', async () => {
		const before = stored();
		const { error } = await run({ additionalFields: { participateStatus: 3 } });
		expect(error).toBeUndefined();
		const { interview_assessments: assessments = [], ...rest } = stored() ?? {};
		const { interview_assessments: old = [], ...restBefore } = before ?? {};
		expect(rest).toEqual({ ...restBefore, participate_status: 3 });
		const withoutId = (list: ReadonlyArray<{ id: string }>) => list.map(({ id: _id, ...assessment }) => assessment);
		expect(withoutId(assessments)).toEqual(withoutId(old));
		expect(old.length).toBeGreaterThan(1);
		expect(JSON.stringify(sent())).not.toMatch(/"id"/);
	});

	it('reads again for each item, so that later items merge into earlier ones', async () => {
		await run({ additionalFields: { participateStatus: '={{ $json.status }}', beginTime: '={{ $json.begin }}' } }, [
			{ status: 3 },
			{ begin: '2020-01-01T00:00:00Z' },
		] as never);
		expect(stored()).toMatchObject({ participate_status: 3, begin_time: Date.parse('2020-01-01T00:00:00Z') });
		expect(simulator.calls().map(({ endpoint }) => endpoint)).toEqual([READ, PUT, READ, PUT]);
	});

	it('changes nothing if the interview does not exist', async () => {
		const { error } = await run({ externalInterviewId: '6960663240925950000' });
		expect(error).toMatchObject({
			name: 'NodeOperationError',
			message: 'External Interview ID 6960663240925950000 was not found [item 0]',
		});
		expect(sent()).toEqual([]);
	});

	it('does not move an interview to another application by accident', async () => {
		const { error } = await run({ externalApplicationId: '6960663240925950000' });
		expect(error?.message).toMatch(/^The record does not belong to External Application ID/);
		expect(sent()).toEqual([]);
	});

	it('compares a new time with the stored one', async () => {
		const { error } = await run({ additionalFields: { endTime: '2001-01-01T00:00:00Z' } });
		expect(error?.message).toBe('End Time is before Begin Time [item 0]');
		expect(sent()).toEqual([]);
	});

	it('changes nothing if reading fails', async () => {
		const before = stored();
		simulator.fail(READ, { status: 400, code: 1002002 });
		expect((await run({ additionalFields: { participateStatus: 3 } })).error).toBeDefined();
		expect(stored()).toEqual(before);
	});
});

describe('assessments that the interview has', () => {
	const row = (assessment: object, more: object = {}) => ({ ...more, additionalFields: { assessments: { assessment: [assessment] } } });
	const json = (list: unknown, more: object = {}) => ({ ...more, additionalFields: { assessmentsJson: JSON.stringify(list) } });
	const bare = () => stored()?.interview_assessments?.map(({ id: _id, ...assessment }) => assessment) ?? [];
	const [lin, other] = ['林晓', 'Sample Person'];

	it('are kept when one of another interviewer is added', async () => {
		const [before, { begin_time: begin }] = [bare(), stored() ?? {}];
		const { error } = await run(row({ username: '王芳', conclusion: 2, content: '好' }));
		expect(error).toBeUndefined();
		expect(bare()).toEqual([...before, { username: '王芳', conclusion: 2, content: '好' }]);
		expect(stored()?.begin_time).toBe(begin);
	});

	it('are found by their interviewer: only what is set changes, also when it is done twice', async () => {
		const [first, second] = bare();
		for (const _time of [1, 2]) await run(row({ username: lin, conclusion: 1 }));
		expect(bare()).toEqual([{ ...first, conclusion: 1 }, second]);
	});

	it('are found by their ID first, as JSON', async () => {
		const [first, second] = stored()?.interview_assessments ?? [];
		await run(json([{ id: second?.id, username: 'Sample Person (2)', conclusion_label: 'Passed', conclusion: 2 }]));
		expect(bare()).toEqual([
			expect.objectContaining({ username: lin, conclusion: first?.conclusion }),
			{ ...second, id: undefined, username: 'Sample Person (2)', conclusion: 2 },
		]);
		expect(JSON.stringify(sent())).not.toMatch(/"id"|_label/);
	});

	it('are found by their interviewer when the ID is an old one', async () => {
		const [first, second] = bare();
		await run(json([{ id: '1', username: other, conclusion: 1 }]));
		expect(bare()).toEqual([first, { ...second, conclusion: 1 }]);
	});

	it('stay when several items add to one interview, one after the other', async () => {
		const before = bare();
		await run(row({ username: '={{ $json.name }}', conclusion: 2 }), [{ name: '王芳' }, { name: '李四' }]);
		expect(bare()).toEqual([...before, { username: '王芳', conclusion: 2 }, { username: '李四', conclusion: 2 }]);
	});

	it('are replaced on request, with the rest of the interview kept', async () => {
		const { begin_time: begin } = stored() ?? {};
		await run(row({ username: '王芳', conclusion: 2 }, { existingAssessments: 'replace' }));
		expect(bare()).toEqual([{ username: '王芳', conclusion: 2 }]);
		expect(stored()?.begin_time).toBe(begin);
		await run(json([], { existingAssessments: 'replace' }));
		expect(bare()).toEqual([]);
	});

	it('stay with Replace when none are set', async () => {
		const before = bare();
		await run({ existingAssessments: 'replace', additionalFields: { participateStatus: 3 } });
		expect(bare()).toEqual(before);
	});

	it.each([
		['has no username', [{ conclusion: 2 }], 'Assessment 1 has no Interviewer'],
		[
			'is by an interviewer named twice',
			[{ username: '王芳' }, { username: '王芳 ', conclusion: 1 }],
			'Assessments 1 and 2 are by the same interviewer',
		],
	])('cannot be found for one that %s: nothing is sent', async (_what, list, message) => {
		expect((await run(json(list))).error?.message).toBe(`${message} [item 0]`);
		expect(simulator.requests).toEqual([]);
	});

	it.each([
		['an ID that is not there', [{ id: '1', conclusion: 2 }], 'The interview has no assessment with the ID 1'],
		['an interviewer with several', [{ username: '林晓', conclusion: 2 }], 'The interview has several assessments by the same interviewer'],
	])('are not changed by %s', async (_what, list, message) => {
		simulator.store.interviews.get(interview)?.interview_assessments?.push({ id: '2', username: '林晓' });
		expect((await run(json(list))).error?.message).toBe(`${message} [item 0]`);
		expect(sent()).toEqual([]);
	});

	describe("and items of one run that would replace each other's", () => {
		const rows = { assessments: { assessment: [{ username: '={{ $json.name }}', conclusion: 2 }] } };
		const [two, status] = [[{ name: '王芳' }, { name: '李四' }], { participateStatus: 3 }];

		it.each([
			['with the mode Replace', { mode: 'replace', additionalFields: status }],
			['with Existing Assessments: Replace', { existingAssessments: 'replace', additionalFields: rows }],
			['after one that adds', { existingAssessments: '={{ $itemIndex === 0 ? "keep" : "replace" }}', additionalFields: rows }],
		])('%s are rejected before anything is sent', async (_how, parameters) => {
			const { error } = await run(parameters, two);
			expect(error?.message).toMatch(/^Item 1 would replace the assessments that item 0 sends for the same interview/);
			expect(simulator.requests).toEqual([]);
		});

		it('do not affect other interviews, or adding afterwards', async () => {
			await run({ externalInterviewId: '={{ $json.id }}', mode: 'replace', additionalFields: status }, [
				{ id: interview },
				{ id: '6960663240925956661' },
			]);
			expect(sent()).toHaveLength(2);
			const { error } = await run({ mode: '={{ $itemIndex === 0 ? "replace" : "merge" }}', additionalFields: rows }, two);
			expect(error).toBeUndefined();
			expect(bare().map(({ username }) => username)).toEqual(['王芳', '李四']);
		});
	});
});

describe('what stands for "not set" in what was read', () => {
	beforeEach(() => void simulator.store.externalZeros.add('interviews'));

	it('is not sent again', async () => {
		const empty = { id: interview, external_application_id: application };
		simulator.store.interviews.set(interview, empty);
		expect((await run({ additionalFields: { endTime: 1618500278639 } })).error).toBeUndefined();
		expect(sent()).toEqual([{ external_application_id: application, end_time: 1618500278639 }]);
	});

	it('is left out of assessments and dimensions too, but not a score of 0', async () => {
		const dimensions = [
			{ title: 'Level', content: 'Senior' },
			{ title: 'Test', assessment_type: 1, score: 0 },
		];
		simulator.store.interviews.set(interview, {
			id: interview,
			external_application_id: application,
			interview_assessments: [
				{ id: '1', username: '林晓' },
				{ id: '2', content: 'Good', assessment_dimension_list: dimensions },
			],
		});
		expect((await run({ additionalFields: { participateStatus: 3 } })).error).toBeUndefined();
		expect(sent()).toEqual([
			{
				external_application_id: application,
				participate_status: 3,
				interview_assessments: [{ username: '林晓' }, { content: 'Good', assessment_dimension_list: dimensions }],
			},
		]);
	});

	it('differs from a value that the API rejects, which is not cleared silently', async () => {
		Object.assign(simulator.store.interviews.get(interview) ?? {}, { participate_status: 9 });
		expect((await run({ additionalFields: { endTime: 1918500278639 } })).error?.message).toBe(
			'The stored Participate Status has an unexpected format and cannot be sent again [item 0]',
		);
		expect(sent()).toEqual([]);
		expect((await run({ additionalFields: { participateStatus: 3 } })).error).toBeUndefined();
	});
});

it('conclusions are returned in words, too', async () => {
	const words = (list: unknown) => (list as Array<{ conclusion_label?: string }>).map(({ conclusion_label: word }) => word);
	const read = await run({ operation: 'getByIds', externalInterviewIds: interview });
	expect(words(read.json(HIRE)[0]?.interview_assessments)).toEqual(['Passed', 'Undecided']);
	const all = await run({ operation: 'getAll', returnAll: true });
	expect(words(all.json(HIRE)[0]?.interview_assessments)).toEqual(['Passed', 'Undecided']);
	const changed = await run({ additionalFields: { assessments: { assessment: [{ username: '林晓', conclusion: 1 }] } } });
	expect(words(changed.json(HIRE)[0]?.interview_assessments)).toEqual(['Failed', 'Undecided']);
});

describe('mode replace', () => {
	it('sends only what is set, without reading', async () => {
		await run({ mode: 'replace', additionalFields: { participateStatus: 3 } });
		expect(sent()).toEqual([{ external_application_id: application, participate_status: 3 }]);
		expect(simulator.calls(READ)).toEqual([]);
		expect(stored()?.interview_assessments ?? []).toEqual([]);
	});
});

describe('times', () => {
	it("are numbers on the wire, from dates in the workflow's time zone", async () => {
		await run({ mode: 'replace', additionalFields: { beginTime: '2026-03-02T09:00:00', endTime: '2026-03-02T10:00:00' } }, [{}], {
			timezone: 'Asia/Shanghai',
		});
		expect(sent()).toEqual([expect.objectContaining({ begin_time: 1772413200000, end_time: 1772416800000 })]);
	});

	it('with the end before the beginning are rejected before anything is sent', async () => {
		const { error } = await run({ additionalFields: { beginTime: '2026-03-02T10:00:00Z', endTime: '2026-03-02T09:00:00Z' } });
		expect(error).toMatchObject({ name: 'NodeOperationError', message: 'End Time is before Begin Time [item 0]' });
		expect(simulator.requests).toEqual([]);
	});

	it('that are not dates are rejected', async () => {
		expect((await run({ additionalFields: { beginTime: 'soon' } })).error?.message).toBe(
			'Additional Fields → Begin Time is not a date [item 0]',
		);
	});
});

describe('assessments row by row', () => {
	const dimensions = async (...dimension: object[]) => {
		await run({
			mode: 'replace',
			additionalFields: { assessments: { assessment: [{ username: '张三', conclusion: 2, dimensions: { dimension } }] } },
		});
		return (sent()[0] as { interview_assessments: Array<{ assessment_dimension_list: object[] }> }).interview_assessments[0]
			?.assessment_dimension_list;
	};

	it('send a score of 0 where it was added, and none where it was not', async () => {
		expect(
			await dimensions(
				{ title: 'a', assessmentType: 1, additionalFields: { score: 0 } },
				{ title: 'b', assessmentType: 3, additionalFields: { content: 'words' } },
			),
		).toEqual([
			{ title: 'a', assessment_type: 1, score: 0 },
			{ title: 'b', assessment_type: 3, content: 'words' },
		]);
	});

	it('send several options', async () => {
		expect(await dimensions({ title: 'c', assessmentType: 4, additionalFields: { options: ['x', '', 'y'] } })).toEqual([
			{ title: 'c', assessment_type: 4, options: ['x', 'y'] },
		]);
	});

	it('with a score that is not a whole number are rejected', async () => {
		const assessment = [{ username: '张三', dimensions: { dimension: [{ title: 'a', additionalFields: { score: 9.5 } }] } }];
		const { error } = await run({ additionalFields: { assessments: { assessment } } });
		expect(error?.message).toBe(
			'Additional Fields → Assessments 1 → Dimensions 1 → Additional Fields → Score must be a whole number [item 0]',
		);
		expect(simulator.requests).toEqual([]);
	});

	it('that are empty are rejected', async () => {
		const { error } = await run({
			additionalFields: {
				assessments: {
					assessment: [
						{ username: '张三', conclusion: 2 },
						{ conclusion: '', username: '', content: ' ' },
					],
				},
			},
		});
		expect(error?.message).toBe('Additional Fields → Assessments 2 is empty [item 0]');
		expect(simulator.requests).toEqual([]);
	});
});

describe('assessments as JSON', () => {
	const json = async (assessmentsJson: unknown, more = {}) =>
		await run({ mode: 'replace', additionalFields: { assessmentsJson, ...more } } as never);

	it.each([
		['text', '[{"username": "张三", "conclusion": 2}]'],
		['an expression with a list', '={{ [{ username: "张三", conclusion: 2 }] }}'],
	])('from %s', async (_what, given) => {
		await json(given);
		expect(sent()).toEqual([expect.objectContaining({ interview_assessments: [{ username: '张三', conclusion: 2 }] })]);
	});

	it('accepts what the API returned, without its IDs', async () => {
		const list = stored()?.interview_assessments;
		await json(JSON.stringify(list));
		const now = stored()?.interview_assessments;
		expect(now?.map(({ id: _id, ...rest }) => rest)).toEqual(list?.map(({ id: _id, ...rest }) => rest));
	});

	it.each([
		['no JSON', '[{', 'must be a JSON list'],
		['no list', '{"username": "张三"}', 'must be a JSON list'],
		['an entry that is no object', '["张三"]', 'is invalid: [0] must be an object'],
		['a wrong conclusion', '[{"conclusion": 4}]', 'is invalid: [0].conclusion must be one of 1, 2, 3'],
		['a wrong type', '[{"username": 1}]', 'is invalid: [0].username must be text'],
		[
			'an unknown key',
			'[{"name": "张三"}]',
			'is invalid: [0].name is not one of assessment_dimension_list, conclusion, content, id, username',
		],
		[
			'a wrong dimension',
			'[{"assessment_dimension_list": [{"score": 1.5}]}]',
			'is invalid: [0].assessment_dimension_list[0].score must be a whole number',
		],
	])('that is or has %s is rejected before anything is sent', async (_what, given, message) => {
		expect((await json(given)).error?.message).toBe(`Additional Fields → Assessments (JSON) ${message} [item 0]`);
		expect(simulator.requests).toEqual([]);
	});

	it('together with rows is rejected', async () => {
		const { error } = await json('[]', { assessments: { assessment: [{ username: '张三' }] } });
		expect(error?.message).toBe('Assessments and Assessments (JSON) are both set [item 0]');
	});
});

describe('create', () => {
	it('accepts assessments as JSON and rejects times in the wrong order', async () => {
		const before = simulator.store.interviews.size;
		const create = { operation: 'create', externalInterviewId: undefined };
		const result = await run({ ...create, additionalFields: { assessmentsJson: '[{"username":"林晓","conclusion":2}]' } });
		const made = result.json(HIRE)[0] as { id: string };
		expect(simulator.store.interviews.get(made.id)?.interview_assessments).toEqual([
			{ id: expect.any(String), username: '林晓', conclusion: 2 },
		]);
		const { error } = await run({ ...create, additionalFields: { beginTime: '2026-03-02T10:00:00Z', endTime: '2026-03-02T09:00:00Z' } });
		expect(error?.message).toBe('End Time is before Begin Time [item 0]');
		expect(simulator.store.interviews.size).toBe(before + 1);
	});
});

describe('get by IDs', () => {
	it('requests twenty at a time and returns one item per interview', async () => {
		const ids = Array.from({ length: 41 }, (_, index) => String(7960663240925956660n + BigInt(index)));
		ids.forEach((id) => simulator.store.interviews.set(id, { id, external_application_id: application }));
		const result = await run({ operation: 'getByIds', externalInterviewIds: '={{ $json.ids }}' }, [{ ids: [...ids, 'unknown'] }] as never);
		expect(result.json(HIRE).map(({ id }) => id)).toEqual(ids);
		expect(
			simulator.calls(READ).map(({ body }) => (body as { external_interview_id_list: string[] }).external_interview_id_list.length),
		).toEqual([20, 20, 2]);
	});

	it.each([
		['text without an ID', ','],
		['an empty list', '={{ [] }}'],
	])('rejects %s', async (_what, externalInterviewIds) => {
		expect((await run({ operation: 'getByIds', externalInterviewIds })).error?.message).toBe(
			'External Interview IDs contains no ID [item 0]',
		);
		expect(simulator.requests).toEqual([]);
	});
});

describe('interviews to pick from', () => {
	const search = async (filter?: string, parameters: object = {}) =>
		await new LarkHire().methods.listSearch.searchExternalInterviews?.call(
			await loadOptions(engineFor(simulator), oneNode({ ...least, ...parameters } as never)),
			filter,
		);

	it("are those of the application, whether it is typed or chosen, with their time in the workflow's zone", async () => {
		const at = (day: number) => newYork(simulator.calendar.time(day)).slice(0, 16).replace('T', ' ');
		const expected = [
			{ name: `${at(-7)} · 林晓 · Sample Person`, value: interview },
			{ name: at(3), value: '6960663240925956661' },
		];
		expect((await search())?.results).toEqual(expected);
		expect((await search(undefined, { externalApplicationId: { __rl: true, mode: 'list', value: application } }))?.results).toEqual(
			expected,
		);
		expect((await search('sample'))?.results.map(({ value }) => value)).toEqual([interview]);
		expect((await search(undefined, { externalApplicationId: '6960663240925956438' }))?.results).toEqual([
			{ name: 'No time', value: '6960663240925956662' },
		]);
	});

	it('require the application first', async () => {
		await expect(search(undefined, { externalApplicationId: { __rl: true, mode: 'list', value: '' } })).rejects.toThrow(
			'Fill in External Application first',
		);
		expect(simulator.requests).toEqual([]);
	});
});
