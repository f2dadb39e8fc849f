import type { INodeParameters } from 'n8n-workflow';
import { Simulator } from '../../../simulator';
import { engineFor } from '../../support/fromSource';
import { binaryOf, HIRE, oneNode } from '../../../harness/workflows';

// One case for each thing that once went wrong, with what the user is told now.

let simulator: Simulator;
beforeAll(async () => (simulator = await Simulator.start()));
afterAll(async () => await simulator.stop());
beforeEach(() => simulator.reset());

const talent = '6960663240925956459';
const application = { resource: 'externalApplication', operation: 'create', talentId: talent };
const interview = { resource: 'externalInterview', operation: 'create', externalApplicationId: '6960663240925956437' };
const progress = {
	resource: 'backgroundCheck',
	operation: 'updateProgress',
	backgroundCheckId: '6931286400470354183',
	stageId: 's1',
	stageName: 'Stage',
};
const orders = { resource: 'backgroundCheck', operation: 'getAll' };
const task = {
	resource: 'websiteDeliveryTask',
	operation: 'get',
	websiteId: { __rl: true, mode: 'id', value: '7047318856652261676' },
	deliveryTaskId: 'f1c2a0f138ec492d99d7ab73594158ad',
};
const call = { resource: 'customApiCall', operation: 'call', path: '/open-apis/hire/v1/websites' };
const find = { resource: 'talent', operation: 'findByContact' };
const more = (additionalFields: object) => ({ additionalFields }) as INodeParameters;
const v = '={{ $json.v }}';
const list = (value: string) => ({ __rl: true, mode: 'text', value });
const run = async (parameters: object, value?: unknown) =>
	await engineFor(simulator).run(oneNode(parameters as INodeParameters, [{ v: value as string }]));

it.each<[string, object, unknown, string]>([
	[
		'an object as text from a list',
		{ ...application, ...more({ resumeSource: list(v) }) },
		{ a: 1 },
		'Additional Fields → Resume Source must be text',
	],
	[
		'an object as a country code',
		{ ...find, ...more({ mobileCode: v, mobileNumbers: '13800138000' }) },
		{ a: 1 },
		'Additional Fields → Mobile Country Code must be text',
	],
	[
		'a list of objects as numbers of documents',
		{ ...find, ...more({ identificationNumbers: v, identificationType: 1 }) },
		[{ a: 1 }],
		'Additional Fields → Identification Numbers must be text',
	],
	[
		'an object without a text of its own',
		{ ...orders, ...more({ userIdType: v }) },
		Object.create(null),
		'Additional Fields → User ID Type must be one of open_id (Open ID), union_id (Union ID), user_id (User ID)',
	],
	['a list as an option', { ...call, method: v }, ['GET'], 'Method must be one of DELETE, GET, PATCH, POST, PUT'],
	['a method that does not exist', { ...call, method: v }, 'HEAD', 'Method must be one of DELETE, GET, PATCH, POST, PUT'],
	['NaN as text', { ...progress, stageTime: '2026-03-02T09:00:00Z', stageName: v }, NaN, 'Stage Name is not a number'],
	[
		'a number that has lost digits as text',
		{ ...application, ...more({ externalId: v }) },
		7396034232747641133,
		'Additional Fields → External ID has lost digits',
	],
	['true as an ID', { ...task, deliveryTaskId: v }, true, 'Delivery Task ID is not an ID'],
	['a word with a number as a date', { ...progress, stageTime: v }, 'Stage 5', 'Stage Time is not a date'],
	['a time after all calendars', { ...progress, stageTime: v }, 1e21, 'Stage Time is not a date, but a number of 22 digits'],
	[
		'the name of a query field that would not arrive',
		{ ...call, queryFields: { parameter: [{ name: v, value: 'x' }] } },
		'__proto__',
		'Query Fields 1 → Name must not be __proto__',
	],
	[
		'a name that every object has, in JSON',
		{ ...interview, ...more({ assessmentsJson: v }) },
		'[{"toString": "x"}]',
		'Additional Fields → Assessments (JSON) is invalid: [0].toString is not one of assessment_dimension_list, conclusion, content, id, username',
	],
	[
		'the key __proto__ in JSON',
		{ ...call, method: 'POST', bodySpecify: 'json', bodyJson: v },
		'{"__proto__": {"polluted": 1}}',
		'Body (JSON) is invalid: a key must not be __proto__',
	],
	[
		'JSON with lost digits in a resume',
		{
			resource: 'websiteDelivery',
			operation: 'createByResume',
			websiteId: task.websiteId,
			jobPostId: '6960663240925956636',
			siteUser: 'id',
			siteUserId: '6960663240925956634',
			name: 'Lin',
			...more({ resumeJson: v }),
		},
		'{"basic_info": {"a": 7095614894070434092}}',
		'Additional Fields → Resume (JSON) is invalid: basic_info.a has lost digits',
	],
	[
		'a part of a second that no timer takes',
		{ ...task, options: { waitForCompletion: true, waitTimeout: v } },
		0.0005,
		'Options → Wait Timeout (Seconds) must be a number of seconds from 0.1 to 86400',
	],
	[
		'more seconds than timers take',
		{ ...orders, options: { timeout: v } },
		1e21,
		'Options → Request Timeout (Seconds) must be a number of seconds from 0.1 to 86400',
	],
	[
		'the name of something that every object has, for a file',
		{ resource: 'attachment', operation: 'download', attachmentId: '6949805467799537964', outputBinaryPropertyName: v },
		'__proto__',
		'Put Output File in Field must not be __proto__',
	],
])('rejects %s', async (_what, parameters, value, message) => {
	const { error } = await run(parameters, value);
	expect(error).toMatchObject({ name: 'NodeOperationError', message: `${message} [item 0]`, context: { itemIndex: 0 } });
	expect(simulator.requests).toEqual([]);
});

it.each(['__proto__', 'constructor'])('finds no file under the name %s', async (binaryPropertyName) => {
	const upload = oneNode({ resource: 'attachment', operation: 'upload', binaryPropertyName }, [{}], {}, () =>
		binaryOf('a.pdf', 'application/pdf', 'x'),
	);
	expect((await engineFor(simulator).run(upload)).error).toMatchObject({
		name: 'NodeOperationError',
		message: 'Input Binary Field names no file of the item [item 0]',
	});
});

it("n8n's own messages name the item, too", async () => {
	const { error } = await run({ resource: 'attachment', operation: 'upload', binaryPropertyName: v }, 5);
	expect(error).toMatchObject({
		name: 'NodeOperationError',
		message: 'Provided parameter is not a string or binary data object. [item 0]',
	});
});

it('rounds a timeout to whole milliseconds', async () => {
	simulator.store.deliveryTasks.forEach((one) => (one.steps = [1]));
	const [id] = simulator.store.deliveryTasks.keys();
	expect(
		(await run({ ...task, deliveryTaskId: id as string, options: { waitForCompletion: true, waitTimeout: 1.0005 } })).json(HIRE),
	).toMatchObject([{ timedOut: true }]);
});

it.each(['returnAll', 'limit'])('uses the default where an expression returns nothing for %s', async (name) => {
	const run = await engineFor(simulator).run(oneNode({ ...orders, [name]: v } as INodeParameters, [{}]));
	expect(run.error).toBeUndefined();
	expect(simulator.calls().map(({ query }) => query.page_size)).toEqual(['50']);
});

it('rejects text that is too long for a URL, and continues with the other items', async () => {
	const withdraw = {
		resource: 'probation',
		operation: 'withdraw',
		employmentId: '7140964208476371112',
		...more({ clientToken: v }),
	} as INodeParameters;
	const run = await engineFor(simulator).run(
		oneNode({ ...withdraw, options: { itemsInFlight: 1 } }, [{ v: 'x'.repeat(100_000) }, { v: 'short' }], {
			onError: 'continueRegularOutput',
		}),
	);
	expect(run.json(HIRE)[0]?.error).toMatchObject({ message: 'The request is too large for Feishu [item 0]', httpStatus: 431 });
	expect(simulator.calls().map(({ query }) => query.client_token)).toEqual(['short']);
});

it('keeps a message short, however long a name in it is', async () => {
	const { error } = await run({ ...interview, ...more({ assessmentsJson: v }) }, JSON.stringify([{ ['😀'.repeat(50_000)]: 1 }]));
	expect(error?.message).toMatch(/^Additional Fields → Assessments \(JSON\) is invalid: \[0\]\.(😀)+… \[item 0\]$/u);
});
