import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { HIRE, oneNode } from '../../harness/workflows';

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const run = async (resource: string, operation: string, parameters: object) =>
	await engineFor(simulator).run(oneNode({ resource, operation, ...parameters } as never));
const EXAM = '7178536692385679677';

describe('the score of an exam', () => {
	const create = async (score: unknown) =>
		await run('exam', 'create', { applicationId: '6949805467799537964', examName: 'Java Test', score, operatorId: 'ou_sample' });

	it.each([
		['95.5', 95.5],
		['0', 0],
		[100, 100],
		['60.50', 60.5],
	])('%p is sent as %p', async (score, sent) => {
		expect((await create(score)).error).toBeUndefined();
		expect(simulator.requests.at(-1)?.body).toMatchObject({ score: sent });
	});

	it.each(['95.55', 'A', '-1', '1e3'])('%p is rejected before anything is sent', async (score) => {
		expect((await create(score)).error?.message).toBe('Score is not a score [item 0]');
		expect(simulator.requests).toEqual([]);
	});

	it('has no preset', async () => expect((await create('={{ "" }}')).error?.message).toBe('Score is empty [item 0]'));
});

it('a failure inside Feishu with HTTP 200 is none of the search alone', async () => {
	simulator.fail('POST /open-apis/hire/v1/tests/search', { status: 200, code: 1002001, msg: 'system error' }, 9);
	expect((await run('exam', 'search', { returnAll: true })).error).toMatchObject({ name: 'NodeApiError' });
});

describe('a provider', () => {
	it('gives username and password together', async () => {
		const message = async (additionalFields: object) =>
			(await run('exam', 'updateLoginInfo', { examId: EXAM, examUrl: 'https://exam.example.com', additionalFields })).error?.message;
		expect(await message({ username: 'sample' })).toBe('Username and Password belong together [item 0]');
		expect(await message({ username: 'sample', password: 'sample-pass' })).toBeUndefined();
	});

	it('reports a result again, until the exam has been marked', async () => {
		const report = async (result: string) => await run('exam', 'updateResult', { examId: EXAM, result });
		expect((await report('60')).json(HIRE)).toEqual([{ success: true, examId: EXAM }]);
		expect((await report('61')).error).toBeUndefined();
		Object.assign(simulator.store.exams.get(EXAM) ?? {}, { test_status: 5 });
		expect((await report('62')).error?.message).toBe('The exam has been marked in Lark Hire [item 0]');
	});
});

describe('interview records', () => {
	it('by ID come in batches, and without pages', async () => {
		const ids = Array.from({ length: 150 }, (_, index) => String(7171693733661327361n + BigInt(index)));
		const found = await run('interviewRecord', 'getByIds', { interviewRecordIds: ids });
		expect(found.json(HIRE).map(({ id }) => id)).toEqual(ids.slice(0, 2));
		expect(simulator.requests.map(({ query }) => [[query.ids].flat().length, query.page_size])).toEqual([
			[100, undefined],
			[50, undefined],
		]);
	});

	it('are in words', async () => {
		const [record] = (await run('interviewRecord', 'get', { interviewRecordId: '7171693733661327361' })).json(HIRE);
		expect(record).toMatchObject({
			commit_status_label: 'Submitted',
			module_assessments: [{ module_type_label: 'Conclusion', dimension_assessments: [{ dimension_type_label: 'Conclusion' }] }],
		});
	});
});

it('tasks are those of one person, by the type of the ID', async () => {
	const tasks = async (userId: string) => (await run('interview', 'getTasks', { userId, returnAll: true })).json(HIRE);
	expect((await tasks('ou_99be8e24ad1ad390b6cd3b8916940df1')).map(({ activity_status_label: label }) => label)).toEqual([
		'Assessed',
		'Not Started',
	]);
	expect(await tasks('on_sample')).toEqual([]);
	expect(simulator.requests.map(({ query }) => query.user_id_type)).toEqual(['open_id', 'union_id']);
});
