import type { INodeParameters } from 'n8n-workflow';
import type { Field } from '../../nodes/LarkHire/framework/field';
import { commonOptionsOf } from '../../nodes/LarkHire/framework/options';
import { resources } from '../../nodes/LarkHire/resources';
import { Simulator } from '../../simulator';
import { engineFor } from '../support/fromSource';
import { heapUsed } from '../support/heap';
import { binaryOf, HIRE, oneNode } from '../../harness/workflows';

const EHR = 'PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id';
const DELIVERY = 'GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id';
const importTask = { resource: 'ehrImportTask', operation: 'update', ehrImportTaskId: '={{ $json.id }}', state: 1 };

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

/** Import tasks that exist. */
const tasks = (count: number) => {
	const items = Array.from({ length: count }, (_, index) => ({ id: `69145511455425${String(index).padStart(5, '0')}` }));
	for (const { id } of items) simulator.store.ehrImportTasks.set(id, { id, updates: 0 });
	return items;
};

/** The most calls that were under way at the same time, from when they came and how long each took. */
const mostAtOnce = (took: number, endpoint = EHR) =>
	Math.max(
		...simulator
			.calls(endpoint)
			.map(({ at }) => simulator.calls(endpoint).filter((other) => other.at <= at && other.at > at - took).length),
	);

it('returns nothing for no items', async () => {
	const run = await engineFor(simulator).run(oneNode(importTask, []));
	expect(run.json(HIRE)).toEqual([]);
	expect(simulator.requests).toEqual([]);
});

it('reads the parameters of each item from that item, and keeps the order of the input', async () => {
	const items = tasks(30);
	simulator.fail(EHR, { delayMs: 120 }, 3);
	const run = await engineFor(simulator).run(oneNode(importTask, items));
	expect(run.json(HIRE)).toEqual(items.map(({ id }) => ({ success: true, ehrImportTaskId: id })));
	expect(run.items(HIRE).map(({ pairedItem }) => pairedItem)).toEqual(items.map((_, item) => ({ item })));
	expect(simulator.calls(EHR)).toHaveLength(30);
});

describe('Keep Input Fields', () => {
	const keep = { ...importTask, options: { keepInputFields: true } };
	const person = { candidate: '林晓', success: 'yes' };

	it('leaves the fields of the input item beside what the node returns, which wins where both have one', async () => {
		const [{ id } = { id: '' }] = tasks(1);
		const run = await engineFor(simulator).run(oneNode(keep, [{ id, ...person }]));
		expect(run.json(HIRE)).toEqual([{ id, candidate: '林晓', success: true, ehrImportTaskId: id }]);
	});

	it('leaves them beside each record, where an item returns several', async () => {
		const parameters = { resource: 'agency', operation: 'findByName', name: 'Sample Search', options: { keepInputFields: true } };
		const run = await engineFor(simulator).run(oneNode(parameters, [{ candidate: '林晓' }]));
		expect(run.json(HIRE)).toEqual([expect.objectContaining({ candidate: '林晓', name: 'Sample Search' })]);
	});

	it('is not offered where records are listed', () => {
		const offers = resources.flatMap(({ operations }) =>
			operations.map(({ fields }) => {
				const options = fields.find(({ name }) => name === 'options')?.options as readonly Field[];
				return [fields.some(({ name }) => name === 'returnAll'), options.some(({ name }) => name === 'keepInputFields')] as const;
			}),
		);
		for (const [list, offered] of offers) expect(offered).toBe(!list);
	});

	it.each([
		['cannot be read', { id: 'no/id', ...person }],
		['is rejected', { id: '6914551145542599999', ...person }],
	])('an item that %s keeps its fields, too', async (_why, item) => {
		const [known] = tasks(1);
		const run = await engineFor(simulator).run(oneNode(keep, [item, { ...known }], { onError: 'continueRegularOutput' }));
		expect(run.json(HIRE)).toEqual([
			{ ...item, error: expect.objectContaining({ message: expect.stringContaining('[item 0]') }) },
			{ ...known, success: true, ehrImportTaskId: known?.id },
		]);
	});

	it('still sends a failed item to the error output', async () => {
		const flow = oneNode(keep, [{ id: 'no/id', ...person }], { onError: 'continueErrorOutput' });
		const run = await engineFor(simulator).run(flow);
		expect(run.items(HIRE)).toEqual([]);
	});

	it('does nothing where an operation does not offer it', async () => {
		const parameters = { resource: 'website', operation: 'getAll', limit: 1, options: { keepInputFields: true } };
		expect((await engineFor(simulator).run(oneNode(parameters, [{ candidate: '林晓' }]))).json(HIRE)[0]).not.toHaveProperty('candidate');
	});
});

it('lets n8n do other things while it reads many items', async () => {
	// The last item stops the run, so that there is nothing but the reading.
	const items = [...Array.from({ length: 1500 }, (_, index) => ({ id: String(index) })), { id: 'no/id' }];
	let turns = 0;
	const timer = setInterval(() => (turns += 1), 1);
	const began = performance.now();
	const run = await engineFor(simulator).run(oneNode(importTask, items));
	const took = performance.now() - began;
	clearInterval(timer);
	expect(run.error?.message).toBe('Import Task ID is not an ID [item 1500]');
	// Every 20 ms others get a turn, whatever the computer's speed; the engine itself takes some of the time.
	expect(took / turns).toBeLessThan(60);
});

describe('items in flight', () => {
	it.each([1, 3, 20])('option %i: at most so many at the same time', async (itemsInFlight) => {
		const items = tasks(40);
		simulator.fail(EHR, { delayMs: 60 }, 40);
		await engineFor(simulator).run(oneNode({ ...importTask, options: { itemsInFlight } }, items));
		expect(mostAtOnce(55)).toBeLessThanOrEqual(itemsInFlight);
		if (itemsInFlight > 1) expect(mostAtOnce(55)).toBeGreaterThan(1);
	});

	const slow = async (options: INodeParameters, count = 60) => {
		const items = tasks(count);
		simulator.fail(EHR, { delayMs: 200 }, count);
		const run = await engineFor(simulator).run(oneNode({ ...importTask, options }, items));
		expect(run.json(HIRE)).toEqual(items.map(({ id }) => ({ success: true, ehrImportTaskId: id })));
		return mostAtOnce(190);
	};

	it.each([
		['set', { itemsInFlight: 0 }],
		['the default', {}],
	])('Auto, %s: begins with 5, and takes more while that makes it faster', async (_how, options) => {
		expect(await slow(options, 8)).toBeLessThanOrEqual(5);
		// On a busy computer more at a time may not be faster, so it stays at that: several tries.
		let most = 0;
		for (let tries = 0; tries < 4 && most <= 8; tries += 1) {
			simulator.reset();
			most = await slow(options);
		}
		expect(most).toBeGreaterThan(8);
		expect(most).toBeLessThanOrEqual(20);
	});

	it('Auto for some items and a number for others: the number is not exceeded', async () => {
		expect(await slow({ itemsInFlight: `={{ $json.id.endsWith('7') ? 0 : $json.id.endsWith('3') ? 3 : 12 }}` }, 20)).toBeLessThanOrEqual(3);
		simulator.reset();
		expect(await slow({ itemsInFlight: `={{ $json.id.endsWith('7') ? '0' : '2' }}` }, 20)).toBe(2);
	});

	it.each(resources.flatMap(({ value, operations }) => operations.map((operation) => [`${value}.${operation.value}`, operation] as const)))(
		'%s: the panel shows Auto, and what it means here',
		(_name, { fields, endpoint }) => {
			const options = fields.find(({ name }) => name === 'options')?.options as readonly Field[];
			const shown = options.find(({ name }) => name === 'itemsInFlight');
			const several = endpoint.idempotent || endpoint.safe || endpoint.endpoint.startsWith('GET ');
			expect(shown).toMatchObject({
				default: 0,
				options: expect.arrayContaining([{ name: 'Auto', value: 0 }]),
				description: expect.stringContaining(several ? 'begins with 5 and goes up to 20' : 'one at a time here'),
			});
			expect(commonOptionsOf({ options: {} }, { endpoint }).inFlight).toBe(several ? 0 : 1);
			expect(commonOptionsOf({ options: { itemsInFlight: 7 } }, { endpoint }).inFlight).toBe(7);
		},
	);

	it.each([-1, 21, 1.5, 'all'])('rejects %p', async (itemsInFlight) => {
		const run = await engineFor(simulator).run(oneNode({ ...importTask, options: { itemsInFlight } }, tasks(1)));
		expect(run.error?.message).toMatch(/^Options → Items in Flight must be one of 0 \(Auto\), 1, 2, .*, 19, 20 \[item 0\]$/);
	});

	it('in a workflow that holds a number stay as many', () => {
		for (const { fields } of resources.flatMap(({ operations }) => operations)) {
			const options = fields.find(({ name }) => name === 'options')?.options as readonly Field[];
			const values = (options.find(({ name }) => name === 'itemsInFlight')?.options as ReadonlyArray<{ value: unknown }>).map(
				({ value }) => value,
			);
			expect(values).toEqual(Array.from({ length: 21 }, (_, index) => index));
		}
	});

	it('for the same ID run one after another, in input order', async () => {
		const [{ id }] = tasks(1) as [{ id: string }];
		const items = Array.from({ length: 12 }, (_, index) => ({ id, reason: `reason ${index}` }));
		simulator.fail(EHR, { delayMs: 30 }, 12);
		await engineFor(simulator).run(
			oneNode({ ...importTask, state: 2, additionalFields: { failReason: '={{ $json.reason }}' }, options: { itemsInFlight: 20 } }, items),
		);
		expect(simulator.calls(EHR).map(({ body }) => (body as { fail_reason: string }).fail_reason)).toEqual(
			items.map(({ reason }) => reason),
		);
		expect(mostAtOnce(25)).toBe(1);
	});
});

describe('two executions that work on one record at the same time', () => {
	const interview = '6960663240925956660';
	const merging = (additionalFields: object) =>
		oneNode({
			resource: 'externalInterview',
			operation: 'update',
			externalInterviewId: interview,
			externalApplicationId: '6960663240925956437',
			mode: 'merge',
			additionalFields,
		} as never);
	const READ = 'POST /open-apis/hire/v1/external_interviews/batch_query';
	const PUT = 'PUT /open-apis/hire/v1/external_interviews/:external_interview_id';
	const slow = () => [READ, READ, PUT, PUT].forEach((endpoint) => simulator.fail(endpoint, { delayMs: 60 }));
	/** The calls, without signing in. */
	const calls = () => simulator.requests.map(({ endpoint }) => endpoint).filter((endpoint) => [READ, PUT].includes(endpoint));

	it("take turns, so none loses the other's change", async () => {
		slow();
		const runs = await Promise.all([
			engineFor(simulator).run(merging({ participateStatus: 2 })),
			engineFor(simulator).run(merging({ beginTime: 1618500278000, endTime: 1618500279000 })),
		]);
		expect(runs.map(({ error }) => error)).toEqual([undefined, undefined]);
		expect(calls()).toEqual([READ, PUT, READ, PUT]);
		expect(simulator.store.interviews.get(interview)).toMatchObject({
			participate_status: 2,
			begin_time: 1618500278000,
			end_time: 1618500279000,
		});
	});

	it('do not wait for each other if the records differ', async () => {
		const [one, other] = tasks(2);
		simulator.fail(EHR, { delayMs: 300 }, 2);
		await Promise.all([one, other].map(async (item) => await engineFor(simulator).run(oneNode(importTask, [item as { id: string }]))));
		expect(mostAtOnce(290)).toBe(2);
	});

	it('may both read it at once', async () => {
		const [[deliveryTaskId]] = [...simulator.store.deliveryTasks] as [[string, unknown]];
		const get = oneNode({
			resource: 'websiteDeliveryTask',
			operation: 'get',
			websiteId: { __rl: true, mode: 'id', value: '7047318856652261676' },
			deliveryTaskId,
		});
		simulator.fail(DELIVERY, { delayMs: 300 }, 2);
		await Promise.all([engineFor(simulator).run(get), engineFor(simulator).run(get)]);
		expect(mostAtOnce(290, DELIVERY)).toBe(2);
	});

	it('do not hold up the next one when one of them is cancelled while it waits', async () => {
		simulator.fail(PUT, { delayMs: 1500 });
		const first = engineFor(simulator).run(merging({ participateStatus: 2 }));
		const cancelled = engineFor(simulator).run(merging({ participateStatus: 3 }), { cancelAfterMs: 200 });
		const third = engineFor(simulator).run(merging({ participateStatus: 1 }));
		await cancelled;
		expect(calls()).toEqual([READ, PUT]);
		expect([(await first).error, (await third).error]).toEqual([undefined, undefined]);
		expect(calls()).toEqual([READ, PUT, READ, PUT]);
		expect(simulator.store.interviews.get(interview)?.participate_status).toBe(1);
	});
});

describe('stages of a background check', () => {
	const PROGRESS = 'POST /open-apis/hire/v1/eco_background_checks/update_progress';
	const [check, other] = ['6931286400470354183', '6931286400470354185'];
	const report = {
		resource: 'backgroundCheck',
		operation: 'updateProgress',
		backgroundCheckId: '={{ $json.check }}',
		stageId: '={{ $json.stage }}',
		stageName: 'Stage',
		stageTime: '={{ $json.time }}',
	};
	const stage = (n: number, of = check, time = `2026-03-0${n}T01:00:00Z`) => ({ check: of, stage: `s${n}`, time }) as never;
	const sentStages = () => simulator.calls(PROGRESS).map(({ body }) => (body as { stage_id: string }).stage_id);
	const messages = (run: { json(name: string): readonly object[] }) =>
		run.json(HIRE).map((json) => (json as { error?: { message: string } }).error?.message);
	const goOn = { onError: 'continueRegularOutput' } as const;

	it('are not sent after one that failed, those of other checks are', async () => {
		simulator.fail(PROGRESS, { status: 400, code: 1002002 });
		const run = await engineFor(simulator).run(
			oneNode({ ...report, options: { itemsInFlight: 1 } }, [stage(1), stage(2), stage(3), stage(4, other)], goOn),
		);
		expect(messages(run)).toEqual([
			expect.stringMatching(/parameters \[item 0\]$/),
			'Not sent: item 0 of the same background check failed [item 1]',
			'Not sent: item 0 of the same background check failed [item 2]',
			undefined,
		]);
		expect(sentStages()).toEqual(['s1', 's4']);
	});

	it('are not sent after one that is invalid, those before it are', async () => {
		const run = await engineFor(simulator).run(oneNode(report, [stage(1), stage(2, check, 'soon'), stage(3), stage(4, other)], goOn));
		expect(messages(run)).toEqual([
			undefined,
			expect.stringMatching(/^Stage Time/),
			'Not sent: item 1 of the same background check failed [item 2]',
			undefined,
		]);
		expect(sentStages().sort()).toEqual(['s1', 's4']);
	});

	it('are not sent after two that conflict', async () => {
		const run = await engineFor(simulator).run(oneNode(report, [stage(2), stage(1), stage(3)], goOn));
		expect(messages(run)).toEqual([
			expect.stringMatching(/^Stage Time of item 1/),
			expect.stringMatching(/^Stage Time of item 1/),
			'Not sent: item 0 of the same background check failed [item 2]',
		]);
		expect(sentStages()).toEqual([]);
	});
});

describe('long JSON', () => {
	const BODY = JSON.stringify({ list: Array.from({ length: 20_000 }, (_, n) => ({ id: n, name: `Name ${n}` })) });
	const post = {
		resource: 'customApiCall',
		operation: 'call',
		method: 'POST',
		path: '/open-apis/hire/v1/jobs',
		bodySpecify: 'json',
		bodyJson: '={{ $json.body }}',
	};

	it('of many items does not block n8n, and does not stay in memory as objects', async () => {
		const items = [...Array.from({ length: 30 }, () => ({ body: BODY })), { body: '{' }];
		const before = heapUsed();
		let most = 0;
		let turns = 0;
		const timer = setInterval(() => {
			turns += 1;
			if (turns % 10 !== 0) return;
			most = Math.max(most, heapUsed() - before);
		}, 0);
		const run = await engineFor(simulator).run(oneNode(post, items));
		clearInterval(timer);
		expect(run.error?.message).toMatch(/\[item 30\]$/);
		expect(turns).toBeGreaterThanOrEqual(20);
		expect(most).toBeLessThan(30 * BODY.length);
	});
});

it('files of an item go on with it, but not with each record of a list', async () => {
	const [{ id }] = tasks(1) as [{ id: string }];
	const binary = binaryOf('resume.pdf', 'application/pdf', 'content');
	const run = await engineFor(simulator).run(oneNode(importTask, [{ id }], {}, () => binary));
	expect(run.items(HIRE)).toEqual([
		{
			json: { success: true, ehrImportTaskId: id },
			binary: { data: expect.objectContaining({ fileName: 'resume.pdf' }) },
			pairedItem: { item: 0 },
		},
	]);
	const list = await engineFor(simulator).run(
		oneNode({ resource: 'website', operation: 'getAll', returnAll: true }, [{}], {}, () => binary),
	);
	expect(list.items(HIRE).length).toBeGreaterThan(1);
	for (const item of list.items(HIRE)) expect(item).not.toHaveProperty('binary');
});

describe('a failed item', () => {
	it('ends the run: items in flight are finished, no new one begins', async () => {
		const items = tasks(40);
		simulator.store.ehrImportTasks.delete((items[2] as { id: string }).id);
		simulator.fail(EHR, { delayMs: 50 }, 5);
		const run = await engineFor(simulator).run(oneNode(importTask, items));
		expect(run.error).toMatchObject({
			name: 'NodeApiError',
			message: 'The E-HR import task does not exist [item 2]',
			context: { itemIndex: 2 },
		});
		expect(simulator.calls(EHR).length).toBeLessThanOrEqual(9);
		const before = simulator.calls(EHR).length;
		await new Promise((resolve) => setTimeout(resolve, 200));
		expect(simulator.calls(EHR)).toHaveLength(before);
	});

	it('says how many items were done before', async () => {
		const items = tasks(4);
		simulator.store.ehrImportTasks.delete((items[3] as { id: string }).id);
		const run = await engineFor(simulator).run(oneNode({ ...importTask, options: { itemsInFlight: 1 } }, items));
		expect(run.error?.description).toMatch(/3 of 4 items were done before \(0, 1, 2\); running all of them again repeats those/);
	});

	it('that is invalid stops the run before anything is sent', async () => {
		const run = await engineFor(simulator).run(oneNode(importTask, [...tasks(3), { id: 'no/id' }]));
		expect(run.error).toMatchObject({
			name: 'NodeOperationError',
			message: 'Import Task ID is not an ID [item 3]',
			description: expect.stringMatching(/Nothing was sent\.$/),
		});
		expect(simulator.requests).toEqual([]);
	});

	it("whose expression fails keeps n8n's own message", async () => {
		const run = await engineFor(simulator).run(oneNode({ ...importTask, ehrImportTaskId: '={{ $json.none.deeper }}' }, tasks(1)));
		expect(run.error).toMatchObject({
			name: 'NodeOperationError',
			message: expect.stringMatching(/\[item 0\]$/),
			context: { itemIndex: 0 },
		});
		expect(run.error?.message).toMatch(/undefined|empty/);
	});

	it('with an unknown operation says that this version does not have it', async () => {
		const run = await engineFor(simulator).run(oneNode({ ...importTask, operation: 'obliterate' }, tasks(1)));
		expect(run.error?.message).toMatch(/^This resource or operation does not exist in the installed version/);
	});

	it('goes to the error output with code, status and log ID, and the others continue', async () => {
		const items = tasks(5);
		simulator.store.ehrImportTasks.delete((items[1] as { id: string }).id);
		const run = await engineFor(simulator).run(oneNode(importTask, [...items, { id: 'no/id' }], { onError: 'continueErrorOutput' }));
		expect(run.error).toBeUndefined();
		expect(run.items(HIRE).map(({ pairedItem }) => pairedItem)).toEqual([0, 2, 3, 4].map((item) => ({ item })));
		expect(run.items(HIRE, 1).map(({ pairedItem }) => pairedItem)).toEqual([{ item: 1 }, { item: 5 }]);
		const [refused, unread] = run.json(HIRE, 1);
		expect(refused?.error).toEqual({
			message: 'The E-HR import task does not exist [item 1]',
			description: expect.any(String),
			code: 1002213,
			httpStatus: 400,
			logId: expect.any(String),
		});
		expect(unread?.error).toEqual({ message: 'Import Task ID is not an ID [item 5]', description: expect.any(String) });
	});

	it('has the missing scopes', async () => {
		simulator.app().scopes = [];
		const run = await engineFor(simulator).run(oneNode(importTask, tasks(1), { onError: 'continueRegularOutput' }));
		expect(run.json(HIRE)[0]?.error).toMatchObject({ code: 99991672, missingScopes: ['hire:ehr_import'] });
	});
});

describe('cancelling', () => {
	const took = async (run: Promise<unknown>) => {
		const started = Date.now();
		await run;
		return Date.now() - started;
	};
	/** Nothing is sent after the end. */
	const quiet = async () => {
		const before = simulator.requests.length;
		await new Promise((resolve) => setTimeout(resolve, 700));
		expect(simulator.requests).toHaveLength(before);
	};

	it('ends a wait for a rate limit at once', async () => {
		simulator.fail(EHR, { status: 429, code: 99991400, headers: { 'x-ogw-ratelimit-reset': '30' } }, 5);
		expect(await took(engineFor(simulator).run(oneNode(importTask, tasks(3)), { cancelAfterMs: 300 }))).toBeLessThan(1000);
		await quiet();
	});

	it('ends a request that is under way', async () => {
		simulator.fail(EHR, { delayMs: 10_000 }, 5);
		expect(await took(engineFor(simulator).run(oneNode(importTask, tasks(3)), { cancelAfterMs: 300 }))).toBeLessThan(1000);
		await quiet();
	});

	it('ends the wait for a delivery task, also where the workflow goes on after failures', async () => {
		const [task] = simulator.store.deliveryTasks.entries();
		const [deliveryTaskId, { websiteId }] = task as NonNullable<typeof task>;
		(simulator.store.deliveryTasks.get(deliveryTaskId) as { steps: unknown[] }).steps = [1];
		const wait = oneNode(
			{
				resource: 'websiteDeliveryTask',
				operation: 'get',
				websiteId: { __rl: true, mode: 'id', value: websiteId },
				deliveryTaskId,
				options: { waitForCompletion: true },
			},
			[{}],
			{ onError: 'continueRegularOutput' },
		);
		expect(await took(engineFor(simulator).run(wait, { cancelAfterMs: 500 }))).toBeLessThan(1300);
		expect(simulator.calls(DELIVERY).length).toBeGreaterThan(0);
		await quiet();
	});
});

describe('a record that Feishu wraps', () => {
	const NOTE = 'POST /open-apis/hire/v1/notes';
	const talentId = '6960663240925956555';
	const write = async (data: object) => {
		simulator.fail(NOTE, { data });
		const note = { resource: 'note', operation: 'create', talentId, content: 'Called' };
		return (await engineFor(simulator).run(oneNode(note))).json(HIRE);
	};

	it('is the item itself, with what stands beside it', async () =>
		expect(await write({ note: { id: '7' }, more: 1 })).toEqual([{ more: 1, id: '7', talentId }]));

	it('is not needed', async () => expect(await write({ id: '7', content: 'Called' })).toEqual([{ id: '7', content: 'Called', talentId }]));

	it('says whose it is where Feishu returns only its ID, or the ID of something else', async () => {
		expect(await write({ id: '7' })).toEqual([{ id: '7', talentId }]);
		expect(await write({ id: '7', talent_id: talentId })).toEqual([{ id: '7', talent_id: talentId }]);
	});

	it.each([{}, { note: {} }])('is a success where Feishu returns nothing of it: %j', async (data) =>
		expect(await write(data)).toEqual([{ success: true, talentId }]),
	);
});

it('a change that Feishu confirms without a record says which IDs, days and kinds of IDs were entered, and no text', async () => {
	const additionalFields = { startDate: 46275, expectedEndDate: '2026/12/5 9:00', notes: 'Private', userIdType: 'people_corehr_id' };
	const edit = { resource: 'probation', operation: 'edit', employmentId: '7140964208476371111', additionalFields };
	const run = await engineFor(simulator).run(oneNode(edit));
	expect(run.error?.message).toBeUndefined();
	expect(run.json(HIRE)).toEqual([
		{
			success: true,
			employmentId: '7140964208476371111',
			expectedEndDate: '2026-12-05',
			startDate: '2026-09-10',
			userIdType: 'people_corehr_id',
		},
	]);
});
